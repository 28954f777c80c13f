import { readBin, readIin } from '#kernel/identifier.ts';
import type { CertificateFields, NameFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { tryCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { keyOid, usageOid } from '#signature/acts/check/asn1/object-ids.ts';
import type { CertificateFacts, CertifiedRole, KeyAlgorithm } from '#signature/domain/signature-check.ts';

const nameOid = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  unit: '2.5.4.11',
  title: '2.5.4.12',
  /** In Kazakhstan the patronymic stands here. */
  givenName: '2.5.4.42',
} as const;

const roleOids: readonly (readonly [string, CertifiedRole])[] = [
  [usageOid.individual, 'individual'],
  [usageOid.organisation, 'organisation'],
  [`${usageOid.organisation}.1`, 'first-head'],
  [`${usageOid.organisation}.2`, 'right-to-sign'],
  [`${usageOid.organisation}.3`, 'financial'],
  [`${usageOid.organisation}.4`, 'human-resources'],
  [`${usageOid.organisation}.5`, 'employee'],
];

const signingPolicies = ['1.2.398.3.3.2.1', '1.2.398.3.3.2.3'];
const logInPolicies = ['1.2.398.3.3.2.2', '1.2.398.3.3.2.4'];

function first({ parts }: NameFields, oid: string, prefix = ''): string | undefined {
  const found = parts.find((part) => part.oid === oid && part.text.startsWith(prefix));
  return found?.text.slice(prefix.length);
}

function subjectOf({ subject }: CertificateFields): CertificateFacts['subject'] {
  const found = {
    name: first(subject, nameOid.commonName),
    iin: first(subject, nameOid.serialNumber, 'IIN'),
    organisation: first(subject, nameOid.organisation),
    bin: first(subject, nameOid.unit, 'BIN') ?? first(subject, nameOid.serialNumber, 'BIN'),
    role: first(subject, nameOid.title),
    surname: first(subject, nameOid.surname),
    patronymic: first(subject, nameOid.givenName),
    country: first(subject, nameOid.country),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== undefined));
}

/** Which algorithm the key of a certificate is for. */
export function keyAlgorithmOf({ key }: CertificateFields): KeyAlgorithm {
  const { oid } = key.algorithm;
  if (oid === keyOid.rsa || oid === keyOid.rsaPss) return 'rsa';
  if (oid === keyOid.ec) return 'ecdsa';
  return oid === keyOid.gost ? 'gost-2015-512' : 'unknown';
}

function hasAny(list: readonly string[], ...any: readonly string[]): boolean {
  return any.some((one) => list.includes(one));
}

/** Where extended key usage names neither signing nor log-in: policies, then key usage. */
function quietPurpose({ keyUsage = [], extendedKeyUsage = [], policies = [] }: CertificateFields['usage']): CertificateFacts['purpose'] {
  const [signs, logsIn] = [hasAny(policies, ...signingPolicies), hasAny(policies, ...logInPolicies)];
  if (signs || logsIn) return signs && logsIn ? 'both' : signs ? 'signing' : 'log-in';
  // Time stamps, web servers and the like: whatever key usage says, it is for that alone.
  if (extendedKeyUsage.some((oid) => oid.startsWith('1.3.6.1.5.5.7.3.'))) return 'unknown';
  const enciphers = keyUsage.includes('keyEncipherment');
  if (keyUsage.includes('nonRepudiation')) return enciphers ? 'both' : 'signing';
  return enciphers ? 'log-in' : 'unknown';
}

/**
 * What the key may be used for by its holder. Extended key usage says it; policies where that is silent; key usage where both are. The
 * newer GOST keys sign and log in with one certificate: there the right to sign may stand in key usage alone.
 */
export function purposeOf(certificate: CertificateFields): CertificateFacts['purpose'] {
  const { isAuthority, keyUsage = [], extendedKeyUsage = [] } = certificate.usage;
  if (isAuthority) return 'unknown';
  const signs = hasAny(extendedKeyUsage, usageOid.signing, usageOid.documentSigning);
  const logsIn = extendedKeyUsage.includes(usageOid.logIn);
  if (signs) return logsIn ? 'both' : 'signing';
  if (!logsIn) return quietPurpose(certificate.usage);
  return keyUsage.includes('nonRepudiation') && keyAlgorithmOf(certificate) === 'gost-2015-512' ? 'both' : 'log-in';
}

/** What stands in a certificate that was already taken apart. */
export function certificateFacts(certificate: CertificateFields): CertificateFacts {
  const subject = subjectOf(certificate);
  const { keyUsage = [], extendedKeyUsage = [], policies = [] } = certificate.usage;
  const { iin, bin } = subject;
  return {
    subject,
    issuer: first(certificate.issuer, nameOid.commonName) ?? '',
    serialNumber: certificate.serial,
    notBefore: certificate.notBefore,
    notAfter: certificate.notAfter,
    keyUsage,
    extendedKeyUsage,
    policies,
    algorithm: keyAlgorithmOf(certificate),
    roles: roleOids.flatMap(([oid, role]) => (extendedKeyUsage.includes(oid) ? [role] : [])),
    purpose: purposeOf(certificate),
    numbersAreWellFormed: (iin === undefined || readIin(iin).ok) && (bin === undefined || readBin(bin).ok),
  };
}

/**
 * Reads a certificate (DER, at most 64 KB). It trusts nothing: who issued it, and whether its signature is good, is for the chain.
 *
 * @returns Null for what is no certificate. Never throws.
 * @example readCertificate(der)?.subject.iin // '850102100008'
 */
export function readCertificate(der: Uint8Array): CertificateFacts | null {
  const certificate = tryCertificateFields(der);
  return certificate ? certificateFacts(certificate) : null;
}
