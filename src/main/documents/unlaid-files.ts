import type { Clock } from '#kernel/ports.ts';
import type { FileStore } from '#platform/files/file-store.ts';

/** No transaction of an act lasts so long: what is older was either kept or refused. */
const graceMs = 10 * 60_000;

export interface UnlaidParts {
  readonly fileStore: Pick<FileStore, 'remove'>;
  readonly clock: Clock;
  /** Whether the database knows the file after all: staged or laid into a room. */
  readonly isKept: (fileId: string) => Promise<boolean>;
}

/** Watches over files that were stored inside a transaction which may yet roll back. */
export interface UnlaidFiles {
  /** Remembers a file before its act is decided. */
  readonly remember: (fileId: string) => void;
  /** Forgets what the database has kept and removes from the store what it has not. Gives the number of removed files. */
  readonly removeRefused: () => Promise<number>;
}

/**
 * The store is outside the transaction of an act: when the act is refused after its document was stored, the row is rolled
 * back and the file remains, sealed under a key that nobody has. Each stored file is remembered here; ten minutes later the
 * database is asked, and a file of which it knows nothing is removed. A file is never removed on memory alone.
 *
 * The memory is that of the process: files orphaned by its end stay, unreadable, until the folder is compared with the database.
 */
export function unlaidFiles({ fileStore, clock, isKept }: UnlaidParts): UnlaidFiles {
  const remembered = new Map<string, number>();
  return {
    remember: (fileId) => {
      remembered.set(fileId, Date.parse(clock.now()));
    },
    removeRefused: async () => {
      const before = Date.parse(clock.now()) - graceMs;
      let removed = 0;
      for (const [fileId, since] of [...remembered]) {
        if (since > before) continue;
        if (!(await isKept(fileId))) {
          await fileStore.remove(fileId);
          removed += 1;
        }
        remembered.delete(fileId);
      }
      return removed;
    },
  };
}
