import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import { type DemoRole, demoEmail, demoPassword, demoPeople } from '#main/demo/people.ts';
import { calmAnswers, fillApplication, selfCheck } from '#test/browser/application.ts';
import { sendEmpty } from '#test/browser/empty-forms.ts';
import { answer, press, signInAs } from '#test/browser/form-filling.ts';
import { type House, openHouse } from '#test/browser/house.ts';
import { axeFaults, pageFaults } from '#test/browser/page-checks.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { type Walked, type Walker, walk } from '#test/browser/walk.ts';

/** One person of each part that somebody can have; two mediators, because their cases stand differently. */
const roles: readonly DemoRole[] = [
  'applicant',
  'respondent',
  'mediator',
  'business-mediator',
  'clerk',
  'reviewer',
  'customer',
  'director',
  'mother',
  'employer',
  'administrator',
];

/** Addresses that answer with no page of their own. */
const withoutPage: Readonly<Record<string, string>> = {
  '/language': 'changes the language and leads back',
  '/case/:caseId/sent': 'comes after the sending of an application; has a test of its own here',
  '/case/:caseId/safety': 'comes after a worrying answer; has a test of its own here',
  '/case/:caseId/documents/certificate.pdf': 'only once everything was performed, as in no case of the demonstration',
  '/case/:caseId/documents/court-package.zip': 'only after a default; downloaded in the debt journey',
  '/leave': 'the neutral page of the quick exit: no frame, so that it gives nothing away; has a test of its own here',
  '/case/:caseId/room/:room/live': 'a live line, no page',
  '/account/signature': 'only until a number is proven, as everybody has it in the demonstration; has tests of its own in the room',
  '/case/:caseId/sign-by-phone/:act': 'only where an administrator has switched it on; has a journey of its own',
  '/practice/echo': 'a live line, no page',
  '/demonstration/signing-program': 'a live line, no page',
  '/apply/:draftId': 'leads to the page of the application that is open',
  '/apply/from-check': 'asks somebody who signed in after the self-check; walked through by the debt journey',
  '/apply/:draftId/law-answer': 'only where the law refuses; has a test of its own here',
  '/join/:token': 'only by the link of a letter; has a test of its own here',
};

const ofPeople = /\/do\/|^\/apply\/:draftId\//;
const ofVisitors = /^\/(sign-in|register|forgotten-password|new-password|verify|invitation|check)$/;

/** A draft may lack everything, which its issue then refuses; nobody has to say why he objects. */
const takenEmpty: readonly string[] = ['/case/:caseId/do/draft-settlement', '/case/:caseId/do/object-to-mediator'];

/** S01 S02 S04 S05 S06 S43: every page, for everybody, in three languages, on a phone. */
describe('every page', () => {
  let house: House;
  let walked: Walked;
  const places = new Map<string, ReadonlyMap<string, string>>();
  const people = new Map<string, Page>();

  beforeAll(async () => {
    house = await openHouse({ now: '2026-09-16T06:00:00.000Z', isDemonstration: true });
    walked = {
      routes: pageRoutes(house.test.program.http),
      passed: Object.keys(withoutPage).filter((route) => route !== '/apply/:draftId'),
      reached: new Set(),
      looked: new Set(),
      faults: [],
    };
  });
  afterAll(() => house?.close());

  /** A visitor opens whatever has an address of its own; everybody else follows links from the first page on. */
  const walkAs = async (walker: Walker): Promise<void> => {
    walked.faults.length = 0;
    const fixed = walked.routes.filter((route) => !route.includes(':') && !(route in withoutPage));
    const seen = await walk(walked, walker, walker.name === 'visitor' ? fixed : ['/cases', '/account', '/confirm-password']);
    places.set(walker.name, seen);
    people.set(walker.name, walker.page);
    expect(walked.faults).toEqual([]);
    expect(seen.size).toBeGreaterThan(15);
  };

  it('stands before a visitor', async () => {
    await walkAs({ name: 'visitor', language: 'kk', page: await house.open() });
  });

  it('of an application stands before a person who applies', async () => {
    const page = await house.open();
    await selfCheck(page, { kind: 'civil', capacity: 'full' });
    await page.locator('form[action="/apply/from-check"] button').click();
    await answer(page, { email: demoEmail('employer'), password: demoPassword });
    await answer(page);
    const party = { name: 'Пак Светлана', address: 'Алматы, Абая 1' };
    await fillApplication(page, {
      you: { you: 'myself' },
      applicant: { ...party, iin: demoPeople.employer.iin },
      'more-applicants': { more: 'false' },
      respondent: { name: 'Серік Сәрсен', kind: 'person', email: 'serik@example.kz', language: 'kk' },
      'more-respondents': { more: 'false' },
      'what-happened': { subject: 'Долг', statement: 'Долг по расписке, вернули часть.' },
      solution: { proposedSolution: 'Вернуть частями' },
      evidence: {},
      needs: { language: 'ru', interpreter: 'false' },
      organisation: { organisationId: await firstOrganisation() },
      safety: calmAnswers,
    });
  });

  async function firstOrganisation(): Promise<string> {
    const offices = (await (await fetch(`${house.origin}/api/v1/organisations`)).json()) as readonly { readonly organisationId: string }[];
    return offices[0]?.organisationId ?? '';
  }

  it.each(roles)('stands before the %s', async (role) => {
    const page = await house.open();
    await signInAs(page, { email: demoEmail(role), password: demoPassword });
    await walkAs({ name: role, language: demoPeople[role].language, page });
  });

  it('is neutral when somebody leaves at once', async () => {
    const page = await house.open();
    for (const language of languages) {
      await page.goto(`/leave?lang=${language}`);
      expect(await axeFaults(page)).toEqual([]);
      expect(`${await page.title()} ${await page.locator('body').innerText()}`).not.toMatch(/Б[іи]т[іи]м|Bitim|медиа|mediat/i);
    }
  });

  it('says why the law refuses, and which other roads there are', async () => {
    const page = await house.open();
    await signInAs(page, { email: demoEmail('father'), password: demoPassword }, '/apply');
    await page.locator('main form[action="/apply"] button').click();
    await page.waitForURL('**/apply/*/kind');
    const no = { answer: 'false' };
    await fillApplication(page, {
      kind: { kind: 'civil' },
      'law-stateBodyIsParty': no,
      'law-thirdPersonsAffected': no,
      'law-capacity': { answer: 'incapable' },
    });
    expect(new URL(page.url()).pathname).toMatch(/law-answer$/);
    await lookInAllLanguages(page);
  });

  async function lookInAllLanguages(page: Page): Promise<void> {
    for (const language of languages) {
      await page.goto(`${new URL(page.url()).pathname}?lang=${language}`);
      expect([...(await pageFaults(page, language)), ...(await axeFaults(page))]).toEqual([]);
    }
  }

  it('says that an application was sent, and where help is for somebody in danger', async () => {
    const page = people.get('employer') as Page;
    await page.goto(places.get('employer')?.get('/apply/:draftId/check') ?? '');
    await press(page);
    expect(new URL(page.url()).pathname).toMatch(/\/sent$/);
    await lookInAllLanguages(page);
    const mother = people.get('mother') as Page;
    const own = [...(places.get('mother') ?? [])].find(([place]) => /^\/case\/[0-9a-f-]+$/.test(place))?.[1];
    await mother.goto(`${own}/safety`);
    expect(new URL(mother.url()).pathname).toMatch(/\/safety$/);
    await lookInAllLanguages(mother);
  });

  it('was seen by somebody', () => {
    const unseen = walked.routes.filter((route) => !walked.reached.has(route) && !(route in withoutPage));
    expect(unseen).toEqual([]);
  });

  it('asked nobody but ourselves for anything', () => {
    expect(house.foreign).toEqual([]);
  });

  /** One page of each form, with somebody who may open it. */
  function formsToSend(): readonly { readonly name: string; readonly place: string; readonly path: string }[] {
    const seen = [...places].flatMap(([name, own]) => [...own].map(([place, path]) => ({ name, place, path })));
    const forms = seen.filter(({ name, place }) =>
      place.includes(':') ? ofPeople.test(place) : name === 'visitor' && ofVisitors.test(place),
    );
    return [...new Map(forms.map((form) => [form.place, form])).values()];
  }

  it('that asks says beside the fields what is missing', async () => {
    const [faults, taken, forms]: [string[], string[], ReturnType<typeof formsToSend>] = [[], [], formsToSend()];
    for (const [at, { name, place, path }] of forms.entries()) {
      const language = languages[at % languages.length] as Language;
      const empty = await sendEmpty(people.get(name) as Page, path, language);
      if (empty.outcome === 'took') taken.push(place);
      if (empty.outcome === 'refused') faults.push(...empty.faults.map((fault) => `${name} ${language} ${place}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(taken).toEqual(takenEmpty);
    expect(forms.length).toBeGreaterThan(30);
  });
});
