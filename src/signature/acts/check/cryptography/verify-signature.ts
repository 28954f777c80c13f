import { asn1Tag, childrenOf, fieldsOf, onlyChild, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { integerBytes, objectIdOf, octetsOf, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import { joinBytes, ownBytes } from '#signature/acts/check/asn1/byte-text.ts';
import type { AlgorithmFields, KeyFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import { hashOid, keyOid } from '#signature/acts/check/asn1/object-ids.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { webHashName } from '#signature/acts/check/cryptography/digest.ts';
import { verifyGost } from '#signature/acts/check/cryptography/gost-signature.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';

/** What came of one signature: `algorithm-unknown` is neither good nor wrong, it cannot be told. */
export type SignatureVerdict = 'good' | 'wrong' | 'algorithm-unknown';

/** One signature to verify. `digest` is the hash that a CMS names apart, for algorithms that name none. */
export interface SignatureToVerify {
  readonly key: KeyFields;
  readonly algorithm: AlgorithmFields;
  readonly digest?: string;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

type RsaScheme =
  | { readonly kind: 'rsa'; readonly hash: string }
  | { readonly kind: 'rsa-pss'; readonly hash: string; readonly saltLength: number };
type Scheme = RsaScheme | { readonly kind: 'ecdsa'; readonly hash: string } | { readonly kind: 'gost' };

/** Algorithms that name their hash. */
const combined: ReadonlyMap<string, { readonly kind: 'rsa' | 'ecdsa'; readonly oid: string }> = new Map([
  ['1.2.840.113549.1.1.11', { kind: 'rsa', oid: hashOid.sha256 }],
  ['1.2.840.113549.1.1.12', { kind: 'rsa', oid: hashOid.sha384 }],
  ['1.2.840.113549.1.1.13', { kind: 'rsa', oid: hashOid.sha512 }],
  ['1.2.840.10045.4.3.2', { kind: 'ecdsa', oid: hashOid.sha256 }],
  ['1.2.840.10045.4.3.3', { kind: 'ecdsa', oid: hashOid.sha384 }],
  ['1.2.840.10045.4.3.4', { kind: 'ecdsa', oid: hashOid.sha512 }],
]);

const curves: ReadonlyMap<string, { readonly name: string; readonly bytes: number }> = new Map([
  ['1.2.840.10045.3.1.7', { name: 'P-256', bytes: 32 }],
  ['1.3.132.0.34', { name: 'P-384', bytes: 48 }],
]);

/** Shorter keys can be broken, longer ones only keep a machine busy. */
const rsaModulusBytes = { least: 256, most: 1024 } as const;

/** RSASSA-PSS-params with one hash for both uses; the defaults (SHA-1) are not accepted. */
function pssScheme({ parameters }: AlgorithmFields): Scheme | null {
  if (!parameters) return null;
  const fields = fieldsOf(parameters, asn1Tag.sequence);
  const [hashField, maskField, saltField] = [fields.optional(0xa0), fields.optional(0xa1), fields.optional(0xa2)];
  if (!hashField || !maskField || !saltField) return null;
  const [hash, mask] = [algorithmOf(onlyChild(hashField)), algorithmOf(onlyChild(maskField))];
  const name = webHashName(hash.oid);
  const isUsual = mask.oid === keyOid.mgf1 && mask.parameters !== undefined && algorithmOf(mask.parameters).oid === hash.oid;
  return name !== undefined && isUsual ? { kind: 'rsa-pss', hash: name, saltLength: smallInteger(onlyChild(saltField)) } : null;
}

/** The hash of a CMS where the algorithm names none. */
function schemeByDigest(oid: string, digest: string): Scheme | null {
  if (oid === keyOid.gost) return digest === hashOid.streebog512 ? { kind: 'gost' } : null;
  const hash = webHashName(digest);
  if (hash === undefined || (oid !== keyOid.rsa && oid !== keyOid.ec)) return null;
  return { kind: oid === keyOid.rsa ? 'rsa' : 'ecdsa', hash };
}

function schemeOf({ algorithm, digest }: SignatureToVerify): Scheme | null {
  const isOneHash = (named: string): boolean => digest === undefined || digest === named;
  const known = combined.get(algorithm.oid);
  if (known) {
    const hash = webHashName(known.oid);
    return hash !== undefined && isOneHash(known.oid) ? { kind: known.kind, hash } : null;
  }
  if (algorithm.oid === keyOid.rsaPss) return pssScheme(algorithm);
  if (algorithm.oid === keyOid.gostSignature) return isOneHash(hashOid.streebog512) ? { kind: 'gost' } : null;
  return digest === undefined ? null : schemeByDigest(algorithm.oid, digest);
}

async function verifyRsa(scheme: RsaScheme, given: SignatureToVerify): Promise<SignatureVerdict> {
  const [modulus] = childrenOf(readWhole(given.key.bits, asn1Tag.sequence));
  const size = modulus ? integerBytes(modulus).length : 0;
  if (size < rsaModulusBytes.least || size > rsaModulusBytes.most) return 'algorithm-unknown';
  const name = scheme.kind === 'rsa' ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  // A key marked as PSS only is the same key: WebCrypto knows but the plain mark.
  const plain = writeDer(0x30, Uint8Array.from([0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]));
  const spki = writeDer(0x30, plain, writeDer(0x03, Uint8Array.from([0]), given.key.bits));
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('spki', ownBytes(spki), { name, hash: scheme.hash }, false, ['verify']);
  const how = scheme.kind === 'rsa' ? { name } : { name, saltLength: scheme.saltLength };
  return (await subtle.verify(how, key, ownBytes(given.signature), ownBytes(given.signed))) ? 'good' : 'wrong';
}

/** ECDSA-Sig-Value as the two numbers one after the other, which is what WebCrypto takes; null when they are too long or negative. */
function fixedLength(signature: Uint8Array, size: number): Uint8Array | null {
  const fields = fieldsOf(readWhole(signature, asn1Tag.sequence));
  const nodes = [fields.take(), fields.take()];
  fields.end();
  const numbers = nodes.map(integerBytes);
  const isNegative = nodes.some(({ content }) => ((content[0] ?? 0) & 0x80) !== 0);
  if (isNegative || numbers.some(({ length }) => length > size)) return null;
  return joinBytes(numbers.flatMap((number) => [new Uint8Array(size - number.length), number]));
}

async function verifyEcdsa(hash: string, { key: { spki, algorithm }, signed, signature }: SignatureToVerify): Promise<SignatureVerdict> {
  const curve = algorithm.parameters ? curves.get(objectIdOf(algorithm.parameters)) : undefined;
  if (!curve) return 'algorithm-unknown';
  const plain = fixedLength(signature, curve.bytes);
  if (!plain) return 'wrong';
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('spki', ownBytes(spki), { name: 'ECDSA', namedCurve: curve.name }, false, ['verify']);
  return (await subtle.verify({ name: 'ECDSA', hash }, key, ownBytes(plain), ownBytes(signed))) ? 'good' : 'wrong';
}

function verifyByGost({ key, signed, signature }: SignatureToVerify): SignatureVerdict {
  const [curve] = key.algorithm.parameters ? childrenOf(key.algorithm.parameters) : [];
  if (!curve || objectIdOf(curve) !== keyOid.gostCurve) return 'algorithm-unknown';
  const publicKey = octetsOf(readWhole(key.bits));
  return verifyGost({ publicKey, digest: streebog(signed), signature }) ? 'good' : 'wrong';
}

function fits(kind: Scheme['kind'], keyAlgorithm: string): boolean {
  if (kind === 'rsa') return keyAlgorithm === keyOid.rsa;
  if (kind === 'rsa-pss') return keyAlgorithm === keyOid.rsa || keyAlgorithm === keyOid.rsaPss;
  return keyAlgorithm === (kind === 'gost' ? keyOid.gost : keyOid.ec);
}

/**
 * Verifies one signature: RSA (PKCS #1 v1.5 and PSS, 2,048 bits and more), ECDSA on P-256 and P-384, all with SHA-2, and GOST
 * 34.10-2015 with 512 bits. SHA-1 and GOST 34.310 are told as unknown.
 */
export async function verifySignature(given: SignatureToVerify): Promise<SignatureVerdict> {
  try {
    const scheme = schemeOf(given);
    if (!scheme) return 'algorithm-unknown';
    if (!fits(scheme.kind, given.key.algorithm.oid)) return 'wrong';
    if (scheme.kind === 'gost') return verifyByGost(given);
    return await (scheme.kind === 'ecdsa' ? verifyEcdsa(scheme.hash, given) : verifyRsa(scheme, given));
  } catch {
    // A key or a signature from outside that is none: WebCrypto and the reader say so by throwing.
    return 'wrong';
  }
}
