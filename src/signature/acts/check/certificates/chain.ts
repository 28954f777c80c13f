import type { Instant } from '#kernel/day.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { extensionOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { SignatureVerdict } from '#signature/acts/check/cryptography/verify-signature.ts';
import { verifySignature } from '#signature/acts/check/cryptography/verify-signature.ts';
import type { AnchorKind } from '#signature/domain/signature-check.ts';
import type { Check } from '#signature/domain/signature-report.ts';

/** A trusted certificate, taken apart. */
export interface Anchor {
  readonly of: AnchorKind;
  readonly certificate: CertificateFields;
}

/** A certificate, and where its issuers may be found. Without `at` nobody asks whether the issuers were in date. */
export interface ChainToBuild {
  readonly certificate: CertificateFields;
  readonly candidates: readonly CertificateFields[];
  readonly anchors: readonly Anchor[];
  readonly at?: Instant | undefined;
}

/** The way from a certificate to an anchor. `issuers` ends with the anchor when the check is good. */
export interface BuiltChain {
  readonly check: Check;
  readonly anchor?: AnchorKind;
  readonly issuers: readonly CertificateFields[];
}

const longestChain = 8;
/** Signatures that one search may verify: certificates that name each other in circles must not keep a machine busy. */
const mostVerifications = 16;

/** Critical extensions whose meaning is known here; another one must not be passed over (RFC 5280 4.2). */
const understood: ReadonlySet<string> = new Set([
  extensionOid.basicConstraints,
  extensionOid.keyUsage,
  extensionOid.extendedKeyUsage,
  extensionOid.policies,
  extensionOid.subjectKeyId,
  extensionOid.noRevocation,
]);

/** From the most telling problem to the least. */
const problems = [
  'chain-signature-wrong',
  'chain-expired',
  'chain-not-authority',
  'chain-extension-unknown',
  'algorithm-unknown',
  'chain-too-long',
  'issuer-unknown',
] as const;
type Problem = (typeof problems)[number];

const goodCodes: { readonly [Kind in AnchorKind]: string } = {
  platform: 'issued-here',
  national: 'issued-nationally',
  simulated: 'issued-in-simulation',
};

const verified = new WeakMap<CertificateFields, WeakMap<CertificateFields, Promise<SignatureVerdict>>>();

/** Whether `issuer` signed `certificate`, remembered as long as both are held: several signers share their issuers. */
export function verifyIssued(certificate: CertificateFields, issuer: CertificateFields): Promise<SignatureVerdict> {
  const known = verified.get(certificate) ?? new WeakMap<CertificateFields, Promise<SignatureVerdict>>();
  verified.set(certificate, known);
  const before = known.get(issuer);
  if (before) return before;
  const { tbs: signed, algorithm, signature } = certificate;
  const verdict = verifySignature({ key: issuer.key, algorithm, signed, signature });
  known.set(issuer, verdict);
  return verdict;
}

/** Whether a certificate names another as its issuer; names are compared byte by byte. */
export function namesIssuer(certificate: CertificateFields, issuer: CertificateFields): boolean {
  return bytesEqual(certificate.issuer.raw, issuer.subject.raw);
}

/** Whether a certificate was in date. */
export function isInDate({ notBefore, notAfter }: CertificateFields, at: Instant): boolean {
  return notBefore <= at && at <= notAfter;
}

function hasUnknownExtension({ extensions }: CertificateFields): boolean {
  return [...extensions].some(([oid, { critical }]) => critical && !understood.has(oid));
}

/** Why a certificate must not issue another with `below` authorities between; an anchor without the mark of an authority is trusted as it is. */
function issuerProblem(
  issuer: CertificateFields,
  below: number,
  { isAnchor, at }: { isAnchor: boolean; at: Instant | undefined },
): Problem | null {
  const { isAuthority, pathLength, keyUsage } = issuer.usage;
  const isMarked = isAuthority || (isAnchor && !issuer.extensions.has(extensionOid.basicConstraints));
  const maySign = keyUsage === undefined || keyUsage.includes('keyCertSign');
  if (!isMarked || !maySign || (pathLength !== undefined && below > pathLength)) return 'chain-not-authority';
  if (hasUnknownExtension(issuer)) return 'chain-extension-unknown';
  return at !== undefined && !isInDate(issuer, at) ? 'chain-expired' : null;
}

/** What a search may climb to, and what it has spent and met so far. */
interface Search {
  readonly candidates: readonly { readonly certificate: CertificateFields; readonly of?: AnchorKind }[];
  readonly at: Instant | undefined;
  verifications: number;
  /** Place of the most telling problem in the list of problems. */
  worst: number;
}

function beginSearch({ anchors, candidates, at }: ChainToBuild): Search {
  const isAnchor = ({ der }: CertificateFields): boolean => anchors.some(({ certificate }) => bytesEqual(certificate.der, der));
  const others = candidates.filter((one) => !isAnchor(one)).map((certificate) => ({ certificate }));
  return { candidates: [...anchors, ...others], at, verifications: 0, worst: problems.length - 1 };
}

interface Step {
  readonly subject: CertificateFields;
  readonly issuer: CertificateFields;
  readonly below: number;
  readonly isAnchor: boolean;
}

async function stepProblem(search: Search, { subject, issuer, below, isAnchor }: Step): Promise<Problem | null> {
  if (below >= longestChain || search.verifications >= mostVerifications) return 'chain-too-long';
  search.verifications += 1;
  const verdict = await verifyIssued(subject, issuer);
  if (verdict !== 'good') return verdict === 'wrong' ? 'chain-signature-wrong' : verdict;
  return issuerProblem(issuer, below, { isAnchor, at: search.at });
}

/** Goes up from the last of `path`; remembers the most telling reason why a way ended. */
async function climb(search: Search, path: readonly [CertificateFields, ...CertificateFields[]]): Promise<BuiltChain | null> {
  const subject = path.at(-1) ?? path[0];
  for (const { certificate: issuer, of } of search.candidates) {
    if (!namesIssuer(subject, issuer) || path.includes(issuer)) continue;
    const problem = await stepProblem(search, { subject, issuer, below: path.length - 1, isAnchor: of !== undefined });
    if (problem) search.worst = Math.min(search.worst, problems.indexOf(problem));
    if (problem) continue;
    if (of !== undefined) return { check: { status: 'ok', code: goodCodes[of] }, anchor: of, issuers: [...path.slice(1), issuer] };
    const found = await climb(search, [...path, issuer]);
    if (found) return found;
  }
  return null;
}

/** Issuers as far as their names lead, for a report that cannot name an anchor. */
function namedIssuers({ certificate, candidates }: ChainToBuild): readonly CertificateFields[] {
  const issuers: CertificateFields[] = [];
  for (let subject = certificate; issuers.length < longestChain; ) {
    const issuer = candidates.find((one) => one !== certificate && !issuers.includes(one) && namesIssuer(subject, one));
    if (!issuer) break;
    issuers.push(issuer);
    subject = issuer;
  }
  return issuers;
}

/**
 * Looks for a way from a certificate through its issuers to an anchor, at most eight steps. Every signature is verified, every issuer
 * must be an authority that may go so deep, and be in date at `at`. Which certificate names which is only a hint where to look.
 *
 * @error `issuer-unknown` · `chain-signature-wrong` · `chain-expired` · `chain-not-authority` · `chain-extension-unknown` ·
 *   `algorithm-unknown` · `chain-too-long`
 */
export async function buildChain(given: ChainToBuild): Promise<BuiltChain> {
  const failed = (code: string): BuiltChain => ({ check: { status: 'failed', code }, issuers: namedIssuers(given) });
  if (hasUnknownExtension(given.certificate)) return failed('chain-extension-unknown');
  const search = beginSearch(given);
  return (await climb(search, [given.certificate])) ?? failed(problems[search.worst] ?? 'issuer-unknown');
}
