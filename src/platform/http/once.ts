import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Instant } from '#kernel/day.ts';
import { type Json, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import { canonical, sha256 } from '#platform/crypto/canonical.ts';
import { openJson, type SecretKey, sealJson } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';

/** An answer that can be kept and given again. A page's answer is a redirect: 303 and its address. */
export interface Answer {
  readonly status: number;
  readonly location?: string;
  readonly body: Json;
}

/** What makes two requests the same one. */
export interface Repeat {
  /** `Idempotency-Key` of the API, or the rendering a form was posted from. */
  readonly key: string;
  /** Empty for a visitor without an account. */
  readonly person: string;
  /** Method and pattern of the route. */
  readonly route: string;
  readonly requestHash: string;
  /** Answers are kept sealed under this key. */
  readonly sealing: SecretKey;
}

interface KeptRow {
  readonly request_hash: string;
  readonly answer_sealed: Uint8Array | null;
}

function placeOf(repeat: Repeat): string {
  return `answer:${repeat.person}:${repeat.key}`;
}

async function claim(tx: Tx, repeat: Repeat): Promise<boolean> {
  const { rows } = await sql`insert into idempotency_key (key, person, route, request_hash)
    values (${repeat.key}, ${repeat.person}, ${repeat.route}, ${repeat.requestHash}) on conflict (person, key) do nothing returning key`.execute(
    tx,
  );
  return rows.length > 0;
}

async function keep(tx: Tx, repeat: Repeat, answer: Answer): Promise<void> {
  if (answer.status >= 400) {
    await sql`delete from idempotency_key where key = ${repeat.key} and person = ${repeat.person}`.execute(tx);
    return;
  }
  const sealed = sealJson(repeat.sealing, { ...answer }, placeOf(repeat));
  await sql`update idempotency_key set status = ${answer.status}, answer_sealed = ${sealed}
    where key = ${repeat.key} and person = ${repeat.person}`.execute(tx);
}

/** The answer that this very request was given before; `platform.concurrent-change` when there is none. */
export async function recall(tx: Tx, repeat: Repeat): Promise<Result<Answer, readonly Refusal[]>> {
  const { rows } = await sql<KeptRow>`select request_hash, answer_sealed from idempotency_key
    where key = ${repeat.key} and person = ${repeat.person}`.execute(tx);
  const kept = rows[0];
  if (!kept?.answer_sealed) return refuse('platform.concurrent-change');
  if (kept.request_hash !== repeat.requestHash) return refuse('platform.key-used-for-other-request');
  return ok(openJson(repeat.sealing, kept.answer_sealed, placeOf(repeat)) as unknown as Answer);
}

/**
 * Does a write once, however often it is asked: the answer is kept, sealed, in the same transaction as the write, and given again.
 * Two equal requests at once wait for each other. Answers that refuse are not kept: the person may correct and send again.
 * The standing of `tx` at the beginning must be that of the person (or a service role) and be so again at the end.
 *
 * @error platform.key-used-for-other-request - 422: the same key came with another body.
 */
export async function once(tx: Tx, repeat: Repeat, work: () => Promise<Answer>): Promise<Result<Answer, readonly Refusal[]>> {
  if (!(await claim(tx, repeat))) return recall(tx, repeat);
  const answer = await work();
  await keep(tx, repeat, answer);
  return ok(answer);
}

/** Forgets answers kept before an instant; needs the standing of the worker. A day is long enough for any repeat. */
export async function forgetAnswers(tx: Tx, before: Instant): Promise<void> {
  await sql`delete from idempotency_key where created_at < ${before}`.execute(tx);
}

const keyForm = /^[\w-]{8,100}$/;

/** Hash of what a request asks: method, address and body in canonical form. Files are named by their hashes in `body`. */
export function requestHash(request: FastifyRequest, body: unknown = request.body): string {
  const path = request.url.split('?')[0] ?? '';
  return sha256(canonical([request.method, path, JSON.parse(JSON.stringify(body ?? null)) as Json]));
}

/** The repeat guard of a request: from the header on the API, from the form on pages; null when it carries none. */
export function repeatOf(request: FastifyRequest, sealing: SecretKey, body: unknown = request.body): Repeat | null {
  const header = request.headers['idempotency-key'];
  const key = request.formOnce ?? (typeof header === 'string' ? header : null);
  if (key === null || !keyForm.test(key)) return null;
  const route = `${request.method} ${request.routeOptions.url ?? ''}`;
  return { key, person: request.viewer?.personId ?? '', route, requestHash: requestHash(request, body), sealing };
}
