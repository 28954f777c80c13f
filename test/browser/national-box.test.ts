import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { h } from 'preact';
import { compile, Logger } from 'sass';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { languages } from '#kernel/language.ts';
import { oneSignature } from '#signature/acts/national/check-national.ts';
import { at, authorityOf, keyOf } from '#signature/acts/national/national-story.test-support.ts';
import { nationalSignerParams } from '#signature/domain/national/request.ts';
import { NationalBox, type NationalSubject, nationalIsland } from '#signature/http/national-box.tsx';
import { axeViolations, launchChromium } from '#test/browser/chromium.ts';
import type { NcaLayerSettings } from '#test/simulators/ncalayer/ncalayer-parts.ts';
import type { ScreenAnswer } from '#test/simulators/ncalayer/person-at-screen.ts';
import { createNcaLayer } from '#test/simulators/ncalayer.ts';
import { asel } from '#test/simulators/test-people.ts';
import { renderPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const content = Buffer.from('%PDF-1.7 келісім');
const key = keyOf(authorityOf('rsa'));

let server: Server;
let browser: Browser;
let program: Partial<NcaLayerSettings> | null = {};
let subject: NationalSubject;
let answered: URLSearchParams | null = null;
let script = '';
let style = '';

const port = (): number => (server.address() as AddressInfo).port;

function pageIn(language: string): string {
  const speech = speechFor(languages.find((one) => one === language) ?? 'en');
  const box = h(NationalBox, {
    speech,
    action: '/answer',
    formToken: 'token',
    subject,
    hidden: { nonce: 'text' },
    signerParams: nationalSignerParams('signing', { iin: asel.iin }, true),
    isSimulated: true,
    // Where no program is, nothing listens.
    programUrl: program ? `ws://127.0.0.1:${port()}/program` : 'ws://127.0.0.1:1/',
    heading: 'h1',
  });
  return renderPage({ speech, path: '/', title: 'Box', body: box, islands: [nationalIsland] });
}

const root = join(import.meta.dirname, '..', '..');

function styled(): string {
  const file = join(root, 'src', 'web', 'styles', 'app.scss');
  return compile(file, { loadPaths: [join(root, 'node_modules')], quietDeps: true, logger: Logger.silent }).css;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/signature/islands/ncalayer.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

function listen(): Server {
  const made = createServer((request, reply) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/assets/ncalayer.js') return void reply.setHeader('content-type', 'text/javascript').end(script);
    if (url.pathname === '/assets/app.css') return void reply.setHeader('content-type', 'text/css').end(style);
    if (url.pathname === '/document') return void reply.setHeader('content-type', 'application/pdf').end(content);
    if (url.pathname === '/') return void reply.setHeader('content-type', 'text/html').end(pageIn(url.searchParams.get('lang') ?? 'en'));
    if (url.pathname !== '/answer') return void reply.writeHead(404).end();
    let body = '';
    request.on('data', (piece) => {
      body += String(piece);
    });
    request.on('end', () => {
      answered = new URLSearchParams(body);
      reply.setHeader('content-type', 'text/html').end('<title>Answered</title>');
    });
  });
  new WebSocketServer({ server: made }).on('connection', (socket) => {
    const simulated = createNcaLayer({ keys: [key], now: () => at, areOfTestAuthority: true, ...program });
    const connection = simulated.connect(
      (text) => socket.send(text),
      () => socket.close(),
    );
    socket.on('message', (raw) => connection.receive(String(raw)));
  });
  return made.listen(0, '127.0.0.1');
}

/** The box for somebody who signs with a program beside the browser. */
describe('the box of a national signature', () => {
  beforeAll(async () => {
    script = await bundled();
    style = styled();
    server = listen();
    await once(server, 'listening');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });
  beforeEach(() => {
    program = {};
    subject = { documentHref: '/document' };
    answered = null;
  });

  async function open(
    work: (page: Page) => Promise<void>,
    settings: BrowserContextOptions & { readonly lang?: string } = {},
  ): Promise<void> {
    const { lang = 'en', ...context } = settings;
    const opened = await browser.newContext(context);
    const page = await opened.newPage();
    await page.goto(`http://127.0.0.1:${port()}/?lang=${lang}`);
    await work(page);
    await opened.close();
  }
  const state = (page: Page) => page.getByRole('status');

  it('signs the document with one press and sends what came, with all that the form carries', async () => {
    await open(async (page) => {
      expect(await page.locator('textarea').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Sign with EDS' }).click();
      await page.waitForURL('**/answer');
      expect([answered?.get('formToken'), answered?.get('nonce')]).toEqual(['token', 'text']);
      expect(oneSignature(answered?.get('signature') ?? '').ok).toBe(true);
    });
  });

  it('signs a text in the same way', async () => {
    subject = { nonce: 'Bitim sign-in мәтін', purpose: 'log-in' };
    await open(async (page) => {
      await page.getByRole('button', { name: 'Sign in with EDS' }).press('Enter');
      await page.waitForURL('**/answer');
      expect(oneSignature(answered?.get('signature') ?? '').ok).toBe(true);
    });
  });

  it.each([
    ['the person closes the window', { person: (): ScreenAnswer => 'cancel' }, 'You cancelled'],
    ['the program ends', { person: (): ScreenAnswer => 'disconnect' }, 'NCALayer closed the connection'],
    ['the program is not there', null, 'NCALayer was not found'],
  ])('says so when %s, sends nothing, and can be pressed again', async (_what, settings, text) => {
    program = settings;
    await open(async (page) => {
      const button = page.getByRole('button', { name: 'Sign with EDS' });
      await button.click();
      await state(page).filter({ hasText: text }).waitFor();
      expect([answered, await button.getAttribute('aria-disabled')]).toEqual([null, null]);
    });
  });

  it('tells where to look while the person chooses a certificate', async () => {
    program = { person: () => new Promise(() => undefined) };
    await open(async (page) => {
      await page.getByRole('button', { name: 'Sign with EDS' }).click();
      await state(page).filter({ hasText: 'Choose the certificate' }).waitFor();
    });
  });

  it('says that the document cannot be had, and asks the program for nothing', async () => {
    subject = { documentHref: '/missing' };
    await open(async (page) => {
      await page.getByRole('button', { name: 'Sign with EDS' }).click();
      await state(page).filter({ hasText: 'could not be loaded' }).waitFor();
    });
  });

  it('takes a signature made elsewhere where there is no script', async () => {
    await open(
      async (page) => {
        expect(await page.getByRole('button', { name: 'Sign with EDS' }).count()).toBe(0);
        await page.getByLabel('A signature made elsewhere').fill('MII=');
        await page.getByRole('button', { name: 'Send the signature' }).click();
        expect(answered?.get('signature')).toBe('MII=');
      },
      { javaScriptEnabled: false },
    );
  });

  it.each(languages)('can be used by everybody (%s)', async (lang) => {
    await open(async (page) => expect(await axeViolations(page)).toEqual([]), { lang });
  });
});
