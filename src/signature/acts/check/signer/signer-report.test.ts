import { describe, expect, it } from 'vitest';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { certify, instant, makeCrl } from '#signature/acts/check/made/made-certificate.test-support.ts';
import {
  check,
  content,
  holder,
  person,
  problems,
  report,
  root,
  signingKey,
  tsa,
} from '#signature/acts/check/made/made-check.test-support.ts';
import { attribute, makeStamp } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey, gostTestKey } from '#signature/acts/check/made/test-key.test-support.ts';
import type { CheckSettings } from '#signature/domain/signature-check.ts';

describe('who signed, for what, and until when', () => {
  it('is refused when the certificate is for log-in', async () => {
    const by = person({ extendedKeyUsage: ['1.3.6.1.5.5.7.3.2', '1.2.398.3.3.4.1.1'], keyUsage: 0xa0 });
    expect(await problems({ signer: { by } })).toEqual(['usage-log-in']);
  });

  it('is taken when the certificate is for both, as the newer GOST keys are', async () => {
    const by = person({ key: gostTestKey('both'), extendedKeyUsage: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.4'], keyUsage: 0xe0 });
    expect((await report({ signer: { by } })).usage).toEqual({ status: 'ok', code: 'usage-both' });
  });

  it('is refused when the certificate is for time stamps or for issuing', async () => {
    expect(await problems({ signer: { by: tsa } })).toEqual(['usage-other']);
    expect(await problems({ signer: { by: certify({ key: ecKey(), by: root, authority: true }) } })).toEqual(['usage-other']);
  });

  it('is good for a signature of last year by a certificate that has run out since', async () => {
    const by = person({ from: '2025-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' });
    const old = certify({ key: ecKey(), authority: true, from: '2020-01-01T00:00:00Z' });
    const then = certify({ key: signingKey, by: old, from: '2025-01-01T00:00:00Z', until: '2026-01-01T00:00:00Z' });
    const anchors = [{ of: 'national', certDer: old.der }] as const;
    expect(await problems({ signer: { by: then, at: '2025-06-01T00:00:00Z' }, settings: { anchors } })).toEqual([]);
    const today = instant('2026-06-01T00:00:00.000Z');
    expect(await problems({ signer: { by, at: '2025-06-01T00:00:00Z' }, settings: { at: today } })).toEqual(['expired']);
    expect(await problems({ signer: { by, at: '2024-12-31T00:00:00Z' }, settings: { anchors } })).toContain('not-yet-valid');
  });

  it('without any moment is not checked, and no clock is asked', async () => {
    const found = await report({ signer: { at: null } });
    expect([found.validity, found.revocation]).toEqual([
      { status: 'not-checked', code: 'time-unknown' },
      { status: 'not-checked', code: 'time-unknown' },
    ]);
  });

  it('takes the moment of the time stamp before the one that is claimed', async () => {
    const stamp = (signature: Uint8Array) => makeStamp({ by: tsa, over: signature, at: '2026-06-01T12:00:00Z' });
    const { signers } = await check({ signer: { stamp } });
    expect(signers[0]).toMatchObject({ format: 'cades-t', report: { timeStamp: { status: 'ok', time: '2026-06-01T12:00:00.000Z' } } });
    expect(signers[0]?.report.validity.at).toBe('2026-06-01T12:00:00.000Z');
    expect(signers[0]?.timeStampDer?.length).toBeGreaterThan(500);
  });

  it('does not take the moment of a time stamp over another signature, or of an authority that nobody trusts', async () => {
    const stranger = certify({ key: ecKey(), extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'], isUsageCritical: true });
    const another = await report({ signer: { stamp: () => makeStamp({ by: tsa, over: content }) } });
    const foreign = await report({ signer: { stamp: (over) => makeStamp({ by: stranger, over }) } });
    expect([another.problems, foreign.problems]).toEqual([['time-stamp-of-another'], ['time-stamp-issuer-unknown']]);
    expect([another.validity.at, foreign.validity.at]).toEqual(['2026-06-01T10:00:00.000Z', '2026-06-01T10:00:00.000Z']);
  });

  it('is refused when the certificate was revoked before, by a list that the signature carries, keeps with the signer, or that was brought', async () => {
    const lists = (at: string) => [makeCrl({ by: root, revoked: [[holder.serial, at]] })];
    expect(await problems({ cms: { revocations: lists('2026-05-01T00:00:00Z') } })).toEqual(['revoked']);
    expect(await problems({ settings: { revocations: lists('2026-05-01T00:00:00Z') } })).toEqual(['revoked']);
    const [list = new Uint8Array()] = lists('2026-05-01T00:00:00Z');
    const kept = attribute('1.2.840.113549.1.9.16.2.24', writeDer(0x30, writeDer(0xa0, writeDer(0x30, list))));
    expect(await problems({ signer: { unsigned: [kept] } })).toEqual(['revoked']);
    expect(await problems({ signer: { unsigned: [attribute('1.2.840.113549.1.9.16.2.24', writeDer(0x02, list))] } })).toEqual([]);
    const stamp = (over: Uint8Array) => makeStamp({ by: tsa, over });
    const later = lists('2026-06-01T11:00:00Z');
    expect((await report({ signer: { stamp }, settings: { revocations: later } })).revocation.code).toBe('revoked-later');
    expect((await report({ settings: { revocations: later } })).revocation.code).toBe('revoked-since-claimed');
  });

  it('compares numbers, not how a name is written, where the state issued the certificate', async () => {
    const compare = async (expected: CheckSettings['expected']) => (await report({ settings: { expected: expected ?? {} } })).identity.code;
    expect(await compare({ iin: '850102100008', name: 'Сынақова Әсел Қайратқызы', role: 'party' })).toBe('identity-matches');
    expect(await compare({ name: 'Сынақова Әсел  Қайратқызы' })).toBe('identity-matches');
    expect(await compare({ name: 'Сынақова Әсел' })).toBe('identity-matches');
    expect(await compare({ name: 'Сынақова Айгүл' })).toBe('identity-differs');
    expect(await compare({ iin: '850102100016' })).toBe('identity-differs');
    expect(await compare({ iin: '850102100008', bin: '230440000000' })).toBe('identity-differs');
    expect(await compare({ role: 'mediator' })).toBe('identity-not-compared');
  });
});
