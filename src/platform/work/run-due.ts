import type { Clock } from '#kernel/ports.ts';
import { addMilliseconds } from '#platform/clock.ts';
import { sqlState } from '#platform/database/concurrent-change.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { become } from '#platform/database/standing.ts';
import { type DueWorkRow, putOff, takeDue } from '#platform/work/due-work.ts';

/**
 * Does one kind of work. All it writes goes into `tx`, the transaction that also marks the work done: both happen or neither does.
 * It starts as `bitim_worker` and may `become` another. It sends nothing outside: letters are rows too.
 */
export type Handler = (tx: Tx, work: DueWorkRow) => Promise<void>;

/** A handler for each kind. */
export type Handlers = Readonly<Record<string, Handler>>;

/** What one round came to. */
export interface Round {
  readonly done: number;
  readonly failed: number;
}

/** What `runDue` needs besides the database. */
export interface Due {
  readonly handlers: Handlers;
  readonly clock: Clock;
  /** Most pieces of work in this round. */
  readonly limit: number;
  readonly onFailure?: (work: DueWorkRow, problem: unknown) => void;
}

class NoHandler extends Error {
  readonly code = 'platform.no-handler';
}

/** Ten seconds, doubled with each attempt, at most an hour. */
function backoffMs(attempts: number): number {
  return Math.min(10_000 * 2 ** (attempts - 1), 3_600_000);
}

/** A code of ours, the database's state, or the plain fact of a failure. Never a message. */
export function failureCode(problem: unknown): string {
  const state = sqlState(problem);
  if (state !== undefined) return `platform.sql-${state.toLowerCase()}`;
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined;
  return typeof code === 'string' && /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(code) ? code : 'platform.work-failed';
}

async function runOne(db: Database, due: Due): Promise<'done' | 'failed' | 'nothing'> {
  let taken: DueWorkRow | null = null;
  const now = due.clock.now();
  try {
    await db.as({ role: 'bitim_worker' }, async (tx) => {
      taken = await takeDue(tx, now);
      if (taken === null) return;
      const handler = Object.hasOwn(due.handlers, taken.kind) ? due.handlers[taken.kind] : undefined;
      if (!handler) throw new NoHandler(taken.kind);
      await handler(tx, taken);
      // What a deferred constraint finds at commit must still be found as the worker.
      await become(tx, { role: 'bitim_worker' });
    });
    return taken === null ? 'nothing' : 'done';
  } catch (problem) {
    const failed = taken as DueWorkRow | null;
    if (failed === null) throw problem;
    due.onFailure?.(failed, problem);
    const failure = { code: failureCode(problem), runAt: addMilliseconds(now, backoffMs(failed.attempts)) };
    await db.as({ role: 'bitim_worker' }, (tx) => putOff(tx, failed, failure));
    return 'failed';
  }
}

/**
 * Does what is due, oldest first, each piece in a transaction of its own. Several workers may run at once, on one machine or many:
 * a row taken by one is skipped by the others. A process killed at any moment leaves each piece wholly done or wholly open.
 */
export async function runDue(db: Database, due: Due): Promise<Round> {
  let done = 0;
  let failed = 0;
  while (done + failed < due.limit) {
    const outcome = await runOne(db, due);
    if (outcome === 'nothing') break;
    if (outcome === 'done') done += 1;
    else failed += 1;
  }
  return { done, failed };
}
