import type { Instant } from '#kernel/day.ts';
import type { Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { asn1Tag, childrenOf, fieldsOf } from '#signature/acts/check/asn1/asn1-node.ts';
import { instantOf, objectIdOf, octetsOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import type { SignerFields, SignerId } from '#signature/acts/check/asn1/cms-fields.ts';
import { singleValue } from '#signature/acts/check/asn1/cms-fields.ts';
import { cmsOid, extensionOid, hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { toDer } from '#signature/acts/check/asn1/write-der.ts';
import { digestBy, sha1 } from '#signature/acts/check/cryptography/digest.ts';
import { verifySignature } from '#signature/acts/check/cryptography/verify-signature.ts';

/** Whether what a signer says holds together, before anything is asked about the content or the certificate. */
export type SignerProof =
  | {
      readonly isGood: true;
      readonly certificate: CertificateFields;
      /** Hash of the content, as it was signed. */
      readonly messageDigest: Uint8Array;
    }
  | { readonly isGood: false; readonly code: string; readonly certificate?: CertificateFields };

/** A signer, what the signature says that it is over, and the certificates that there are. */
export interface SignerToProve {
  readonly signer: SignerFields;
  readonly contentType: string;
  readonly digests: readonly string[];
  readonly certificates: readonly CertificateFields[];
}

function isNamed({ issuer, serial, extensions }: CertificateFields, id: SignerId): boolean {
  if ('serial' in id) return serial === id.serial && bytesEqual(issuer.raw, id.issuer);
  const own = extensions.get(extensionOid.subjectKeyId);
  // OCTET STRING inside: tag and length of two bytes before the identifier, which is never as long as 128.
  return own !== undefined && own.value[0] === asn1Tag.octetString && bytesEqual(own.value.subarray(2), id.keyId);
}

/** Hash and hash function of ESSCertIDv2, or of the older ESSCertID with SHA-1; the first entry names the signer's certificate. */
function certificateId(attribute: Asn1Node, isOld: boolean): { readonly oid: string; readonly hash: Uint8Array } | null {
  const [first] = childrenOf(fieldsOf(attribute, asn1Tag.sequence).take(asn1Tag.sequence));
  if (!first) return null;
  const fields = fieldsOf(first, asn1Tag.sequence);
  const algorithm = isOld ? undefined : fields.optional(asn1Tag.sequence);
  const oid = isOld ? hashOid.sha1 : algorithm ? algorithmOf(algorithm).oid : hashOid.sha256;
  return { oid, hash: octetsOf(fields.take()) };
}

/** Why the signed attribute that names the certificate does not; null when it does. A signature without it can be given to another certificate. */
async function certificateProblem({ signed }: SignerFields, { der }: CertificateFields): Promise<string | null> {
  const current = singleValue(signed, cmsOid.signingCertificateV2);
  const attribute = current === undefined ? singleValue(signed, cmsOid.signingCertificate) : current;
  if (!attribute) return attribute === null ? 'signed-attributes-wrong' : 'signing-certificate-missing';
  const id = certificateId(attribute, current === undefined);
  if (!id) return 'signed-attributes-wrong';
  const hash = id.oid === hashOid.sha1 ? await sha1(der) : await digestBy(id.oid, der);
  if (!hash) return 'algorithm-unknown';
  return bytesEqual(hash, id.hash) ? null : 'certificate-exchanged';
}

/** The attributes as they are signed: as SET, in DER. A few programs sign them in the order in which they stand: the same attributes, so as good. */
function signedForms(signedRaw: Asn1Node): readonly Uint8Array[] {
  const standing = Uint8Array.from(signedRaw.raw);
  standing[0] = asn1Tag.set;
  const ordered = toDer({ ...signedRaw, tag: asn1Tag.set });
  return bytesEqual(standing, ordered) ? [ordered] : [ordered, standing];
}

async function signatureProblem(signer: SignerFields, signedRaw: Asn1Node, key: CertificateFields['key']): Promise<string | null> {
  const { algorithm, signature, digest } = signer;
  let code: string | null = null;
  for (const signed of signedForms(signedRaw)) {
    const verdict = await verifySignature({ key, algorithm, digest: digest.oid, signed, signature });
    if (verdict === 'good') return null;
    code = verdict === 'wrong' ? 'signature-wrong' : verdict;
  }
  return code;
}

function digestAttribute({ signer, contentType, digests }: SignerToProve): Uint8Array | null {
  const [type, digest] = [singleValue(signer.signed, cmsOid.contentType), singleValue(signer.signed, cmsOid.messageDigest)];
  if (!type || !digest || objectIdOf(type) !== contentType || !digests.includes(signer.digest.oid)) return null;
  return octetsOf(digest);
}

/**
 * Proves one signer: the certificate is there, the signed attributes are those that CAdES asks for and name this content type and this
 * certificate, and the signature over them belongs to it.
 *
 * @error `certificate-missing` · `signed-attributes-missing` · `signed-attributes-wrong` · `signing-certificate-missing` ·
 *   `certificate-exchanged` · `signature-wrong` · `algorithm-unknown`
 */
export async function proveSigner(given: SignerToProve): Promise<SignerProof> {
  const { signer, certificates } = given;
  const certificate = certificates.find((one) => isNamed(one, signer.id));
  if (!certificate) return { isGood: false, code: 'certificate-missing' };
  const failed = (code: string): SignerProof => ({ isGood: false, code, certificate });
  try {
    if (!signer.signedRaw) return failed('signed-attributes-missing');
    const wrong = await signatureProblem(signer, signer.signedRaw, certificate.key);
    if (wrong) return failed(wrong);
    const messageDigest = digestAttribute(given);
    if (!messageDigest) return failed('signed-attributes-wrong');
    const problem = await certificateProblem(signer, certificate);
    return problem ? failed(problem) : { isGood: true, certificate, messageDigest };
  } catch {
    // Attributes that are signed and yet not what their names say.
    return failed('signed-attributes-wrong');
  }
}

/** The moment of signing that the signer claims. */
export function claimedTime({ signed }: SignerFields): Instant | undefined {
  const attribute = singleValue(signed, cmsOid.signingTime);
  try {
    return attribute ? instantOf(attribute) : undefined;
  } catch {
    // Not a moment: nothing is claimed.
    return undefined;
  }
}
