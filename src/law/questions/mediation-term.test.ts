import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { mediationTerm } from '#law/questions/mediation-term.ts';

describe('the term of a mediation', () => {
  it('says first when it ends, and why the limit stays where the count ends', () => {
    const facts = { setting: 'outside', contractConcludedOn: day('2026-03-12') } as const;
    const { deadlines } = decide(mediationTerm, facts, { asOf: day('2026-03-20') });
    expect(deadlines.map(({ code, nominalDay, lastDay, why }) => [code, nominalDay, lastDay, why])).toEqual([
      ['mediation-term', '2026-04-11', '2026-04-13', ['last-day-moved']],
      ['mediation-longest', '2026-05-11', '2026-05-11', ['limit-not-moved']],
    ]);
  });

  it('stands beside the shorter suspension of the case when a court has it', () => {
    const facts = { setting: 'court', contractConcludedOn: day('2026-02-16') } as const;
    const { deadlines } = decide(mediationTerm, facts, { asOf: day('2026-03-18') });
    expect(new Map(deadlines.map(({ code, nominalDay }) => [code, nominalDay]))).toEqual(
      new Map([
        ['mediation-term', '2026-03-18'],
        ['case-suspended', '2026-03-16'],
        ['mediation-longest', '2026-04-17'],
      ]),
    );
  });
});
