import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, keyboardTo, launchChromium, sidewaysScroll } from '#test/browser/chromium.ts';

const letters = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі';
const require = createRequire(import.meta.url);
const font = readFileSync(require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2'));

function page(body: string): string {
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>Бітім</title>
<style>@font-face { font-family: Kazakh; src: url(/font.woff2) } body { font-family: Kazakh }</style></head>
<body><main><h1>${letters}</h1>${body}</main></body></html>`;
}

const pages: Readonly<Record<string, string>> = {
  '/': page('<p><a href="/">Басты бет</a></p><label for="n">Аты-жөні</label> <input id="n"> <button>Қол "қою"</button>'),
  '/faulty': page('<input id="n"><img src="/font.woff2">'),
  '/wide': page('<div style="width: 900px">Келісім</div>'),
};

describe('the browser of the tests', () => {
  let browser: Browser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer((request, response) => {
      response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; script-src 'none'");
      if (request.url === '/font.woff2') response.setHeader('content-type', 'font/woff2').end(font);
      else response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[request.url ?? ''] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function open(path: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'kk', viewport: { width: 360, height: 740 } });
    const opened = await context.newPage();
    await opened.goto(`${origin}${path}`);
    return opened;
  }

  it('shows the letters of Kazakh in the font of the program', async () => {
    const opened = await open('/');
    expect(await opened.locator('h1').textContent()).toBe(letters);
    const loaded = await opened.evaluate(`document.fonts.load('16px Kazakh', ${JSON.stringify(letters)}).then((faces) => faces.length)`);
    expect(loaded).toBe(1);
    const width = (letter: string): Promise<unknown> =>
      opened.evaluate(
        `(() => { const c = document.createElement('canvas').getContext('2d'); c.font = '16px Kazakh'; return c.measureText(${JSON.stringify(letter)}).width })()`,
      );
    expect(await width('Ұ')).not.toBe(await width('\u{10fffd}'));
  });

  it('finds nothing wrong on a sound page, its security policy being on', async () => {
    expect(await axeViolations(await open('/'))).toEqual([]);
  });

  it('finds a field without a label and a picture without a text', async () => {
    const rules = (await axeViolations(await open('/faulty'))).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'label']));
  });

  it('reaches what can be reached by keyboard and says what cannot', async () => {
    const opened = await open('/');
    await keyboardTo(opened, 'Аты-жөні');
    await opened.keyboard.type('Әлия');
    expect(await opened.locator('input').inputValue()).toBe('Әлия');
    await keyboardTo(opened, 'Қол "қою"');
    await expect(keyboardTo(opened, 'Шығу')).rejects.toThrow(/passed: .*Басты бет/);
  });

  it('measures sideways scrolling on a phone', async () => {
    expect(await sidewaysScroll(await open('/'))).toBe(0);
    expect(await sidewaysScroll(await open('/wide'))).toBeGreaterThan(500);
  });

  it('refuses a CHROMIUM_PATH that names nothing', async () => {
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/nowhere/chromium';
    try {
      await expect(launchChromium()).rejects.toThrow(/CHROMIUM_PATH names/);
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});
