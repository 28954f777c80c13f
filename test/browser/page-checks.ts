import type { Page } from 'playwright-core';
import type { Language } from '#kernel/language.ts';
import { axeViolations, sidewaysScroll } from '#test/browser/chromium.ts';

/** The start of a message's id: text that nobody translated. */
const untranslated =
  /\b(web|case|law|session|agreement|identity|register|notice|document|signature|welcome|main|platform)\.[a-z][a-z-]*(\.[a-z-]+)*\b/;

interface Seen {
  readonly text: string;
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly helpLinks: number;
}

const look = `(() => ({
  text: document.body.innerText,
  lang: document.documentElement.lang,
  title: document.title,
  headings: document.querySelectorAll('h1').length,
  helpLinks: document.querySelectorAll('a[href="/help"]').length,
}))()`;

/** What is wrong with the page for somebody who reads this language on this screen; axe is asked apart. */
export async function pageFaults(page: Page, language: Language): Promise<readonly string[]> {
  const seen = (await page.evaluate(look)) as Seen;
  const wide = await sidewaysScroll(page);
  const bare = untranslated.exec(`${seen.title}\n${seen.text}`);
  return [
    ...(seen.lang === language ? [] : [`language ${seen.lang} instead of ${language}`]),
    ...(seen.headings === 1 ? [] : [`${seen.headings} headings of the first level`]),
    ...(seen.helpLinks > 0 ? [] : ['no way to help']),
    ...(wide === 0 ? [] : [`${wide} pixels wider than the screen`]),
    ...(bare === null ? [] : [`untranslated ${bare[0]}`]),
  ];
}

/** What axe finds, one line each. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const violations = await axeViolations(page);
  return violations.map(({ rule, help, targets }) => `axe ${rule}: ${help} (${targets.slice(0, 3).join(' | ')})`);
}
