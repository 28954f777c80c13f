import type { Page } from 'playwright-core';
import { type Answers, answer, errorsOn } from '#test/browser/form-filling.ts';

/** One page of the application, by the start of its name in the address, and what is put into it. */
export type ApplicationAnswers = Readonly<Record<string, Answers>>;

export const calmAnswers: Answers = {
  'safety.isAfraid': 'false',
  'safety.violence': 'false',
  'safety.protectiveOrder': 'false',
  'safety.childInDanger': 'false',
  'safety.needsHelpToDecide': 'false',
};

/** Answers the self-check question by question; questions that nobody thought of are answered "no". Stands on the answer then. */
export async function selfCheck(page: Page, answers: Readonly<Record<string, string>>): Promise<number> {
  await page.goto('/check');
  let asked = 0;
  for (const question = page.locator('main [name="asked"]'); (await question.count()) > 0; asked += 1) {
    const fact = await question.inputValue();
    const isText = (await page.locator('main [name="answer"]').first().getAttribute('type')) === 'text';
    await answer(page, isText ? {} : { answer: answers[fact] ?? 'false' });
    if ((await errorsOn(page)).length > 0) throw new Error(`${fact}: ${(await errorsOn(page)).join('; ')}`);
  }
  return asked;
}

function stepName(page: Page): string {
  return (new URL(page.url()).pathname.split('/')[3] ?? '').replace(/-\d+$/, '');
}

/** Goes through the application from where it stands to the page on which the answers are checked, or the law refuses. */
export async function fillApplication(page: Page, answers: ApplicationAnswers): Promise<readonly string[]> {
  const passed: string[] = [];
  while (!['check', 'law-answer'].includes(stepName(page))) {
    const step = stepName(page);
    const given = answers[step];
    if (!given) throw new Error(`nothing to answer on ${step}`);
    const status = await answer(page, given);
    if (status === 422) throw new Error(`${step}: ${(await errorsOn(page)).join('; ')}`);
    passed.push(step);
  }
  return passed;
}
