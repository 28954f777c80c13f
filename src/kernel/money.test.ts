import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionUp, isTiyn, parseTenge, splitEqually, tiynOfTenge } from '#kernel/money.ts';

describe('money in tiyn', () => {
  it.each([
    ['1 850 000', 185_000_000],
    ['1 850 000,50 ₸', 185_000_050],
    ['0.5', 50],
    ['60000', 6_000_000],
  ])('reads "%s"', (text, tiyn) => {
    expect(parseTenge(text)).toEqual({ ok: true, value: tiyn });
  });

  it.each(['', '-5', '1,234', 'сто', '1e9', '99999999999999999', '12.345'])('refuses "%s"', (text) => {
    expect(parseTenge(text)).toMatchObject({ ok: false, error: [{ code: 'law.not-an-amount' }] });
  });

  it('loses no tiyn when it is shared out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 50 }), (total, parts) => {
        const split = splitEqually(total, parts);
        expect(split.shareTiyn * parts + split.remainderTiyn).toBe(total);
        expect(split.remainderTiyn).toBeLessThan(parts);
      }),
    );
    expect(() => splitEqually(100, 0)).toThrow('positive');
  });

  it('rounds a fraction up, so that a floor is never undercut', () => {
    expect(fractionUp(tiynOfTenge(480_000), { of: 1, in: 4 })).toBe(tiynOfTenge(120_000));
    expect(fractionUp(100, { of: 1, in: 3 })).toBe(34);
    expect([isTiyn(0), isTiyn(-1), isTiyn(1.5)]).toEqual([true, false, false]);
  });
});
