import { describe, expect, it } from 'vitest';
import { at, authorityOf, fileOf, keyOf } from '#signature/acts/national/national-story.test-support.ts';
import type { PostText } from '#signature/acts/national/ncanode-adapter.ts';
import { askNcaNodeAt } from '#signature/acts/national/ncanode-adapter.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';

const nca = authorityOf('rsa');
const { holder } = keyOf(nca);
const { bytes: content } = fileOf();
const cms = writeCms({ content, isEncapsulated: false, signedAt: at, certificates: [holder.certDer] }, [holder]);

const answering =
  (text: string, status = 200): PostText =>
  async () => ({ status, body: new Response(text).body });

const ask = (post: PostText, timeoutMs = 1_000) => askNcaNodeAt({ url: 'http://ncanode.test', post, timeoutMs })(cms, content);

describe('the second verifier', () => {
  it('is sent the signature and the document as it wants them, and follows no redirect', async () => {
    let asked: Parameters<PostText> | undefined;
    await ask(async (...given) => {
      asked = given;
      return { status: 500, body: null };
    });
    expect(asked?.[0]).toBe('http://ncanode.test/cms/verify');
    expect(asked?.[1]).toMatchObject({ method: 'POST', redirect: 'error' });
    expect(JSON.parse(asked?.[1].body ?? '')).toEqual({
      cms: Buffer.from(cms).toString('base64'),
      data: Buffer.from(content).toString('base64'),
      revocationCheck: ['OCSP', 'CRL'],
    });
  });

  it('that does not answer in time is not waited for', async () => {
    const never: PostText = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    expect(await ask(never, 5)).toEqual({ ok: false, error: [{ code: 'signature.verifier-unavailable' }] });
  });

  it.each([
    ['fails', answering('{}', 500)],
    ['is not found', answering('{}', 404)],
    ['answers with a page', answering('<html></html>')],
    ['leaves the verdict out', answering('{"signers":[]}')],
    ['gives the verdict as text', answering('{"valid":"true","signers":[]}')],
    ['sends more than can be meant', answering(`{"valid":true,"padding":"${'x'.repeat(1_100_000)}"}`)],
    ['breaks off', async () => Promise.reject(new Error('socket hang up'))],
  ])('that %s is not there', async (_what, post) => {
    expect(await ask(post as PostText)).toEqual({ ok: false, error: [{ code: 'signature.verifier-unavailable' }] });
  });

  it('that refuses to read the signature has found it bad', async () => {
    expect(await ask(answering('{"status":400,"message":"unreadable"}', 400))).toMatchObject({
      ok: true,
      value: { verdict: { isValid: false, signers: [] } },
    });
  });

  it('is not believed that the name of a department is the number of an organisation', async () => {
    const certificate = { valid: true, serialNumber: '1', subject: { iin: 'ABC', bin: 'ЗАҢ БӨЛІМІ' } };
    const answered = await ask(answering(JSON.stringify({ valid: true, signers: [{ certificates: [certificate] }] })));
    expect(answered.ok && answered.value.verdict.signers[0]).toEqual({
      certificates: 1,
      serialNumber: '1',
      isCertificateValid: true,
      isRevoked: null,
      stampHash: 'absent',
    });
  });

  it('cannot be compared on the hash of GOST 34.311-95, and is caught on any other', async () => {
    const told = async (tspHashAlgorithm: string) => {
      const signers = [{ certificates: [], tsp: { hash: 'ab'.repeat(32), tspHashAlgorithm } }];
      const answered = await ask(answering(JSON.stringify({ valid: true, signers })));
      return answered.ok ? answered.value.verdict.signers[0]?.stampHash : null;
    };
    expect([await told('GOST34311'), await told('SHA256')]).toEqual(['not-comparable', 'of-another']);
  });
});
