import type { Instant } from '#kernel/day.ts';
import type { Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { asn1Tag, childrenOf, fieldsOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { instantOf, octetsOf, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import type { CmsFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { readCmsFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { cmsOid, extensionOid, usageOid } from '#signature/acts/check/asn1/object-ids.ts';
import { certificateFacts } from '#signature/acts/check/certificates/certificate.ts';
import { buildChain, isInDate } from '#signature/acts/check/certificates/chain.ts';
import { digestBy } from '#signature/acts/check/cryptography/digest.ts';
import { proveSigner } from '#signature/acts/check/signer/signer-proof.ts';
import { readableCertificates, trustOf } from '#signature/acts/check/signer/trust.ts';
import type { CheckSettings, TimeStampCheck } from '#signature/domain/signature-check.ts';

interface Stamp {
  readonly cms: CmsFields;
  readonly info: Uint8Array;
  readonly hash: string;
  readonly imprint: Uint8Array;
  readonly time: Instant;
}

/** Larger tokens are not read: a token holds a few certificates and a hash. */
const largestToken = 256 * 1024;
const mostCertificates = 8;

/** A token may come inside the whole answer of the authority (TimeStampResp), behind its status. */
function tokenOf(bytes: Uint8Array): Uint8Array {
  const [status, token] = childrenOf(readWhole(bytes, asn1Tag.sequence));
  const isAnswer = status?.tag === asn1Tag.sequence && token !== undefined;
  return isAnswer ? token.raw : bytes;
}

function imprintOf(node: Asn1Node): { readonly hash: string; readonly imprint: Uint8Array } {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const [algorithm, imprint] = [algorithmOf(fields.take()), octetsOf(fields.take())];
  fields.end();
  return { hash: algorithm.oid, imprint };
}

function readStamp(bytes: Uint8Array): Stamp | null {
  try {
    if (bytes.length > largestToken) return null;
    const cms = readCmsFields(tokenOf(bytes));
    if (cms.contentType !== cmsOid.timeStampInfo || !cms.content || cms.signers.length !== 1) return null;
    const fields = fieldsOf(readWhole(cms.content, asn1Tag.sequence));
    if (smallInteger(fields.take()) !== 1) return null;
    fields.take(asn1Tag.objectId);
    const imprint = imprintOf(fields.take());
    fields.take(asn1Tag.integer);
    return { cms, info: cms.content, ...imprint, time: instantOf(fields.take(0x18)) };
  } catch {
    // Bytes from outside: whatever the reader dislikes is no time stamp.
    return null;
  }
}

/** RFC 3161 2.3: time stamps, nothing else, and marked as critical. */
function isTimeStampAuthority({ usage, extensions }: CertificateFields): boolean {
  const { extendedKeyUsage = [], keyUsage = ['digitalSignature'], isAuthority } = usage;
  const isOnly = extendedKeyUsage.length === 1 && extendedKeyUsage[0] === usageOid.timeStamping;
  const maySign = keyUsage.includes('digitalSignature') || keyUsage.includes('nonRepudiation');
  return isOnly && maySign && !isAuthority && extensions.get(extensionOid.extendedKeyUsage)?.critical === true;
}

function failed(code: string, rest: Omit<TimeStampCheck, 'status'>): TimeStampCheck {
  return { status: { status: 'failed', code }, ...rest };
}

/** What the authority's own signature says: by whose certificate, or why it does not hold. */
async function authorityOf({ cms, info }: Stamp, others: readonly CertificateFields[]): Promise<CertificateFields | string> {
  const [signer] = cms.signers;
  if (!signer) return 'time-stamp-unreadable';
  const certificates = [...readableCertificates(cms.certificates.slice(0, mostCertificates)), ...others];
  const proof = await proveSigner({ signer, contentType: cms.contentType, digests: cms.digests, certificates });
  if (!proof.isGood) return proof.code === 'algorithm-unknown' ? 'time-stamp-algorithm-unknown' : 'time-stamp-damaged';
  const digest = await digestBy(signer.digest.oid, info);
  if (!digest || !bytesEqual(digest, proof.messageDigest)) return 'time-stamp-damaged';
  return isTimeStampAuthority(proof.certificate) ? proof.certificate : 'time-stamp-not-authority';
}

/**
 * Checks an RFC 3161 time stamp over `over` (for a signature: the bytes of its signature value).
 *
 * The imprint (SHA-2 or Streebog) must be that of `over`; the token's own signature, the right of its certificate to make time stamps and
 * its chain must hold at the moment that it names.
 *
 * @param token - The token, or the whole answer of the authority.
 * @error `time-stamp-unreadable` · `time-stamp-of-another` · `time-stamp-damaged` · `time-stamp-algorithm-unknown` ·
 *   `time-stamp-not-authority` · `time-stamp-issuer-unknown`
 */
export async function checkTimeStamp(token: Uint8Array, over: Uint8Array, settings: CheckSettings): Promise<TimeStampCheck> {
  const stamp = readStamp(token);
  if (!stamp) return failed('time-stamp-unreadable', { imprintMatches: false, chainOk: false });
  const { time } = stamp;
  const digest = await digestBy(stamp.hash, over);
  const imprintMatches = digest !== null && bytesEqual(digest, stamp.imprint);
  const trust = trustOf(settings);
  const certificate = await authorityOf(stamp, trust.intermediates);
  if (typeof certificate === 'string') return failed(certificate, { time, imprintMatches, chainOk: false });
  const candidates = [...readableCertificates(stamp.cms.certificates.slice(0, mostCertificates)), ...trust.intermediates];
  const chain = await buildChain({ certificate, candidates, anchors: trust.anchors, at: time });
  const chainOk = chain.check.status === 'ok' && isInDate(certificate, time);
  const found = { time, imprintMatches, chainOk, authority: certificateFacts(certificate) };
  if (digest === null) return failed('time-stamp-algorithm-unknown', found);
  if (!imprintMatches) return failed('time-stamp-of-another', found);
  if (!chainOk) return failed('time-stamp-issuer-unknown', found);
  return { status: { status: 'ok', code: 'time-stamped' }, ...found };
}
