import { describe, expect, it } from 'vitest';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { checkRevocation } from '#signature/acts/check/certificates/revocation.ts';
import type { CrlPlan, Holder, OcspPlan } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { certify, extension, instant, makeCrl, makeOcsp } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { ecKey, gostTestKey, rsaKey, sha } from '#signature/acts/check/made/test-key.test-support.ts';

const ocspSigning = '1.3.6.1.5.5.7.3.9';
const issuer = certify({ key: ecKey(), authority: true });
const holder = certify({ key: ecKey(), by: issuer });
const at = instant('2026-06-01T10:00:00.000Z');
const fields = ({ der }: Holder) => readCertificateFields(der);

function line(sources: readonly Uint8Array[], more: { readonly at?: typeof at; readonly isProven?: boolean; readonly of?: Holder } = {}) {
  const { of = holder, isProven = true } = more;
  return checkRevocation({ certificate: fields(of), issuer: fields(issuer), sources, at: more.at ?? at, isProven });
}

async function code(sources: readonly Uint8Array[], more: Parameters<typeof line>[1] = {}): Promise<string> {
  const found = await line(sources, more);
  return `${found.status} ${found.code}`;
}

function ocsp(plan: Partial<OcspPlan> = {}): Uint8Array {
  const about = { issuer, serial: holder.serial };
  const keyBits = fields(issuer).key.bits;
  return makeOcsp({ by: issuer, about, keyBits, hash: (bytes) => sha('sha1', bytes), hashOid: '1.3.14.3.2.26', ...plan });
}

const crl = (plan: Partial<CrlPlan> = {}): Uint8Array => makeCrl({ by: issuer, ...plan });

describe('whether a certificate was revoked', () => {
  it('is told by an answer of its issuer, with what it was told by', async () => {
    const raw = ocsp();
    expect(await line([raw])).toEqual({ status: 'ok', code: 'not-revoked', source: 'ocsp', thisUpdate: '2026-06-01T00:00:00.000Z', raw });
    expect(await code([ocsp({ hash: (bytes) => sha('sha256', bytes), hashOid: '2.16.840.1.101.3.4.2.1' })])).toBe('ok not-revoked');
  });

  it('is told by a list of its issuer', async () => {
    const raw = crl({
      revoked: [
        [7, '2026-01-02T00:00:00Z'],
        [8, '2026-01-03T00:00:00Z'],
      ],
    });
    expect(await line([raw])).toMatchObject({ status: 'ok', code: 'not-revoked', source: 'crl', raw });
  });

  it('is yes from the second of revocation on, and does not touch what was signed and stamped before', async () => {
    const revokedAt = '2026-06-01T10:00:00Z';
    for (const source of [crl({ revoked: [[holder.serial, revokedAt]] }), ocsp({ says: { revokedAt } })]) {
      expect(await code([source])).toBe('failed revoked');
      expect(await code([source], { at: instant('2026-06-01T10:00:01.000Z') })).toBe('failed revoked');
      expect(await code([source], { at: instant('2026-06-01T09:59:59.000Z') })).toBe('ok revoked-later');
    }
  });

  it('stays open when only the signer says that it was signed before', async () => {
    const source = ocsp({ says: { revokedAt: '2026-06-01T11:00:00Z' } });
    expect(await code([source], { isProven: false })).toBe('not-checked revoked-since-claimed');
  });

  it('counts the worst of what trustworthy sources say', async () => {
    const revoked = crl({ revoked: [[holder.serial, '2026-05-01T00:00:00Z']] });
    expect(await code([ocsp(), revoked])).toBe('failed revoked');
    expect(await code([ocsp({ by: { ...issuer, key: ecKey() }, says: { revokedAt: '2026-05-01T00:00:00Z' } }), crl()])).toBe(
      'ok not-revoked',
    );
  });

  it('is answered by whom the issuer certified for that, and by nobody else', async () => {
    const responder = certify({ key: rsaKey(), by: issuer, extendedKeyUsage: [ocspSigning] });
    const unmarked = certify({ key: ecKey(), by: issuer });
    const stranger = certify({ key: ecKey(), by: { ...issuer, key: ecKey() }, extendedKeyUsage: [ocspSigning] });
    const late = certify({ key: ecKey(), by: issuer, extendedKeyUsage: [ocspSigning], from: '2026-07-01T00:00:00Z' });
    const answer = (by: Holder) => code([ocsp({ by, certificates: [by.der] })]);
    expect(await answer(responder)).toBe('ok not-revoked');
    for (const by of [unmarked, stranger, late]) expect(await answer(by)).toBe('not-checked revocation-untrusted');
  });

  it('is not told by an answer about another certificate or another issuer', async () => {
    const other = certify({ key: ecKey(), authority: true });
    const namesake = fields(other).key.bits;
    const sources = [
      ocsp({ keyBits: namesake }),
      ocsp({ about: { issuer, serial: holder.serial + 1 } }),
      ocsp({ about: { issuer: other, serial: holder.serial } }),
      makeCrl({ by: other }),
      crl({ by: { ...issuer, key: ecKey() } }),
    ];
    for (const source of sources) expect(await code([source])).toBe('not-checked revocation-untrusted');
  });

  it('is not told by a list of changes, or one for some reasons only', async () => {
    const delta = extension('2.5.29.27', Uint8Array.from([2, 1, 1]), true);
    const someReasons = extension('2.5.29.28', Uint8Array.from([0x30, 4, 0x83, 2, 1, 6]), true);
    const onlyPeople = extension('2.5.29.28', Uint8Array.from([0x30, 3, 0x81, 1, 0xff]), true);
    for (const one of [delta, someReasons]) expect(await code([crl({ extensions: [one] })])).toBe('not-checked revocation-untrusted');
    expect(await code([crl({ extensions: [onlyPeople] })])).toBe('ok not-revoked');
  });

  it('is not told by a list of an authority that may only issue', async () => {
    const issuing = certify({ key: ecKey(), authority: true, keyUsage: 0x04 });
    const of = certify({ key: ecKey(), by: issuing });
    const asked = { certificate: fields(of), issuer: fields(issuing), sources: [makeCrl({ by: issuing })], at, isProven: true };
    expect(await checkRevocation(asked)).toMatchObject({ code: 'revocation-untrusted' });
  });

  it('is not told for a moment that the source does not cover', async () => {
    expect(await code([ocsp()], { at: instant('2026-06-03T00:00:00.000Z') })).toBe('not-checked revocation-stale');
    expect(await code([crl()], { at: instant('2026-06-09T00:00:00.000Z') })).toBe('not-checked revocation-stale');
    expect(await code([ocsp({ until: null })], { at: instant('2026-06-02T00:00:01.000Z') })).toBe('not-checked revocation-stale');
    const afterEnd = crl({ from: '2027-03-01T00:00:00Z', until: '2027-03-02T00:00:00Z' });
    expect(await code([afterEnd])).toBe('not-checked revocation-stale');
  });

  it('is told by a source made later: what is good then was good before', async () => {
    expect(await code([ocsp({ from: '2026-08-01T00:00:00Z', until: '2026-08-02T00:00:00Z' })])).toBe('ok not-revoked');
  });

  it('is open when nothing was brought, nothing readable was, or the authority does not know', async () => {
    expect(await code([])).toBe('not-checked revocation-none');
    expect(await code([new Uint8Array(50)])).toBe('not-checked revocation-untrusted');
    expect(await code([Uint8Array.from([0x30, 3, 0x0a, 1, 6])])).toBe('not-checked revocation-untrusted');
    expect(await code([ocsp({ says: 'unknown' })])).toBe('not-checked revocation-unknown');
  });

  it('is not asked of a certificate that lived a day or has no list by its own word', async () => {
    const brief = certify({ key: ecKey(), by: issuer, from: '2026-06-01T09:55:00Z', until: '2026-06-01T10:05:00Z' });
    const listless = certify({ key: ecKey(), by: issuer, extensions: [extension('2.5.29.56', Uint8Array.from([5, 0]))] });
    for (const of of [brief, listless]) expect(await code([], { of })).toBe('not-checked short-lived');
  });

  it('is told by GOST as well', async () => {
    const authority = certify({ key: gostTestKey('lists'), authority: true });
    const person = certify({ key: gostTestKey('person'), by: authority });
    const ask = (source: Uint8Array) =>
      checkRevocation({ certificate: fields(person), issuer: fields(authority), sources: [source], at, isProven: true });
    expect(await ask(makeCrl({ by: authority, revoked: [[person.serial, '2026-05-01T00:00:00Z']] }))).toMatchObject({ code: 'revoked' });
    expect(await ask(makeCrl({ by: authority }))).toMatchObject({ code: 'not-revoked' });
  });
});
