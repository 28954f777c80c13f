import formbody from '@fastify/formbody';
import { type FastifyInstance, fastify } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseWeb } from '#case/http/case-web.ts';
import { registerVerify } from '#case/http/public/verify-page.tsx';
import { day } from '#kernel/day.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const issued = 'a'.repeat(64);
const other = 'b'.repeat(64);
const { t } = speechFor('kk');

describe('the page of verification, asked by hash alone', () => {
  let app: FastifyInstance;
  const asked: string[] = [];

  beforeAll(async () => {
    const web: Partial<CaseWeb> = {
      speech: () => speechFor('kk'),
      formToken: () => 'token',
      show: (_request, reply, page) => reply.type('text/html').send(renderToString(page.body as VNode)),
      hashUpload: async (request) => ({ fields: (request.body ?? {}) as Readonly<Record<string, string>>, sha256: null }),
      findDocument: async (by) => {
        if ('sha256' in by) asked.push(by.sha256);
        return 'sha256' in by && by.sha256 === issued ? { number: '2026-000001/S', kind: 'settlement', issuedOn: day('2026-03-02') } : null;
      },
    };
    app = fastify();
    await app.register(formbody);
    registerVerify(app, web as CaseWeb);
  });
  afterAll(() => app.close());

  const post = async (sha256: string): Promise<string> => {
    asked.length = 0;
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return (await app.inject({ method: 'POST', url: '/verify', headers, payload: new URLSearchParams({ sha256 }).toString() })).body;
  };

  it('knows the file itself', async () => expect(await post(issued)).toContain(t('welcome.verify.found-file')));

  it('knows a signed copy by the document within it, and does not say that not a byte has changed', async () => {
    const body = await post(`${other} ${issued}`);
    expect(body).toContain(t('welcome.verify.found-original'));
    expect(body).not.toContain(t('welcome.verify.found-file'));
  });

  it('says so when it knows none of them', async () => expect(await post(`${other} ${other}`)).toContain(t('welcome.verify.unknown-file')));

  it.each(['', 'A'.repeat(64), issued.slice(1), Array(5).fill(other).join(' '), `${issued}  ${issued}`])(
    'takes nothing for a hash that is none, and no long lists: %j',
    async (sha256) => {
      await post(sha256);
      expect(asked).toEqual([]);
    },
  );

  it('says without script that the file will be sent, and shows the field of signatures to script alone', async () => {
    const { body } = await app.inject('/verify');
    expect(body).toContain(t('welcome.verify.private'));
    expect(body).toMatch(/data-with-script(="true")? hidden[^>]*><div[^>]*>.*name="signature"/s);
    expect(body).toContain('/verify/bitim-verifier.html');
  });
});
