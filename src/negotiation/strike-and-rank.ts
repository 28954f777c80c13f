/** The two sides of a dispute. */
type Side = 'a' | 'b';

/** A mediator as the choice needs him; a registered mediator of the case fits as it is. */
export interface Candidate<Id extends string = string> {
  readonly personId: Id;
  readonly registryNumber: string;
  readonly openCases: number;
  /** Decided by the law of the day; who is not eligible cannot be chosen. */
  readonly isEligible: boolean;
}

/** What one side handed in: whom it would take, best first, and whom it struck out. */
export interface Ranking<Id extends string = string> {
  readonly side: Side;
  readonly ranked: readonly Id[];
  readonly struck: readonly Id[];
}

export interface Score<Id extends string = string> {
  readonly personId: Id;
  /** Sum of the ranks by all sides; lower is better. */
  readonly total: number;
  /** The worse of the ranks: what the less happy side gets. */
  readonly worst: number;
}

export interface CommonChoice<Id extends string = string> {
  readonly chosen: Id;
  /** How many were left after striking and eligibility. */
  readonly considered: number;
  /** Another candidate had the same sum of ranks, so that the stated tie rule decided. */
  readonly wasTied: boolean;
  /** All who were considered, best first. */
  readonly scores: readonly Score<Id>[];
}

/** Ranks of a side: its own numbers, and one place after the last for whoever it did not rank. */
function rankBy<Id extends string>(ranking: Ranking<Id>, personId: Id): number {
  const place = ranking.ranked.indexOf(personId);
  return place === -1 ? ranking.ranked.length + 1 : place + 1;
}

function scoreOf<Id extends string>(personId: Id, rankings: readonly Ranking<Id>[]): Score<Id> {
  const ranks = rankings.map((ranking) => rankBy(ranking, personId));
  return { personId, total: ranks.reduce((sum, rank) => sum + rank, 0), worst: Math.max(0, ...ranks) };
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Registry numbers by their figures first, so that 9 comes before 10. */
function compareNumbers(left: string, right: string): number {
  const figures = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
  const [a, b] = [figures(left), figures(right)];
  return a.length - b.length || compareText(a, b) || compareText(left, right);
}

/**
 * The mediator whom both sides want most, after both have struck out and ranked privately.
 *
 * Struck by any side or not eligible means out. The lowest sum of ranks wins; a candidate whom a side did not rank counts
 * one place after its last. Ties: the lower worst rank (nobody is overruled harder), then fewer open cases, then the lower
 * registry number.
 *
 * Holds whatever is handed in: the choice depends neither on the order of the candidates nor on which side is called which;
 * nobody struck or not eligible is chosen; a candidate whom both rank first wins. It is not proof against tactics: a side
 * may gain by ranking untruthfully if it guesses the other side's list, which is why lists are private until both are in.
 * Cost O(n·m + n log n) for n candidates and m ranked.
 *
 * @returns Null when nobody is left.
 * @source Sum of ranks: J.-C. de Borda, 1781; striking before ranking is the usual way to appoint a neutral.
 * @example commonChoice(candidates, [{ side: 'a', ranked: [m1, m2], struck: [] }, { side: 'b', ranked: [m3, m1], struck: [] }])
 */
export function commonChoice<Id extends string>(
  candidates: readonly Candidate<Id>[],
  rankings: readonly Ranking<Id>[],
): CommonChoice<Id> | null {
  const struck = new Set(rankings.flatMap((ranking) => ranking.struck));
  const left = candidates.filter((candidate) => candidate.isEligible && !struck.has(candidate.personId));
  const scored = left.map((candidate) => ({ candidate, score: scoreOf(candidate.personId, rankings) }));
  scored.sort(
    (one, other) =>
      one.score.total - other.score.total ||
      one.score.worst - other.score.worst ||
      one.candidate.openCases - other.candidate.openCases ||
      compareNumbers(one.candidate.registryNumber, other.candidate.registryNumber) ||
      compareText(one.candidate.personId, other.candidate.personId),
  );
  const [first, second] = scored;
  if (!first) return null;
  return {
    chosen: first.score.personId,
    considered: scored.length,
    wasTied: second?.score.total === first.score.total,
    scores: scored.map(({ score }) => score),
  };
}
