import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type ParticipantsFacts, participants } from '#law/questions/participants.ts';

type Facts = WrittenFacts<ParticipantsFacts>;

const theft: Facts = { setting: 'criminal', minorIsParty: true, companions: [], someoneRepresented: false };
const meeting: Facts = { setting: 'outside', minorIsParty: false, someoneRepresented: false };
const represented: Facts = { ...meeting, someoneRepresented: true };

/** Who takes part in a session: a minor and the people beside the minor, representatives, third persons, distance. */
export const participantsExamples: ExampleTable<ParticipantsFacts> = {
  question: participants,
  examples: [
    { row: 34, on: '2026-06-05', facts: theft, outcome: 'refused', says: { 'minor-alone': '24(3)' } },
    {
      row: 34,
      on: '2026-06-05',
      facts: { ...theft, companions: ['psychologist'] },
      outcome: 'allowed',
      says: { 'minor-accompanied': '24(3)' },
    },
    { row: 34, on: '2026-06-05', facts: { ...theft, companions: ['legal-representative'] }, outcome: 'allowed' },
    { on: '2026-06-05', facts: { ...theft, companions: ['teacher'] }, outcome: 'allowed' },
    ...atBorder<ParticipantsFacts>(
      '2013-07-20',
      { ...theft, companions: ['legal-representative'] },
      {
        before: { outcome: 'refused', says: { 'minor-alone': '24(3)' } },
        since: { outcome: 'allowed' },
      },
    ),
    { on: '2012-05-01', facts: { ...theft, companions: ['teacher'] }, outcome: 'allowed' },
    { on: '2012-05-01', facts: { ...theft, companions: ['psychologist'] }, outcome: 'allowed' },
    { on: '2026-06-05', facts: { ...theft, setting: 'outside' }, outcome: 'allowed', says: { 'minor-alone-elsewhere': '24(3)' } },
    { on: '2026-03-12', facts: represented, missing: ['powerOfAttorney'] },
    {
      on: '2026-03-12',
      facts: { ...represented, powerOfAttorney: false },
      outcome: 'allowed-if',
      says: { 'power-of-attorney-needed': '11(1(4))' },
    },
    { on: '2026-03-12', facts: { ...represented, powerOfAttorney: true }, outcome: 'allowed', says: { represented: '11(1(4))' } },
    {
      on: '2026-03-12',
      facts: { ...meeting, thirdPersonsAffected: true, thirdPersonsJoin: false },
      outcome: 'refused',
      says: { 'third-persons-not-joined': '1(2)' },
    },
    { on: '2026-03-12', facts: { ...meeting, thirdPersonsAffected: true, thirdPersonsJoin: true }, outcome: 'allowed' },
    { on: '2026-03-12', facts: { ...meeting, remote: true }, missing: ['allAgreeToRemote'] },
    { on: '2026-03-12', facts: { ...meeting, remote: true, allAgreeToRemote: true, childConcerned: true }, outcome: 'allowed' },
    ...atBorder<ParticipantsFacts>(
      '2022-01-02',
      { ...meeting, remote: true, allAgreeToRemote: false },
      {
        before: { outcome: 'allowed', silent: ['remote-not-agreed'] },
        since: { outcome: 'refused', says: { 'remote-not-agreed': '18(3)' } },
      },
    ),
    { on: '2026-03-12', facts: {}, outcome: 'missing', missing: ['setting', 'minorIsParty', 'someoneRepresented'] },
  ],
};
