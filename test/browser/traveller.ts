import type { Page } from 'playwright-core';
import { type Answers, answer, errorsOn } from '#test/browser/form-filling.ts';
import type { House } from '#test/browser/house.ts';

/** One person of a journey, who does everything on pages, in a browser of their own. */
export interface Traveller {
  readonly page: Page;
  /** Opens a page; a session that ended over the days begins again on the way. */
  readonly goTo: (path: string) => Promise<void>;
  /** Opens the act by its link on the page of the case, fills its form and presses its button. */
  readonly does: (caseId: string, act: string, answers?: Answers) => Promise<void>;
  /** As `does`, but it must be refused: returns the errors at the head of the page. */
  readonly triesTo: (caseId: string, act: string, answers?: Answers) => Promise<readonly string[]>;
  /** What stands on the page of the case, or on another page of it. */
  readonly reads: (path: string) => Promise<string>;
}

interface Login {
  readonly email: string;
  readonly password: string;
}

/** Sends somebody on the way who signs in with this address whenever the program asks for it. */
export function traveller(house: House, page: Page, login: Login): Traveller {
  const goTo = async (path: string): Promise<void> => {
    await page.goto(path);
    if (new URL(page.url()).pathname !== '/sign-in') return;
    await answer(page, login as unknown as Answers);
    if (new URL(page.url()).pathname === '/sign-in') throw new Error(`not signed in: ${(await errorsOn(page)).join('; ')}`);
  };
  const open = async (caseId: string, act: string): Promise<void> => {
    await goTo(`/case/${caseId}`);
    const link = page.locator(`main a[href*="/do/${act}"]`).first();
    if ((await link.count()) === 0) throw new Error(`${act} is not offered to ${login.email}: ${await page.locator('main').innerText()}`);
    await link.click();
    await page.waitForURL(`**/do/${act}**`);
  };
  return {
    page,
    goTo,
    does: async (caseId, act, answers) => {
      await open(caseId, act);
      const status = await answer(page, answers);
      if (!page.url().endsWith(`?done=${act}`)) throw new Error(`${act} gave ${status}: ${(await errorsOn(page)).join('; ')}`);
      await house.test.program.settle();
    },
    triesTo: async (caseId, act, answers) => {
      await open(caseId, act);
      const status = await answer(page, answers);
      if (status !== 422) throw new Error(`${act} was not refused: ${status} ${page.url()}`);
      return errorsOn(page);
    },
    reads: async (path) => {
      await goTo(path);
      return wordsOn(page);
    },
  };
}

/** What stands on the page, with plain blanks. */
export async function wordsOn(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');
}

/** What the newest letter to this address that holds such a thing says: a link, a code. From the outbox of the demonstration. */
export async function fromLetter(page: Page, address: string, pattern: RegExp): Promise<string> {
  await page.goto('/outbox');
  const letters = await page.locator('article.b-letter', { hasText: address }).allInnerTexts();
  const found = letters.map((letter) => pattern.exec(letter)?.[0]).find((match) => match !== undefined);
  if (found === undefined) throw new Error(`no letter to ${address} holds ${pattern}`);
  return found;
}
