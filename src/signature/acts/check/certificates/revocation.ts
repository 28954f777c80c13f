import type { Instant } from '#kernel/day.ts';
import { childrenOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { extensionOid, hashOid, usageOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { CrlFields, OcspAnswer, OcspFields } from '#signature/acts/check/asn1/revocation-fields.ts';
import { readRevocationFields, revokedOnList } from '#signature/acts/check/asn1/revocation-fields.ts';
import { isInDate, namesIssuer, verifyIssued } from '#signature/acts/check/certificates/chain.ts';
import { digestBy, sha1 } from '#signature/acts/check/cryptography/digest.ts';
import { verifySignature } from '#signature/acts/check/cryptography/verify-signature.ts';
import { readableCertificates } from '#signature/acts/check/signer/trust.ts';
import type { SignatureReport } from '#signature/domain/signature-report.ts';

/** A certificate with its issuer, and what was brought to tell whether it was revoked. */
export interface RevocationQuestion {
  readonly certificate: CertificateFields;
  readonly issuer: CertificateFields | undefined;
  /** OCSP responses and lists of revoked certificates, DER. */
  readonly sources: readonly Uint8Array[];
  readonly at: Instant | undefined;
  /** Whether `at` is proven (by a time stamp, or said by who asks), or only claimed by the signer. */
  readonly isProven: boolean;
}

/** What one source says. */
interface Statement {
  readonly source: 'ocsp' | 'crl';
  readonly raw: Uint8Array;
  readonly says: OcspAnswer['says'];
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | undefined;
}

type Line = SignatureReport['revocation'];

const dayMs = 86_400_000;
/** Clocks of authorities differ by a little. */
const clockMs = 5 * 60_000;
/** Sources that are looked at for one certificate; more are an attack. */
const mostSources = 16;
/** Extensions of a list that do not change whom it is about. */
const harmless: ReadonlySet<string> = new Set([extensionOid.issuingPoint]);

function isShortLived({ extensions, notBefore, notAfter }: CertificateFields): boolean {
  return extensions.has(extensionOid.noRevocation) || Date.parse(notAfter) - Date.parse(notBefore) <= dayMs;
}

async function hashBy(oid: string, bytes: Uint8Array): Promise<Uint8Array> {
  return (oid === hashOid.sha1 ? await sha1(bytes) : await digestBy(oid, bytes)) ?? new Uint8Array();
}

async function isAbout(answer: OcspAnswer, certificate: CertificateFields, issuer: CertificateFields): Promise<boolean> {
  if (answer.serial !== certificate.serial) return false;
  const [name, key] = [await hashBy(answer.hash, issuer.subject.raw), await hashBy(answer.hash, issuer.key.bits)];
  return bytesEqual(name, answer.issuerNameHash) && bytesEqual(key, answer.issuerKeyHash);
}

/** Who may answer for an issuer: itself, or whom it certified for that (RFC 6960 4.2.2.2). */
async function responders(ocsp: OcspFields, issuer: CertificateFields): Promise<readonly CertificateFields[]> {
  const found = [issuer];
  for (const one of readableCertificates(ocsp.certificates.slice(0, 4))) {
    const isMarked = one.usage.extendedKeyUsage?.includes(usageOid.ocspSigning) === true;
    if (!isMarked || !namesIssuer(one, issuer) || !isInDate(one, ocsp.producedAt)) continue;
    if ((await verifyIssued(one, issuer)) === 'good') found.push(one);
  }
  return found;
}

async function isSignedBy({ tbs, algorithm, signature }: CrlFields | OcspFields, by: readonly CertificateFields[]): Promise<boolean> {
  for (const { key } of by) if ((await verifySignature({ key, algorithm, signed: tbs, signature })) === 'good') return true;
  return false;
}

async function ocspStatement(ocsp: OcspFields, raw: Uint8Array, { certificate, issuer }: RevocationQuestion): Promise<Statement | null> {
  if (!issuer) return null;
  for (const answer of ocsp.answers.slice(0, 64)) {
    if (!(await isAbout(answer, certificate, issuer))) continue;
    if (!(await isSignedBy(ocsp, await responders(ocsp, issuer)))) return null;
    return { source: 'ocsp', raw, says: answer.says, thisUpdate: answer.thisUpdate, nextUpdate: answer.nextUpdate };
  }
  return null;
}

/** Whether the list is for several issuers, for authorities only, or for some reasons only (RFC 5280 5.2.5). */
function isPartial({ extensions }: CrlFields): boolean {
  const point = extensions.get(extensionOid.issuingPoint);
  return point !== undefined && childrenOf(readWhole(point.value)).some(({ tag }) => tag !== 0xa0 && tag !== 0x81);
}

async function crlStatement(crl: CrlFields, raw: Uint8Array, { certificate, issuer }: RevocationQuestion): Promise<Statement | null> {
  if (!issuer || !bytesEqual(crl.issuer, certificate.issuer.raw)) return null;
  const { keyUsage } = issuer.usage;
  if (keyUsage !== undefined && !keyUsage.includes('cRLSign')) return null;
  // A list of changes or a part of a list does not say who is not on it.
  const isWhole = [...crl.extensions].every(([oid, { critical }]) => !critical || harmless.has(oid)) && !isPartial(crl);
  if (!isWhole || !(await isSignedBy(crl, [issuer]))) return null;
  const revokedAt = revokedOnList(crl, certificate.serial);
  const says = revokedAt === undefined ? 'good' : { revokedAt };
  return { source: 'crl', raw, says, thisUpdate: crl.thisUpdate, nextUpdate: crl.nextUpdate };
}

async function statementOf(raw: Uint8Array, question: RevocationQuestion): Promise<Statement | null> {
  try {
    const fields = readRevocationFields(raw);
    if (!fields) return null;
    return await (fields.kind === 'ocsp' ? ocspStatement(fields, raw, question) : crlStatement(fields, raw, question));
  } catch {
    // An entry inside a list that is not what it should be: the list proves nothing.
    return null;
  }
}

/** Whether a statement speaks about `at`: made later while the certificate was still listed, or in force at that moment. */
function covers({ thisUpdate, nextUpdate }: Statement, at: Instant, { notAfter }: CertificateFields): boolean {
  const [moment, made] = [Date.parse(at), Date.parse(thisUpdate)];
  if (made >= moment - clockMs) return made <= Math.max(Date.parse(notAfter), moment + clockMs);
  return moment <= (nextUpdate === undefined ? made + dayMs : Date.parse(nextUpdate) + clockMs);
}

function lineFor(statement: Statement, at: Instant, { certificate, isProven }: RevocationQuestion): Line {
  const { says, source, thisUpdate, raw } = statement;
  const line = (status: Line['status'], code: string): Line => ({ status, code, source, thisUpdate, raw });
  if (says === 'unknown') return line('not-checked', 'revocation-unknown');
  if (says !== 'good') {
    if (says.revokedAt <= at) return line('failed', 'revoked');
    return isProven ? line('ok', 'revoked-later') : line('not-checked', 'revoked-since-claimed');
  }
  return covers(statement, at, certificate) ? line('ok', 'not-revoked') : line('not-checked', 'revocation-stale');
}

const bySeverity = ['revoked', 'revoked-since-claimed', 'revoked-later', 'not-revoked', 'revocation-unknown', 'revocation-stale'];

/**
 * Whether a certificate was revoked at a moment, from OCSP responses and lists of revoked certificates that were brought along. Nothing is
 * asked of a network. The worst of what trustworthy sources say counts.
 *
 * @error `revoked`
 */
export async function checkRevocation(question: RevocationQuestion): Promise<Line> {
  const { certificate, sources, at } = question;
  if (isShortLived(certificate)) return { status: 'not-checked', code: 'short-lived' };
  if (at === undefined) return { status: 'not-checked', code: 'time-unknown' };
  const lines: Line[] = [];
  for (const raw of sources.slice(0, mostSources)) {
    const statement = await statementOf(raw, question);
    if (statement) lines.push(lineFor(statement, at, question));
  }
  const [worst] = lines.sort((left, right) => bySeverity.indexOf(left.code) - bySeverity.indexOf(right.code));
  return worst ?? { status: 'not-checked', code: sources.length === 0 ? 'revocation-none' : 'revocation-untrusted' };
}
