import { createServer } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '#test/browser/chromium.ts';
import { type Beginning, type TestProgram, testProgram } from '#test/program.ts';

/** The program on a port of its own, and a browser that goes to it. */
export interface House {
  readonly test: TestProgram;
  readonly origin: string;
  /** Addresses outside the program that any page asked for. */
  readonly foreign: readonly string[];
  /** A browser of one person: phone-sized unless told otherwise, cookies of its own. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export const phone = { width: 360, height: 740 } as const;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

function watch(context: BrowserContext, origin: string, foreign: string[]): void {
  const isOwn = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith(`${origin.replace('http', 'ws')}/`);
  context.on('request', (request) => !isOwn(request.url()) && !request.url().startsWith('data:') && foreign.push(request.url()));
}

/** Opens the program and a browser for one test file; the pages need the built styles and scripts. */
export async function openHouse(beginning: Beginning = {}): Promise<House> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const test = await testProgram({ BASE_URL: origin }, beginning);
  await test.program.http.listen({ port, host: '127.0.0.1' });
  const browser: Browser = await launchChromium();
  const foreign: string[] = [];
  return {
    test,
    origin,
    foreign,
    open: async (options = {}) => {
      const context = await browser.newContext({ baseURL: origin, viewport: phone, ...options });
      context.setDefaultTimeout(15_000);
      watch(context, origin, foreign);
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      test.program.http.server.closeAllConnections();
      await test.close();
    },
  };
}
