import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from '#test/browser/house.ts';
import { act, enter, focusOn, follow, tabTo } from '#test/browser/keys.ts';
import { type Client, clientOf } from '#test/client.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { password } from '#test/program.ts';

const calm = { isAfraid: false, violence: false, protectiveOrder: false, childInDanger: false, needsHelpToDecide: false, words: '' };
const contract = {
  place: 'Алматы',
  feeTiyn: 6_000_000,
  shares: [],
  costs: 'Жоқ',
  languages: ['kk', 'ru'],
  procedure: 'Бірге және бөлек',
  confidentiality: 'Құпия',
  liability: 'Заң бойынша',
  rightsAndDuties: 'Заң бойынша',
  termination: '26-бап бойынша',
  otherTerms: '',
};

/** S02 S13: the job of the invited side without a mouse; the others act beside it. */
describe('by keyboard alone', () => {
  let house: House;
  let page: Page;
  let people: LanePeople;
  let [a, m]: Client[] = [];
  let caseId = '';

  beforeAll(async () => {
    house = await openHouse();
    people = await lanePeople(house.test);
    [a, m] = await Promise.all([clientOf(house.test, people.applicant), clientOf(house.test, people.m1)]);
    const party = { kind: 'person', interpreter: false, support: '', phone: '+77010000001', address: 'Алматы, Абая 1' };
    const answer = await a.api('POST', '/api/v1/applications', {
      disputeKind: 'civil',
      organisationId: people.office,
      iAm: 'applicant',
      applicants: [{ ...party, name: 'Азамат Асанов', idNumber: '840517490017', email: 'azamat@example.kz', language: 'ru' }],
      respondents: [{ ...party, name: 'Бекзат Бериков', idNumber: '791102390025', email: 'bekzat@example.kz', language: 'kk' }],
      claim: { subject: 'Долг по расписке', statement: 'Дал 1 850 000, вернули 300 000.', proposedSolution: '', amountTiyn: 155_000_000 },
      lawFacts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
      safety: calm,
    });
    caseId = answer.json().caseId;
    await does(a, 'send-invitation', { termDays: 10 });
    page = await house.open({ locale: 'kk' });
  });
  afterAll(() => house?.close());

  async function does(who: Client | undefined, name: string, body: unknown = {}): Promise<void> {
    const answer = await who?.api('POST', `/api/v1/cases/${caseId}/${name}`, body);
    if (answer?.statusCode !== 200) throw new Error(`${name}: ${answer?.statusCode} ${answer?.body}`);
    await house.test.program.settle();
  }
  const openCase = () => page.goto(`/case/${caseId}`);
  const isDone = (name: string) => expect(page.url()).toContain(`?done=${name}`);

  it('skips to the content from the first stop on, and goes on there', async () => {
    await page.goto('/sign-in');
    await page.keyboard.press('Tab');
    expect(await focusOn(page)).toMatchObject({ href: '#main', isSeen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('Tab');
    expect((await focusOn(page)).name).toBe('email');
  });

  it('puts the errors first and leads from each to its field', async () => {
    await act(page);
    expect(await page.evaluate(`document.activeElement.matches('[data-error-summary]')`)).toBe(true);
    await tabTo(page, ({ href }) => href === '#f-email');
    await page.keyboard.press('Enter');
    expect((await focusOn(page)).name).toBe('email');
  });

  it('signs in and takes its place by the link of the letter', async () => {
    const link = /\/join\/[\w-]+/.exec((await a?.get('/outbox'))?.body ?? '')?.[0] ?? '';
    await page.goto(`/sign-in?next=${encodeURIComponent(link)}`);
    await enter(page, 'email', 'bekzat@example.kz');
    await enter(page, 'password', password);
    await act(page);
    expect(new URL(page.url()).pathname).toBe(link);
    await act(page);
    expect(new URL(page.url()).pathname).toBe(`/case/${caseId}`);
  });

  it('answers the invitation', async () => {
    await follow(page, '/do/answer-invitation');
    await enter(page, 'answer', 'accepted');
    for (const question of ['isAfraid', 'violence', 'protectiveOrder', 'childInDanger', 'needsHelpToDecide'])
      await enter(page, `safety.${question}`, 'false');
    await act(page);
    isDone('answer-invitation');
  });

  it('ranks the mediators', async () => {
    await does(a, 'rank-mediators', { ranked: [people.m1.personId], struck: [] });
    await openCase();
    await follow(page, '/do/rank-mediators');
    await tabTo(page, ({ name }) => name === `choices.${people.m1.personId}`);
    await page.keyboard.press('ArrowDown');
    while ((await focusOn(page)).value !== '1') await page.keyboard.press('ArrowDown');
    await act(page);
    isDone('rank-mediators');
    await does(m, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
  });

  it('confirms the explanation, gives its address and signs the contract', async () => {
    await openCase();
    await follow(page, '/do/confirm-explanation');
    await enter(page, 'hasRead', 'true');
    await act(page);
    isDone('confirm-explanation');
    await follow(page, '/do/give-contacts');
    for (const [name, text] of [
      ['idNumber', '791102390025'],
      ['address', 'Алматы, Сәтбаев 2'],
      ['phone', '+77010000002'],
    ] as const)
      await enter(page, name, text);
    await act(page);
    isDone('give-contacts');
    await does(a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    await does(m, 'draft-contract', contract);
    for (const who of [a, m]) await does(who, 'sign-contract', { version: 1, password });
    await openCase();
    await follow(page, '/do/sign-contract');
    await enter(page, 'password', password);
    await act(page);
    isDone('sign-contract');
  });

  it('writes in the room', async () => {
    await follow(page, '/room/joint');
    await enter(page, 'words', 'Келісейік.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-messages] .b-message[id]', { hasText: 'Келісейік.' }).waitFor();
  });

  it('accepts an offer', async () => {
    const shown = (await a?.api('GET', `/api/v1/cases/${caseId}`))?.json();
    const [creditor, debtor] = shown.parties.map((party: { partyId: string }) => party.partyId);
    const once = { debtor, creditor, kind: 'money', amountTiyn: 133_000_000, what: '', how: 'Аударым', dueDay: '2026-04-01' };
    await does(a, 'make-offer', { room: 'joint', obligations: [once], words: '' });
    await openCase();
    await follow(page, '/do/accept-offer');
    await act(page);
    isDone('accept-offer');
  });

  it('has no stop out of its order', async () => {
    for (const path of [`/case/${caseId}`, `/case/${caseId}/room/joint`, '/cases', '/check']) {
      await page.goto(path);
      expect(await page.evaluate(`[...document.querySelectorAll('[tabindex]')].filter((stop) => stop.tabIndex > 0).length`)).toBe(0);
    }
  });

  it('leaves in two actions, without a reason', async () => {
    await openCase();
    await follow(page, '/do/leave');
    expect(await page.locator('main form[data-guard] :is(input, textarea, select):not([type="hidden"])').count()).toBe(0);
    await act(page);
    isDone('leave');
  });
});
