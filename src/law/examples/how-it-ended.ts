import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type EndingFacts, howItEnded } from '#law/questions/how-it-ended.ts';

type Facts = WrittenFacts<EndingFacts>;

const today = '2026-04-14';
const notice = '2026-03-19T05:15:00.000Z';
const settled: Facts = { setting: 'outside', endGround: 'settlement', endSignedOn: '2026-03-25' };
const hopeless: Facts = { setting: 'outside', endGround: 'mediator-excludes', endSignedOn: '2026-03-25' };
const refused: Facts = { setting: 'outside', endGround: 'refusal-of-mediation', endSignedOn: '2026-03-19' };
const left: Facts = { setting: 'outside', endGround: 'refusal-to-continue', notifiedAt: notice };
const expired: Facts = { setting: 'outside', endGround: 'term-expired', termLastDay: '2026-04-13' };
const then: Facts = { endSignedOn: '2011-08-01', termLastDay: '2011-08-01', refusedBy: 'all-parties' };

/** How a mediation ended: rows 28 and 36 of the forty, every ground, who is told, and the borders of articles 22, 23 and 26. */
export const howItEndedExamples: ExampleTable<EndingFacts> = {
  question: howItEnded,
  examples: [
    {
      on: today,
      facts: settled,
      outcome: 'allowed',
      finds: { moment: '2026-03-25', momentKind: 'day', notice: 'none', sendTo: 'none' },
      says: { 'ended-by-settlement': '26(1(1))' },
    },
    {
      on: today,
      facts: hopeless,
      outcome: 'allowed',
      finds: { moment: '2026-03-25', notice: 'none' },
      says: { 'ended-by-mediator': '26(1(2))', 'moment-not-in-law': '26(1(2))' },
      collisions: ['C12'],
    },
    {
      on: today,
      facts: refused,
      outcome: 'allowed',
      finds: { moment: '2026-03-19', notice: 'on-request' },
      says: { 'ended-by-refusal': '26(1(3))', 'notice-on-request': '26(2)' },
    },
    {
      row: 36,
      on: '2026-03-20',
      facts: left,
      outcome: 'allowed',
      finds: { moment: notice, momentKind: 'instant', notice: 'on-request' },
      says: { 'ended-by-notice': '26(1(4))' },
    },
    { row: 36, on: today, facts: expired, outcome: 'allowed', finds: { moment: '2026-04-13' }, says: { 'ended-by-term': '26(1(5))' } },
    { row: 36, on: '2026-04-13', facts: expired, outcome: 'refused', says: { 'term-not-expired': '26(1(5))' } },
    {
      row: 36,
      on: '2026-03-20',
      facts: { ...left, noticeRequested: true },
      outcome: 'allowed-if',
      says: { 'notice-requested': '26(2)' },
    },
    { row: 36, on: today, facts: { ...expired, noticeRequested: true }, outcome: 'allowed-if', says: { 'notice-requested': '26(2)' } },
    {
      row: 28,
      on: today,
      facts: { ...hopeless, withdrewForPartiality: true, paidToMediatorTiyn: 5_000_000 },
      outcome: 'allowed-if',
      finds: { refundTiyn: 5_000_000 },
      says: { refund: '22(5)' },
      collisions: ['C10'],
    },
    { row: 28, on: today, facts: { ...hopeless, paidToMediatorTiyn: 5_000_000 }, outcome: 'allowed', silent: ['refund'] },
    { on: today, facts: { ...hopeless, withdrewForPartiality: true, paidToMediatorTiyn: 0 }, outcome: 'allowed', silent: ['refund'] },
    {
      on: today,
      facts: { ...settled, setting: 'court' },
      outcome: 'allowed-if',
      finds: { sendTo: 'court', send: 'settlement' },
      says: { 'send-settlement-to-court': '23(4)', 'court-approves': '27(5)' },
    },
    {
      on: today,
      facts: { ...hopeless, setting: 'court', inAdministrativeCourt: true },
      finds: { sendTo: 'court', send: 'notice' },
      says: { 'send-notice-to-court': '23(4)' },
      silent: ['court-approves'],
    },
    {
      on: today,
      facts: { ...settled, setting: 'criminal' },
      finds: { sendTo: 'body', send: 'settlement' },
      says: { 'send-settlement-to-body': '24(6)' },
    },
    {
      on: today,
      facts: { ...hopeless, setting: 'administrative-offence' },
      finds: { sendTo: 'body', send: 'notice' },
      says: { 'send-notice-to-body': '24(6)' },
    },
    {
      on: today,
      facts: { ...settled, setting: 'enforcement' },
      finds: { sendTo: 'court-and-officer', send: 'settlement' },
      says: { 'approve-at-enforcement': '25-1(2)', 'show-to-officer': '25-1(3)' },
      collisions: ['C2'],
    },
    ...atBorder<EndingFacts>(
      '2022-01-02',
      { ...refused, endSignedOn: '2021-12-20', refusedBy: 'one-party' },
      {
        before: { outcome: 'refused', says: { 'refusal-needs-all-then': '26(1(3))' }, finds: { notice: 'none' } },
        since: { outcome: 'allowed', says: { 'ended-by-refusal': '26(1(3))' }, finds: { notice: 'on-request' } },
      },
    ),
    { on: '2022-01-01', facts: { ...refused, endSignedOn: '2021-12-20', refusedBy: 'all-parties' }, outcome: 'allowed' },
    { on: '2022-01-01', facts: { ...refused, endSignedOn: '2021-12-20' }, missing: ['refusedBy'] },
    ...atBorder<EndingFacts>(
      '2022-01-02',
      { ...left, endSignedOn: '2021-12-20', notifiedAt: '2021-12-21T05:15:00.000Z' },
      {
        before: { finds: { moment: '2021-12-20', momentKind: 'day' }, says: { 'ended-when-refusal-sent-then': '26(1(4))' } },
        since: { finds: { moment: '2021-12-21T05:15:00.000Z' }, says: { 'ended-by-notice': '26(1(4))', 'notice-on-request': '26(2)' } },
      },
    ),
    ...atBorder<EndingFacts>(
      '2021-07-01',
      { ...settled, setting: 'court', inAdministrativeCourt: true, endSignedOn: '2021-06-20' },
      {
        before: { finds: { sendTo: 'none' }, silent: ['send-settlement-to-court'] },
        since: { finds: { sendTo: 'court' }, says: { 'send-settlement-to-court': '23(4)' } },
      },
    ),
    { on: '2021-06-30', facts: { ...settled, setting: 'court', endSignedOn: '2021-06-20' }, says: { 'send-settlement-to-court': '23(4)' } },
    ...atBorder<EndingFacts>(
      '2011-08-05',
      { ...then, endGround: 'settlement', setting: 'court' },
      {
        before: { outcome: 'refused', says: { 'not-in-force': '26(1(1))' }, silent: ['send-settlement-to-court', 'court-approves'] },
        since: { says: { 'ended-by-settlement': '26(1(1))', 'send-settlement-to-court': '23(4)', 'court-approves': '27(5)' } },
      },
    ),
    ...atBorder<EndingFacts>(
      '2011-08-05',
      { ...then, endGround: 'mediator-excludes', setting: 'criminal', withdrewForPartiality: true, paidToMediatorTiyn: 100 },
      {
        before: { outcome: 'refused', says: { 'not-in-force': '26(1(2))' }, silent: ['refund', 'send-notice-to-body'] },
        since: { says: { 'ended-by-mediator': '26(1(2))', refund: '22(5)', 'send-notice-to-body': '24(6)' } },
      },
    ),
    ...atBorder<EndingFacts>(
      '2011-08-05',
      { ...then, endGround: 'refusal-of-mediation', setting: 'outside' },
      {
        before: { outcome: 'refused', says: { 'not-in-force': '26(1(3))' } },
        since: { outcome: 'allowed', says: { 'ended-by-refusal': '26(1(3))' } },
      },
    ),
    ...atBorder<EndingFacts>(
      '2011-08-05',
      { ...then, endGround: 'refusal-to-continue', setting: 'outside' },
      {
        before: { outcome: 'refused', says: { 'not-in-force': '26(1(4))' } },
        since: { outcome: 'allowed', says: { 'ended-when-refusal-sent-then': '26(1(4))' } },
      },
    ),
    ...atBorder<EndingFacts>(
      '2011-08-05',
      { ...then, endGround: 'term-expired', setting: 'outside' },
      {
        before: { outcome: 'refused', says: { 'not-in-force': '26(1(5))' } },
        since: { outcome: 'allowed', says: { 'ended-by-term': '26(1(5))' } },
      },
    ),
    { on: today, facts: {}, outcome: 'missing', missing: ['setting', 'endGround'] },
    { on: today, facts: { ...settled, endSignedOn: undefined }, missing: ['endSignedOn'] },
    { on: today, facts: { ...hopeless, endSignedOn: undefined }, missing: ['endSignedOn'] },
    { on: today, facts: { ...expired, termLastDay: undefined }, missing: ['termLastDay'] },
    { on: today, facts: { ...left, notifiedAt: undefined }, missing: ['notifiedAt'] },
    { on: today, facts: { ...hopeless, withdrewForPartiality: true }, missing: ['paidToMediatorTiyn'] },
  ],
};
