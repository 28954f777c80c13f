import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

const longestName = 120;

/**
 * Reads a person's name as typed; blanks are made single.
 *
 * @error identity.name-missing - Nothing there, or no letter.
 * @error identity.name-long - More than `facts.limit` letters.
 */
export function readPersonName(text: string): Result<string, readonly Refusal[]> {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!/\p{L}/u.test(name)) return refuse('identity.name-missing', { field: 'name' });
  if ([...name].length > longestName) return refuse('identity.name-long', { field: 'name', facts: { limit: longestName } });
  return ok(name);
}
