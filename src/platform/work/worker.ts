import type { Clock } from '#kernel/ports.ts';
import type { Database } from '#platform/database/database.ts';
import type { Log } from '#platform/log.ts';
import { dueWorkChannel } from '#platform/work/due-work.ts';
import { failureCode, type Handlers, runDue } from '#platform/work/run-due.ts';

/** What a running worker needs. */
export interface WorkerParts {
  readonly handlers: Handlers;
  readonly clock: Clock;
  readonly log: Log;
  /** Longest sleep between two looks, milliseconds; a `schedule` wakes it at once. */
  readonly pollMs?: number;
  /** Done after each round, such as sending letters. */
  readonly afterRound?: () => Promise<void>;
}

/** A worker that runs until it is stopped. */
export interface Worker {
  /** Looks at once. */
  readonly wake: () => void;
  /** Resolves when the round that is under way, if any, is over. */
  readonly inHand: () => Promise<unknown>;
  /** Resolves when the piece of work in hand is finished. */
  readonly stop: () => Promise<void>;
}

const roundLimit = 50;

/** A sleep that can be cut short; a wake-up that comes while nobody sleeps cuts the next sleep. */
function openSleep(): { readonly sleep: (milliseconds: number) => Promise<void>; readonly wake: () => void } {
  let isWoken = false;
  let end: (() => void) | undefined;
  const wake = (): void => {
    isWoken = true;
    end?.();
  };
  const sleep = async (milliseconds: number): Promise<void> => {
    if (!isWoken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    isWoken = false;
    end = undefined;
  };
  return { sleep, wake };
}

/** Starts doing due work in this process. */
export async function startWorker(db: Database, parts: WorkerParts): Promise<Worker> {
  const { sleep, wake } = openSleep();
  const unlisten = await db.listen(dueWorkChannel, wake);
  let isStopped = false;
  const round = async (): Promise<boolean> => {
    const { done } = await runDue(db, {
      handlers: parts.handlers,
      clock: parts.clock,
      limit: roundLimit,
      onFailure: (work, problem) =>
        parts.log.warn(
          { id: work.id, kind: work.kind, attempt: work.attempts, code: failureCode(problem), err: problem },
          'platform.work-failed',
        ),
    });
    await parts.afterRound?.();
    return done === roundLimit;
  };
  let current: Promise<boolean> = Promise.resolve(false);
  const loop = async (): Promise<void> => {
    while (!isStopped) {
      current = round().catch((problem: unknown) => {
        parts.log.error({ code: failureCode(problem), err: problem }, 'platform.round-failed');
        return false;
      });
      const isMore = await current;
      if (!isMore && !isStopped) await sleep(parts.pollMs ?? 5000);
    }
  };
  const running = loop();
  return {
    wake,
    inHand: () => current,
    stop: async () => {
      isStopped = true;
      wake();
      await running;
      await unlisten();
    },
  };
}
