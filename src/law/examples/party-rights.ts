import type { Example, ExampleTable, WrittenFacts } from '#law/engine/example.ts';
import { sinceDay, type Words } from '#law/examples/borders.ts';
import { type PartyFacts, partyRights } from '#law/questions/party-rights.ts';

type Facts = WrittenFacts<PartyFacts>;

const today = '2026-03-02';

function sinceTheLaw(facts: Facts, words: Words): readonly Example<PartyFacts>[] {
  return sinceDay<PartyFacts>('2011-08-05', facts, words);
}

function sinceTheReform(facts: Facts, words: Words): readonly Example<PartyFacts>[] {
  return sinceDay<PartyFacts>('2022-01-02', facts, words);
}

/** What a party may and must do: the borders of article 11. */
export const partyRightsExamples: ExampleTable<PartyFacts> = {
  question: partyRights,
  examples: [
    { on: today, facts: {}, outcome: 'missing', missing: ['partyDeed'] },
    { on: today, facts: { partyDeed: 'quit' }, outcome: 'allowed', says: { 'party-quits': '11(1(3))' } },
    { on: '2011-08-04', facts: { partyDeed: 'quit' }, outcome: 'refused', says: { 'not-in-law-then': '11(1(3))' } },
    ...sinceTheLaw({ partyDeed: 'choose-mediator' }, { code: 'party-chooses', article: '11(1(1))' }),
    ...sinceTheLaw({ partyDeed: 'reject-mediator' }, { code: 'party-rejects', article: '11(1(2))' }),
    ...sinceTheLaw({ partyDeed: 'quit' }, { code: 'party-quits', article: '11(1(3))' }),
    ...sinceTheLaw({ partyDeed: 'be-represented', powerOfAttorney: true }, { code: 'represented', article: '11(1(4))' }),
    {
      on: today,
      facts: { partyDeed: 'be-represented', powerOfAttorney: false },
      outcome: 'allowed-if',
      says: { 'power-of-attorney-needed': '11(1(4))' },
    },
    { on: today, facts: { partyDeed: 'be-represented' }, outcome: 'missing', missing: ['powerOfAttorney'] },
    ...sinceTheLaw(
      { partyDeed: 'seek-recourse', inDefault: true, fromCriminalCase: false },
      { code: 'recourse-to-court', article: '11(1(5))' },
    ),
    ...sinceTheLaw(
      { partyDeed: 'seek-recourse', inDefault: true, fromCriminalCase: true },
      { code: 'recourse-to-criminal-body', article: '11(1(5))' },
    ),
    {
      on: today,
      facts: { partyDeed: 'seek-recourse', inDefault: true, fromCriminalCase: true },
      outcome: 'allowed',
      finds: { recourseTo: 'criminal-body' },
    },
    {
      on: today,
      facts: { partyDeed: 'seek-recourse', inDefault: false, fromCriminalCase: false },
      outcome: 'refused',
      says: { 'recourse-only-on-default': '11(1(5))' },
    },
    ...sinceTheLaw({ partyDeed: 'perform', performedAsAgreed: true }, { code: 'performed-as-agreed', article: '11(2)' }),
    {
      on: today,
      facts: { partyDeed: 'perform', performedAsAgreed: false },
      outcome: 'allowed-if',
      says: { 'perform-as-agreed': '11(2)' },
    },
    ...sinceTheReform({ partyDeed: 'invite', invitedAs: 'expert' }, { code: 'may-invite', article: '11(2-1)' }),
    ...sinceTheReform({ partyDeed: 'invite', invitedAs: 'specialist' }, { code: 'may-invite', article: '11(2-1)' }),
    ...sinceTheReform({ partyDeed: 'invite', invitedAs: 'interpreter' }, { code: 'may-invite', article: '11(2-1)' }),
    { on: '2021-06-01', facts: { partyDeed: 'invite', invitedAs: 'expert' }, outcome: 'allowed', says: { 'law-silent-then': '11(2-1)' } },
    ...sinceTheLaw({ partyDeed: 'anything-else' }, { code: 'other-rights-of-parties', article: '11(3)' }),
  ],
};
