import type { JSX } from 'preact';
import { explanationVersion } from '#case/domain/explanation.ts';
import type { ActForm, Asked } from '#case/http/act-form.ts';
import { tick, yesNo } from '#case/http/act-form.ts';
import { Explanation } from '#case/http/explanation.tsx';

function rankingFields({ mediators }: Asked): ReturnType<ActForm['fields']> {
  const ranks = mediators.map((_, index) => ({ value: String(index + 1), label: `case.rank.${Math.min(index + 1, 9)}` }));
  const options = [{ value: '', label: 'case.rank.none' }, ...ranks, { value: 'strike', label: 'case.rank.strike' }];
  return mediators.map((mediator) => ({
    name: `choices.${mediator.personId}`,
    kind: 'select' as const,
    label: 'case.field.rank',
    values: { name: mediator.name, number: mediator.registryNumber },
    options,
    optional: true,
  }));
}

function rankingInput(given: Readonly<Record<string, unknown>>): unknown {
  const choices = Object.entries((given['choices'] ?? {}) as Readonly<Record<string, string>>).filter(([, value]) => value);
  const ranked = choices.filter(([, value]) => value !== 'strike').sort(([, first], [, second]) => Number(first) - Number(second));
  return { ranked: ranked.map(([id]) => id), struck: choices.filter(([, value]) => value === 'strike').map(([id]) => id) };
}

/** Whom one may choose among, with what matters for the choice and a way to the whole profile. */
function OfferedList({ speech, mediators }: Pick<Asked, 'speech' | 'mediators'>): JSX.Element {
  return (
    <ul class="govuk-list">
      {mediators.map((mediator) => (
        <li key={mediator.personId}>
          <a class="govuk-link" href={`/mediators/${mediator.registryNumber}`} target="_blank" rel="noreferrer">
            {mediator.name}
          </a>
          {`: ${speech.list(mediator.languages.map((language) => speech.t(`case.language.${language}`)))}; `}
          {mediator.feeFromTiyn === null
            ? speech.t('case.contract.free')
            : speech.t('case.rank.fee-from', { fee: speech.money(mediator.feeFromTiyn) })}
        </li>
      ))}
    </ul>
  );
}

/** Forms from the ranking to the confirmed explanation. */
export const mediatorForms: Readonly<Record<string, ActForm>> = {
  'rank-mediators': {
    fields: rankingFields,
    toInput: rankingInput,
    intro: (asked) => <OfferedList {...asked} />,
    shownAt: ({ mediators }, field) => (/^(ranked|struck)\b/.test(field) ? `choices.${mediators[0]?.personId}` : undefined),
  },
  'dismiss-proposal': { fields: () => [] },
  'accept-request': {
    fields: () => [
      yesNo('isCompetent', 'case.field.is-competent', { hint: 'case.field.is-competent.hint' }),
      yesNo('hasTime', 'case.field.has-time', { hint: 'case.field.has-time.hint' }),
      {
        name: 'isIndependent',
        kind: 'radios',
        label: 'case.field.independence',
        hint: 'case.field.independence.hint',
        options: ['nothing-to-declare', 'something-to-declare', 'cannot-be-impartial'].map((value) => ({
          value,
          label: `case.independence.${value}`,
        })),
      },
      {
        name: 'disclosure',
        kind: 'long-text',
        label: 'case.field.disclosure',
        hint: 'case.field.disclosure.hint',
        rows: 5,
        optional: true,
        when: { name: 'isIndependent', value: 'something-to-declare' },
      },
    ],
  },
  'decline-request': {
    fields: () => [
      {
        name: 'reason',
        kind: 'radios',
        label: 'case.field.decline-reason',
        hint: 'case.field.decline-reason.hint',
        options: ['conflict', 'dates', 'competence', 'other'].map((value) => ({ value, label: `case.decline.${value}` })),
      },
    ],
  },
  'consent-to-disclosure': {
    fields: () => [tick('doesConsent', 'case.field.does-consent')],
    intro: ({ state }) => <blockquote class="govuk-inset-text">{state.mediator?.disclosure?.words}</blockquote>,
  },
  'disclose-later': {
    fields: () => [{ name: 'disclosure', kind: 'long-text', label: 'case.field.disclosure', hint: 'case.field.disclosure.hint', rows: 5 }],
  },
  'object-to-mediator': {
    fields: () => [
      { name: 'words', kind: 'long-text', label: 'case.field.objection', hint: 'case.field.objection.hint', rows: 5, optional: true },
    ],
  },
  'decide-objection': {
    fields: () => [
      {
        name: 'outcome',
        kind: 'radios',
        label: 'case.field.objection-outcome',
        options: ['upheld', 'dismissed'].map((value) => ({ value, label: `case.objection.${value}` })),
      },
    ],
    intro: ({ state }) => <blockquote class="govuk-inset-text">{state.mediator?.objection?.words}</blockquote>,
  },
  'step-down': {
    fields: () => [yesNo('isForPartiality', 'case.field.for-partiality', { hint: 'case.field.for-partiality.hint' })],
    tone: 'warning',
  },
  'confirm-explanation': {
    fields: () => [
      { name: 'language', kind: 'hidden', label: 'case.field.language' },
      { name: 'version', kind: 'hidden', label: 'case.field.version' },
      tick('hasRead', 'case.field.has-read'),
    ],
    intro: ({ speech }) => <Explanation speech={speech} version={explanationVersion} />,
    values: () => ({ version: explanationVersion }),
  },
};
