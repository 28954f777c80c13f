import { sql } from 'kysely';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { addMilliseconds } from '#platform/clock.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import type { Message, Transport } from '#platform/mail/transport.ts';

/** What a letter says, by its template, language and params; the notice room knows the words. */
export type Compose = (letter: LetterRow, secret: string | null) => Promise<Omit<Message, 'to' | 'messageId' | 'language'>>;

/** What sending needs besides the database. */
export interface Post {
  readonly clock: Clock;
  readonly transport: Transport;
  readonly compose: Compose;
  readonly sealing: SecretKey;
  /** Right side of message ids: the host of the service. */
  readonly host: string;
  /** Most letters in this round. */
  readonly limit: number;
}

const worker = { role: 'bitim_worker' } as const;

/** How long a sender may take before another tries; also the first pause after a failure. */
const leaseMs = 5 * 60_000;

const mostAttempts = 12;

/** Reserves the next letter for this sender. No transaction stays open while the mail server is spoken to. */
async function reserve(tx: Tx, now: Instant): Promise<LetterRow | null> {
  const { rows } = await sql<LetterRow>`update letter set attempts = attempts + 1, retry_at = ${addMilliseconds(now, leaseMs)}
    where id = (select id from letter where delivery = 'waiting' and (retry_at is null or retry_at <= ${now})
      order by created_at, id limit 1 for update skip locked)
    returning *`.execute(tx);
  return rows[0] ?? null;
}

/** A refusal for good (5xx) or a trouble that may pass. Never the server's words: they repeat the address. */
function failureOf(problem: unknown): { readonly code: string; readonly isFinal: boolean } {
  const answer = problem instanceof Error && 'responseCode' in problem ? Number(problem.responseCode) : 0;
  if (answer >= 400 && answer < 600) return { code: `platform.smtp-${answer}`, isFinal: answer >= 500 };
  return { code: 'platform.letter-failed', isFinal: false };
}

async function markFailed(tx: Tx, letter: LetterRow, failed: { readonly problem: unknown; readonly now: Instant }): Promise<void> {
  const { code, isFinal } = failureOf(failed.problem);
  const delivery = isFinal || letter.attempts >= mostAttempts ? 'failed' : 'waiting';
  const pause = Math.min(leaseMs * 2 ** (letter.attempts - 1), 6 * 3_600_000);
  await sql`update letter set delivery = ${delivery}, last_error_code = ${code}, retry_at = ${addMilliseconds(failed.now, pause)}
    where id = ${letter.id} and delivery = 'waiting'`.execute(tx);
}

async function sendOne(db: Database, post: Post, letter: LetterRow): Promise<boolean> {
  try {
    const { to, secret } = openLetter(letter, post.sealing);
    const words = await post.compose(letter, secret);
    await post.transport.send({ ...words, to, language: letter.language, messageId: `<${letter.id}@${post.host}>` });
  } catch (problem) {
    await db.as(worker, (tx) => markFailed(tx, letter, { problem, now: post.clock.now() }));
    return false;
  }
  await db.as(worker, (tx) =>
    sql`update letter set delivery = 'sent', sent_at = ${post.clock.now()}, last_error_code = null, retry_at = null where id = ${letter.id}`.execute(
      tx,
    ),
  );
  return true;
}

/** Without a mail server the letters stay where they can be read. */
async function leaveInOutbox(tx: Tx): Promise<void> {
  await sql`update letter set delivery = 'outbox' where delivery = 'waiting'`.execute(tx);
}

/**
 * Sends what waits. A letter is marked after the mail server has accepted it; a process killed between the two sends it again with
 * the same Message-ID after five minutes.
 *
 * @returns How many were sent and how many failed in this round.
 */
export async function sendLetters(db: Database, post: Post): Promise<{ readonly sent: number; readonly failed: number }> {
  let sent = 0;
  let failed = 0;
  if (post.transport.kind === 'outbox') {
    await db.as(worker, leaveInOutbox);
    return { sent, failed };
  }
  while (sent + failed < post.limit) {
    const letter = await db.as(worker, (tx) => reserve(tx, post.clock.now()));
    if (letter === null) break;
    if (await sendOne(db, post, letter)) sent += 1;
    else failed += 1;
  }
  return { sent, failed };
}
