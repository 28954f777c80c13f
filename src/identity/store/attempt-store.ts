import { sql } from 'kysely';
import type { AttemptStore } from '#identity/acts/ports.ts';
import { type AttemptKind, attemptLimits } from '#identity/domain/attempt-limit.ts';
import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import type { IdentityTx } from '#identity/store/tables.ts';

/** Attempts counted in the platform's table of rates; who tried is kept only as a keyed hash. */
export function attemptStore(tx: IdentityTx, seal: PersonalSeal): AttemptStore {
  const keyOf = (kind: AttemptKind, subject: string): string =>
    `identity:${kind}:${Buffer.from(seal.keyedHash('attempt', subject)).toString('base64url')}`;
  return {
    count: async (kind, subject, now) => {
      const until = secondsAfter(now, attemptLimits[kind].windowSeconds);
      const { rows } = await sql<{ count: number }>`
        insert into rate as known (key, count, until) values (${keyOf(kind, subject)}, 1, ${until})
        on conflict (key) do update set
          count = case when known.until <= ${now}::timestamptz then 1 else known.count + 1 end,
          until = case when known.until <= ${now}::timestamptz then excluded.until else known.until end
        returning count`.execute(tx);
      return rows[0]?.count ?? 1;
    },
    clear: async (kind, subject) => {
      await sql`update rate set count = 0 where key = ${keyOf(kind, subject)}`.execute(tx);
    },
  };
}
