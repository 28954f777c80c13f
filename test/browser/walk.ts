import type { Page, Response } from 'playwright-core';
import { type Language, languages } from '#kernel/language.ts';
import { axeFaults, pageFaults } from '#test/browser/page-checks.ts';
import { routeOf } from '#test/browser/page-routes.ts';

/** What all walkers together have seen. */
export interface Walked {
  readonly routes: readonly string[];
  /** Routes that are looked at elsewhere. */
  readonly passed: readonly string[];
  /** Routes that answered somebody. */
  readonly reached: Set<string>;
  /** Places that axe has looked at, with the language. */
  readonly looked: Set<string>;
  readonly faults: string[];
}

/** Somebody on the way through the pages. */
export interface Walker {
  readonly name: string;
  readonly language: Language;
  readonly page: Page;
}

const files = /\/files\/|\.(?:pdf|docx|txt|ics|zip|json|html)$/;

/** Pages of one kind share a place: one act, one page of the application, one room. Each case is a place of its own. */
export function placeOf(routes: readonly string[], path: string): string | null {
  const route = routeOf(routes, path);
  const last = path.split('/').at(-1) ?? '';
  if (route === '/case/:caseId/do/:act' || route === '/case/:caseId/room/:room') return route.replace(/:[a-z]+$/, last);
  if (route === '/apply/:draftId/:step') return route.replace(':step', last.replace(/-\d+$/, ''));
  return route === '/case/:caseId' ? path : route;
}

const hrefs = `[...document.querySelectorAll('a[href]')].map((link) => link.href)`;

async function linksOn(page: Page): Promise<readonly string[]> {
  const { origin } = new URL(page.url());
  const found = (await page.evaluate(hrefs)) as readonly string[];
  return found
    .filter((href) => href.startsWith(`${origin}/`))
    .map((href) => new URL(href).pathname + new URL(href).search.replace(/[?&]lang=\w+/, ''));
}

async function goTo(page: Page, path: string, language: Language): Promise<Response | null> {
  return page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
}

/** Dark colours are looked at on some pages of each kind. */
const alsoDark = /^\/($|cases|mediators|sign-in|verify|check|case\/[^/]+$|case\/:caseId\/(room|history|do\/make-offer))/;

/** Pages on which it matters who reads them; everybody else's are looked at whole once, by the first who comes. */
const isPersonal = /^\/(case|cases|apply|letters|account)\b/;

async function lookAt(walked: Walked, { name, page, language: own }: Walker, at: { place: string; language: Language }): Promise<void> {
  const { place, language } = at;
  const tell = (faults: readonly string[]) => walked.faults.push(...faults.map((fault) => `${name} ${language} ${place}: ${fault}`));
  tell(await pageFaults(page, language));
  const seen = `${place} ${language}`;
  const isFirst = !walked.looked.has(seen);
  walked.looked.add(seen);
  if (isFirst || (language === own && isPersonal.test(place))) tell(await axeFaults(page));
  if (!isFirst || language !== own || !alsoDark.test(place)) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  tell((await axeFaults(page)).map((fault) => `dark ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
}

function languagesFor({ looked }: Walked, own: Language, place: string): readonly Language[] {
  const isKnown = looked.has(`${place} ${own}`) && !isPersonal.test(place);
  return isKnown ? [own] : [...languages.filter((known) => known !== own), own];
}

async function visit(walked: Walked, walker: Walker, { path, place }: { path: string; place: string }): Promise<readonly string[]> {
  const { page, name, language: own } = walker;
  if (files.test(path)) {
    const file = await page.request.get(path);
    if (file.status() === 200) walked.reached.add(routeOf(walked.routes, path) ?? '');
    else walked.faults.push(`${name} ${path}: ${file.status()}`);
    return [];
  }
  for (const language of languagesFor(walked, own, place)) {
    const response = await goTo(page, path, language);
    // Led elsewhere, as to the sign-in page or the open page of an application: that page is looked at under its own name.
    const { pathname } = new URL(page.url());
    if (placeOf(walked.routes, pathname) !== place) return [pathname];
    const isThere = response?.status() === 200;
    if (isThere) walked.reached.add(routeOf(walked.routes, path.split('?')[0] ?? '') ?? '');
    await lookAt(walked, walker, { place: isThere ? place : `${place} (${response?.status()})`, language });
  }
  return linksOn(page);
}

/** Follows links from the first paths on, each kind of place once, in all languages; returns the places with one path of each. */
export async function walk(walked: Walked, walker: Walker, starts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const places = new Map<string, string>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const place = placeOf(walked.routes, path.split('?')[0] ?? '');
    if (place === null) walked.faults.push(`${walker.name}: a link to ${path}, where nothing is`);
    if (place === null || places.has(place) || walked.passed.includes(place)) continue;
    places.set(place, path);
    queue.push(...(await visit(walked, walker, { path, place })));
  }
  return places;
}
