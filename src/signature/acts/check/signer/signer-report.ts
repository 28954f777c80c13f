import type { Instant } from '#kernel/day.ts';
import type { CertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { certificateFacts, purposeOf } from '#signature/acts/check/certificates/certificate.ts';
import type { BuiltChain } from '#signature/acts/check/certificates/chain.ts';
import type { AnchorKind } from '#signature/domain/signature-check.ts';
import type { Signer } from '#signature/domain/signature-provider.ts';
import type { CertifiedIdentity, Check, SignatureLevel, SignatureReport } from '#signature/domain/signature-report.ts';
import { withProblems } from '#signature/domain/signature-report.ts';

function failed(code: string): Check {
  return { status: 'failed', code };
}

function notChecked(code: string): Check {
  return { status: 'not-checked', code };
}

/** Whether the certificate is for signing documents. */
export function usageLine(certificate: CertificateFields): Check {
  const purpose = purposeOf(certificate);
  if (purpose === 'signing') return { status: 'ok', code: 'usage-signing' };
  if (purpose === 'both') return { status: 'ok', code: 'usage-both' };
  if (purpose === 'log-in') return failed('usage-log-in');
  const { keyUsage, extendedKeyUsage, isAuthority } = certificate.usage;
  return !isAuthority && keyUsage === undefined && extendedKeyUsage === undefined ? notChecked('usage-unstated') : failed('usage-other');
}

/** Whether the certificate was in date at the moment that is asked for. */
export function validityLine({ notBefore, notAfter }: CertificateFields, at: Instant | undefined): SignatureReport['validity'] {
  if (at === undefined) return notChecked('time-unknown');
  if (at < notBefore) return { ...failed('not-yet-valid'), at };
  return at > notAfter ? { ...failed('expired'), at } : { status: 'ok', code: 'valid-then', at };
}

const identityFields = ['name', 'iin', 'organisation', 'bin', 'role'] as const;

function certifiedOf(certificate: CertificateFields): CertifiedIdentity & { readonly patronymic?: string } {
  const { subject } = certificateFacts(certificate);
  const named = [...identityFields, 'patronymic' as const].filter((field) => subject[field] !== undefined);
  return Object.fromEntries(named.map((field) => [field, subject[field]]));
}

/** The words of a name without regard to letters' size and order: people write the given name first, certificates the surname. */
const plain = (text: string): string => text.normalize('NFC').toUpperCase().split(/\s+/).filter(Boolean).toSorted().join(' ');

/**
 * Numbers decide where the certificate of an authority of the state holds them: it writes names in capitals and the patronymic apart, and
 * says nothing of roles in a mediation.
 */
function isSamePerson(certified: CertifiedIdentity & { readonly patronymic?: string }, expected: Partial<Signer>): boolean | null {
  const numbers = (['iin', 'bin'] as const).filter((field) => expected[field] !== undefined);
  if (numbers.some((field) => expected[field] !== certified[field])) return false;
  if (expected.iin === undefined && expected.name !== undefined) {
    const { name = '', patronymic = '' } = certified;
    return [name, `${name} ${patronymic}`].some((written) => plain(written) === plain(expected.name ?? ''));
  }
  return numbers.length > 0 ? true : null;
}

/** Whether the certificate names whom the caller expects. A certificate of this platform must say all of it, letter for letter. */
export function identityLine(
  certificate: CertificateFields,
  anchor: AnchorKind | undefined,
  expected: Partial<Signer> = {},
): SignatureReport['identity'] {
  const { patronymic, ...certified } = certifiedOf(certificate);
  const asked = identityFields.filter((field) => expected[field] !== undefined);
  const isOfState = anchor === 'national' || anchor === 'simulated';
  const isSame = isOfState
    ? isSamePerson({ ...certified, ...(patronymic === undefined ? {} : { patronymic }) }, expected)
    : asked.length === 0
      ? null
      : asked.every((field) => expected[field] === certified[field]);
  if (isSame === null) return { ...notChecked('identity-not-compared'), certified };
  return isSame ? { status: 'ok', code: 'identity-matches', certified } : { ...failed('identity-differs'), certified };
}

const levels: { readonly [Kind in AnchorKind]: SignatureLevel } = {
  platform: 'platform-certificate',
  national: 'national-certificate',
  simulated: 'simulated-certificate',
};

/** Whose certificate signed; unknown unless the chain holds. */
export function levelOf({ check, anchor }: BuiltChain): SignatureLevel {
  return check.status === 'ok' && anchor !== undefined ? levels[anchor] : 'unknown';
}

/** The report when nothing more can be said than why not: no line but the first was checked. */
export function closedReport(code: string): SignatureReport {
  return withProblems({
    integrity: failed(code),
    chain: notChecked(code),
    usage: notChecked(code),
    validity: notChecked(code),
    revocation: notChecked(code),
    timeStamp: notChecked(code),
    identity: { ...notChecked(code), certified: {} },
    level: 'unknown',
  });
}
