import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#kernel/language.ts';
import { caseArchive } from '#signature/acts/case-archive.ts';
import { withAnchors } from '#signature/domain/anchor-list.ts';
import { writtenAnchors } from '#signature/http/verify-routes.ts';
import { type House, openHouse, phone } from '#test/browser/house.ts';
import { axeFaults, pageFaults } from '#test/browser/page-checks.ts';
import { checkerCode, verifierHtml } from '#tools/build-verifier.mjs';
import { speechFor } from '#web/text/tree-speech.ts';

const secret = 'Қарызды 2027 жылғы 1 наурызға дейін қайтарады';
const content = new Uint8Array(Buffer.from(`%PDF-1.7\n${`${secret}\n`.repeat(300)}`));

/** Anybody checks a signature without us: on the page, where the file stays, and from one file without a network. */
describe('anybody', () => {
  let house: House;
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    house = await openHouse();
    folder = await mkdtemp(join(tmpdir(), 'bitim-verify-'));
    const { signatures, clock } = house.test.installation;
    const sha256 = createHash('sha256').update(content).digest('hex');
    const begun = await signatures.begin(
      { sha256, bytes: content, mime: 'application/pdf', title: { kk: '', ru: '', en: '' } },
      { name: 'Әбілқайырова Айгүл', role: 'party' },
    );
    const done = begun.ok ? await signatures.complete(begun.value.id, { reauthenticatedAt: clock.now(), method: 'password' }) : begun;
    if (!done.ok) throw new Error('not signed');
    const { der, chain } = done.value;
    const changed = new Uint8Array(content);
    changed[9000] = (changed[9000] ?? 0) ^ 1;
    const archive = await caseArchive({
      number: '2026-000001',
      madeAt: clock.now(),
      pieces: [
        { path: 'documents/contract.pdf', bytes: content, role: 'document' },
        { path: 'documents/contract.signature-1.p7s', bytes: der, role: 'signature', of: 'documents/contract.pdf' },
      ],
    });
    const anchors = writtenAnchors([{ of: 'platform', certDer: chain.at(-1) ?? new Uint8Array() }]);
    const files = {
      'paper.pdf': content,
      'paper.p7s': der,
      'changed.pdf': changed,
      'archive.zip': archive,
      'verifier.html': withAnchors(verifierHtml(await checkerCode()), anchors),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(at(name), bytes);
  });
  afterAll(async () => {
    await house?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function choose(page: Page, fields: readonly [string, string], names: readonly string[]): Promise<string> {
    const [file = '', signature] = names.map(at);
    await page.locator(fields[0]).setInputFiles(file);
    await page.locator(fields[1]).setInputFiles(signature ? [signature] : []);
    await page.locator('form button[type="submit"], form button.main').first().click();
    const verdict = page.locator('[data-verdict]').first();
    await verdict.waitFor();
    return (await verdict.getAttribute('data-verdict')) ?? '';
  }

  const fields = { page: ['input[name="file"]', 'input[name="signature"]'], alone: ['#file', '#signature'] } as const;

  it.each(languages)('checks a file and its signature on the page in %s, and the file does not leave the browser', async (language) => {
    const page = await house.open();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(`/verify?lang=${language}`);
    expect(['good', 'partly']).toContain(await choose(page, fields.page, ['paper.pdf', 'paper.p7s']));
    expect(await page.locator('main').innerText()).toContain('Әбілқайырова Айгүл');
    expect([...(await pageFaults(page, language)), ...(await axeFaults(page))]).toEqual([]);
    // Nothing longer than a hash and a token, and nothing of what the file says.
    expect(sent.filter((body) => body.length > 400 || body.includes(secret))).toEqual([]);
    expect(sent.some((body) => body.includes(createHash('sha256').update(content).digest('hex')))).toBe(true);
    await page.context().close();
  });

  it('is told on the page where a changed file differs', async () => {
    const page = await house.open();
    await page.goto('/verify?lang=en');
    expect(await choose(page, fields.page, ['changed.pdf', 'paper.p7s'])).toBe('bad');
    const [, from = '', to = ''] = /bytes (\d+)–(\d+)/.exec(await page.locator('main').innerText()) ?? [];
    expect([Number(from) <= 9000, Number(to) >= 9000]).toEqual([true, true]);
    await page.context().close();
  });

  it('loads the check only when a file is chosen', async () => {
    const page = await house.open();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.goto('/verify?lang=ru');
    expect(scripts.filter((url) => url.includes('verify-checker'))).toEqual([]);
    await choose(page, fields.page, ['paper.pdf', 'paper.p7s']);
    expect(scripts.filter((url) => url.includes('verify-checker'))).toHaveLength(1);
    await page.context().close();
  });

  it('is told without script that the file will be sent, and can send it', async () => {
    const page = await house.open({ javaScriptEnabled: false });
    await page.goto('/verify?lang=ru');
    const { t } = speechFor('ru');
    await page.getByText(t('welcome.verify.private')).waitFor();
    expect(await page.locator('input[name="signature"]').isVisible()).toBe(false);
    await page.locator('input[name="file"]').setInputFiles(at('paper.pdf'));
    await page.locator('main form button[type="submit"]').click();
    await page.getByText(t('welcome.verify.unknown-file'), { exact: true }).waitFor();
    await page.context().close();
  });

  it('gets the verifier in one file with the certificate of this installation in it', async () => {
    const page = await house.open();
    const answer = await page.request.get('/verify/bitim-verifier.html');
    const anchors = (await (await page.request.get('/verify/anchors.json')).json()) as {
      readonly anchors: readonly { readonly cert: string }[];
    };
    expect(answer.headers()['content-disposition']).toContain('attachment');
    expect(anchors.anchors.length).toBeGreaterThan(0);
    for (const { cert } of anchors.anchors) expect(await answer.text()).toContain(cert);
    await page.context().close();
  });

  it('checks from a disk, without a network, in three languages, and nothing is asked for', async () => {
    const page = await house.open({ offline: true, viewport: phone });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(at('verifier.html')).href;
    await page.goto(address);
    for (const language of languages) {
      await page.locator(`header button[lang="${language}"]`).click();
      expect(['good', 'partly']).toContain(await choose(page, fields.alone, ['archive.zip']));
      expect(await choose(page, fields.alone, ['changed.pdf', 'paper.p7s'])).toBe('bad');
      expect(await page.locator('[data-verdict]').innerText()).toContain(speechFor(language).t('signature.check.file-changed'));
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      expect(await page.title()).toBe(speechFor(language).t('signature.verify.page.title'));
    }
    expect(asked).toEqual([address]);
    await page.context().close();
  });
});
