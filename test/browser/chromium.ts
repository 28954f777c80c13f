import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const args = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--font-render-hinting=none',
];

interface FoundChromium {
  readonly executablePath: string;
  /** Variables without which that Chromium does not find its libraries and fonts. */
  readonly env?: Readonly<Record<string, string>>;
}

function givenChromium(): FoundChromium | undefined {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) return undefined;
  if (!existsSync(executablePath)) throw new Error(`CHROMIUM_PATH names ${executablePath}, which does not exist`);
  return { executablePath };
}

/** The package's own settings name folders of another machine; a Chromium without any font ends at the first page. */
function fontSettings(folder: string): string {
  const folders = [join(folder, 'fonts', 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('');
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
}

/** Unpacks into a folder of its own first, because several test processes may start at once and none may see a half. */
async function unpack(folder: string): Promise<void> {
  const staging = await mkdtemp(join(tmpdir(), 'bitim-chromium-'));
  const before = { ...process.env };
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: staging });
  try {
    const packaged = await import('@sparticuz/chromium');
    await packaged.default.executablePath();
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontSettings(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The Chromium inside the package, unpacked once per version; it is built for Linux on x64 only. */
async function packagedChromium(): Promise<FoundChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const about = join(require.resolve('@sparticuz/chromium'), '..', '..', '..', 'package.json');
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `bitim-chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') } };
}

function systemChromium(): FoundChromium | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/Applications/Chromium.app/Contents/MacOS'];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'Chromium'];
  const executablePath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

/**
 * Starts a headless Chromium: the one of `CHROMIUM_PATH`, else the packaged one, else one on the `PATH`.
 *
 * @throws When none of them starts, with the reason of each; a test without a browser fails, it is never skipped.
 */
export async function launchChromium(): Promise<Browser> {
  const reasons: string[] = [];
  const given = givenChromium();
  for (const find of given ? [() => given] : [packagedChromium, systemChromium]) {
    try {
      const found = await find();
      if (!found) continue;
      const env = Object.fromEntries(Object.entries({ ...process.env, ...found.env }).filter((entry) => entry[1] !== undefined));
      return await chromium.launch({ executablePath: found.executablePath, args, env: env as Record<string, string> });
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`no Chromium started; install one or set CHROMIUM_PATH\n${reasons.join('\n')}`);
}

/** One rule that a page breaks, and where. */
export interface AxeViolation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly targets: readonly string[];
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: Object.fromEntries(
    [
      'heading-order',
      'landmark-banner-is-top-level',
      'landmark-complementary-is-top-level',
      'landmark-contentinfo-is-top-level',
      'landmark-main-is-top-level',
      'landmark-no-duplicate-banner',
      'landmark-no-duplicate-contentinfo',
      'landmark-no-duplicate-main',
      'landmark-one-main',
      'landmark-unique',
      'page-has-heading-one',
      'region',
      'skip-link',
    ].map((rule) => [rule, { enabled: true }]),
  ),
};

const axeRun = `(async () => {
  const { violations } = await axe.run(document, ${JSON.stringify(axeOptions)});
  return violations.map(({ id, impact, help, nodes }) =>
    ({ rule: id, impact: String(impact), help, targets: nodes.map((node) => node.target.flat().join(' ')) }));
})()`;

/**
 * What axe finds wrong on the page as it stands: WCAG 2.0 to 2.2 at A and AA, headings and landmarks.
 *
 * Goes past the page's content-security policy by the debugging protocol, so the page is tested with its policy on.
 */
export async function axeViolations(page: Page): Promise<readonly AxeViolation[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: axeSource });
    const answer = await session.send('Runtime.evaluate', { expression: axeRun, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails)
      throw new Error(`axe did not run: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`);
    return answer.result.value as readonly AxeViolation[];
  } finally {
    await session.detach();
  }
}

const mostSteps = 200;

async function focusedName(page: Page): Promise<string> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return '';
  const name = /^- [a-z]+ "((?:[^"\\]|\\.)*)"/.exec((await focused.ariaSnapshot()).replace(/^- '(.*)'/, '- $1'));
  return name?.[1]?.replace(/\\(.)/g, '$1') ?? '';
}

/**
 * Presses Tab until the element with this accessible name has the focus, as a person without a mouse does.
 *
 * @throws When the name is not reached, with the names that were passed.
 */
export async function keyboardTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`"${name}" cannot be reached by keyboard; passed: ${[...new Set(passed)].filter(Boolean).join(' | ')}`);
}

/** How many pixels the page is wider than its window; 0 means that nobody has to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return Number(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'));
}
