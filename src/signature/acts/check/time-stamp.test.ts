import { describe, expect, it } from 'vitest';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import type { CertificatePlan } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { certify } from '#signature/acts/check/made/made-certificate.test-support.ts';
import type { StampPlan } from '#signature/acts/check/made/made-cms.test-support.ts';
import { makeStamp } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey, gostTestKey, rsaKey, sha } from '#signature/acts/check/made/test-key.test-support.ts';
import { checkTimeStamp } from '#signature/acts/check/time-stamp.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';

const timeStamping = '1.3.6.1.5.5.7.3.8';
const root = certify({ key: ecKey(), authority: true });
const settings = { anchors: [{ of: 'national', certDer: root.der }] } as const;
const over = new TextEncoder().encode('the value of a signature');

function authority(plan: Partial<CertificatePlan> = {}) {
  return certify({ key: ecKey(), by: root, extendedKeyUsage: [timeStamping], isUsageCritical: true, ...plan });
}

const tsa = authority();

async function check(plan: Partial<StampPlan> = {}, bytes = over) {
  return checkTimeStamp(makeStamp({ by: tsa, over, ...plan }), bytes, settings);
}

describe('a time stamp', () => {
  it.each([
    ['SHA-256 and P-256', {}],
    ['SHA-384 and P-384', { by: authority({ key: ecKey('P-384') }) }],
    [
      'SHA-512 and RSA',
      { by: authority({ key: rsaKey() }), imprint: { oid: '2.16.840.1.101.3.4.2.3', hashOf: (bytes: Uint8Array) => sha('sha512', bytes) } },
    ],
    ['Streebog and GOST', { by: authority({ key: gostTestKey('tsa') }) }],
    ['Streebog, signed by P-256', { imprint: { oid: '1.2.398.3.10.1.3.3', hashOf: (bytes: Uint8Array) => streebog(bytes) } }],
  ])('holds with %s', async (_, plan) => {
    const found = await check(plan);
    expect(found).toMatchObject({
      status: { status: 'ok', code: 'time-stamped' },
      time: '2026-06-01T10:00:05.000Z',
      imprintMatches: true,
      chainOk: true,
    });
    expect(found.authority?.extendedKeyUsage).toEqual([timeStamping]);
  });

  it('is taken out of the whole answer of the authority as well', async () => {
    const answer = writeDer(0x30, writeDer(0x30, Uint8Array.from([2, 1, 0])), makeStamp({ by: tsa, over }));
    expect((await checkTimeStamp(answer, over, settings)).status.code).toBe('time-stamped');
  });

  it('over another signature says so and keeps its time', async () => {
    const found = await check({}, new TextEncoder().encode('the value of another signature'));
    expect(found).toMatchObject({ status: { status: 'failed', code: 'time-stamp-of-another' }, imprintMatches: false, chainOk: true });
  });

  it('of an authority that is not trusted proves no time', async () => {
    const stranger = certify({ key: ecKey(), authority: true });
    const found = await check({ by: authority({ by: stranger }) });
    expect(found).toMatchObject({ status: { status: 'failed', code: 'time-stamp-issuer-unknown' }, imprintMatches: true, chainOk: false });
  });

  it('of an authority that was not in date at that moment proves no time', async () => {
    const brief = authority({ from: '2026-03-01T00:00:00Z', until: '2026-05-01T00:00:00Z' });
    expect(await check({ by: brief })).toMatchObject({ status: { code: 'time-stamp-issuer-unknown' }, chainOk: false });
    expect(await check({ by: brief, at: '2026-04-01T00:00:00Z' })).toMatchObject({ status: { code: 'time-stamped' } });
  });

  it('is made by a certificate for time stamps alone, marked as critical', async () => {
    const wrong = [
      { isUsageCritical: false },
      { extendedKeyUsage: [timeStamping, '1.3.6.1.5.5.7.3.4'] },
      { extendedKeyUsage: ['1.3.6.1.5.5.7.3.4'] },
      { extendedKeyUsage: [] },
      { keyUsage: 0x20 },
    ];
    for (const plan of wrong) expect((await check({ by: authority(plan) })).status.code).toBe('time-stamp-not-authority');
  });

  it('with an imprint by SHA-1 is not relied on', async () => {
    const imprint = { oid: '1.3.14.3.2.26', hashOf: (bytes: Uint8Array) => sha('sha1', bytes) };
    expect((await check({ imprint })).status.code).toBe('time-stamp-algorithm-unknown');
  });

  it('does not hold with any byte changed', async () => {
    const token = makeStamp({ by: tsa, over });
    const accepted: number[] = [];
    for (let at = 0; at < token.length; at += 1) {
      const changed = Uint8Array.from(token);
      changed[at] = (changed[at] ?? 0) ^ 1;
      if ((await checkTimeStamp(changed, over, settings)).status.status === 'ok') accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it('that is none is unreadable', async () => {
    for (const token of [new Uint8Array(), over, root.der, makeStamp({ by: tsa, over }).slice(0, -1), new Uint8Array(300_000)])
      expect(await checkTimeStamp(token, over, settings)).toEqual({
        status: { status: 'failed', code: 'time-stamp-unreadable' },
        imprintMatches: false,
        chainOk: false,
      });
  });
});
