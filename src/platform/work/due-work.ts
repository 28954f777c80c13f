import { sql } from 'kysely';
import type { Instant } from '#kernel/day.ts';
import type { Json } from '#kernel/result.ts';
import { systemChance } from '#platform/chance.ts';
import type { Tx } from '#platform/database/database.ts';
import { jsonb } from '#platform/database/jsonb.ts';

/** Something to be done at its time: a deadline that passes, a reminder, a letter. */
export interface DueWork {
  /** Names the work for ever, its occurrence included: `invitation-lapses:<case>:<round>`. The same key is done at most once. */
  readonly key: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly runAt: Instant;
  /** Codes and ids only. */
  readonly payload: Json;
}

/** A row as the database holds it. */
export interface DueWorkRow {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly case_id: string | null;
  readonly run_at: Instant;
  readonly payload: Json;
  readonly attempts: number;
  readonly done_at: Instant | null;
  readonly last_error_code: string | null;
}

/** Channel on which sleeping workers are woken. */
export const dueWorkChannel = 'bitim_due_work';

/**
 * Writes work down, in the same transaction as its cause. Work of the same key that is still open gets the new time and payload;
 * work already done stays done. Needs the standing of the steward or the worker (`asService`).
 */
export async function schedule(tx: Tx, work: DueWork): Promise<void> {
  await sql`insert into due_work (id, key, kind, case_id, run_at, payload)
    values (${systemChance.id()}, ${work.key}, ${work.kind}, ${work.caseId}, ${work.runAt}, ${jsonb(work.payload)})
    on conflict (key) do update set kind = excluded.kind, case_id = excluded.case_id, run_at = excluded.run_at,
      payload = excluded.payload, attempts = 0, last_error_code = null
    where due_work.done_at is null`.execute(tx);
  await sql`select pg_notify(${dueWorkChannel}, '')`.execute(tx);
}

/** Takes back work that is still open; done work stays as the record of what happened. */
export async function cancel(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from due_work where done_at is null and key in (${sql.join(keys)})`.execute(tx);
}

/** Takes the work that has waited longest and marks it done within this transaction; null when nothing is due or others have it. */
export async function takeDue(tx: Tx, now: Instant): Promise<DueWorkRow | null> {
  const { rows } = await sql<DueWorkRow>`update due_work set done_at = ${now}, attempts = attempts + 1, last_error_code = null
    where id = (select id from due_work where done_at is null and run_at <= ${now} order by run_at, id limit 1 for update skip locked)
    returning *`.execute(tx);
  return rows[0] ?? null;
}

/** Puts work off after a failure, unless somebody else has done it meanwhile. */
export async function putOff(tx: Tx, row: DueWorkRow, failure: { readonly code: string; readonly runAt: Instant }): Promise<void> {
  await sql`update due_work set attempts = ${row.attempts}, last_error_code = ${failure.code}, run_at = ${failure.runAt}
    where id = ${row.id} and done_at is null`.execute(tx);
}

/** The earliest time at which something open is due, or null. */
export async function nextDue(tx: Tx): Promise<Instant | null> {
  const { rows } = await sql<{ run_at: Instant | null }>`select min(run_at) as run_at from due_work where done_at is null`.execute(tx);
  return rows[0]?.run_at ?? null;
}
