import { sql } from 'kysely';
import type { Instant } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { Json } from '#kernel/result.ts';
import { systemChance } from '#platform/chance.ts';
import { open, type SecretKey, seal } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';
import { jsonb } from '#platform/database/jsonb.ts';

/** A letter that is to go out, written down in the same transaction as its cause. */
export interface Letter {
  /** Names the letter for ever: `invitation:<case>:<party>`. The same key goes out at most once. */
  readonly key: string;
  readonly toPerson: string | null;
  /** Address of the receiver; kept sealed. */
  readonly to: string;
  readonly language: Language;
  /** Name of the template that the notice room renders. */
  readonly template: string;
  /** Codes and ids only. */
  readonly params: Json;
  /** What only this letter may hold, such as a code to enter; kept sealed. */
  readonly secret?: string | undefined;
}

/** A row of the outbox. */
export interface LetterRow {
  readonly id: string;
  readonly key: string;
  readonly to_person: string | null;
  readonly to_sealed: Uint8Array;
  readonly language: Language;
  readonly template: string;
  readonly params: Json;
  readonly body_sealed: Uint8Array | null;
  readonly created_at: Instant;
  readonly sent_at: Instant | null;
  readonly attempts: number;
  readonly retry_at: Instant | null;
  readonly last_error_code: string | null;
  /** `outbox`: no mail server is configured; the letter is shown on the page of letters. */
  readonly delivery: 'waiting' | 'sent' | 'failed' | 'outbox';
}

/** What else is needed to write a letter down. */
export interface Writing {
  readonly now: Instant;
  /** `keeper.derive('letter')`. */
  readonly sealing: SecretKey;
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Puts a letter into the outbox; nothing when one of the same key is there. Needs the standing of the steward or the worker. */
export async function writeLetter(tx: Tx, letter: Letter, writing: Writing): Promise<void> {
  const id = systemChance.id();
  const to = seal(writing.sealing, bytes(letter.to), `letter.to:${id}`);
  const body = letter.secret === undefined ? null : seal(writing.sealing, bytes(letter.secret), `letter.body:${id}`);
  await sql`insert into letter (id, key, to_person, to_sealed, language, template, params, body_sealed, created_at)
    values (${id}, ${letter.key}, ${letter.toPerson}, ${to}, ${letter.language}, ${letter.template}, ${jsonb(letter.params)}, ${body}, ${writing.now})
    on conflict (key) do nothing`.execute(tx);
}

/** Address and secret of a row, opened. */
export function openLetter(row: LetterRow, sealing: SecretKey): { readonly to: string; readonly secret: string | null } {
  const text = (sealed: Uint8Array, part: string): string =>
    Buffer.from(open(sealing, sealed, `letter.${part}:${row.id}`)).toString('utf8');
  return { to: text(row.to_sealed, 'to'), secret: row.body_sealed === null ? null : text(row.body_sealed, 'body') };
}
