import 'reflect-metadata';
import { createHash, verify, X509Certificate } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { Instant } from '#kernel/day.ts';
import type { CadesParts } from '#signature/acts/cades.ts';
import { bytesToSign, readCades } from '#signature/acts/cades.ts';
import type { Signer, VerificationInput, VerificationPolicy } from '#signature/domain/signature-provider.ts';
import type { CertifiedIdentity, Check, SignatureReport } from '#signature/domain/signature-report.ts';
import { withProblems } from '#signature/domain/signature-report.ts';

function failed(code: string): Check {
  return { status: 'failed', code };
}

function notChecked(code: string): Check {
  return { status: 'not-checked', code };
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

function checkIntegrity(parts: CadesParts, { artifact, bytes }: VerificationInput): Check {
  const digest = createHash('sha256').update(bytes).digest();
  if (!same(digest, parts.sha256) || digest.toString('hex') !== artifact.sha256) return failed('file-changed');
  if (!same(artifact.certDer, parts.certDer)) return failed('certificate-exchanged');
  const key = { key: new X509Certificate(parts.certDer).publicKey, dsaEncoding: 'der' } as const;
  return verify('sha256', bytesToSign(parts), key, parts.signature) ? { status: 'ok', code: 'intact' } : failed('signature-wrong');
}

function checkChain(certDer: Uint8Array, authorityDer: Uint8Array): Check {
  const certificate = new X509Certificate(certDer);
  const authority = new X509Certificate(authorityDer);
  const issued = !certificate.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
  return issued ? { status: 'ok', code: 'issued-here' } : failed('issuer-unknown');
}

function checkValidity(certDer: Uint8Array, at: Instant): SignatureReport['validity'] {
  const { notBefore, notAfter } = new x509.X509Certificate(new Uint8Array(certDer));
  const moment = Date.parse(at);
  if (moment < notBefore.getTime()) return { ...failed('not-yet-valid'), at };
  if (moment > notAfter.getTime()) return { ...failed('expired'), at };
  return { status: 'ok', code: 'valid-then', at };
}

/** Who the certificate names; numbers are read by their prefix, as national certificates write them. */
function certifiedIdentity(certDer: Uint8Array): CertifiedIdentity {
  const subject = new x509.X509Certificate(new Uint8Array(certDer)).subjectName;
  const first = (field: string, prefix = ''): string | undefined => {
    const value = subject.getField(field).find((text) => text.startsWith(prefix));
    return value?.slice(prefix.length);
  };
  const found = {
    name: first('2.5.4.3'),
    iin: first('2.5.4.5', 'IIN'),
    organisation: first('2.5.4.10'),
    bin: first('2.5.4.11', 'BIN'),
    role: first('2.5.4.12'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function checkIdentity(certDer: Uint8Array, expected: Partial<Signer> | undefined): SignatureReport['identity'] {
  const certified = certifiedIdentity(certDer);
  const fields = ['name', 'iin', 'organisation', 'bin', 'role'] as const;
  const asked = fields.filter((field) => expected?.[field] !== undefined);
  if (asked.length === 0) return { ...notChecked('identity-not-compared'), certified };
  const matches = asked.every((field) => expected?.[field] === certified[field]);
  return matches ? { status: 'ok', code: 'identity-matches', certified } : { ...failed('identity-differs'), certified };
}

const unread: SignatureReport = withProblems({
  integrity: failed('signature-unreadable'),
  chain: notChecked('signature-unreadable'),
  validity: notChecked('signature-unreadable'),
  revocation: notChecked('signature-unreadable'),
  timeStamp: notChecked('signature-unreadable'),
  identity: { ...notChecked('signature-unreadable'), certified: {} },
  level: 'unknown',
});

/** What a check of a platform signature is made with: the file, what is expected, and the authority that is trusted. */
export interface PlatformVerification extends VerificationInput {
  readonly policy: VerificationPolicy;
  readonly authorityDer: Uint8Array;
  /** Moment for which validity is asked; the claimed moment of signing when absent. */
  readonly at?: Instant;
}

/** Checks a signature that this platform made, line by line. Bytes from outside may be anything: the answer is a report. */
export function verifyPlatformSignature(given: PlatformVerification): SignatureReport {
  const parts = readCades(given.artifact.der);
  if (!parts) return unread;
  try {
    const chain = checkChain(parts.certDer, given.authorityDer);
    return withProblems({
      integrity: checkIntegrity(parts, given),
      chain,
      validity: checkValidity(parts.certDer, given.at ?? parts.signedAt),
      revocation: notChecked('short-lived'),
      timeStamp: notChecked('no-time-stamp'),
      identity: checkIdentity(parts.certDer, given.policy.expected),
      level: chain.status === 'ok' ? 'platform-certificate' : 'unknown',
    });
  } catch {
    // A certificate inside may be damaged in a way that only its use shows.
    return unread;
  }
}
