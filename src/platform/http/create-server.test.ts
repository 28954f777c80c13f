import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { readConfig } from '#platform/config.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import { newKey } from '#platform/crypto/seal.ts';
import { createServer } from '#platform/http/create-server.ts';
import { RefusedRequest } from '#platform/http/problem.ts';
import { readUpload } from '#platform/http/read-upload.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { openLog } from '#platform/log.ts';

const own = { host: 'localhost:8080', origin: 'http://localhost:8080' };
const form = { ...own, 'content-type': 'application/x-www-form-urlencoded' };
const anna = { cookie: 'sid=anna' };

function routes(server: HttpServer): void {
  server.get('/', (request, reply) => reply.type('text/html').send(JSON.stringify({ formToken: request.formToken() })));
  server.post('/page', (request) => ({ body: request.body, once: request.formOnce }));
  server.post('/upload', { config: { upload: true } }, async (request) => {
    const read = await readUpload(request, async (file) => {
      let bytes = 0;
      for await (const part of file.content) {
        bytes += part.length;
        if (file.name === 'stop.bin') break;
      }
      return bytes;
    });
    return { fields: { ...read.fields }, files: read.files, once: request.formOnce };
  });
  const body = z.object({ days: z.number().int().min(1), words: z.string().max(5).optional() });
  server.post('/api/v1/terms', { schema: { body, response: { 200: z.object({ days: z.number() }) } } }, (request) => ({
    days: request.body.days,
  }));
  server.get(
    '/api/v1/cases/:id',
    { schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ id: z.string() }) } } },
    (request) => request.params,
  );
  server.get('/api/v1/broken', () => {
    throw new Error('Secret words of a person');
  });
  server.get('/api/v1/lying', { schema: { response: { 200: z.object({ id: z.number() }) } } }, () => ({ id: 'Secret' }) as never);
  server.get('/refused', () => {
    throw new RefusedRequest(404, [{ code: 'case.not-found' }]);
  });
  server.get('/long', (_, reply) => reply.type('text/html').send('ұзақ '.repeat(2000)));
  server.get('/limited', { config: { rateLimit: { max: 2, timeWindow: 60_000 } } }, () => 'ok');
  server.get('/socket', { websocket: true }, (socket) => socket.send('hello'));
}

describe('the server', () => {
  let server: HttpServer;
  let assetsDir: string;
  let lines: string[];
  const open = async (environment: Record<string, string> = {}): Promise<HttpServer> => {
    const made = await createServer({
      config: readConfig(environment),
      log: openLog('info', { write: (line) => lines.push(line) }),
      keeper: keeperOf(newKey()),
      assetsDir,
      version: '0.0.1',
      viewerOf: async (request) => {
        const id = request.cookies['sid'];
        return id ? { personId: id, sessionId: `session-of-${id}` } : null;
      },
      renderError: (_, fault) => `<h1>${fault.status} ${fault.code}</h1>`,
    });
    routes(made);
    return made;
  };
  beforeEach(async () => {
    lines = [];
    assetsDir = await mkdtemp(join(tmpdir(), 'bitim-assets-'));
    await writeFile(join(assetsDir, 'app-1f2e.css'), 'a{}');
    server = await open();
  });
  afterEach(async () => {
    await server.close();
    await rm(assetsDir, { recursive: true });
  });
  const guard = async (cookies: Record<string, string> = {}) => {
    const page = await server.inject({ url: '/', headers: cookies });
    const fields = page.json<{ formToken: string }>();
    return { ...fields, cookie: page.cookies.map((one) => `${one.name}=${one.value}`).join('; ') };
  };
  const post = (url: string, payload: string, headers: Record<string, string>) => server.inject({ method: 'POST', url, payload, headers });
  const posted = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

  it('sends a strict policy, no caching of pages, and assets that stay', async () => {
    const page = await server.inject('/');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self' ws://localhost:8080");
    expect(policy).not.toMatch(/unsafe|\*|upgrade-insecure/);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    const asset = await server.inject('/assets/app-1f2e.css');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await server.inject('/assets/../package.json')).statusCode).toBe(404);
  });

  it('uses host-bound cookies and demands https by https only', async () => {
    const secure = await open({ BASE_URL: 'https://bitim.example' });
    const page = await secure.inject('/');
    expect(String(page.headers['set-cookie'])).toMatch(/^__Host-bitim-visit=[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(String(page.headers['strict-transport-security'])).toContain('max-age');
    await secure.close();
    expect(String((await server.inject('/')).headers['set-cookie'])).toMatch(/^bitim-visit=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('compresses long pages and leaves short ones', async () => {
    const headers = { 'accept-encoding': 'br' };
    expect((await server.inject({ url: '/long', headers })).headers['content-encoding']).toBe('br');
    expect((await server.inject({ url: '/', headers })).headers['content-encoding']).toBeUndefined();
  });

  describe('takes a form', () => {
    it('with the token of the session, and gives the room its own fields only', async () => {
      const { formToken } = await guard(anna);
      const answer = await post('/page', `${posted({ formToken, 'parties.0.iin': '1' })}&tick=a&tick=b&__proto__=x&a[b]=c`, {
        ...form,
        ...anna,
      });
      expect(answer.json()).toEqual({ body: { 'parties.0.iin': '1', tick: ['a', 'b'], 'a[b]': 'c' }, once: formToken.split('.')[1] });
    });

    it('of a visitor by the token of the visit', async () => {
      const { formToken, cookie } = await guard();
      expect((await post('/page', posted({ formToken }), { ...form, cookie })).statusCode).toBe(200);
    });

    it.each(['no token', 'another session', 'a broken token', 'no visit'])('and refuses it with %s', async (what) => {
      const mine = await guard(anna);
      const token =
        { 'no token': '', 'a broken token': `${mine.formToken.startsWith('A') ? 'B' : 'A'}${mine.formToken.slice(1)}` }[what] ??
        mine.formToken;
      const cookie = { 'another session': 'sid=bolat', 'no visit': '' }[what] ?? anna.cookie;
      const answer = await post('/page', posted({ formToken: token }), { ...form, cookie });
      expect([answer.statusCode, answer.body]).toEqual([403, '<h1>403 platform.form-expired</h1>']);
    });

    it('never from another origin', async () => {
      const { formToken } = await guard(anna);
      for (const origin of ['https://evil.example', 'null', 'http://localhost:8081']) {
        expect((await post('/page', posted({ formToken }), { ...form, ...anna, origin })).body).toContain('platform.wrong-origin');
      }
    });

    it('and refuses too many fields and too much', async () => {
      const { formToken } = await guard(anna);
      const many = Array.from({ length: 2001 }, (_, n) => `f${n}=1`).join('&');
      expect((await post('/page', `formToken=${formToken}&${many}`, { ...form, ...anna })).body).toContain('platform.too-many-fields');
      expect((await post('/page', 'a'.repeat(1024 * 1024 + 1), { ...form, ...anna })).body).toContain('413 platform.too-large');
    });
  });

  describe('takes an upload', () => {
    const multipart = (parts: readonly (readonly [string, string, string?])[]) =>
      `${parts.map(([name, value, file]) => `--b\r\nContent-Disposition: form-data; name="${name}"${file === undefined ? '' : `; filename="${file}"\r\nContent-Type: application/pdf`}\r\n\r\n${value}\r\n`).join('')}--b--\r\n`;
    const headers = { ...own, ...anna, 'content-type': 'multipart/form-data; boundary=b' };

    it('as it streams, passing by empty inputs, whether a file is read to its end or not', async () => {
      const { formToken } = await guard(anna);
      const big = 'x'.repeat(300_000);
      const answer = await post(
        '/upload',
        multipart([
          ['formToken', formToken],
          ['file', big, 'a.pdf'],
          ['file', big, 'stop.bin'],
          ['empty', '', ''],
          ['kind', 'act'],
        ]),
        headers,
      );
      expect(answer.json()).toMatchObject({
        fields: { kind: 'act' },
        once: formToken.split('.')[1],
        files: [{ name: 'a.pdf', kept: 300_000 }, { name: 'stop.bin' }],
      });
    });

    it('and refuses a file that comes before the token, a form without one, and routes that take none', async () => {
      const { formToken } = await guard(anna);
      expect(
        (
          await post(
            '/upload',
            multipart([
              ['file', 'x', 'a.pdf'],
              ['formToken', formToken],
            ]),
            headers,
          )
        ).body,
      ).toContain('platform.form-expired');
      expect((await post('/upload', multipart([['kind', 'act']]), headers)).body).toContain('platform.form-expired');
      expect((await post('/page', multipart([['formToken', formToken]]), headers)).body).toContain('platform.form-expired');
    });
  });

  describe('answers the API', () => {
    const json = { ...own, 'content-type': 'application/json' };
    it.each([
      ['malformed JSON', '{"days":', json, 400, 'platform.malformed-json'],
      ['an empty body', '', json, 400, 'platform.malformed-json'],
      ['a prototype key', '{"__proto__":{"x":1},"days":1}', json, 400, 'platform.malformed-json'],
      ['another media type', 'x', { ...own, 'content-type': 'text/csv' }, 415, 'platform.media-type'],
      ['too much', `{"words":"${'a'.repeat(1024 * 1024)}"}`, json, 413, 'platform.too-large'],
      ['another origin', '{"days":1}', { ...json, origin: 'https://evil.example' }, 403, 'platform.wrong-origin'],
    ])('with a problem for %s', async (...[, payload, headers, status, code]) => {
      const answer = await post('/api/v1/terms', payload, headers);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(answer.json()).toMatchObject({ status, code, type: `urn:bitim:problem:${code}`, requestId: answer.headers['x-request-id'] });
      expect(answer.statusCode).toBe(status);
    });

    it('with every wrong field, in codes, without repeating what was sent', async () => {
      const answer = await post('/api/v1/terms', '{"days":0,"words":"Secret"}', json);
      expect(answer.json()).toMatchObject({
        status: 400,
        errors: [
          { code: 'platform.invalid-input' },
          { code: 'platform.too-small', field: 'days', facts: { minimum: 1 } },
          { code: 'platform.too-big', field: 'words', facts: { maximum: 5 } },
        ],
      });
      expect(answer.body).not.toContain('Secret');
    });

    it('to a program that is no browser, but not to a form that hides where it comes from', async () => {
      expect((await post('/api/v1/terms', '{"days":1}', { 'content-type': 'application/json' })).json()).toEqual({ days: 1 });
      expect(
        (await post('/api/v1/terms', 'days=1', { 'content-type': 'application/x-www-form-urlencoded', ...anna })).json(),
      ).toMatchObject({ code: 'platform.wrong-origin' });
    });

    it('with not found for unknown addresses and ids that are none, and a problem for a bad address', async () => {
      for (const url of ['/api/v1/nothing', '/api/v1/cases/Secret'])
        expect((await server.inject(url)).json()).toMatchObject({ status: 404, code: 'platform.not-found' });
      expect((await server.inject('/api/v1/%E0%A4%A')).json()).toMatchObject({ status: 400, code: 'platform.malformed-request' });
      expect((await server.inject('/refused')).body).toBe('<h1>404 case.not-found</h1>');
    });

    it('with a plain fault for a bug, and tells nobody what it said', async () => {
      for (const url of ['/api/v1/broken', '/api/v1/lying']) {
        const answer = await server.inject(url);
        expect(answer.json()).toMatchObject({ status: 500, code: 'platform.fault' });
        expect(answer.body).not.toContain('Secret');
      }
      expect(lines.join('')).toContain('"msg":"platform.fault"');
      expect(lines.join('')).not.toContain('Secret');
    });

    it('with a valid description of itself that leaves pages out', async () => {
      const description = (await server.inject('/api/v1/openapi.json')).json();
      await SwaggerParser.validate(structuredClone(description));
      expect(description.openapi).toBe('3.1.0');
      expect(Object.keys(description.paths)).toContain('/api/v1/terms');
      expect(Object.keys(description.paths).every((path) => path.startsWith('/api/v1/'))).toBe(true);
    });
  });

  it('counts requests of each person apart', async () => {
    const ask = (person: string) => server.inject({ url: '/limited', headers: { cookie: `sid=${person}` } });
    for (const person of ['anna', 'anna', 'bolat']) expect((await ask(person)).statusCode).toBe(200);
    const refused = await ask('anna');
    expect([refused.statusCode, refused.body]).toEqual([429, '<h1>429 platform.too-many-requests</h1>']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('logs patterns and codes, never addresses, people or their network', async () => {
    await server.inject({ url: '/api/v1/cases/0192f0c1-0000-7000-8000-000000000001?q=Secret', headers: { cookie: 'sid=anna' } });
    await server.inject('/Secret/place');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { route: '/api/v1/cases/:id', status: 200, method: 'GET', msg: 'platform.request' },
      { route: 'unknown', status: 404, code: 'platform.not-found' },
    ]);
    expect(lines.join('')).not.toMatch(/Secret|0192f0c1|anna|127\.0\.0\.1/);
  });

  it('opens a web socket for its own pages only', async () => {
    const address = (await server.listen({ port: 0, host: '127.0.0.1' })).replace('http', 'ws');
    const outcome = (origin?: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${address}/socket`, origin === undefined ? {} : { origin });
        socket.once('message', (words) => {
          socket.close();
          resolve(String(words));
        });
        socket.once('unexpected-response', (_, response) => {
          response.resume();
          resolve(String(response.statusCode));
        });
        socket.once('error', () => resolve('error'));
      });
    expect(await outcome(address.replace('ws', 'http'))).toBe('hello');
    expect(await outcome('https://evil.example')).toBe('403');
    expect(await outcome()).toBe('403');
  });
});
