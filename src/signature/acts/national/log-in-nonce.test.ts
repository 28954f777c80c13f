import { describe, expect, it } from 'vitest';
import type { Refusal, Result } from '#kernel/result.ts';
import type { LogInParts, NationalLogIn } from '#signature/acts/national/log-in-nonce.ts';
import { createMemoryNonceStore, createNationalLogIn } from '#signature/acts/national/log-in-nonce.ts';
import {
  askProgram,
  at,
  authorityOf,
  clock,
  keyOf,
  secondVerifier,
  trustIn,
} from '#signature/acts/national/national-story.test-support.ts';
import { nationalSignerParams, nationalSigningParams } from '#signature/domain/national/request.ts';
import type { KeyInHand } from '#test/simulators/ncalayer/person-at-screen.ts';
import { asel } from '#test/simulators/test-people.ts';

const nca = authorityOf('rsa');
const logInKey = keyOf(nca, asel, { purpose: 'log-in' });

function open(given: Partial<LogInParts> = {}): NationalLogIn {
  const drawn: number[] = [];
  const chance = { id: () => '', secret: (bytes: number) => `${bytes}-${drawn.push(bytes)}` };
  return createNationalLogIn({ trust: trustIn(nca), clock, chance, origin: 'https://bitim.example', alert: () => undefined, ...given });
}

async function signText(text: string, key: KeyInHand = logInKey, isAnyShown = false): Promise<string> {
  const signerParams = isAnyShown ? { extKeyUsageOids: [] } : nationalSignerParams('log-in', {});
  const data = Buffer.from(text).toString('base64');
  return askProgram({ data, signingParams: nationalSigningParams, signerParams }, [key]);
}

const codesOf = (result: Result<unknown, readonly Refusal[]>): readonly string[] => (result.ok ? [] : result.error.map(({ code }) => code));

describe('signing in with a national certificate', () => {
  it('asks for a text that names this service, its purpose and its end, in one line', async () => {
    expect((await open().issue('sign-in')).text).toBe('Bitim sign-in https://bitim.example 2026-11-25T10:05:00.000Z 32-1');
  });

  it.each(['rsa', 'gost'] as const)('tells who signed the text (%s)', async (algorithm) => {
    const authority = authorityOf(algorithm);
    const logIn = open({ trust: trustIn(authority) });
    const { text } = await logIn.issue('sign-in');
    const payload = await signText(text, keyOf(authority, asel, { purpose: 'both' }));
    expect(await logIn.check({ payload, text, purpose: 'sign-in' })).toEqual({ ok: true, value: { iin: asel.iin, name: 'СЫНАҚОВА ӘСЕЛ' } });
  });

  it('takes each text once, and for what it was given out', async () => {
    const logIn = open();
    const { text } = await logIn.issue('sign-in');
    const payload = await signText(text);
    expect(codesOf(await logIn.check({ payload, text, purpose: 'sign-in' }))).toEqual([]);
    expect(codesOf(await logIn.check({ payload, text, purpose: 'sign-in' }))).toEqual(['signature.nonce-unknown']);
    const { text: other } = await logIn.issue('sign-in');
    expect(codesOf(await logIn.check({ payload: await signText(other), text: other, purpose: 'attach' }))).toEqual([
      'signature.nonce-unknown',
    ]);
  });

  it('takes no text that was never given out, nor one signature for another text', async () => {
    const logIn = open();
    expect(codesOf(await logIn.check({ payload: await signText('Bitim'), text: 'Bitim', purpose: 'sign-in' }))).toEqual([
      'signature.nonce-unknown',
    ]);
    const [first, second] = [await logIn.issue('sign-in'), await logIn.issue('sign-in')];
    expect(codesOf(await logIn.check({ payload: await signText(first.text), text: second.text, purpose: 'sign-in' }))).toEqual([
      'signature.other-document',
    ]);
  });

  it('waits five minutes and not a second longer', async () => {
    let now = at;
    const logIn = open({ clock: { ...clock, now: () => now } });
    const [inTime, late] = [await logIn.issue('sign-in'), await logIn.issue('sign-in')];
    now = inTime.expiresAt;
    expect(codesOf(await logIn.check({ payload: await signText(inTime.text), text: inTime.text, purpose: 'sign-in' }))).toEqual([]);
    now = '2026-11-25T10:05:00.001Z' as typeof at;
    expect(codesOf(await logIn.check({ payload: await signText(late.text), text: late.text, purpose: 'sign-in' }))).toEqual([
      'signature.nonce-expired',
    ]);
  });

  it('takes no certificate for signing only, none that has ended, none without a number and none of another authority', async () => {
    const logIn = open();
    const codes = async (key: KeyInHand): Promise<readonly string[]> => {
      const { text } = await logIn.issue('sign-in');
      return codesOf(await logIn.check({ payload: await signText(text, key, true), text, purpose: 'sign-in' }));
    };
    const other = authorityOf('rsa', 'OTHER');
    expect(await codes(keyOf(nca))).toEqual(['signature.not-for-log-in']);
    expect(await codes(keyOf(nca, asel, { purpose: 'log-in', notAfter: '2026-11-25T09:00:00.000Z' as typeof at }))).toEqual([
      'signature.expired',
    ]);
    expect(await codes(keyOf(nca, { ...asel, iin: null }, { purpose: 'log-in' }))).toEqual(['signature.no-iin-in-certificate']);
    expect(await codes(keyOf(other, asel, { purpose: 'log-in' }))).toContain('signature.issuer-unknown');
  });

  it('can be tried again after the window was closed', async () => {
    const logIn = open();
    const { text } = await logIn.issue('sign-in');
    expect(codesOf(await logIn.check({ payload: { status: true, body: {} }, text, purpose: 'sign-in' }))).toEqual(['signature.cancelled']);
    expect(codesOf(await logIn.check({ payload: await signText(text), text, purpose: 'sign-in' }))).toEqual([]);
  });

  it('opens no door while two verifiers disagree', async () => {
    const alerts: string[] = [];
    const logIn = open({ askNcaNode: secondVerifier(nca, 'no-signers'), alert: (codes) => void alerts.push(...codes) });
    const { text } = await logIn.issue('sign-in');
    expect(codesOf(await logIn.check({ payload: await signText(text), text, purpose: 'sign-in' }))).toEqual([
      'signature.verifiers-disagree',
    ]);
    expect(alerts).toEqual(['signature.verifiers-disagree.no-signers']);
  });

  it('keeps no more texts than it has room for', async () => {
    const logIn = open({ store: createMemoryNonceStore(1) });
    const [first] = [await logIn.issue('sign-in'), await logIn.issue('sign-in')];
    expect(codesOf(await logIn.check({ payload: await signText(first.text), text: first.text, purpose: 'sign-in' }))).toEqual([
      'signature.nonce-unknown',
    ]);
  });
});
