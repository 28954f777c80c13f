import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type ProposalFacts, proposalOutcome } from '#law/questions/proposal-outcome.ts';

type Facts = WrittenFacts<ProposalFacts>;

const silent: Facts = { proposedBy: 'other-side', proposalSentOn: '2026-03-03', answer: 'none' };
const sentOnSecond: Facts = { ...silent, proposalSentOn: '2026-03-02' };
const twentyDays: Facts = { ...sentOnSecond, statedTermDays: 20 };
const accepted: Facts = { ...silent, answer: 'accepted', answeredOn: '2026-03-13' };
const byCourt: Facts = { ...accepted, proposedBy: 'court', pressedToMediate: false };

/** What became of a proposal: row 14 of the forty, the last day from both sides, and who may propose. */
export const proposalOutcomeExamples: ExampleTable<ProposalFacts> = {
  question: proposalOutcome,
  examples: [
    { row: 14, on: '2026-03-12', facts: sentOnSecond, outcome: 'allowed-if', finds: { state: 'open' }, says: { 'proposal-open': '20(6)' } },
    { row: 14, on: '2026-03-13', facts: sentOnSecond, outcome: 'refused', finds: { state: 'rejected', rejectedFromDay: '2026-03-13' } },
    { row: 14, on: '2026-03-22', facts: twentyDays, finds: { state: 'open' }, lastDays: { 'proposal-answer': '2026-03-22' } },
    { row: 14, on: '2026-03-23', facts: twentyDays, finds: { state: 'rejected' }, says: { 'proposal-lapsed': '20(6)' } },
    { on: '2026-03-12', facts: silent, outcome: 'allowed-if', finds: { state: 'open' } },
    { on: '2026-03-13', facts: silent, finds: { state: 'open' }, lastDays: { 'proposal-answer': '2026-03-13' } },
    { on: '2026-03-14', facts: silent, outcome: 'refused', finds: { state: 'rejected' }, says: { 'proposal-lapsed': '20(6)' } },
    // The ten days of the law end on Nauryz and move behind the holidays.
    { on: '2026-03-20', facts: { ...silent, proposalSentOn: '2026-03-11' }, lastDays: { 'proposal-answer': '2026-03-26' } },
    {
      on: '2026-03-20',
      facts: accepted,
      outcome: 'allowed',
      finds: { state: 'accepted', acceptedDay: '2026-03-13' },
      says: {
        'proposal-accepted': '20(6)',
        'mediator-chosen-together': '20(7)',
        'organisation-may-recommend': '20(8)',
        'any-stage': '20(2)',
      },
    },
    {
      on: '2026-03-20',
      facts: { ...accepted, answeredOn: '2026-03-14' },
      outcome: 'refused',
      finds: { state: 'rejected', rejectedFromDay: '2026-03-14' },
      says: { 'proposal-accepted-late': '20(6)' },
      silent: ['mediator-chosen-together'],
    },
    {
      on: '2026-03-20',
      facts: { ...silent, answer: 'rejected', answeredOn: '2026-03-05' },
      outcome: 'refused',
      finds: { state: 'rejected', rejectedFromDay: '2026-03-05' },
      says: { 'proposal-refused': '20(6)' },
    },
    {
      on: '2026-03-20',
      facts: { ...silent, answer: 'rejected', answeredOn: '2026-03-18' },
      finds: { state: 'rejected', rejectedFromDay: '2026-03-14' },
    },
    { on: '2026-03-20', facts: accepted, says: { 'proposal-may-come-from-it': '20(4)' }, silent: ['mandatory-referral'] },
    { on: '2026-03-20', facts: byCourt, outcome: 'allowed', says: { 'proposal-may-come-from-it': '20(4)' } },
    { on: '2026-03-20', facts: { ...byCourt, proposedBy: 'prosecuting-body' }, says: { 'proposal-may-come-from-it': '20(4)' } },
    { on: '2026-03-20', facts: { ...byCourt, pressedToMediate: true }, outcome: 'refused', says: { 'mandatory-referral': '20(3)' } },
    ...atBorder<ProposalFacts>(
      '2011-08-05',
      { ...byCourt, pressedToMediate: true, proposalSentOn: '2011-08-01', answeredOn: '2011-08-04' },
      {
        before: {
          outcome: 'refused',
          says: { 'not-in-force': '20(6)' },
          silent: [
            'any-stage',
            'mandatory-referral',
            'proposal-may-come-from-it',
            'mediator-chosen-together',
            'organisation-may-recommend',
          ],
        },
        since: {
          says: {
            'any-stage': '20(2)',
            'mandatory-referral': '20(3)',
            'proposal-may-come-from-it': '20(4)',
            'proposal-accepted': '20(6)',
            'mediator-chosen-together': '20(7)',
            'organisation-may-recommend': '20(8)',
          },
        },
      },
    ),
    { on: '2026-03-20', facts: {}, outcome: 'missing', missing: ['proposedBy', 'proposalSentOn', 'answer'] },
    { on: '2026-03-20', facts: { ...silent, answer: 'accepted' }, missing: ['answeredOn'] },
    { on: '2026-03-10', facts: { ...silent, proposedBy: 'court' }, missing: ['pressedToMediate'] },
  ],
};
