import type { Chance } from '#kernel/ports.ts';

/** Letters and digits that are not mistaken for one another when read aloud: 32 of them, so that five bits make one. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * A new code by which anybody checks a document: sixty random bits, in three groups of four.
 *
 * @example documentCode(chance) // 'K7MQ-3XWP-9HDT'
 */
export function documentCode(chance: Chance): string {
  const drawn = [...Buffer.from(chance.secret(12), 'base64url')].map((byte) => letters[byte % letters.length] ?? '2').join('');
  return `${drawn.slice(0, 4)}-${drawn.slice(4, 8)}-${drawn.slice(8, 12)}`;
}
