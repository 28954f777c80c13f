import { z } from 'zod';
import { emptyParty, type PartyDraft, withParty } from '#case/acts/apply/application-draft.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';
import { safetyFields } from '#case/http/forms/opening-forms.ts';
import { languages } from '#kernel/language.ts';

function partyAt({ draft, place }: StepAsked): PartyDraft {
  return draft.applicants[place.at] ?? emptyParty();
}

/** In which language an applicant works, and what helps to take part. */
export const needsStep: Step = stepOf({
  name: 'needs',
  title: 'welcome.apply.needs',
  titleValues: (asked) => ({ name: partyAt(asked).name }),
  lede: 'welcome.apply.needs.lede',
  fields: () => [
    {
      name: 'language',
      kind: 'radios',
      label: 'welcome.apply.field.language',
      hint: 'welcome.apply.field.language.hint',
      options: languages.map((value) => ({ value, label: `case.language.${value}` })),
    },
    {
      name: 'interpreter',
      kind: 'radios',
      label: 'welcome.apply.field.interpreter',
      hint: 'welcome.apply.field.interpreter.hint',
      inline: true,
      options: [
        { value: 'true', label: 'case.yes' },
        { value: 'false', label: 'case.no' },
      ],
    },
    {
      name: 'support',
      kind: 'long-text',
      label: 'welcome.apply.field.support',
      hint: 'welcome.apply.field.support.hint',
      optional: true,
      rows: 4,
    },
  ],
  typed: (asked) => {
    const party = partyAt(asked);
    const isNew = !asked.draft.passed.includes(`needs-${asked.place.at + 1}`);
    return {
      language: party.language ?? asked.viewer.language,
      interpreter: isNew ? '' : String(party.interpreter),
      support: party.support,
    };
  },
  schema: z.object({
    language: z.enum(['kk', 'ru', 'en']),
    interpreter: z.boolean(),
    support: z.string().trim().max(8000).default(''),
  }),
  merge: (asked, value) => withParty(asked.draft, 'applicants', { at: asked.place.at, party: { ...partyAt(asked), ...value } }),
});

/** Which organisation of mediators looks after the case. */
export const organisationStep: Step = stepOf({
  name: 'organisation',
  title: 'welcome.apply.organisation',
  lede: 'welcome.apply.organisation.lede',
  fields: ({ organisations, viewer: { language } }) => [
    {
      name: 'organisationId',
      kind: organisations.length > 8 ? 'select' : 'radios',
      label: 'welcome.apply.field.organisation',
      options: organisations.map(({ organisationId, name, regions }) => ({
        value: organisationId,
        text: [name[language], regions[language].join(', ')].filter((text) => text !== '').join(' – '),
      })),
    },
  ],
  typed: ({ draft, organisations }) => ({
    organisationId: draft.organisationId ?? (organisations.length === 1 ? (organisations[0]?.organisationId ?? '') : ''),
  }),
  schema: z.object({ organisationId: z.uuid() }),
  check: ({ organisationId }, { organisations }) =>
    organisations.some((known) => known.organisationId === organisationId) ? [] : [{ code: 'web.wrong-choice', field: 'organisationId' }],
  merge: ({ draft }, { organisationId }) => ({ ...draft, organisationId }),
});

const safetyPrefix = 'safety.';

/** The private questions; read by the organisation's reviewer alone. */
export const safetyStep: Step = stepOf({
  name: 'safety',
  title: 'welcome.apply.safety',
  lede: 'welcome.apply.safety.lede',
  isPrivate: true,
  fields: () => safetyFields(safetyPrefix),
  typed: ({ draft }) =>
    Object.fromEntries(Object.entries(draft.safety ?? {}).map(([name, value]) => [`${safetyPrefix}${name}`, String(value)])),
  schema: z.object({
    safety: z.object({
      isAfraid: z.boolean(),
      violence: z.boolean(),
      protectiveOrder: z.boolean(),
      childInDanger: z.boolean(),
      needsHelpToDecide: z.boolean(),
      words: z.string().trim().max(4000).default(''),
    }),
  }),
  merge: ({ draft }, { safety }) => ({ ...draft, safety }),
});
