import type { Obligation, SettlementDraft } from '#agreement/domain/event.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { acceptedOffers } from '#agreement/domain/offer-status.ts';
import { offerOptions } from '#agreement/http/choices.ts';
import { obligationFields } from '#agreement/http/obligation-fields.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { FieldOption, FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

const yesNo: readonly FieldOption[] = [
  { value: 'true', label: 'agreement.field.yes' },
  { value: 'false', label: 'agreement.field.no' },
];

const longest = 10_000;

function sourceFields(state: CaseState, speech: Speech): readonly FieldSpec[] {
  const offers = acceptedOffers(state);
  if (offers.length === 0) return [];
  const options = [...offerOptions(state, offers, speech), { value: 'typed', label: 'agreement.field.from-typed' }];
  return [{ name: 'fromOffer', kind: 'radios', label: 'agreement.field.from-offer', options }];
}

function promiseFields(state: CaseState, me: Capacity): readonly FieldSpec[] {
  const known = state.agreement.settlement?.draft?.obligations.length ?? 0;
  const fields = obligationFields(state, isForParty(me) ? me : null, Math.max(3, known + 2));
  if (acceptedOffers(state).length === 0) return fields;
  return fields.map((field) => (field.when ? field : { ...field, when: { name: 'fromOffer', value: 'typed' } }));
}

const termFields: readonly FieldSpec[] = [
  {
    name: 'missedPayments',
    kind: 'whole-number',
    label: 'agreement.field.missed-payments',
    hint: 'agreement.field.missed-payments.hint',
    optional: true,
    width: 2,
  },
  {
    name: 'defaultWords',
    kind: 'long-text',
    label: 'agreement.field.default-words',
    hint: 'agreement.field.default-words.hint',
    optional: true,
    rows: 3,
    maxLength: longest,
  },
  {
    name: 'otherTerms',
    kind: 'long-text',
    label: 'agreement.field.other-terms',
    hint: 'agreement.field.other-terms.hint',
    optional: true,
    rows: 4,
    maxLength: longest,
  },
  {
    name: 'isConditional',
    kind: 'radios',
    label: 'agreement.field.is-conditional',
    hint: 'agreement.field.is-conditional.hint',
    options: yesNo,
    inline: true,
  },
];

const familyFields: readonly FieldSpec[] = [
  {
    name: 'familyFacts.childrenCount',
    kind: 'whole-number',
    label: 'agreement.field.children-count',
    hint: 'agreement.field.children-count.hint',
    optional: true,
    width: 2,
  },
  { name: 'familyFacts.payerIncomeTiyn', kind: 'money', label: 'agreement.field.payer-income', optional: true },
  {
    name: 'familyFacts.monthlySupportTiyn',
    kind: 'money',
    label: 'agreement.field.monthly-support',
    hint: 'agreement.field.monthly-support.hint',
    optional: true,
  },
  {
    name: 'familyFacts.isArrearsWaived',
    kind: 'radios',
    label: 'agreement.field.is-arrears-waived',
    options: yesNo,
    inline: true,
    optional: true,
  },
];

function textFields(): readonly FieldSpec[] {
  return (['kk', 'ru'] as const).flatMap((language) =>
    settlementSections.map(
      (section): FieldSpec => ({
        name: `texts.${language}.${section}`,
        kind: 'long-text',
        label: `agreement.field.text-${language}-${section}`,
        hint: 'agreement.field.text.hint',
        optional: true,
        rows: 4,
        maxLength: longest,
      }),
    ),
  );
}

/** Fields of the page on which a settlement is drafted. */
export function draftFields(state: CaseState, speech: Speech, me: Capacity): readonly FieldSpec[] {
  return [
    { name: 'place', kind: 'text', label: 'agreement.field.place', hint: 'agreement.field.place.hint', maxLength: 500 },
    {
      name: 'subject',
      kind: 'long-text',
      label: 'agreement.field.subject',
      hint: 'agreement.field.subject.hint',
      rows: 3,
      maxLength: longest,
    },
    ...sourceFields(state, speech),
    ...promiseFields(state, me),
    ...termFields,
    ...(state.disputeKind === 'family' ? familyFields : []),
    ...textFields(),
  ];
}

function tenge(tiyn: number | null): string {
  if (tiyn === null) return '';
  const rest = tiyn % 100;
  return `${Math.floor(tiyn / 100)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

function rowValues(obligation: Obligation, index: number): readonly (readonly [string, string])[] {
  const name = `obligations.${index}`;
  const { debtor, creditor, amountTiyn, what, how, dueDay } = obligation;
  return [
    [`${name}.debtor`, debtor],
    [`${name}.creditor`, creditor],
    [`${name}.amountTiyn`, tenge(amountTiyn)],
    [`${name}.what`, what],
    [`${name}.how`, how],
    [`${name}.dueDay`, dueDay],
  ];
}

function valuesOf(draft: SettlementDraft): TypedValues {
  const family = draft.familyFacts;
  return Object.fromEntries([
    ['place', draft.place],
    ['subject', draft.subject],
    ['fromOffer', 'typed'],
    ...draft.obligations.flatMap(rowValues),
    ...(draft.obligations.length > 1 ? [['hasMore', 'true']] : []),
    ['hasInstalments', 'false'],
    ['missedPayments', String(draft.defaultRule.missedPayments ?? '')],
    ['defaultWords', draft.defaultRule.words],
    ['otherTerms', draft.otherTerms],
    ['isConditional', String(draft.isConditional ?? false)],
    ...(family
      ? [
          ['familyFacts.childrenCount', String(family.childrenCount)],
          ['familyFacts.payerIncomeTiyn', tenge(family.payerIncomeTiyn)],
          ['familyFacts.monthlySupportTiyn', tenge(family.monthlySupportTiyn)],
          ['familyFacts.isArrearsWaived', String(family.isArrearsWaived)],
        ]
      : []),
    ...(['kk', 'ru'] as const).flatMap((language) =>
      settlementSections.map((section) => [`texts.${language}.${section}`, draft.texts[language][section]]),
    ),
  ]);
}

/** What the drafting page shows at first: the draft as it stands, or what the case already knows. */
export function draftValues(state: CaseState): TypedValues {
  const draft = state.agreement.settlement?.draft;
  if (draft) return valuesOf(draft);
  const newest = acceptedOffers(state)[0];
  return {
    place: state.contract?.terms?.place ?? '',
    subject: state.claims.find((known) => known.side === 'a')?.claim.subject ?? '',
    isConditional: 'false',
    ...(newest ? { fromOffer: newest.offerId } : {}),
  };
}
