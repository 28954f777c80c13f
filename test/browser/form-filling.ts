import type { Page } from 'playwright-core';

/** Uploaded by a field of files. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** What a person puts into a form, by the names of its fields; several values tick several boxes. */
export type Answers = Readonly<Record<string, string | readonly string[] | GivenFile>>;

async function fillOne(page: Page, name: string, answer: Answers[string]): Promise<void> {
  const fields = page.locator(`main [name="${name}"]:not([type="hidden"])`);
  if (typeof answer === 'object' && 'buffer' in answer) return fields.setInputFiles(answer);
  const values = typeof answer === 'string' ? [answer] : answer;
  const type = await fields.first().getAttribute('type');
  if (type === 'radio' || type === 'checkbox') {
    for (const value of values) await page.locator(`main [name="${name}"][value="${value}"]`).check();
  } else if ((await page.locator(`main select[name="${name}"]`).count()) > 0) await fields.selectOption(values[0] ?? '');
  else await fields.fill(values[0] ?? '');
}

/** Fills the form of the page as a person does, field by field; a field that is not shown cannot be filled. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) await fillOne(page, name, answer);
}

/** Presses the one action of the page's form, waits for the page that follows and returns its status. */
export async function press(page: Page): Promise<number> {
  const action = page.locator('main form[data-guard] button[type="submit"]:not([name])').first();
  const [answered] = await Promise.all([page.waitForNavigation(), action.click()]);
  return answered?.status() ?? 0;
}

/** Fills the form and presses its action. */
export async function answer(page: Page, answers: Answers = {}): Promise<number> {
  await fillIn(page, answers);
  return press(page);
}

/** Errors that the page shows at its head. */
export async function errorsOn(page: Page): Promise<readonly string[]> {
  const lines = await page.locator('[data-error-summary] li').allInnerTexts();
  return lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
}

/** Signs in on the page for that, and goes on to `next`. */
export async function signInAs(page: Page, who: { readonly email: string; readonly password: string }, next = '/cases'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await answer(page, { email: who.email, password: who.password });
  if (new URL(page.url()).pathname === '/sign-in') throw new Error(`not signed in: ${(await errorsOn(page)).join('; ')}`);
}
