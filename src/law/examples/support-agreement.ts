import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type SupportFacts, supportAgreement } from '#law/questions/support-agreement.ts';

type Facts = WrittenFacts<SupportFacts>;

const today = '2026-03-25';
const plain: Facts = {
  supportFor: 'minor-child',
  supportForm: 'mediation',
  payerAndRecipientAgree: true,
  supportSideIncapable: false,
  supportWays: ['periodic-sum'],
  childCount: 1,
  payerIncomeTiyn: 48_000_000,
  supportTiyn: 12_000_000,
  changesSupportAlone: false,
  waivesArrears: false,
  setsOffSupport: false,
};
const notarial: Facts = { ...plain, supportForm: 'notarial' };
const parent: Facts = { ...plain, supportFor: 'other' };
const incapable: Facts = { ...notarial, supportSideIncapable: true };

const forms: readonly Example<SupportFacts>[] = [
  { row: 40, on: today, facts: plain, outcome: 'allowed', says: { 'support-form-lawful': '158', 'support-enough': '161(2)' } },
  {
    row: 40,
    on: today,
    facts: { ...plain, supportTiyn: 11_999_999 },
    outcome: 'refused',
    says: { 'support-below-court': '161(2)', 'support-may-be-contested': '160' },
    finds: { supportFloorTiyn: 12_000_000, whoContests: 'legal-representative guardianship-body prosecutor' },
  },
  { row: 40, on: '2020-05-01', facts: plain, outcome: 'refused', says: { 'support-needs-notary-then': '158', 'support-enough': '161(2)' } },
  { on: '2020-05-01', facts: notarial, outcome: 'allowed', says: { 'support-form-lawful': '158', 'withheld-at-work': '165' } },
  { on: today, facts: notarial, outcome: 'allowed', says: { 'support-form-lawful': '158', 'withheld-at-work': '165' } },
  { on: today, facts: { ...plain, supportForm: 'participatory' }, outcome: 'allowed', says: { 'withheld-at-work': '165' } },
  {
    on: today,
    facts: { ...plain, supportForm: 'plain' },
    outcome: 'refused',
    says: { 'support-form-too-plain': '158' },
    silent: ['withheld-at-work'],
  },
  ...atBorder<SupportFacts>('2022-01-02', plain, {
    before: { outcome: 'refused', says: { 'support-needs-notary-then': '158' }, silent: ['withheld-at-work'] },
    since: { outcome: 'allowed', says: { 'support-form-lawful': '158', 'withheld-at-work': '165' } },
  }),
  ...atBorder<SupportFacts>(
    '2022-01-02',
    { ...plain, supportForm: 'participatory' },
    { before: { outcome: 'refused', silent: ['withheld-at-work'] }, since: { outcome: 'allowed', says: { 'withheld-at-work': '165' } } },
  ),
];

const parties: readonly Example<SupportFacts>[] = [
  {
    on: today,
    facts: plain,
    says: {
      'parents-may-agree': '138(1)',
      'support-agreed': '157',
      'parties-set-support': '161(1)',
      'support-changed-together': '159(2)',
      'civil-rules-of-support': '159(1)',
      'court-changes-support': '159(3)',
      'support-not-claimed-back': '172(2)',
    },
  },
  { on: today, facts: { ...plain, payerAndRecipientAgree: false }, outcome: 'refused', says: { 'support-not-agreed': '157' } },
  {
    on: today,
    facts: { ...plain, supportFor: 'adult-student' },
    outcome: 'allowed',
    says: { 'parents-may-agree': '138(1)' },
    silent: ['court-share'],
  },
  { on: today, facts: parent, outcome: 'allowed', silent: ['parents-may-agree', 'court-share'] },
  { on: today, facts: { ...incapable, representativeAgrees: true }, outcome: 'allowed', says: { 'representative-agrees': '157' } },
  { on: today, facts: { ...incapable, representativeAgrees: false }, outcome: 'refused', says: { 'representative-must-agree': '157' } },
  { on: today, facts: incapable, outcome: 'missing', missing: ['representativeAgrees'] },
  {
    on: today,
    facts: { ...incapable, supportForm: 'mediation', representativeAgrees: true },
    outcome: 'refused',
    says: { 'person-incapable': '1(2)', 'representative-agrees': '157' },
  },
  { on: today, facts: { supportFor: 'minor-child' }, outcome: 'missing' },
  {
    on: today,
    facts: {},
    outcome: 'missing',
    missing: [
      'supportFor',
      'supportForm',
      'payerAndRecipientAgree',
      'supportSideIncapable',
      'supportWays',
      'changesSupportAlone',
      'waivesArrears',
      'setsOffSupport',
    ],
  },
];

const amounts: readonly Example<SupportFacts>[] = [
  { on: today, facts: { ...plain, supportTiyn: 12_000_001 }, outcome: 'allowed', says: { 'court-share': '139(1)' } },
  { on: today, facts: { ...plain, childCount: 2, supportTiyn: 15_999_999 }, outcome: 'refused', finds: { supportFloorTiyn: 16_000_000 } },
  { on: today, facts: { ...plain, childCount: 3, supportTiyn: 24_000_000 }, outcome: 'allowed', finds: { supportFloorTiyn: 24_000_000 } },
  { on: today, facts: { ...plain, supportTiyn: undefined }, outcome: 'missing', missing: ['supportTiyn'] },
  {
    on: today,
    facts: { ...plain, supportWays: ['income-share', 'periodic-sum', 'lump-sum', 'property', 'other'] },
    outcome: 'allowed',
    says: {
      'support-way.income-share': '162(2)',
      'support-way.periodic-sum': '162(2)',
      'support-way.lump-sum': '162(2)',
      'support-way.property': '162(2)',
      'support-way.other': '162(2)',
      'support-ways-mixed': '162(2)',
    },
  },
  { on: today, facts: plain, silent: ['support-ways-mixed', 'compare-whole-support'] },
  {
    on: today,
    facts: { ...plain, supportWays: ['lump-sum'], childCount: undefined },
    outcome: 'allowed',
    says: { 'compare-whole-support': '161(2)' },
    silent: ['court-share'],
  },
  // Half of 480,000 tenge is 240,000: what is exactly half is still withheld.
  {
    on: today,
    facts: { ...plain, otherDeductionsTiyn: 12_000_000 },
    says: { 'deductions-within-limit': '166' },
    finds: { mostDeductionsTiyn: 24_000_000 },
  },
  { on: today, facts: { ...plain, otherDeductionsTiyn: 12_000_001 }, outcome: 'allowed', says: { 'deductions-too-high': '166' } },
  { on: today, facts: { ...plain, supportTiyn: 24_000_001 }, outcome: 'allowed', says: { 'deductions-too-high': '166' } },
  { on: today, facts: { ...plain, supportTiyn: 24_000_000 }, silent: ['deductions-too-high', 'deductions-within-limit'] },
  { on: today, facts: { ...plain, payerIncomeTiyn: 48_000_001, supportTiyn: 24_000_001 }, finds: { mostDeductionsTiyn: 24_000_000 } },
];

const later: readonly Example<SupportFacts>[] = [
  { on: today, facts: { ...plain, changesSupportAlone: true }, outcome: 'refused', says: { 'support-changed-alone': '159(2)' } },
  { on: today, facts: { ...plain, waivesArrears: true }, outcome: 'refused', says: { 'waives-arrears': '170(1)' } },
  { on: today, facts: { ...parent, waivesArrears: true }, outcome: 'allowed', says: { 'arrears-waived-by-consent': '170(1)' } },
  { on: today, facts: { ...plain, setsOffSupport: true }, outcome: 'refused', says: { 'support-set-off': '172(1)' } },
];

const ofTheCode = {
  'parents-may-agree': '138(1)',
  'support-agreed': '157',
  'support-form-lawful': '158',
  'support-changed-together': '159(2)',
  'civil-rules-of-support': '159(1)',
  'court-changes-support': '159(3)',
  'parties-set-support': '161(1)',
  'support-way.periodic-sum': '162(2)',
  'withheld-at-work': '165',
  'deductions-within-limit': '166',
  'waives-arrears': '170(1)',
  'support-set-off': '172(1)',
  'support-not-claimed-back': '172(2)',
} as const;
const openToOthers = {
  'representative-agrees': '157',
  'arrears-waived-by-consent': '170(1)',
  'support-way.other': '162(2)',
  'support-ways-mixed': '162(2)',
} as const;

const firstDay: readonly Example<SupportFacts>[] = [
  ...atBorder<SupportFacts>(
    '2012-01-18',
    { ...notarial, otherDeductionsTiyn: 0, waivesArrears: true, setsOffSupport: true, supportTiyn: 1 },
    {
      before: { outcome: 'refused', says: { 'not-in-force': '157' }, silent: [...Object.keys(ofTheCode), 'support-may-be-contested'] },
      since: { outcome: 'refused', says: { ...ofTheCode, 'support-may-be-contested': '160', 'support-below-court': '161(2)' } },
    },
  ),
  ...atBorder<SupportFacts>(
    '2012-01-18',
    { ...incapable, representativeAgrees: true, supportFor: 'other', supportWays: ['property', 'other'], waivesArrears: true },
    { before: { outcome: 'refused', silent: Object.keys(openToOthers) }, since: { outcome: 'allowed', says: openToOthers } },
  ),
  ...atBorder<SupportFacts>(
    '2012-01-18',
    { ...notarial, supportWays: ['lump-sum'] },
    { before: { silent: ['compare-whole-support'] }, since: { outcome: 'allowed', says: { 'compare-whole-support': '161(2)' } } },
  ),
];

/** Is an agreement on support lawful: row 40 of the forty, forms by edition, ways, limits, and what nobody may agree. */
export const supportAgreementExamples: ExampleTable<SupportFacts> = {
  question: supportAgreement,
  examples: [...forms, ...parties, ...amounts, ...later, ...firstDay],
};
