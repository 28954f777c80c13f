import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate, Ranking } from '#negotiation/strike-and-rank.ts';
import { commonChoice } from '#negotiation/strike-and-rank.ts';

function candidate(personId: string, rest: Partial<Candidate> = {}): Candidate {
  return { personId, registryNumber: personId, openCases: 0, isEligible: true, ...rest };
}

function ranking(side: 'a' | 'b', ranked: readonly string[], struck: readonly string[] = []): Ranking {
  return { side, ranked, struck };
}

const names = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] as const;
const someCandidates = fc.uniqueArray(fc.constantFrom(...names), { minLength: 0, maxLength: 6 }).chain((ids) =>
  fc.tuple(
    ...ids.map((personId) =>
      fc.record({
        personId: fc.constant<string>(personId),
        registryNumber: fc.constantFrom('9', '10', 'A-9'),
        openCases: fc.nat(2),
        isEligible: fc.boolean(),
      }),
    ),
  ),
);
const someRanking = (side: 'a' | 'b') =>
  fc
    .shuffledSubarray([...names])
    .chain((shuffled) => fc.nat(shuffled.length).map((cut) => ranking(side, shuffled.slice(0, cut), shuffled.slice(cut))));

describe('the common choice', () => {
  it('finds M1 for A: M1, M2 and B: M3, M1 while M3 is suspended', () => {
    const candidates = [candidate('m1'), candidate('m2'), candidate('m3', { isEligible: false }), candidate('m4')];
    const choice = commonChoice(candidates, [ranking('a', ['m1', 'm2']), ranking('b', ['m3', 'm1'])]);
    expect(choice).toMatchObject({ chosen: 'm1', considered: 3, wasTied: false });
    expect(choice?.scores).toEqual([
      { personId: 'm1', total: 3, worst: 2 },
      { personId: 'm2', total: 5, worst: 3 },
      { personId: 'm4', total: 6, worst: 3 },
    ]);
  });

  it('is null when everybody was struck out', () => {
    expect(commonChoice([candidate('m1'), candidate('m2')], [ranking('a', [], ['m1']), ranking('b', [], ['m2'])])).toBeNull();
  });

  it('breaks a tie by the lower worst rank', () => {
    const choice = commonChoice(
      [candidate('m1'), candidate('m2'), candidate('m3')],
      [ranking('a', ['m1', 'm2', 'm3']), ranking('b', ['m3', 'm2', 'm1'])],
    );
    expect(choice).toMatchObject({ chosen: 'm2', wasTied: true });
  });

  it('breaks what is still tied by fewer open cases, then by the lower registry number', () => {
    const rankings = [ranking('a', ['m1', 'm2']), ranking('b', ['m2', 'm1'])];
    expect(commonChoice([candidate('m1', { openCases: 3 }), candidate('m2', { openCases: 1 })], rankings)?.chosen).toBe('m2');
    expect(commonChoice([candidate('m1', { registryNumber: '10' }), candidate('m2', { registryNumber: '9' })], rankings)?.chosen).toBe(
      'm2',
    );
  });

  it('is the same when the sides are swapped', () => {
    fc.assert(
      fc.property(someCandidates, someRanking('a'), someRanking('b'), (candidates, a, b) => {
        const swapped = [
          { ...b, side: 'a' as const },
          { ...a, side: 'b' as const },
        ];
        expect(commonChoice(candidates, swapped)).toEqual(commonChoice(candidates, [a, b]));
      }),
    );
  });

  it('never falls on one who was struck out or is not eligible, and finds one whenever there is one', () => {
    fc.assert(
      fc.property(someCandidates, someRanking('a'), someRanking('b'), (candidates, a, b) => {
        const choice = commonChoice(candidates, [a, b]);
        const possible = candidates.filter((known) => known.isEligible && ![...a.struck, ...b.struck].includes(known.personId));
        expect(choice?.considered ?? 0).toBe(possible.length);
        if (choice) expect(possible.map((known) => known.personId)).toContain(choice.chosen);
      }),
    );
  });

  it('does not depend on the order in which candidates are listed', () => {
    fc.assert(
      fc.property(
        someCandidates.chain((candidates) =>
          fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length })),
        ),
        someRanking('a'),
        someRanking('b'),
        ([candidates, shuffled], a, b) => {
          expect(commonChoice(shuffled, [a, b])).toEqual(commonChoice(candidates, [a, b]));
        },
      ),
    );
  });
});
