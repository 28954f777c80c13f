import { describe, expect, it } from 'vitest';
import { isFinal, stages } from '#case/domain/stage.ts';
import { type StageCount, stageFigures, stageLimits } from '#case/domain/stage-figures.ts';

const invited = (...days: readonly number[]): readonly StageCount[] => days.map((day) => ({ stage: 'invited', days: day, cases: 1 }));
const figure = (counts: readonly StageCount[]) => stageFigures(counts).find((known) => known.stage === 'invited');

describe('how long cases take (S52)', () => {
  it('has a limit for every stage but those whose days the settlement sets', () => {
    const unlimited = stages.filter((stage) => !isFinal(stage) && stageLimits[stage] === undefined);
    expect(unlimited).toEqual(['performing', 'defaulted']);
  });

  it('gives the number, the median, the ninetieth percentile and how many were over the limit', () => {
    expect(figure(invited(1, 2, 3, 4, 5, 6, 7, 8, 11, 30))).toEqual({
      stage: 'invited',
      cases: 10,
      median: 5,
      ninetieth: 11,
      overLimit: 2,
    });
  });

  it('agrees with a sorted list however the counts are grouped', () => {
    const grouped: readonly StageCount[] = [
      { stage: 'invited', days: 9, cases: 10 },
      { stage: 'invited', days: 0, cases: 9 },
      { stage: 'meeting', days: 40, cases: 50 },
    ];
    expect(figure(grouped)).toEqual({ stage: 'invited', cases: 19, median: 9, ninetieth: 9, overLimit: 0 });
  });

  it('publishes nothing of fewer than ten cases', () => {
    expect(figure(invited(1, 2, 3, 4, 5, 6, 7, 8, 40))).toEqual({
      stage: 'invited',
      cases: null,
      median: null,
      ninetieth: null,
      overLimit: null,
    });
  });
});
