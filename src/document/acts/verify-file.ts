import { createHash } from 'node:crypto';

/** What a stored document is known by. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** `same`: every byte is the same. `changed`: another file, or this one altered; the sizes tell whether it grew or shrank. */
export type FileCheck =
  | { readonly outcome: 'same'; readonly sha256: string }
  | { readonly outcome: 'changed'; readonly sha256: string; readonly expectedBytes: number; readonly foundBytes: number };

/**
 * Compares a file that somebody brought with the stored one. Nothing of the content is looked at or told.
 *
 * @example verifyFile(uploaded, { sha256: 'c0ffee…', bytes: 26114 }).outcome
 */
export function verifyFile(bytes: Uint8Array, stored: StoredFile): FileCheck {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === stored.sha256 && bytes.length === stored.bytes) return { outcome: 'same', sha256 };
  return { outcome: 'changed', sha256, expectedBytes: stored.bytes, foundBytes: bytes.length };
}
