import type { Instant } from '#kernel/day.ts';
import { bytesEqual, bytesToHex } from '#signature/acts/check/asn1/byte-text.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import type { CmsFields, SignerFields } from '#signature/acts/check/asn1/cms-fields.ts';
import { readCmsFields, singleValue } from '#signature/acts/check/asn1/cms-fields.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';
import { decodeBlockMap, placeOfChange } from '#signature/acts/check/block-map.ts';
import { certificateFacts } from '#signature/acts/check/certificates/certificate.ts';
import { buildChain } from '#signature/acts/check/certificates/chain.ts';
import { checkRevocation } from '#signature/acts/check/certificates/revocation.ts';
import { digestBy, sha256 } from '#signature/acts/check/cryptography/digest.ts';
import { largestCms, normaliseCms } from '#signature/acts/check/normalise-cms.ts';
import type { SignerProof } from '#signature/acts/check/signer/signer-proof.ts';
import { claimedTime, proveSigner } from '#signature/acts/check/signer/signer-proof.ts';
import { closedReport, identityLine, levelOf, usageLine, validityLine } from '#signature/acts/check/signer/signer-report.ts';
import { readableCertificates, trustOf } from '#signature/acts/check/signer/trust.ts';
import { carriedRevocations, stampOf } from '#signature/acts/check/signer/unsigned-attributes.ts';
import type { CheckSettings, CmsCheck, SignerCheck } from '#signature/domain/signature-check.ts';
import type { Check, SignatureReport } from '#signature/domain/signature-report.ts';
import { withProblems } from '#signature/domain/signature-report.ts';

/** A signature, the file that it is said to belong to (null when there is none beside it), and what to check with. */
export interface CmsToCheck {
  /** DER, BER, base64 or base64 in armour. */
  readonly cms: Uint8Array;
  readonly content: Uint8Array | null;
  readonly settings: CheckSettings;
}

/** A CMS with everything that its signers share. */
interface OpenCms {
  readonly cms: CmsFields;
  readonly content: Uint8Array | null;
  readonly settings: CheckSettings;
  readonly certificates: readonly CertificateFields[];
  /** Hash of a file, made once for all signers that hash alike. */
  readonly digestOf: (file: Uint8Array, oid: string) => Promise<Uint8Array | null>;
}

const mostCertificates = 64;
const mostSigners = 16;

/** The file that must fit: the one that was brought, and the one inside as well where the signature holds it. */
async function contentProblem({ cms, content, digestOf }: OpenCms, signer: SignerFields, expected: Uint8Array): Promise<Check | null> {
  const files = [content, cms.content].filter((file) => file !== null);
  if (files.length === 0) return { status: 'not-checked', code: 'content-needed' };
  for (const file of files) {
    const digest = await digestOf(file, signer.digest.oid);
    if (!digest) return { status: 'failed', code: 'algorithm-unknown' };
    if (bytesEqual(digest, expected)) continue;
    const attribute = singleValue(signer.signed, cmsOid.blockMap);
    const map = attribute ? decodeBlockMap(attribute.raw) : null;
    const place = map ? await placeOfChange(map, file) : null;
    return { status: 'failed', code: 'file-changed', ...(place ? { place } : {}) };
  }
  return null;
}

async function integrityLine(open: OpenCms, signer: SignerFields, proof: SignerProof): Promise<Check> {
  if (!proof.isGood) return { status: 'failed', code: proof.code };
  return (await contentProblem(open, signer, proof.messageDigest)) ?? { status: 'ok', code: 'intact' };
}

interface Moment {
  readonly at: Instant | undefined;
  readonly isProven: boolean;
}

function momentOf(settings: CheckSettings, stamp: SignatureReport['timeStamp'], claimedAt: Instant | undefined): Moment {
  if (settings.at !== undefined) return { at: settings.at, isProven: true };
  if (stamp.status === 'ok' && stamp.time !== undefined) return { at: stamp.time, isProven: true };
  return { at: claimedAt, isProven: false };
}

async function certifiedReport(open: OpenCms, signer: SignerFields, proof: SignerProof & { readonly certificate: CertificateFields }) {
  const { certificate } = proof;
  const { anchors, revocations } = trustOf(open.settings);
  const stamp = await stampOf(signer, open.settings);
  const { at, isProven } = momentOf(open.settings, stamp.line, claimedTime(signer));
  const chain = await buildChain({ certificate, candidates: open.certificates, anchors, at });
  const issuer = chain.check.status === 'ok' ? chain.issuers[0] : undefined;
  const sources = [...revocations, ...open.cms.revocations, ...carriedRevocations(signer)];
  const report = withProblems({
    integrity: await integrityLine(open, signer, proof),
    chain: chain.check,
    usage: usageLine(certificate),
    validity: validityLine(certificate, at),
    revocation: await checkRevocation({ certificate, issuer, sources, at, isProven }),
    timeStamp: stamp.line,
    identity: identityLine(certificate, chain.anchor, open.settings.expected),
    // Whoever put a certificate beside a signature that is not its own has not signed with it.
    level: proof.isGood ? levelOf(chain) : 'unknown',
  });
  return { report, chain: chain.issuers.map(({ der }) => der), ...(stamp.der ? { timeStampDer: stamp.der } : {}) };
}

function formatOf(signer: SignerFields): NonNullable<SignerCheck['format']> {
  const namesCertificate = [cmsOid.signingCertificate, cmsOid.signingCertificateV2].some((oid) => singleValue(signer.signed, oid));
  if (!namesCertificate) return 'cms';
  return signer.unsigned.some(({ oid }) => oid === cmsOid.signatureTimeStamp) ? 'cades-t' : 'cades-b';
}

async function checkSigner(open: OpenCms, signer: SignerFields): Promise<SignerCheck> {
  const { contentType, digests } = open.cms;
  const proof = await proveSigner({ signer, contentType, digests, certificates: open.certificates });
  const claimedAt = claimedTime(signer);
  const facts = {
    ...(claimedAt ? { claimedAt } : {}),
    signatureSha256: bytesToHex(await sha256(signer.signature)),
    format: formatOf(signer),
  };
  const { certificate } = proof;
  if (!certificate) return { report: closedReport(proof.isGood ? 'certificate-missing' : proof.code), chain: [], ...facts };
  const found = await certifiedReport(open, signer, { ...proof, certificate });
  return { ...found, certificate: certificateFacts(certificate), certDer: certificate.der, ...facts };
}

function rememberedDigests(): OpenCms['digestOf'] {
  const known = new Map<Uint8Array, Map<string, Promise<Uint8Array | null>>>();
  return (file, oid) => {
    const ofFile = known.get(file) ?? new Map<string, Promise<Uint8Array | null>>();
    const digest = ofFile.get(oid) ?? digestBy(oid, file);
    known.set(file, ofFile.set(oid, digest));
    return digest;
  };
}

function openCms({ cms, content, settings }: CmsToCheck): OpenCms | string {
  if (cms.length > largestCms * 2) return 'too-large';
  const bytes = normaliseCms(cms);
  if (!bytes) return 'signature-unreadable';
  if (bytes.length > largestCms) return 'too-large';
  try {
    const fields = readCmsFields(bytes);
    if (fields.certificates.length > mostCertificates || fields.signers.length > mostSigners) return 'too-many-signers';
    const certificates = [...readableCertificates(fields.certificates), ...trustOf(settings).intermediates];
    return { cms: fields, content, settings, certificates, digestOf: rememberedDigests() };
  } catch {
    // Bytes from outside: whatever the reader dislikes is no signature.
    return 'signature-unreadable';
  }
}

/**
 * Checks a signature and says line by line what was found about each signer. Runs alike in Node and in a browser, asks no network and no
 * clock: validity is asked for `settings.at`, else for the time stamp, else for the moment that the signer claims; without any of them
 * it is not checked.
 *
 * At most 2 MB, 64 certificates and 16 signers. Never throws for bad bytes.
 *
 * @returns No signers and a `problem` (`signature-unreadable` · `too-large` · `too-many-signers` · `no-signers`) for what is no signature.
 * @example const { signers } = await checkCms({ cms, content: pdf, settings: { anchors } })
 */
export async function checkCms(given: CmsToCheck): Promise<CmsCheck> {
  const open = openCms(given);
  if (typeof open === 'string') return { signers: [], problem: open };
  const { signers: fields, content } = open.cms;
  if (fields.length === 0) return { signers: [], problem: 'no-signers' };
  const signers: SignerCheck[] = [];
  for (const signer of fields) signers.push(await checkSigner(open, signer));
  return { signers, ...(content ? { content } : {}) };
}
