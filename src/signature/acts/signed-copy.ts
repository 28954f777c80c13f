import { createHash } from 'node:crypto';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Signed = Pick<SignatureArtifact, 'pades'>;

/**
 * The document with the signatures inside: the stored file, and behind it what each signer added, in the order in which they
 * signed. A part that does not fit behind the file so far is left out; its signature is still beside the file.
 *
 * @param original - The stored document, byte for byte.
 * @example signedCopy(pdf, artifacts)
 */
export function signedCopy(original: Uint8Array, artifacts: readonly Signed[]): Uint8Array {
  const waiting = new Map(artifacts.flatMap(({ pades }) => (pades ? [[pades.after, pades.increment] as const] : [])));
  let copy = original;
  for (let added = waiting.get(sha256(copy)); added; added = waiting.get(sha256(copy))) {
    waiting.delete(sha256(copy));
    copy = Buffer.concat([copy, added]);
  }
  return copy;
}
