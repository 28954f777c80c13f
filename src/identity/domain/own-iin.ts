import { type Iin, readIin } from '#kernel/identifier.ts';
import { err, ok, type Refusal, type Result } from '#kernel/result.ts';

/**
 * Reads the number a person gives as its own.
 *
 * @error law.identifier-* - What `readIin` says, at the field `iin`.
 */
export function readOwnIin(text: string): Result<Iin, readonly Refusal[]> {
  const read = readIin(text);
  return read.ok ? ok(read.value.iin) : err(read.error.map((refusal) => ({ ...refusal, field: 'iin' })));
}
