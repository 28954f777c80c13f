import type { Page } from 'playwright-core';

const focused = `(() => {
  const here = document.activeElement;
  if (here === null || here === document.body) return { name: '', value: '', href: '', text: '', isSeen: true };
  const shown = here.matches('.govuk-radios__input, .govuk-checkboxes__input') ? getComputedStyle(here.nextElementSibling, '::before') : getComputedStyle(here);
  const box = here.getBoundingClientRect();
  const isMarked = shown.outlineStyle !== 'none' || shown.boxShadow !== 'none';
  return { name: here.name ?? '', value: here.value ?? '', href: here.getAttribute('href') ?? '', text: (here.textContent ?? '').trim(),
    isSeen: isMarked && box.bottom > 0 && box.top < innerHeight && box.width > 0 };
})()`;

/** What has the focus, and whether anybody can see that. */
export interface Focused {
  readonly name: string;
  readonly value: string;
  readonly href: string;
  readonly text: string;
  readonly isSeen: boolean;
}

export async function focusOn(page: Page): Promise<Focused> {
  return (await page.evaluate(focused)) as Focused;
}

const mostSteps = 150;

/** Presses Tab until that is reached which is looked for; on the way every stop must be seen. */
export async function tabTo(page: Page, isIt: (here: Focused) => boolean): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focusOn(page);
    if (!here.isSeen) throw new Error(`the focus cannot be seen on "${here.text || here.name}"`);
    if (isIt(here)) return;
    passed.push(here.text || here.name || here.href);
  }
  throw new Error(`not reached by keyboard; passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Follows a link by keyboard. */
export async function follow(page: Page, part: string): Promise<void> {
  await tabTo(page, ({ href }) => href.includes(part));
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

/** Goes to a field and chooses or types, as the field wants it. */
export async function enter(page: Page, name: string, answer: string): Promise<void> {
  await tabTo(page, (here) => here.name === name);
  const type = await page.locator(':focus').getAttribute('type');
  if (type !== 'radio' && type !== 'checkbox') return page.keyboard.type(answer);
  if (type === 'checkbox') return page.keyboard.press('Space');
  await page.keyboard.press('Space');
  for (let step = 0; (await focusOn(page)).value !== answer && step < 20; step += 1) await page.keyboard.press('ArrowDown');
}

/** Goes on to the action of the form and does it. */
export async function act(page: Page): Promise<void> {
  const isAction = `document.activeElement?.matches('main form[data-guard] button[type="submit"]:not([name])')`;
  for (let step = 0; step < mostSteps && !(await page.evaluate(isAction)); step += 1) await page.keyboard.press('Tab');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
