import { describe, expect, it } from 'vitest';
import { rightsExplanationKind } from '#document/domain/kinds/start/rights-explanation.ts';
import { explanation } from '#law/kz/mediation/article-10.ts';

describe('an explanation of rights', () => {
  it('has a place for each of the six matters that the law wants explained, and for no other', () => {
    const terms = Object.values(rightsExplanationKind.slots).flatMap((slot) => slot.essential?.flatMap(({ term }) => term ?? []) ?? []);
    expect(terms).toEqual(explanation.values.at(-1)?.value);
    expect(terms).toHaveLength(6);
  });
});
