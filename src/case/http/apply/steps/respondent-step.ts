import { z } from 'zod';
import { emptyParty, type PartyDraft, withParty } from '#case/acts/apply/application-draft.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';
import { kindField, numberFields, numberOf, numberRefusals, partySchema, typedParty } from '#case/http/apply/steps/party-fields.ts';
import { languages } from '#kernel/language.ts';

function partyAt({ draft, place }: StepAsked): PartyDraft {
  return draft.respondents[place.at] ?? emptyParty();
}

/** One of the other side: what is known of it, and a way for the invitation to arrive. */
export const respondentStep: Step = stepOf({
  name: 'respondent',
  hasNumber: true,
  title: 'welcome.apply.respondent',
  titleValues: ({ place }) => ({ no: place.at + 1 }),
  lede: 'welcome.apply.respondent.lede',
  fields: () => [
    kindField,
    { name: 'name', kind: 'text', label: 'welcome.apply.field.name-or-organisation', hint: 'welcome.apply.field.respondent-name.hint' },
    {
      name: 'email',
      kind: 'email',
      label: 'welcome.apply.field.email',
      hint: 'welcome.apply.field.reach.hint',
      optional: true,
      autocomplete: 'off',
    },
    { name: 'address', kind: 'text', label: 'welcome.apply.field.post-address', hint: 'welcome.apply.field.reach.hint', optional: true },
    { name: 'phone', kind: 'phone', label: 'welcome.apply.field.phone', optional: true, autocomplete: 'off' },
    {
      name: 'language',
      kind: 'radios',
      label: 'welcome.apply.field.respondent-language',
      options: [
        ...languages.map((value) => ({ value, label: `case.language.${value}` })),
        { value: 'unknown', label: 'welcome.apply.language-unknown' },
      ],
    },
    ...numberFields('chosen', true),
  ],
  typed: (asked) => {
    const party = partyAt(asked);
    const isNew = party.name === '';
    return { ...typedParty(party, isNew), language: isNew ? '' : (party.language ?? 'unknown') };
  },
  schema: partySchema.extend({ language: z.enum(['kk', 'ru', 'en', 'unknown']) }),
  check: (value) => [
    ...(value.email === '' && value.address === '' ? [{ code: 'case.respondent-unreachable', field: 'email' }] : []),
    ...numberRefusals(value, false),
  ],
  merge: (asked, value) => {
    const { kind, name, address, phone, email, language } = value;
    const party: PartyDraft = {
      ...partyAt(asked),
      ...{ kind, name, address, phone, email },
      language: language === 'unknown' ? null : language,
      idNumber: numberOf(value),
    };
    return withParty(asked.draft, 'respondents', { at: asked.place.at, party });
  },
});
