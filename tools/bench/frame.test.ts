import { describe, expect, it } from 'vitest';
import { percentile, ratio, timings, verdictOf } from '#tools/bench/frame.ts';

describe('the bench', () => {
  it('holds a figure against its bar on either side', () => {
    const figure = { name: 'page', value: 60, unit: 'KB' };
    expect(verdictOf({ ...figure, bar: { atMost: 60 } })).toBe('passed');
    expect(verdictOf({ ...figure, bar: { atMost: 59 } })).toBe('missed');
    expect(verdictOf({ ...figure, bar: { atLeast: 60 } })).toBe('passed');
    expect(verdictOf({ ...figure, bar: { atLeast: 61 } })).toBe('missed');
    expect(verdictOf({ ...figure, value: Number.NaN, bar: { atMost: 60 } })).toBe('missed');
    expect(verdictOf(figure)).toBe('told');
  });

  it('takes percentiles by nearest rank', () => {
    const samples = [15, 20, 35, 40, 50];
    expect([5, 30, 40, 50, 95, 100].map((percent) => percentile(samples, percent))).toEqual([15, 20, 20, 35, 50, 50]);
    expect(percentile([], 50)).toBeNaN();
  });

  it('finds that twice the work has half the rate', async () => {
    const spin = (steps: number): number => {
      let sum = 0;
      for (let step = 0; step < steps; step += 1) sum = (sum * 31 + step) % 1_000_003;
      return sum;
    };
    const found = await ratio({ ours: () => spin(400_000), theirs: () => spin(100_000) }, 3, 60);
    expect(found).toBeGreaterThan(0.02);
    expect(found).toBeLessThan(0.9);
  });

  it('times as many runs as asked', async () => {
    let runs = 0;
    const work = async (): Promise<void> => {
      runs += 1;
    };
    expect(await timings(work, 20)).toHaveLength(20);
    expect(runs).toBe(22);
  });
});
