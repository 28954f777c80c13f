import type { ZodType } from 'zod';
import { z } from 'zod';
import type { Instant } from '#kernel/day.ts';
import { idInput } from '#session/domain/input.ts';

/** A message as one reader sees it: names and times are in that reader's words. */
export interface ShownMessage {
  readonly position: number;
  readonly messageId: string;
  readonly isOwn: boolean;
  /** Name and part of the author, ready text. */
  readonly author: string;
  readonly at: Instant;
  /** The same time in words, ready text. */
  readonly time: string;
  readonly words: string;
}

/** What a page says over a live line. */
export type PageSays =
  | { readonly type: 'since'; readonly position: number }
  | { readonly type: 'post'; readonly messageId: string; readonly words: string };

/** What the service says: the messages that follow position `after`, in order, or why one was not kept. */
export type ServiceSays =
  | { readonly type: 'messages'; readonly after: number; readonly messages: readonly ShownMessage[] }
  | { readonly type: 'refused'; readonly messageId: string; readonly text: string };

/** Codes with which the service closes a line. */
export interface ClosingCodes {
  /** There is nothing here for this reader: not signed in, no such case, no such room, not a member, no longer one. */
  readonly nothingHere: number;
  /** What came was not of this protocol, too large or too much at once. */
  readonly notUnderstood: number;
  /** The service failed or stops; the page comes back. */
  readonly comeAgain: number;
}

export const closingCodes: ClosingCodes = { nothingHere: 4404, notUnderstood: 4400, comeAgain: 4503 };

const pageSays: ZodType<PageSays> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('since'), position: z.int().min(0) }),
  z.object({ type: z.literal('post'), messageId: idInput, words: z.string() }),
]);

/** Largest thing a page may say, in UTF-16 units: a message of 4000 letters with every letter escaped. */
const largest = 30_000;

/** Reads what a page said; null when it is not of this protocol. Never throws. */
export function readPageSays(text: string): PageSays | null {
  if (text.length > largest) return null;
  try {
    const parsed = pageSays.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
