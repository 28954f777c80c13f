import { addMonths, type Day } from '#kernel/day.ts';
import type { FactSpec } from '#law/engine/facts.ts';

/** One answer that a fact may get, and how likely it is among people who are asked. */
export interface LikelyAnswer {
  readonly value: unknown;
  readonly weight: number;
}

const usualWeight = 0.9;

function openAnswers(spec: FactSpec): readonly unknown[] {
  switch (spec.kind) {
    case 'choice':
      return spec.options;
    case 'yes-no':
      return [true, false];
    case 'several':
      return [spec.options, []];
    default:
      return [];
  }
}

/** Answers that stand for all the others where they cannot be counted: a day today and long ago, a small and a large sum. */
function samples(spec: FactSpec, asOf: Day): readonly unknown[] {
  switch (spec.kind) {
    case 'text':
      return ['', '-'];
    case 'day':
      return [asOf, addMonths(asOf, -1), addMonths(asOf, -30 * 12)];
    case 'instant':
      return [`${asOf}T05:00:00.000Z`];
    case 'money':
      return [0, 100_000_000];
    case 'number':
      return spec.from === spec.to ? [spec.from] : [spec.from, spec.to];
    default:
      return openAnswers(spec);
  }
}

/** Every answer worth looking at, with weights that add up to one. */
export function likelyAnswers(spec: FactSpec, asOf: Day): readonly LikelyAnswer[] {
  const values = samples(spec, asOf);
  const { usual } = spec;
  if (usual === undefined || values.length < 2) return values.map((value) => ({ value, weight: 1 / values.length }));
  const rare = (1 - usualWeight) / (values.length - 1);
  return values.map((value) => ({ value, weight: value === usual ? usualWeight : rare }));
}

/** Every answer of a fact whose answers can be counted; none for days, sums and texts. */
export function countedAnswers(spec: FactSpec): readonly unknown[] {
  return openAnswers(spec);
}
