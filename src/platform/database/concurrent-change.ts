/** Two transactions wanted the same rows and this one lost: nothing of it was written, the caller may read again and try again. */
export class ConcurrentChange extends Error {
  override readonly name = 'ConcurrentChange';
  readonly code = 'platform.concurrent-change';
}

const codes = new Set(['40001', '40P01', '55P03']);

/** Code of PostgreSQL (SQLSTATE) of an error, or undefined when it is not one of the database's. */
export function sqlState(problem: unknown): string | undefined {
  if (typeof problem !== 'object' || problem === null || !('code' in problem)) return undefined;
  return typeof problem.code === 'string' && /^[0-9A-Z]{5}$/.test(problem.code) ? problem.code : undefined;
}

/** Turns a serialisation failure, deadlock or lock time-out into `ConcurrentChange`; anything else stays what it is. */
export function asConcurrentChange(problem: unknown): unknown {
  const state = sqlState(problem);
  return state !== undefined && codes.has(state) ? new ConcurrentChange('concurrent change', { cause: problem }) : problem;
}
