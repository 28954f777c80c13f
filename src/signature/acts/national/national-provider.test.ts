import { describe, expect, it } from 'vitest';
import type { Refusal, Result } from '#kernel/result.ts';
import type { NationalProviderSettings } from '#signature/acts/national/national-provider.ts';
import { createNationalProvider } from '#signature/acts/national/national-provider.ts';
import {
  askProgram,
  at,
  authorityOf,
  clock,
  fileOf,
  keyOf,
  secondVerifier,
  signer,
  trustIn,
} from '#signature/acts/national/national-story.test-support.ts';
import type { SignatureArtifact, Signer } from '#signature/domain/signature-provider.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import type { KeyInHand } from '#test/simulators/ncalayer/person-at-screen.ts';
import type { TestAuthority } from '#test/simulators/test-authority.ts';
import { asel, aselAtHead, serik, testBin } from '#test/simulators/test-people.ts';

const file = fileOf();
const nca = authorityOf('rsa');

const codesOf = (result: Result<unknown, readonly Refusal[]>): readonly string[] => (result.ok ? [] : result.error.map(({ code }) => code));

function taken<Value>(result: Result<Value, readonly Refusal[]>): Value {
  if (!result.ok) throw new Error(codesOf(result).join(', '));
  return result.value;
}

function open(given: Partial<NationalProviderSettings> = {}, authority: TestAuthority = nca) {
  const alerts: string[] = [];
  const alert = (codes: readonly string[]): void => void alerts.push(...codes);
  return { alerts, provider: createNationalProvider({ trust: trustIn(authority), clock, alert, ...given }) };
}

/** Signs with a certificate of the person's choice, whatever was asked for: an honest program would not have shown it. */
async function signAnyhow(provider: ReturnType<typeof open>['provider'], key: KeyInHand, who: Signer = signer) {
  const challenge = taken(await provider.begin(file, who));
  const request = { ...(challenge.request as object), signerParams: { extKeyUsageOids: [] } };
  return provider.complete(challenge.id, await askProgram(request, [key]));
}

/** A signature made without the program. */
function craft(key: KeyInHand, content: Uint8Array = file.bytes, more: Partial<Parameters<typeof writeCms>[0]> = {}): string {
  const cms = writeCms({ content, isEncapsulated: false, signedAt: at, certificates: [key.holder.certDer], ...more }, [key.holder]);
  return Buffer.from(cms).toString('base64');
}

describe.each(['rsa', 'gost'] as const)('a national signature (%s)', (algorithm) => {
  const authority = authorityOf(algorithm);
  const key = keyOf(authority);
  const { provider } = open({ trust: trustIn(authority, key) });

  it('is taken with its time stamp and with the answer of the authority, and can be checked from what was stored', async () => {
    const challenge = taken(await provider.begin(file, signer));
    expect(challenge.wants).toBe('browser-program');
    const artifact = taken(await provider.complete(challenge.id, await askProgram(challenge.request, [key])));
    expect(artifact).toMatchObject({ providerId: 'national', format: 'cades-t', sha256: file.sha256, signedAt: at });
    expect(artifact.validation?.ocsp).toHaveLength(1);
    const report = await provider.verify({ artifact, bytes: file.bytes }, { expected: signer });
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ level: 'national-certificate', revocation: { status: 'ok' }, timeStamp: { status: 'ok', time: at } });
  });

  it('still stands when its certificate has ended, and falls with one changed letter of the file', async () => {
    const challenge = taken(await provider.begin(file, signer));
    const artifact = taken(await provider.complete(challenge.id, await askProgram(challenge.request, [key])));
    const then = await provider.verify({ artifact, bytes: file.bytes }, { expected: signer });
    const later = await provider.verify({ artifact, bytes: file.bytes }, {}, '2040-01-01T00:00:00.000Z' as typeof at);
    const changed = await provider.verify({ artifact, bytes: fileOf('Медиативтік келісiм').bytes }, {});
    expect([then.validity.status, later.problems.includes('expired'), changed.integrity.code]).toEqual(['ok', true, 'file-changed']);
  });

  it('of another person is refused', async () => {
    expect(codesOf(await signAnyhow(provider, keyOf(authority, serik)))).toEqual(['signature.wrong-person']);
  });
});

describe('what the program in the browser is asked', () => {
  it('is to sign these very bytes, apart from them, with a time stamp, and only with a certificate of this person', async () => {
    const { request } = taken(await open().provider.begin(file, signer));
    expect(request).toEqual({
      data: Buffer.from(file.bytes).toString('base64'),
      signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
      signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.1'], iin: signer.iin },
    });
  });

  it('is a certificate of the organisation where one signs for it', async () => {
    const { request } = taken(await open().provider.begin(file, { ...signer, bin: testBin }));
    expect(request).toMatchObject({ signerParams: { extKeyUsageOids: ['1.3.6.1.5.5.7.3.4', '1.2.398.3.3.4.1.2'], bin: testBin } });
  });

  it('lets certificates of a test authority through in a simulation only', async () => {
    const simulated = { ...trustIn(nca), anchors: nca.anchors('simulated') };
    const asked = async (trust: typeof simulated): Promise<unknown> => taken(await open({ trust }).provider.begin(file, signer)).request;
    expect(await asked(simulated)).toMatchObject({ signerParams: { chain: [] } });
    expect(((await asked(trustIn(nca))) as { signerParams: object }).signerParams).not.toHaveProperty('chain');
  });

  it('is nothing when no number is known to compare with, or when the bytes are not those of the hash', async () => {
    const { provider } = open();
    expect(codesOf(await provider.begin(file, { name: 'Әсел', role: 'party' }))).toEqual(['signature.own-number-missing']);
    expect(codesOf(await provider.begin({ ...file, bytes: fileOf('басқа').bytes }, signer))).toEqual(['signature.file-differs']);
  });
});

describe('a simulated authority', () => {
  it('gives signatures that nobody can take for qualified ones', async () => {
    const key = keyOf(nca);
    const { provider } = open({ trust: { ...trustIn(nca), anchors: nca.anchors('simulated') } });
    const challenge = taken(await provider.begin(file, signer));
    const artifact = taken(await provider.complete(challenge.id, await askProgram(challenge.request, [key], { areOfTestAuthority: true })));
    const report = await provider.verify({ artifact, bytes: file.bytes }, {});
    expect([provider.capabilities.qualified, report.level]).toEqual([false, 'simulated-certificate']);
    expect(open().provider.capabilities.qualified).toBe(true);
  });
});

describe('a national signature is refused', () => {
  const { provider } = open();
  const key = keyOf(nca);
  const complete = async (payload: unknown, given = provider): Promise<readonly string[]> =>
    codesOf(await given.complete(taken(await given.begin(file, signer)).id, payload));

  it('when the person closes the window, in either of the two ways of saying so; the signing stays open', async () => {
    const { id, request } = taken(await provider.begin(file, signer));
    const answers = [await askProgram(request, [key], { person: () => 'cancel' }), { code: '500', message: 'action.canceled' }];
    for (const answer of answers) expect(codesOf(await provider.complete(id, answer))).toEqual(['signature.cancelled']);
    expect(codesOf(await provider.complete(id, await askProgram(request, [key])))).toEqual([]);
  });

  it('when the program does not know the module, refuses, answers nothing or something else', async () => {
    expect(await complete({ success: false, errorCode: 'MODULE_NOT_FOUND' })).toEqual(['signature.module-unknown']);
    expect(await complete({ status: false, code: 'SIGNING_FAILURE', message: '', details: '' })).toEqual(['signature.program-refused']);
    expect(await complete('')).toEqual(['signature.no-answer']);
    expect(await complete({ status: true })).toEqual(['signature.not-cms']);
    expect(await complete('бұл қолтаңба емес')).toEqual(['signature.not-cms']);
    expect(await complete(Buffer.from('not a cms').toString('base64'))).toEqual(['signature.not-cms']);
  });

  it('when it is over another document', async () => {
    expect(await complete(craft(key, fileOf('Басқа келісім').bytes))).toEqual(['signature.other-document']);
  });

  it('when two signed, or two signatures came', async () => {
    const both = { content: file.bytes, isEncapsulated: false, certificates: [key.holder.certDer] };
    expect(await complete(Buffer.from(writeCms(both, [key.holder, key.holder])).toString('base64'))).toEqual(['signature.several-signers']);
    expect(await complete([craft(key), craft(key)])).toEqual(['signature.several-signers']);
  });

  it('when nobody signed', async () => {
    const none = writeCms({ content: file.bytes, isEncapsulated: false, certificates: [key.holder.certDer] }, []);
    expect(await complete(Buffer.from(none).toString('base64'))).toEqual(['signature.no-signers']);
  });

  it('when the certificate is for log-in only', async () => {
    expect(codesOf(await signAnyhow(provider, keyOf(nca, asel, { purpose: 'log-in' })))).toEqual(['signature.log-in-certificate']);
  });

  it('but not when the certificate is for both, as the newer keys are', async () => {
    const gost = authorityOf('gost');
    const { provider: ofGost } = open({}, gost);
    expect(codesOf(await signAnyhow(ofGost, keyOf(gost, asel, { purpose: 'both' })))).toEqual([]);
  });

  it('when the certificate has ended or does not begin yet', async () => {
    const ended = keyOf(nca, asel, { notAfter: '2026-11-25T09:59:59.000Z' as typeof at });
    const early = keyOf(nca, asel, { notBefore: '2026-11-25T10:00:01.000Z' as typeof at });
    expect(codesOf(await signAnyhow(provider, ended))).toEqual(['signature.expired']);
    expect(codesOf(await signAnyhow(provider, early))).toEqual(['signature.not-yet-valid']);
  });

  it('when the certificate was revoked', async () => {
    const revoked = keyOf(nca, asel, { revokedAt: '2026-11-24T10:00:00.000Z' as typeof at });
    const { provider: asking } = open({ trust: trustIn(nca, revoked) });
    expect(codesOf(await signAnyhow(asking, revoked))).toEqual(['signature.revoked']);
    const byList = open({ trust: { ...trustIn(nca), askRevocation: async () => [nca.crl(at)] } });
    expect(codesOf(await signAnyhow(byList.provider, revoked))).toEqual(['signature.revoked']);
  });

  it('when another authority of the same kind issued the certificate', async () => {
    expect(codesOf(await signAnyhow(provider, keyOf(authorityOf('rsa', 'OTHER'))))).toContain('signature.issuer-unknown');
  });

  it('when the certificate speaks for another organisation, or for none', async () => {
    const forUlgi: Signer = { ...signer, bin: testBin };
    expect(codesOf(await signAnyhow(provider, keyOf(nca, aselAtHead), forUlgi))).toEqual([]);
    expect(codesOf(await signAnyhow(provider, keyOf(nca, asel), forUlgi))).toEqual(['signature.wrong-organisation']);
    expect(codesOf(await signAnyhow(provider, keyOf(nca, { ...asel, iin: null })))).toEqual(['signature.wrong-person']);
  });

  it('when the time stamp is over another signature', async () => {
    const borrowed = craft(key, file.bytes, { stamp: () => nca.stamp(new Uint8Array(8), at) });
    expect(await complete(borrowed)).toEqual(['signature.time-stamp-wrong']);
  });

  it('when one bit of it was changed', async () => {
    const bytes = Buffer.from(craft(key), 'base64');
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    expect(await complete(bytes.toString('base64'))).toEqual(['signature.signature-damaged']);
  });

  it('when the challenge was used, is unknown or too old', async () => {
    let now = at;
    const { provider: slow } = open({ clock: { ...clock, now: () => now } });
    const first = taken(await slow.begin(file, signer));
    expect(codesOf(await slow.complete(first.id, craft(key)))).toEqual([]);
    expect(codesOf(await slow.complete(first.id, craft(key)))).toEqual(['signature.challenge-unknown']);
    const second = taken(await slow.begin(file, signer));
    now = '2026-11-25T10:10:01.000Z' as typeof at;
    expect(codesOf(await slow.complete(second.id, craft(key)))).toEqual(['signature.challenge-expired']);
  });
});

describe('answers of the program in each of its shapes', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('are read: as a list %s, in armour %s', async (isList, isArmoured) => {
    const { provider } = open();
    const { id, request } = taken(await provider.begin(file, signer));
    const answer = await askProgram(request, [keyOf(nca)], { style: { isList, isArmoured } });
    expect(taken(await provider.complete(id, answer)).format).toBe('cades-t');
  });

  it('without a time stamp give the lower level, at the time of our clock', async () => {
    const { provider } = open();
    const { id } = taken(await provider.begin(file, signer));
    const artifact: SignatureArtifact = taken(await provider.complete(id, { code: '200', responseObject: craft(keyOf(nca)) }));
    expect(artifact).toMatchObject({ format: 'cades-b', signedAt: at });
    expect((await provider.verify({ artifact, bytes: file.bytes }, {})).validity).toMatchObject({ status: 'ok', at });
  });
});

describe('two verifiers', () => {
  const key = keyOf(nca);
  const withHole = async (hole?: Parameters<typeof secondVerifier>[1], given: KeyInHand = key) => {
    const { provider, alerts } = open({ askNcaNode: secondVerifier(nca, hole) });
    const result = await signAnyhow(provider, given);
    return { codes: codesOf(result), alerts, artifact: result.ok ? result.value : undefined };
  };

  it('that agree let the signature through, and what the other said is kept', async () => {
    const { codes, alerts, artifact } = await withHole();
    expect([codes, alerts]).toEqual([[], []]);
    expect(JSON.parse(artifact?.validation?.ncanode ?? '')).toMatchObject({ valid: true });
  });

  it('that both find it bad do not disagree', async () => {
    const ended = keyOf(nca, asel, { notAfter: '2026-11-25T09:59:59.000Z' as typeof at });
    expect(await withHole(undefined, ended)).toMatchObject({ codes: ['signature.expired'], alerts: [] });
  });

  it.each([
    ['calls a signature without signers valid', 'no-signers', 'no-signers'],
    ['found no certificate', 'no-certificates', 'no-certificate'],
    ['saw two signers', 'two-signers', 'several-signers'],
    ['saw another person', 'another-person', 'other-person'],
    ['saw another organisation', 'another-organisation', 'other-organisation'],
    ['took a time stamp of another signature', 'stamp-of-another', 'time-stamp'],
    ['finds invalid what we find valid', 'always-invalid', 'validity'],
  ] as const)('disagree when the other %s', async (_what, hole, line) => {
    const { codes, alerts } = await withHole(hole);
    expect([codes, alerts]).toEqual([['signature.verifiers-disagree'], [`signature.verifiers-disagree.${line}`]]);
  });

  it('disagree when the other finds valid what we refuse', async () => {
    const ended = keyOf(nca, asel, { notAfter: '2026-11-25T09:59:59.000Z' as typeof at });
    const { codes, alerts } = await withHole('always-valid', ended);
    expect(codes).toEqual(['signature.expired', 'signature.verifiers-disagree']);
    expect(alerts).toEqual(['signature.verifiers-disagree.validity']);
  });

  it('find a revocation that only the other could ask for', async () => {
    expect(await withHole('revoked')).toMatchObject({ codes: ['signature.revoked'], alerts: [] });
  });

  it.each(['broken', 'not-json', 'endless'] as const)('let nothing through while the other does not answer (%s)', async (hole) => {
    expect(await withHole(hole)).toMatchObject({ codes: ['signature.verifier-unavailable'], alerts: [] });
  });

  it('never name whose signature it was when they disagree', async () => {
    const { alerts } = await withHole('another-person');
    expect(alerts.join()).not.toMatch(/\d{12}|СЫНАҚОВА/);
  });
});
