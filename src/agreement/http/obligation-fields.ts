import type { ForParty } from '#case/domain/capacity.ts';
import { sideOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';

/** Rows for single promises offered at first; the rest open on demand. */
const firstRows = 3;
/** Rows of an offer, monthly payments not counted. */
export const offerRows = 12;

function partyOptions(state: CaseState, me: ForParty | null): readonly FieldOption[] {
  return state.parties.map((party) => ({
    value: party.partyId,
    ...(party.partyId === me?.partyId ? { label: 'agreement.field.you' } : { text: party.name }),
  }));
}

function whoFields(state: CaseState, me: ForParty | null, at: { name: string; n: number }): readonly FieldSpec[] {
  const options = partyOptions(state, me);
  const debtor: FieldSpec = {
    name: `${at.name}.debtor`,
    kind: 'radios',
    label: 'agreement.field.debtor',
    values: { n: at.n },
    options,
    optional: true,
  };
  // With one party on each side the other one is owed.
  if (sideOf(state, 'a').length === 1 && sideOf(state, 'b').length === 1) return [debtor];
  return [debtor, { name: `${at.name}.creditor`, kind: 'select', label: 'agreement.field.creditor', options, optional: true }];
}

function rowFields(state: CaseState, me: ForParty | null, index: number): readonly FieldSpec[] {
  const name = `obligations.${index}`;
  return [
    ...whoFields(state, me, { name, n: index + 1 }),
    { name: `${name}.amountTiyn`, kind: 'money', label: 'agreement.field.amount', hint: 'agreement.field.amount.hint', optional: true },
    {
      name: `${name}.what`,
      kind: 'text',
      label: 'agreement.field.what',
      hint: 'agreement.field.what.hint',
      optional: true,
      maxLength: 1000,
    },
    { name: `${name}.how`, kind: 'text', label: 'agreement.field.how', hint: 'agreement.field.how.hint', optional: true, maxLength: 1000 },
    { name: `${name}.dueDay`, kind: 'day', label: 'agreement.field.due-day', hint: 'agreement.field.due-day.hint', optional: true },
  ];
}

function instalmentFields(state: CaseState, me: ForParty | null): readonly FieldSpec[] {
  const fields: readonly FieldSpec[] = [
    ...whoFields(state, me, { name: 'instalments', n: 0 }).map((field) =>
      field.name.endsWith('debtor') ? { ...field, label: 'agreement.field.instalments-debtor' } : field,
    ),
    { name: 'instalments.count', kind: 'whole-number', label: 'agreement.field.count', optional: true, width: 3 },
    { name: 'instalments.eachTiyn', kind: 'money', label: 'agreement.field.each', optional: true },
    {
      name: 'instalments.firstDay',
      kind: 'day',
      label: 'agreement.field.first-day',
      hint: 'agreement.field.first-day.hint',
      optional: true,
    },
    {
      name: 'instalments.how',
      kind: 'text',
      label: 'agreement.field.how',
      hint: 'agreement.field.how.hint',
      optional: true,
      maxLength: 1000,
    },
  ];
  return fields.map((field) => ({ ...field, when: { name: 'hasInstalments', value: 'true' } }));
}

const yesNo: readonly FieldOption[] = [
  { value: 'true', label: 'agreement.field.yes' },
  { value: 'false', label: 'agreement.field.no' },
];

/**
 * Fields for promises: `rows` single ones, of which three are shown at first, and equal monthly payments as one question.
 */
export function obligationFields(state: CaseState, me: ForParty | null, rows: number): readonly FieldSpec[] {
  const all = Array.from({ length: rows }, (_, index) => rowFields(state, me, index));
  const more = all.slice(firstRows).flat();
  return [
    ...all.slice(0, firstRows).flat(),
    { name: 'hasInstalments', kind: 'radios', label: 'agreement.field.has-instalments', options: yesNo, inline: true, optional: true },
    ...instalmentFields(state, me),
    ...(more.length > 0
      ? [
          {
            name: 'hasMore',
            kind: 'radios',
            label: 'agreement.field.has-more',
            options: yesNo,
            inline: true,
            optional: true,
          } satisfies FieldSpec,
        ]
      : []),
    ...more.map((field) => ({ ...field, when: { name: 'hasMore', value: 'true' } })),
  ];
}
