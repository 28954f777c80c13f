import { z } from 'zod';
import { emptyParty, type PartyDraft, withParty } from '#case/acts/apply/application-draft.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';
import { kindField, numberFields, numberOf, numberRefusals, partySchema, typedParty } from '#case/http/apply/steps/party-fields.ts';
import type { FieldSpec } from '#web/form/spec.ts';

/** For whom the person applies. */
export const youStep: Step = stepOf({
  name: 'you',
  fields: () => [
    {
      name: 'you',
      kind: 'radios',
      label: 'welcome.apply.field.you',
      hint: 'welcome.apply.field.you.hint',
      heading: true,
      options: (['myself', 'organisation', 'other-person'] as const).map((value) => ({
        value,
        label: `welcome.apply.you.${value}`,
        hint: `welcome.apply.you.${value}.hint`,
      })),
    },
  ],
  typed: ({ draft }) => ({ you: draft.you ?? '' }),
  schema: z.object({ you: z.enum(['myself', 'organisation', 'other-person']) }),
  merge: ({ draft }, { you }) => {
    const first = draft.applicants[0] ?? emptyParty();
    const kind = you === 'organisation' ? 'organisation' : 'person';
    // A number of the other kind would be refused where nobody could see it any more.
    const party = first.kind === kind ? first : { ...first, kind, idNumber: '' };
    const passed = draft.you === you ? draft.passed : draft.passed.filter((key) => !/^(applicant|representative)-1$/.test(key));
    return withParty({ ...draft, you, passed }, 'applicants', { at: 0, party: { ...party, kind } });
  },
});

function partyAt({ draft, place }: StepAsked): PartyDraft {
  return draft.applicants[place.at] ?? emptyParty();
}

/** The first applicant's kind follows from who applies. */
function kindOf(asked: StepAsked): PartyDraft['kind'] | 'chosen' {
  if (asked.place.at > 0) return 'chosen';
  return asked.draft.you === 'organisation' ? 'organisation' : 'person';
}

const reachFields: readonly FieldSpec[] = [
  {
    name: 'address',
    kind: 'text',
    label: 'welcome.apply.field.address',
    hint: 'welcome.apply.field.address.hint',
    autocomplete: 'street-address',
  },
  { name: 'phone', kind: 'phone', label: 'welcome.apply.field.phone', optional: true },
  { name: 'email', kind: 'email', label: 'welcome.apply.field.email', optional: true },
];

const representedField: FieldSpec = {
  name: 'isRepresented',
  kind: 'radios',
  label: 'welcome.apply.field.is-represented',
  inline: true,
  options: [
    { value: 'true', label: 'case.yes' },
    { value: 'false', label: 'case.no' },
  ],
};

/** An applicant: name, number, how to reach. */
export const applicantStep: Step = stepOf({
  name: 'applicant',
  hasNumber: true,
  title: 'welcome.apply.applicant',
  titleValues: ({ place, draft }) => ({
    who: place.at > 0 ? 'another' : draft.you === 'other-person' ? 'person' : (draft.you ?? 'myself'),
    no: place.at + 1,
  }),
  lede: 'welcome.apply.applicant.lede',
  fields: (asked) => {
    const isFirst = asked.place.at === 0;
    const name: FieldSpec = {
      name: 'name',
      kind: 'text',
      label: kindOf(asked) === 'organisation' ? 'welcome.apply.field.organisation-name' : 'welcome.apply.field.name',
      hint: 'welcome.apply.field.name.hint',
      ...(asked.draft.you === 'myself' && isFirst ? { autocomplete: 'name' } : {}),
    };
    return [
      ...(isFirst ? [] : [kindField]),
      name,
      ...numberFields(kindOf(asked), false),
      ...reachFields,
      ...(isFirst ? [] : [representedField]),
    ];
  },
  typed: (asked) => {
    const party = partyAt(asked);
    const isNew = party.name === '';
    const own = isNew && asked.place.at === 0 && asked.draft.you === 'myself' ? { name: asked.viewer.name } : {};
    return { ...typedParty(party, isNew), ...own, isRepresented: isNew ? '' : String(party.isRepresented) };
  },
  schema: partySchema.partial({ kind: true }).extend({ address: z.string().trim().min(3).max(300), isRepresented: z.boolean().optional() }),
  check: (value, asked) => {
    const fixed = kindOf(asked);
    if (fixed === 'chosen' && value.kind === undefined) return [{ code: 'web.required', field: 'kind' }];
    const represented = asked.place.at > 0 && value.isRepresented === undefined ? [{ code: 'web.required', field: 'isRepresented' }] : [];
    return [...numberRefusals({ ...value, kind: fixed === 'chosen' ? (value.kind ?? 'person') : fixed }, true), ...represented];
  },
  merge: (asked, value) => {
    const fixed = kindOf(asked);
    const kind = fixed === 'chosen' ? (value.kind ?? 'person') : fixed;
    const { name, address, phone, email, isRepresented = false } = value;
    const party = { ...partyAt(asked), kind, name, address, phone, email, isRepresented, idNumber: numberOf({ ...value, kind }) };
    return withParty(asked.draft, 'applicants', { at: asked.place.at, party });
  },
});
