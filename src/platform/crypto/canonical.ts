import { createHash } from 'node:crypto';
import type { Json } from '#kernel/result.ts';

/**
 * JSON in its one form: keys sorted by code units, no spaces, so that equal values have equal text (RFC 8785).
 *
 * @throws For what JSON cannot hold, such as NaN.
 * @example canonical({ b: 1, a: [true] }) // '{"a":[true],"b":1}'
 */
export function canonical(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('not a number of JSON');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined);
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Json)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** SHA-256 in lower-case hexadecimal; text is taken as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hash of one link of a chain: it covers the hash of the link before, so that no link can be changed, dropped or moved alone. */
export function hashChain(previous: string | null, content: Json): string {
  return sha256(canonical({ previous, content }));
}

/** One stored link. */
export interface Link {
  readonly previous: string | null;
  readonly content: Json;
  readonly hash: string;
}

/** Index of the first link that does not fit what came before, or null when the whole chain holds. */
export function firstBrokenLink(links: readonly Link[]): number | null {
  const broken = links.findIndex((link, index) => {
    const before = links[index - 1]?.hash ?? null;
    return link.previous !== before || link.hash !== hashChain(before, link.content);
  });
  return broken === -1 ? null : broken;
}
