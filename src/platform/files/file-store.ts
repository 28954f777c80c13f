import type { Refusal, Result } from '#kernel/result.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';

/** A file as it was kept. */
export interface StoredFile {
  readonly id: string;
  /** Told by the content. */
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the plain content, hexadecimal. */
  readonly sha256: string;
}

/**
 * Keeps files encrypted, under an id and never under a name that somebody gave.
 *
 * @error platform.file-empty - No byte came.
 * @error platform.file-too-big - More than 50 MB.
 * @error platform.file-type - Neither PDF, DOCX, ODT, JPEG, PNG, HEIC nor plain text.
 * @error platform.file-infected - The scanner found something.
 * @error platform.file-unscanned - A scanner is configured and does not answer.
 */
export interface FileStore {
  readonly put: (content: AsyncIterable<Uint8Array>, key: SecretKey) => Promise<Result<StoredFile, readonly Refusal[]>>;
  /** Plain content as a stream; each part is proved before it is given out. @throws When there is no such file. */
  readonly read: (id: string, key: SecretKey) => AsyncIterable<Uint8Array>;
  readonly remove: (id: string) => Promise<void>;
}

/** Largest file, bytes. */
export const largestFile: number = 50 * 1024 * 1024;
