import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type StateDutyRefundFacts, stateDutyRefund } from '#law/questions/state-duty-refund.ts';

type Facts = WrittenFacts<StateDutyRefundFacts>;
type Ending = NonNullable<StateDutyRefundFacts['caseEnding']>;

const two = ['two-rules-at-once'];
/** 24,600 tenge paid in the first instance. */
const paid: Facts = { instance: 'first-instance', dutyPaidTiyn: 2_460_000 };
const ended = (caseEnding: Ending, more: Facts = {}): Facts => ({ ...paid, caseEnding, ...more });
const mediated = ended('by-mediation');
const cassation: Facts = { instance: 'cassation', dutyPaidTiyn: 1_230_001 };

/** The same answer in two codes, on the last day of one and the first of the next. */
function acrossCodes(facts: Facts, code: string, articles: readonly [string, string, string]): readonly Example<StateDutyRefundFacts>[] {
  return [
    ...atBorder<StateDutyRefundFacts>('2018-01-01', facts, {
      before: { says: { [code]: articles[0] }, silent: two },
      since: { says: { [code]: articles[1] }, silent: two },
    }),
    ...atBorder<StateDutyRefundFacts>('2026-01-01', facts, {
      before: { says: { [code]: articles[1] }, silent: two },
      since: { says: { [code]: articles[2] }, silent: two },
    }),
  ];
}

const settled = (['by-mediation', 'by-amicable-settlement', 'by-participatory'] as const).flatMap(
  (caseEnding): readonly Example<StateDutyRefundFacts>[] => [
    ...acrossCodes(ended(caseEnding), 'ending-with-refund', ['548(1(1-2))', '108(1(3))', '120(4(4))']),
    { on: '2016-06-01', facts: ended(caseEnding), finds: { refundTiyn: 2_460_000 }, says: { 'refund-whole': '548(1(1-2))' } },
    { on: '2020-06-01', facts: ended(caseEnding), finds: { refundTiyn: 2_460_000 }, says: { 'refund-whole': '108(1(3))' } },
    { on: '2026-06-01', facts: ended(caseEnding), finds: { refundTiyn: 2_460_000 }, says: { 'refund-whole': '120(4(4))' } },
  ],
);

const kept = (['by-claim-withdrawn', 'by-claim-reduced', 'by-order-cancelled'] as const).flatMap(
  (caseEnding): readonly Example<StateDutyRefundFacts>[] => [
    ...acrossCodes(ended(caseEnding), 'ending-without-refund', ['548(1-1)', '108(2)', '121(2)']),
    { on: '2026-06-01', facts: { caseEnding }, outcome: 'refused', finds: { refundTiyn: 0 }, silent: ['apply-to-tax-body'] },
  ],
);

/** What comes back of the duty, by ending, instance and code, with the days for asking. */
export const stateDutyRefundExamples: ExampleTable<StateDutyRefundFacts> = {
  question: stateDutyRefund,
  examples: [
    // The lane: a settlement by mediation in the first instance gives back the whole 24,600 tenge.
    {
      on: '2026-04-15',
      facts: { ...mediated, dutyPaidOn: '2026-01-26' },
      outcome: 'allowed-if',
      says: {
        'ending-with-refund': '120(4(4))',
        'refund-whole': '120(4(4))',
        'apply-to-tax-body': '122(4)',
        'tax-debts-first': '122(4)',
        'refund-in-time': '122(5)',
      },
      silent: ['refund-in-part', 'refund-too-late', 'excess-on-application', ...two],
      lastDays: { 'refund-documents': '2029-01-26' },
      finds: { refundTiyn: 2_460_000 },
    },

    // What is lacking.
    { on: '2026-04-15', facts: {}, outcome: 'missing', missing: ['caseEnding'] },
    {
      on: '2026-04-15',
      facts: { caseEnding: 'by-mediation' },
      outcome: 'missing',
      missing: ['instance', 'dutyPaidTiyn', 'dutyPaidOn'],
    },
    { on: '2026-04-15', facts: mediated, outcome: 'missing', missing: ['dutyPaidOn'] },

    // Outside a court nothing was paid.
    {
      on: '2026-04-15',
      facts: { caseEnding: 'outside-court' },
      outcome: 'refused',
      says: { 'no-court-no-duty': '120(4(4))' },
      silent: ['apply-to-tax-body'],
      finds: { refundTiyn: 0 },
    },
    { on: '2020-04-15', facts: { caseEnding: 'outside-court' }, outcome: 'refused', says: { 'no-court-no-duty': '108(1(3))' } },

    // Three settlements in three codes; what gives nothing back.
    ...settled,
    ...kept,

    // The appeal gives back the whole as well, the cassation half; half a tiyn counts as a whole one.
    ...acrossCodes(ended('by-mediation', { instance: 'appeal' }), 'refund-whole', ['548(1(1-2))', '108(1(3))', '120(4(4))']),
    ...acrossCodes(mediated, 'refund-whole', ['548(1(1-2))', '108(1(3))', '120(4(4))']),
    ...acrossCodes(ended('by-mediation', cassation), 'refund-in-part', ['548(1(1-2))', '108(1(3))', '120(4(4))']),
    { on: '2016-06-01', facts: ended('by-mediation', cassation), finds: { refundTiyn: 615_001 } },
    { on: '2020-06-01', facts: ended('by-mediation', cassation), finds: { refundTiyn: 615_001 }, silent: ['refund-whole'] },
    { on: '2026-06-01', facts: ended('by-mediation', cassation), finds: { refundTiyn: 615_001 }, silent: ['refund-whole'] },
    { on: '2026-06-01', facts: ended('by-mediation', { ...cassation, dutyPaidTiyn: 1_230_000 }), finds: { refundTiyn: 615_000 } },

    // Mediation since July 2012, without a part named until 2016.
    ...atBorder<StateDutyRefundFacts>('2012-07-01', mediated, {
      before: { outcome: 'refused', says: { 'no-ground-for-refund': '548(1(1-2))' }, finds: { refundTiyn: 0 } },
      since: {
        says: { 'ending-with-refund': '548(1(1-2))', 'refund-part-not-named': '548(1(1-2))' },
        silent: ['refund-whole'],
        finds: { refundAtMostTiyn: 2_460_000 },
      },
    }),
    ...atBorder<StateDutyRefundFacts>('2016-01-01', mediated, {
      before: { says: { 'refund-part-not-named': '548(1(1-2))' }, silent: ['refund-whole'], finds: { refundAtMostTiyn: 2_460_000 } },
      since: { says: { 'refund-whole': '548(1(1-2))' }, silent: ['refund-part-not-named'], finds: { refundTiyn: 2_460_000 } },
    }),
    ...atBorder<StateDutyRefundFacts>('2016-01-01', ended('by-mediation', cassation), {
      before: { says: { 'refund-part-not-named': '548(1(1-2))' }, silent: ['refund-in-part'] },
      since: { says: { 'refund-in-part': '548(1(1-2))' }, finds: { refundTiyn: 615_001 } },
    }),

    // An amicable settlement: nothing until the end of 2014, then a part not named, from 2016 like mediation.
    ...atBorder<StateDutyRefundFacts>('2014-11-30', ended('by-amicable-settlement'), {
      before: { outcome: 'refused', says: { 'ending-without-refund': '548(1-1)' }, silent: two },
      since: { says: { 'ending-with-refund': '548(1(1-3))', 'refund-part-not-named': '548(1(1-3))' }, silent: two },
    }),
    ...atBorder<StateDutyRefundFacts>('2016-01-01', ended('by-amicable-settlement'), {
      before: { says: { 'ending-with-refund': '548(1(1-3))' }, silent: two },
      since: { says: { 'ending-with-refund': '548(1(1-2))' }, silent: two, finds: { refundTiyn: 2_460_000 } },
    }),

    // A participatory agreement and the cancelled court order came in 2016.
    ...atBorder<StateDutyRefundFacts>('2016-01-01', ended('by-participatory'), {
      before: { outcome: 'refused', says: { 'no-ground-for-refund': '548(1(1-2))' } },
      since: { says: { 'ending-with-refund': '548(1(1-2))' }, finds: { refundTiyn: 2_460_000 } },
    }),
    ...atBorder<StateDutyRefundFacts>('2016-01-01', ended('by-order-cancelled'), {
      before: { outcome: 'refused', says: { 'no-ground-for-refund': '548(1(1-2))' } },
      since: { outcome: 'refused', says: { 'ending-without-refund': '548(1-1)' } },
    }),
    ...(['by-claim-withdrawn', 'by-claim-reduced', 'by-amicable-settlement'] as const).flatMap((caseEnding) =>
      atBorder<StateDutyRefundFacts>('2011-07-01', ended(caseEnding), {
        before: { outcome: 'refused', says: { 'no-ground-for-refund': '548(1(1-2))' } },
        since: { outcome: 'refused', says: { 'ending-without-refund': '548(1-1)' } },
      }),
    ),
    { on: '2015-06-01', facts: ended('by-claim-withdrawn'), says: { 'ending-without-refund': '548(1-1)' } },
    { on: '2015-06-01', facts: ended('by-claim-reduced'), says: { 'ending-without-refund': '548(1-1)' } },

    // What was paid in excess comes back on application whatever the ending.
    ...atBorder<StateDutyRefundFacts>('2009-01-01', mediated, {
      before: { outcome: 'refused', silent: ['excess-on-application'] },
      since: { outcome: 'refused', says: { 'excess-on-application': '548(3)' } },
    }),
    ...acrossCodes(ended('by-claim-withdrawn'), 'excess-on-application', ['548(3)', '108(3)', '122(4)']),
    ...acrossCodes(mediated, 'apply-to-tax-body', ['548(3)', '108(3)', '122(4)']),
    ...atBorder<StateDutyRefundFacts>('2026-01-01', mediated, {
      before: { silent: ['tax-debts-first', ...two] },
      since: { says: { 'tax-debts-first': '122(4)' }, silent: two },
    }),

    // Three years for the papers: the last day, and the day after; a day off moves nothing.
    ...atBorder<StateDutyRefundFacts>(
      '2009-01-01',
      { ...mediated, dutyPaidOn: '2008-10-01' },
      {
        before: { silent: ['refund-documents'] },
        since: { says: { 'refund-documents': '548(7)' }, lastDays: { 'refund-documents': '2011-10-01' } },
      },
    ),
    ...acrossCodes({ ...mediated, dutyPaidOn: '2017-05-02' }, 'refund-documents', ['548(7)', '108(6)', '122(5)']),
    {
      on: '2016-06-01',
      facts: { ...mediated, dutyPaidOn: '2016-04-15' },
      outcome: 'allowed-if',
      lastDays: { 'refund-documents': '2019-04-15' },
    },
    {
      on: '2020-06-01',
      facts: { ...mediated, dutyPaidOn: '2017-06-01' },
      outcome: 'allowed-if',
      says: { 'refund-in-time': '108(6)' },
      lastDays: { 'refund-documents': '2020-06-01' },
    },
    {
      on: '2020-06-02',
      facts: { ...mediated, dutyPaidOn: '2017-06-01' },
      outcome: 'refused',
      says: { 'refund-too-late': '108(6)' },
      finds: { refundTiyn: 2_460_000 },
    },
    // 26 January 2029 is a Friday; 27 January a Saturday.
    {
      on: '2029-01-29',
      facts: { ...mediated, dutyPaidOn: '2026-01-27', refundAppliedOn: '2029-01-27' },
      outcome: 'allowed-if',
      lastDays: { 'refund-documents': '2029-01-27' },
    },
    {
      on: '2029-01-29',
      facts: { ...mediated, dutyPaidOn: '2026-01-27', refundAppliedOn: '2029-01-28' },
      outcome: 'refused',
      says: { 'refund-too-late': '122(5)' },
    },

    // The tax body pays within fifteen, later five working days; the code of 2025 is silent.
    ...atBorder<StateDutyRefundFacts>(
      '2011-07-01',
      { ...ended('by-claim-withdrawn'), refundAppliedOn: '2016-02-01' },
      {
        before: { silent: ['refund-paid'] },
        since: { says: { 'refund-paid': '548(5)' }, lastDays: { 'refund-paid': '2016-02-22' } },
      },
    ),
    ...atBorder<StateDutyRefundFacts>(
      '2018-01-01',
      { ...mediated, refundAppliedOn: '2016-02-01' },
      {
        before: { says: { 'refund-paid': '548(5)' }, silent: two, lastDays: { 'refund-paid': '2016-02-22' } },
        since: { says: { 'refund-paid': '108(5)' }, silent: two, lastDays: { 'refund-paid': '2016-02-08' } },
      },
    ),
    {
      on: '2020-06-10',
      facts: { ...mediated, dutyPaidOn: '2020-01-15', refundAppliedOn: '2020-06-03' },
      outcome: 'allowed-if',
      lastDays: { 'refund-paid': '2020-06-10' },
    },
    ...atBorder<StateDutyRefundFacts>(
      '2026-01-01',
      { ...mediated, refundAppliedOn: '2026-02-02' },
      {
        before: { says: { 'refund-paid': '108(5)' }, lastDays: { 'refund-paid': '2026-02-09' } },
        since: { silent: ['refund-paid', ...two] },
      },
    ),
  ],
};
