import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CourtOrderFacts, courtOrder } from '#law/questions/court-order.ts';

type Facts = WrittenFacts<CourtOrderFacts>;

const today = '2026-07-10';
const ready: Facts = {
  settledOutsideCourt: true,
  inDefault: true,
  debtorInKazakhstan: true,
  disputeAboutRight: false,
  settlementAttached: true,
  partiesIdentified: true,
  dutyPaid: true,
};
const bare: Facts = { ...ready, settlementAttached: false, partiesIdentified: false, dutyPaid: false };
const filed: Facts = { ...ready, filedOn: '2026-07-07', copyReceivedOn: '2026-07-10' };
const application = 'court-name parties-with-numbers claim-and-grounds supporting-documents';
const other: Facts = { ...ready, settledOutsideCourt: false };
const old: Facts = { ...ready, filedOn: '2015-12-14', copyReceivedOn: '2015-12-15' };
const ended: Facts = { ...ready, settledOutsideCourt: false, preTrialField: 'none', debtorInKazakhstan: false, disputeAboutRight: true };

/** May a court order be asked: row 38 of the forty, the list of fields, the grounds of return, the days of an order and of an objection. */
export const courtOrderExamples: ExampleTable<CourtOrderFacts> = {
  question: courtOrder,
  examples: [
    {
      row: 38,
      on: today,
      facts: ready,
      outcome: 'allowed',
      says: {
        'order-on-settlement': '135(3)',
        'order-without-hearing': '134(1)',
        'order-is-enforced': '134(2)',
        'order-application-signed': '136(4)',
      },
      finds: { route: 'court-order', application },
    },
    {
      row: 38,
      on: today,
      facts: { ...ready, debtorInKazakhstan: false },
      outcome: 'refused',
      says: { 'debtor-abroad': '138(1)' },
      finds: { route: 'claim' },
    },
    {
      on: today,
      facts: { ...ready, disputeAboutRight: true },
      outcome: 'refused',
      says: { 'dispute-about-right': '138(1)' },
      finds: { route: 'claim' },
    },
    { on: today, facts: { ...ready, inDefault: false }, outcome: 'refused', says: { 'not-in-default': '27(9)' } },
    { on: today, facts: { ...other, preTrialField: 'none' }, outcome: 'refused', says: { 'not-in-order-list': '138(1)' } },
    { on: today, facts: other, outcome: 'missing', missing: ['preTrialField'] },
    ...(
      [
        'business-or-investment',
        'insurance-or-bank-loan',
        'consumer-rights',
        'intellectual-property',
        'marriage-and-family',
        'honour-and-reputation',
        'other-settlement',
      ] as const
    ).map(
      (preTrialField) =>
        ({
          on: today,
          facts: { ...other, preTrialField },
          outcome: 'allowed',
          says: { 'order-on-other-settlement': '135(8–11, 19–21)' },
        }) as const,
    ),
    // What is lacking is asked for before filing and brings the application back after it.
    {
      on: today,
      facts: bare,
      outcome: 'allowed-if',
      says: { 'attach-settlement': '136(2)', 'state-identity-numbers': '136(2)', 'pay-duty': '137(1)' },
    },
    {
      on: today,
      facts: { ...bare, filedOn: '2026-07-09' },
      outcome: 'refused',
      says: { 'attach-settlement': '138(1)', 'state-identity-numbers': '138(1)', 'pay-duty': '138(1)' },
    },
    {
      on: '2026-05-01',
      facts: { ...ready, filedOn: '2026-04-30' },
      outcome: 'allowed',
      lastDays: { 'order-issued': '2026-05-06', 'order-return-decided': '2026-05-06' },
    },
    {
      on: '2026-07-09',
      facts: { ...ready, filedOn: '2026-07-07', orderAnswer: 'refused' },
      outcome: 'refused',
      says: { 'order-application-refused': '138(1)', 'order-duty-returned': '137(2)' },
      silent: ['order-issued'],
    },
    {
      on: '2026-07-09',
      facts: { ...ready, filedOn: '2026-07-07', orderAnswer: 'returned' },
      outcome: 'allowed-if',
      says: { 'order-file-again': '138(3)' },
    },
    {
      row: 38,
      on: '2026-08-01',
      facts: { ...filed, objectedOn: '2026-07-22' },
      outcome: 'refused',
      says: { 'order-cancelled': '142(2)', 'order-duty-credited': '137(3)' },
      silent: ['order-handed-over'],
      lastDays: { 'order-objection': '2026-07-24', 'order-cancelled': '2026-07-27' },
      finds: { route: 'claim' },
    },
    {
      on: '2026-08-01',
      facts: { ...filed, objectedOn: '2026-07-24' },
      outcome: 'refused',
      lastDays: { 'order-cancelled': '2026-07-29' },
      finds: { route: 'claim' },
    },
    {
      on: '2026-08-01',
      facts: { ...filed, objectedOn: '2026-07-27' },
      outcome: 'allowed',
      says: { 'objection-late': '141(2)', 'order-handed-over': '143(1)' },
      finds: { route: 'court-order' },
    },
    { on: '2026-07-24', facts: filed, outcome: 'allowed', silent: ['order-handed-over'] },
    { on: '2026-07-25', facts: filed, outcome: 'allowed', says: { 'order-handed-over': '143(1)' } },
    ...(['settledOutsideCourt', 'inDefault', 'debtorInKazakhstan', 'disputeAboutRight'] as const).map(
      (fact) =>
        ({
          on: today,
          facts: { ...ready, [fact]: undefined },
          outcome: 'missing',
          missing: [fact],
        }) as const,
    ),
    // The code came into force on 1 January 2016; settlements entered its list in February 2019.
    ...atBorder<CourtOrderFacts>('2019-02-05', ready, {
      before: { outcome: 'refused', says: { 'order-not-then': '135(3)' }, silent: ['order-without-hearing'], finds: { route: 'claim' } },
      since: { outcome: 'allowed', says: { 'order-on-settlement': '135(3)', 'order-without-hearing': '134(1)' } },
    }),
    ...atBorder<CourtOrderFacts>(
      '2019-02-05',
      { ...other, preTrialField: 'consumer-rights' },
      {
        before: { outcome: 'refused', silent: ['order-on-other-settlement'] },
        since: { outcome: 'allowed', says: { 'order-on-other-settlement': '135(8–11, 19–21)' } },
      },
    ),
    ...atBorder<CourtOrderFacts>('2016-01-01', bare, {
      before: { silent: ['order-is-enforced', 'order-application-signed', 'attach-settlement', 'pay-duty'], finds: { application: '' } },
      since: {
        says: { 'order-is-enforced': '134(2)', 'order-application-signed': '136(4)', 'attach-settlement': '136(2)', 'pay-duty': '137(1)' },
        finds: { application },
      },
    }),
    ...atBorder<CourtOrderFacts>(
      '2016-01-01',
      { ...ended, filedOn: '2015-12-30', dutyPaid: false },
      { before: { silent: ['debtor-abroad', 'pay-duty'] }, since: { says: { 'debtor-abroad': '138(1)', 'pay-duty': '138(1)' } } },
    ),
    ...atBorder<CourtOrderFacts>(
      '2016-01-01',
      { ...old, objectedOn: '2015-12-16' },
      {
        before: { silent: ['order-issued', 'order-return-decided', 'order-objection', 'order-cancelled', 'order-duty-credited'] },
        since: {
          says: {
            'order-issued': '139',
            'order-return-decided': '138(2)',
            'order-objection': '141(2)',
            'order-cancelled': '142(2)',
            'order-duty-credited': '137(3)',
          },
        },
      },
    ),
    ...atBorder<CourtOrderFacts>('2016-01-01', old, {
      before: { silent: ['order-handed-over'] },
      since: { says: { 'order-handed-over': '143(1)' } },
    }),
    ...atBorder<CourtOrderFacts>(
      '2016-01-01',
      { ...old, orderAnswer: 'refused' },
      {
        before: { silent: ['order-application-refused', 'order-duty-returned'] },
        since: { says: { 'order-application-refused': '138(1)', 'order-duty-returned': '137(2)' } },
      },
    ),
    ...atBorder<CourtOrderFacts>(
      '2016-01-01',
      { ...old, orderAnswer: 'returned' },
      { before: { silent: ['order-file-again'] }, since: { says: { 'order-file-again': '138(3)' } } },
    ),
  ],
};
