import { describe, expect, it } from 'vitest';
import { readCertificate } from '#signature/acts/check/certificates/certificate.ts';
import { certify } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { ecKey, gostTestKey } from '#signature/acts/check/made/test-key.test-support.ts';
import vectors from '#test/golden/kz-signatures.json' with { type: 'json' };

const key = ecKey();
const gost = gostTestKey('holder');
const oids: Readonly<Record<string, string>> = {
  CN: '2.5.4.3',
  SURNAME: '2.5.4.4',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  L: '2.5.4.7',
  S: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  GN: '2.5.4.42',
  E: '1.2.840.113549.1.9.1',
};
const [signing, logIn] = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.2'];
const person = '1.2.398.3.3.4.1.1';

type Expected = Readonly<Partial<Record<'iin' | 'bin' | 'surname' | 'patronymic' | 'organization', string | null>>>;

describe('a certificate as the national authority writes it', () => {
  it.each(vectors.subjects)('is read: $kind', ({ rdnOrder, expected }) => {
    const subject = rdnOrder.map(([part = '', value = '']) => [oids[part] ?? part, value] as const);
    const found = readCertificate(certify({ key, subject }).der)?.subject;
    const wanted: Expected = expected;
    expect(found?.iin).toBe(wanted.iin ?? undefined);
    expect(found?.bin).toBe(wanted.bin ?? undefined);
    if (wanted.surname !== undefined) expect(found?.surname).toBe(wanted.surname ?? undefined);
    if (wanted.patronymic !== undefined) expect(found?.patronymic).toBe(wanted.patronymic ?? undefined);
    if (wanted.organization) expect(found?.organisation).toBe(wanted.organization);
  });

  it('is read alike when a program wrote all parts of the name as one', () => {
    const subject = [
      ['2.5.4.3', 'СЫНАҚОВА ӘСЕЛ'],
      ['2.5.4.5', 'IIN850102100008'],
      ['2.5.4.10', 'ЖШС "ҮЛГІ", O=\\Һ+#'],
      ['2.5.4.11', 'BIN230440000000'],
    ] as const;
    const [apart, together] = [false, true].map((isOneSet) => readCertificate(certify({ key, subject, isOneSet }).der)?.subject);
    expect(together).toEqual(apart);
    expect(together?.organisation).toBe('ЖШС "ҮЛГІ", O=\\Һ+#');
    expect(together?.bin).toBe('230440000000');
  });

  it('keeps invented numbers, with a warning only: the test authority prints such', () => {
    const numbers = (iin: string, bin: string) =>
      readCertificate(
        certify({
          key,
          subject: [
            ['2.5.4.5', `IIN${iin}`],
            ['2.5.4.11', `BIN${bin}`],
          ],
        }).der,
      );
    expect(numbers('123456789011', '123456789021')).toMatchObject({ numbersAreWellFormed: false, subject: { iin: '123456789011' } });
    expect(numbers('850102100008', '230440000000')).toMatchObject({ numbersAreWellFormed: true, subject: { bin: '230440000000' } });
  });

  it('tells for whom it speaks by its extended key usage, not by its policies', () => {
    const organisation = '1.2.398.3.3.4.1.2';
    const roles = (...oid: string[]) =>
      readCertificate(certify({ key, extendedKeyUsage: [signing, ...oid], policies: ['1.2.398.3.3.2.3'] }).der)?.roles;
    expect(roles(person)).toEqual(['individual']);
    expect(roles(organisation, `${organisation}.1`)).toEqual(['organisation', 'first-head']);
    expect(roles(organisation, `${organisation}.2`, `${organisation}.3`)).toEqual(['organisation', 'right-to-sign', 'financial']);
    expect(roles(organisation, `${organisation}.4`, `${organisation}.5`)).toEqual(['organisation', 'human-resources', 'employee']);
  });
});

describe('what a certificate is for', () => {
  const logInBits = 0xa0;
  it.each([
    ['signing', { key, extendedKeyUsage: [signing, person] }],
    ['log-in', { key, extendedKeyUsage: [logIn, person], keyUsage: logInBits }],
    ['both', { key, extendedKeyUsage: [logIn, signing, person] }],
    ['both', { key: gost, extendedKeyUsage: [logIn, person], keyUsage: 0xe0 }],
    ['log-in', { key, extendedKeyUsage: [logIn, person], keyUsage: 0xe0 }],
    ['signing', { key, extendedKeyUsage: [person], policies: ['1.2.398.3.3.2.3'], keyUsage: null }],
    ['log-in', { key, extendedKeyUsage: [person], policies: ['1.2.398.3.3.2.4'], keyUsage: null }],
    ['signing', { key, extendedKeyUsage: [] }],
    ['both', { key, extendedKeyUsage: [], keyUsage: 0xe0 }],
    ['log-in', { key, extendedKeyUsage: [], keyUsage: logInBits }],
    ['unknown', { key, extendedKeyUsage: [], keyUsage: null }],
    ['unknown', { key, extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'] }],
    ['unknown', { key, authority: true }],
  ] as const)('is told: %s, %o', (purpose, plan) => {
    expect(readCertificate(certify(plan).der)?.purpose).toBe(purpose);
  });
});

describe('what is no certificate', () => {
  const good = certify({ key }).der;

  it('is not read when it is cut, lengthened or too large', () => {
    const cut = Array.from({ length: 40 }, (_, step) => good.slice(0, Math.floor((step * good.length) / 40)));
    const padded = Buffer.concat([good, Buffer.from([0])]);
    for (const der of [...cut, padded, new Uint8Array(70_000)]) expect(readCertificate(der)).toBeNull();
  });

  it('is not read when an extension stands twice or its two algorithms differ', () => {
    const twice = certify({
      key,
      extendedKeyUsage: [],
      extensions: [1, 2].map(() => Uint8Array.from([0x30, 7, 6, 3, 0x55, 0x1d, 0x0e, 4, 0])),
    });
    expect(readCertificate(twice.der)).toBeNull();
    const other = Uint8Array.from(good);
    const outer = Buffer.from(good).lastIndexOf(Buffer.from(key.algorithm));
    other[outer + key.algorithm.length - 1] = 3;
    expect(readCertificate(other)).toBeNull();
  });
});
