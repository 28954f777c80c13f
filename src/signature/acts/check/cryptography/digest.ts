import { ownBytes } from '#signature/acts/check/asn1/byte-text.ts';
import { hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';

const webNames: ReadonlyMap<string, string> = new Map([
  [hashOid.sha256, 'SHA-256'],
  [hashOid.sha384, 'SHA-384'],
  [hashOid.sha512, 'SHA-512'],
]);

/** The name by which WebCrypto knows a hash; absent for what it does not know or what must not be signed with any more. */
export function webHashName(oid: string): string | undefined {
  return webNames.get(oid);
}

/** SHA-1, for identifiers of certificates only: it proves nothing any more. */
export async function sha1(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-1', ownBytes(bytes)));
}

/** The digest of `bytes` by the hash with this object identifier; null for a hash that is not trusted or not known. */
export async function digestBy(oid: string, bytes: Uint8Array): Promise<Uint8Array | null> {
  const name = webHashName(oid);
  if (name !== undefined) return new Uint8Array(await globalThis.crypto.subtle.digest(name, ownBytes(bytes)));
  if (oid === hashOid.streebog512) return streebog(bytes, 512);
  return oid === hashOid.streebog256 ? streebog(bytes, 256) : null;
}

/** SHA-256. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', ownBytes(bytes)));
}
