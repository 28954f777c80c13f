import type { Page } from 'playwright-core';
import type { Language } from '#kernel/language.ts';
import { press } from '#test/browser/form-filling.ts';
import { axeFaults, pageFaults } from '#test/browser/page-checks.ts';

const emptied = `(() => {
  const fields = [...document.querySelectorAll('main form[data-guard] [name]:not([type="hidden"]):not(button)')];
  for (const field of fields) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
    else field.value = '';
  }
  return fields.length;
})()`;

const errorLinks = `(() => {
  const lines = [...document.querySelectorAll('[data-error-summary] li')];
  const leading = lines.filter((line) => document.getElementById((line.querySelector('a')?.hash ?? '').slice(1)) !== null);
  return { lines: lines.length, leading: leading.length, beside: document.querySelectorAll('.govuk-error-message').length,
    hasFocus: document.activeElement === document.querySelector('[data-error-summary]') };
})()`;

interface ErrorLinks {
  readonly lines: number;
  readonly leading: number;
  readonly beside: number;
  readonly hasFocus: boolean;
}

/** `asks` nothing: the form has no fields; `took` it: the act asks for nothing that it needs; else what is wrong with the refusal. */
export type EmptyAnswer =
  | { readonly outcome: 'asks-nothing' | 'took' }
  | { readonly outcome: 'refused'; readonly faults: readonly string[] };

/** Sends the form of a page with nothing in it and looks at how that is refused: errors first, in focus, beside their fields. */
export async function sendEmpty(page: Page, path: string, language: Language): Promise<EmptyAnswer> {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  if ((await page.locator('main form[data-guard][method="post"]').count()) === 0) return { outcome: 'asks-nothing' };
  if (Number(await page.evaluate(emptied)) === 0) return { outcome: 'asks-nothing' };
  const status = await press(page);
  if (status < 400) return { outcome: 'took' };
  const links = (await page.evaluate(errorLinks)) as ErrorLinks;
  const faults = [
    ...(status === 422 ? [] : [`status ${status}`]),
    ...(links.lines > 0 ? [] : ['no errors at the head']),
    ...(links.leading === links.lines ? [] : [`${links.lines - links.leading} of ${links.lines} errors lead to no field`]),
    ...(links.beside > 0 ? [] : ['no error beside a field']),
    ...(links.hasFocus ? [] : ['the errors have no focus']),
    ...(await pageFaults(page, language)),
    ...(await axeFaults(page)),
  ];
  return { outcome: 'refused', faults };
}
