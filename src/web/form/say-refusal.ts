import type { Day, Instant } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { MessageValues, Speech } from '#web/speech.ts';

/**
 * A refusal in the reader's words: code `case.too-late` is the message `case.refusal.too-late`, filled with its facts.
 * A reason of the law (`law.reason.…`) is a message of its own.
 *
 * Facts named `…Day`, `…Instant` and `…Tiyn` (or just `day`, `instant`, `tiyn`) are written out as dates, times and money first.
 */
export function sayRefusal(speech: Speech, refusal: Refusal): string {
  if (refusal.code.includes('.reason.')) return speech.t(refusal.code, sayFacts(speech, refusal.facts ?? {}));
  const at = refusal.code.indexOf('.');
  const id = `${refusal.code.slice(0, at)}.refusal.${refusal.code.slice(at + 1)}`;
  return speech.t(id, sayFacts(speech, refusal.facts ?? {}));
}

/** Facts as values of a message: days, instants and money in words, the rest as they are. */
export function sayFacts(speech: Speech, facts: Readonly<Record<string, string | number | boolean>>): MessageValues {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, sayFact(speech, name, fact)]));
}

function sayFact(speech: Speech, name: string, fact: string | number | boolean): string | number {
  if (typeof fact === 'boolean') return String(fact);
  if (typeof fact === 'number') return /(^t|T)iyn$/.test(name) ? speech.money(fact) : fact;
  if (/(^d|D)ay$/.test(name) && isDay(fact)) return speech.day(fact as Day);
  if (/(^i|I)nstant$/.test(name) && !Number.isNaN(Date.parse(fact))) return speech.instant(fact as Instant);
  return fact;
}
