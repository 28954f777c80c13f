import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '#test/browser/chromium.ts';
import { libraryCode } from '#tools/build-library.mjs';

describe('the law as a library in a browser', () => {
  let browser: Browser | undefined;
  let code = '';

  beforeAll(async () => {
    code = await libraryCode();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  function launched(): Browser {
    if (!browser) throw new Error('the browser is not there');
    return browser;
  }

  it('decides without a server, offline', async () => {
    const context = await launched().newContext({ offline: true });
    const page = await context.newPage();
    // As text: the test runner rewrites imports in functions.
    const ask = `(async () => {
      const { law } = await import(URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' })));
      const facts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
      return law.ask({ question: 'may-be-mediated', facts, on: '2026-03-02' }).value.decision.outcome;
    })()`;
    const outcome: unknown = await page.evaluate(ask);
    expect(outcome).toBe('allowed');
    await context.close();
  });
});
