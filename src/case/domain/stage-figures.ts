import type { Stage } from '#case/domain/stage.ts';

/** How long a case should stand at a stage at most, in days, and who says so; null where the settlement itself sets the days. */
export interface StageLimit {
  readonly days: number;
  readonly by: 'law' | 'service';
}

/** A limit for every stage that is not final. Law 20(6) gives ten days for an answer, 23(1) thirty for the mediation. */
export const stageLimits: Readonly<Partial<Record<Stage, StageLimit>>> = {
  'to-invite': { days: 10, by: 'service' },
  invited: { days: 10, by: 'law' },
  choosing: { days: 10, by: 'service' },
  'mediator-asked': { days: 3, by: 'service' },
  disclosure: { days: 5, by: 'service' },
  explaining: { days: 5, by: 'service' },
  contract: { days: 5, by: 'service' },
  meeting: { days: 30, by: 'law' },
  signing: { days: 5, by: 'service' },
};

/** So many cases left a stage after so many whole days; nothing tells which cases. */
export interface StageCount {
  readonly stage: Stage;
  readonly days: number;
  readonly cases: number;
}

export interface StageFigure {
  readonly stage: Stage;
  /** Null, like everything after it, while fewer than ten cases have passed: a small number could tell of one of them. */
  readonly cases: number | null;
  readonly median: number | null;
  /** Nine of ten cases took no longer. */
  readonly ninetieth: number | null;
  readonly overLimit: number | null;
}

/** The smallest number of cases that is published. */
export const smallestCell = 10;

/** The first number of days within which at least this share of the cases had passed. */
function quantile(counts: readonly StageCount[], share: number): number {
  const wanted = Math.ceil(counts.reduce((sum, count) => sum + count.cases, 0) * share);
  let passed = 0;
  for (const count of counts) {
    passed += count.cases;
    if (passed >= wanted) return count.days;
  }
  return 0;
}

function figureOf(stage: Stage, all: readonly StageCount[]): StageFigure {
  const counts = all.filter((count) => count.stage === stage).toSorted((first, second) => first.days - second.days);
  const cases = counts.reduce((sum, count) => sum + count.cases, 0);
  if (cases < smallestCell) return { stage, cases: null, median: null, ninetieth: null, overLimit: null };
  const limit = stageLimits[stage]?.days ?? Number.POSITIVE_INFINITY;
  const over = counts.filter((count) => count.days > limit).reduce((sum, count) => sum + count.cases, 0);
  return { stage, cases, median: quantile(counts, 0.5), ninetieth: quantile(counts, 0.9), overLimit: over };
}

/** How long cases stood at each stage that has a limit: number, median, ninetieth percentile, over the limit. */
export function stageFigures(counts: readonly StageCount[]): readonly StageFigure[] {
  return (Object.keys(stageLimits) as Stage[]).map((stage) => figureOf(stage, counts));
}
