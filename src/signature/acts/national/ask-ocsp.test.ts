import { describe, expect, it } from 'vitest';
import type { PostBytes } from '#signature/acts/national/ask-ocsp.ts';
import { askOcspAt } from '#signature/acts/national/ask-ocsp.ts';
import { checkNational } from '#signature/acts/national/check-national.ts';
import { at, authorityOf, fileOf, keyOf, trustIn } from '#signature/acts/national/national-story.test-support.ts';
import { writeCms } from '#test/simulators/authority/write-cms.ts';
import { createOcspResponder } from '#test/simulators/ocsp-responder.ts';
import { asel } from '#test/simulators/test-people.ts';

const { bytes: content } = fileOf();

describe.each(['rsa', 'gost'] as const)('the responder of the authority (%s)', (algorithm) => {
  const authority = authorityOf(algorithm);
  const good = keyOf(authority).holder;
  const revoked = keyOf(authority, asel, { revokedAt: '2026-11-20T00:00:00.000Z' as typeof at }).holder;
  const responder = createOcspResponder(authority, [good, revoked], () => at);
  const over: PostBytes = async (_url, { body }) => {
    const answer = responder.answer(body);
    return { status: answer ? 200 : 404, arrayBuffer: async () => new Uint8Array(answer ?? []).buffer };
  };
  const lineFor = async (holder: typeof good, post: PostBytes = over) => {
    const cms = writeCms({ content, isEncapsulated: false, signedAt: at, certificates: [holder.certDer] }, [holder]);
    const askRevocation = askOcspAt({ url: 'http://ocsp.test', post, timeoutMs: 5 });
    const found = await checkNational({ cms, content, at }, { ...trustIn(authority), askRevocation });
    return found.ok ? { ...found.value.signer.report.revocation, kept: found.value.validation.ocsp?.length ?? 0 } : null;
  };

  it('is asked about the certificate, and its answer is kept', async () => {
    expect(await lineFor(good)).toMatchObject({ status: 'ok', code: 'not-revoked', kept: 1 });
    expect(await lineFor(revoked)).toMatchObject({ status: 'failed', code: 'revoked', kept: 1 });
  });

  it('that says nothing of use leaves the line unchecked', async () => {
    const page: PostBytes = async () => ({ status: 200, arrayBuffer: async () => new Uint8Array(Buffer.from('<html>')).buffer });
    const away: PostBytes = async () => Promise.reject(new Error('socket hang up'));
    for (const post of [page, away]) expect(await lineFor(good, post)).toMatchObject({ status: 'not-checked', kept: 0 });
    expect(await lineFor(keyOf(authority).holder)).toMatchObject({ status: 'not-checked', kept: 0 });
  });
});
