import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calmAnswers, fillApplication, selfCheck } from '#test/browser/application.ts';
import { type Answers, answer, errorsOn } from '#test/browser/form-filling.ts';
import { type House, openHouse } from '#test/browser/house.ts';
import { fromLetter, type Traveller, traveller, wordsOn } from '#test/browser/traveller.ts';
import { lanePeople } from '#test/lanes.ts';
import { password } from '#test/program.ts';

const otherMonths = /\b(January|February|March|April|May|June|July)\b|(января|февраля|марта|апреля|мая|июня|июля)/;
const sections = ['parties', 'subject', 'obligations', 'default', 'other'];

/** Lane 1 in three browsers: the applicant reads Russian, the respondent Kazakh, the mediator Kazakh on a desk. S01 S04 S08 S10 S11. */
describe('the debt with instalments, on pages', () => {
  let house: House;
  let [a, b, m]: Traveller[] = [];
  let caseId = '';
  let office = '';
  let mediatorId = '';
  const there = (): readonly [Traveller, Traveller, Traveller] => {
    if (!a || !b || !m) throw new Error('nobody is there');
    return [a, b, m];
  };

  beforeAll(async () => {
    house = await openHouse();
    const people = await lanePeople(house.test);
    office = people.office;
    mediatorId = people.m1.personId;
    a = traveller(house, await house.open({ locale: 'ru' }), { email: people.applicant.email, password });
    b = traveller(house, await house.open({ locale: 'kk' }), { email: 'berik@example.kz', password });
    const desk = await house.open({ locale: 'kk', viewport: { width: 1280, height: 900 } });
    m = traveller(house, desk, { email: people.m1.email, password });
  });
  afterAll(() => house?.close());

  it('passes the self-check in at most seven questions, without an account', async () => {
    const { page } = there()[0];
    expect(await selfCheck(page, { kind: 'civil', capacity: 'full' })).toBeLessThanOrEqual(7);
    expect(await page.locator('h1').innerText()).toBe('Что говорит закон');
  });

  it('is applied for with the answers carried over, page by page, with a file', async () => {
    const { page } = there()[0];
    await page.locator('form[action="/apply/from-check"] button').click();
    await answer(page, { email: 'azamat@example.kz', password });
    await answer(page);
    const receipt = { name: 'Расписка.txt', mimeType: 'text/plain', buffer: Buffer.from('Беру в долг 1 850 000 тенге.\n') };
    const passed = await fillApplication(page, {
      you: { you: 'myself' },
      applicant: { name: 'Азамат Асанов', iin: '840517490017', address: 'Алматы, Абая 1', phone: '+7 701 000 00 01' },
      'more-applicants': { more: 'false' },
      respondent: { name: 'Бекзат Бериков', kind: 'person', email: 'berik@example.kz', language: 'kk', iin: '791102390025' },
      'more-respondents': { more: 'false' },
      'what-happened': { subject: 'Долг по расписке', statement: 'Дал 1 850 000, вернули 300 000.' },
      solution: { proposedSolution: 'Вернуть частями', amountTiyn: '1 550 000' },
      evidence: { audience: 'joint', file: receipt },
      needs: { language: 'ru', interpreter: 'false' },
      organisation: { organisationId: office },
      safety: calmAnswers,
    });
    expect(passed).not.toContain('law');
    expect(await wordsOn(page)).toContain('Расписка.txt');
    await answer(page);
    expect(page.url()).toMatch(/\/case\/[0-9a-f-]{36}\/sent$/);
    caseId = /\/case\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    await house.test.program.settle();
  });

  it('invites with ten calendar days: the last one is 13 March, in the words of the reader', async () => {
    const [applicant] = there();
    house.test.setDay('2026-03-03');
    await applicant.does(caseId, 'send-invitation', { termDays: '10' });
    expect(await applicant.reads(`/case/${caseId}`)).toContain('13 марта');
  });

  it('lets the invited side in by the link of its letter, after it proved the address', async () => {
    const [, { page }] = there();
    house.test.setDay('2026-03-10');
    const link = await fromLetter(page, 'berik@example.kz', /\/join\/[\w-]+/);
    await page.goto(link);
    await page.locator('main a[href^="/register"]').first().click();
    await answer(page, { name: 'Бекзат Бериков', email: 'berik@example.kz', password });
    const proof = page.url();
    await house.test.program.settle();
    const code = await fromLetter(page, 'berik@example.kz', /(?<=\s)\d{6}(?=[\s.]|$)/);
    await page.goto(proof);
    await answer(page, { code });
    expect(new URL(page.url()).pathname).toBe(link);
    await answer(page);
    expect(new URL(page.url()).pathname).toBe(`/case/${caseId}`);
    const shown = await wordsOn(page);
    expect(shown).toMatch(/13 наурыз/);
    expect(shown).not.toMatch(otherMonths);
  });

  it('is agreed to on 10 March', async () => {
    const [, respondent] = there();
    await respondent.does(caseId, 'answer-invitation', { answer: 'accepted', statement: 'Шатырды жөндедім.', ...calmAnswers });
  });

  it('finds the mediator both can live with, who accepts', async () => {
    const [applicant, respondent, mediator] = there();
    for (const side of [applicant, respondent]) await side.does(caseId, 'rank-mediators', { [`choices.${mediatorId}`]: '1' });
    const yes = { isCompetent: 'true', hasTime: 'true', isIndependent: 'nothing-to-declare' };
    await mediator.does(caseId, 'accept-request', yes);
  });

  it('explains itself to each side in its own language', async () => {
    const [applicant, respondent] = there();
    house.test.setDay('2026-03-12');
    await applicant.does(caseId, 'confirm-explanation', { hasRead: 'true' });
    await respondent.does(caseId, 'confirm-explanation', { hasRead: 'true' });
    await respondent.does(caseId, 'give-contacts', { idNumber: '791102390025', address: 'Алматы, Сәтбаев 2', phone: '+7 701 000 00 02' });
  });

  it('shows what it costs before anybody signs, and starts on 12 March with both last days', async () => {
    const [applicant, respondent, mediator] = there();
    await mediator.does(caseId, 'draft-contract', { place: 'Алматы', feeTiyn: '60 000' });
    await respondent.goTo(`/case/${caseId}/do/sign-contract`);
    expect((await wordsOn(respondent.page)).replaceAll('\n', ' ')).toMatch(/60 000.*30 000/);
    const wrong = await applicant.triesTo(caseId, 'sign-contract', { password: 'Basqa-qupiya-2026' });
    expect(wrong).toEqual([expect.stringMatching(/парол/i)]);
    for (const who of there()) await who.does(caseId, 'sign-contract', { password });
    const shown = await respondent.reads(`/case/${caseId}`);
    expect(shown).toMatch(/11 сәуір/);
    expect(shown).toMatch(/13 сәуір/);
    expect(shown).not.toMatch(otherMonths);
    expect(await applicant.reads(`/case/${caseId}`)).toMatch(/11 апреля[\s\S]*13 апреля|13 апреля[\s\S]*11 апреля/);
  });

  it('meets on 18 March at the time that suits both', async () => {
    const [applicant, respondent, mediator] = there();
    house.test.setDay('2026-03-13');
    const slots = { 'slots.0': '2026-03-18T10:00', 'slots.1': '2026-03-19T10:00' };
    await mediator.does(caseId, 'propose-session', { with: 'both', mode: 'in-person', minutes: '60', place: 'Алматы', ...slots });
    const fits = '2026-03-18T05:00:00.000Z';
    const sessionId = (await api(applicant)).events.find((event) => event.kind === 'session-proposed')?.payload['sessionId'];
    await applicant.does(caseId, 'answer-slots', { sessionId: String(sessionId), slots: [fits] });
    await respondent.does(caseId, 'answer-slots', { sessionId: String(sessionId), slots: [fits] });
    await mediator.does(caseId, 'fix-session', { sessionId: String(sessionId), slot: fits });
    expect(await respondent.reads(`/case/${caseId}/meetings`)).toMatch(/18 наурыз/);
  });

  interface Shown {
    readonly events: readonly { readonly kind: string; readonly payload: Readonly<Record<string, unknown>> }[];
    readonly parties: readonly { readonly partyId: string }[];
  }
  /** Ids stand on no page; what the person's own pages are drawn from tells them. */
  async function api(who: Traveller): Promise<Shown> {
    await who.goTo('/cases');
    return (await (await who.page.request.get(`/api/v1/cases/${caseId}`)).json()) as Shown;
  }
  const factOf = async (who: Traveller, kind: string, name: string): Promise<string> =>
    String((await api(who)).events.findLast((event) => event.kind === kind)?.payload[name] ?? '');

  it('refuses an extension to 12 May beside its field: sixty days end on 11 May', async () => {
    const [applicant] = there();
    const errors = await applicant.triesTo(caseId, 'agree-extension', { untilDay: '12.05.2026' });
    expect(errors.join()).toMatch(/11 мая/);
    expect(await applicant.page.locator('[name="untilDay"]').inputValue()).toBe('12.05.2026');
  });

  it('goes through four offers to 1,330,000 in eleven payments', async () => {
    const [applicant, respondent] = there();
    house.test.setDay('2026-03-20');
    const debtor = (await api(applicant)).parties[1]?.partyId ?? '';
    const row = (amount: string): Answers => ({
      'obligations.0.debtor': debtor,
      'obligations.0.amountTiyn': amount,
      'obligations.0.how': 'Аударым',
      'obligations.0.dueDay': '01.04.2026',
    });
    const monthly = (firstDay: string, each: string, count: string): Answers => ({
      hasInstalments: 'true',
      'instalments.debtor': debtor,
      'instalments.firstDay': firstDay,
      'instalments.eachTiyn': each,
      'instalments.count': count,
      'instalments.how': 'Аударым',
    });
    const counter = async (who: Traveller): Promise<Answers> => ({ room: 'joint', counterTo: await factOf(who, 'offer-made', 'offerId') });
    await applicant.does(caseId, 'make-offer', { room: 'joint', ...row('1 550 000') });
    const year = { ...row('95 837'), ...monthly('01.05.2026', '95 833', '11') };
    await respondent.does(caseId, 'make-offer', { ...(await counter(respondent)), ...year });
    await applicant.does(caseId, 'make-offer', { ...(await counter(applicant)), ...monthly('01.04.2026', '175 000', '8') });
    const last = { ...row('230 000'), ...monthly('01.05.2026', '110 000', '10') };
    await respondent.does(caseId, 'make-offer', { ...(await counter(respondent)), ...last });
    await applicant.does(caseId, 'accept-offer', { offerId: await factOf(applicant, 'offer-made', 'offerId') });
    expect(await respondent.reads(`/case/${caseId}`)).toContain('1 330 000');
  });

  it('settles on 25 March: confirmed section by section, issued, signed with the password', async () => {
    const [applicant, respondent, mediator] = there();
    house.test.setDay('2026-03-25');
    await mediator.does(caseId, 'draft-settlement', { place: 'Алматы', missedPayments: '2' });
    for (const side of [applicant, respondent]) await side.does(caseId, 'confirm-section', { sections });
    await mediator.does(caseId, 'issue-settlement');
    for (const who of there()) await who.does(caseId, 'sign-settlement', { password });
    expect(await respondent.reads(`/case/${caseId}`)).toMatch(/25 наурыз/);
  });

  it('gives a document that anybody can check by its file and its code, and that one changed byte spoils', async () => {
    const [, respondent] = there();
    const id = await factOf(respondent, 'settlement-issued', 'documentId');
    await respondent.goTo(`/case/${caseId}`);
    expect(await respondent.page.locator(`main a[href="/case/${caseId}/files/${id}"]`).count()).toBeGreaterThan(0);
    const file = await (await respondent.page.request.get(`/case/${caseId}/files/${id}`)).body();
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    const code = await factOf(respondent, 'settlement-issued', 'code');
    const visitor = await house.open({ locale: 'en' });
    const check = async (answers: Answers): Promise<string> => {
      await visitor.goto('/verify');
      await answer(visitor, answers);
      return wordsOn(visitor);
    };
    // The file is checked on the page, which stays where it is: it takes the focus when it has its answer.
    const checkHere = async (buffer: Buffer): Promise<string> => {
      await visitor.goto('/verify');
      await visitor.setInputFiles('input[name="file"]', { name: 'settlement.pdf', mimeType: 'application/pdf', buffer });
      await visitor.click('main form[data-guard] button[type="submit"]');
      await visitor.waitForSelector('[data-verify-answer][tabindex="-1"]');
      return wordsOn(visitor);
    };
    const known = await checkHere(file);
    expect(known).toContain('25 March 2026');
    expect(known).not.toContain('1 330 000');
    expect(await check({ code })).toContain('25 March 2026');
    const spoilt = Buffer.from(file);
    spoilt[1000] = (spoilt[1000] ?? 0) ^ 1;
    expect(await checkHere(spoilt)).not.toContain('25 March 2026');
    await visitor.context().close();
  });

  it('takes the payment of 4 May as in time, since 1 May is a holiday; two missed ones are a default', async () => {
    const [applicant, respondent] = there();
    for (const [no, on] of [
      ['1', '2026-04-01'],
      ['2', '2026-05-04'],
    ] as const) {
      house.test.setDay(on);
      await respondent.does(caseId, 'mark-performed', { no, on: on.split('-').toReversed().join('.') });
      await applicant.does(caseId, 'confirm-performance', { no });
    }
    expect((await applicant.reads(`/case/${caseId}`)).match(/Исполнено в срок/g)).toHaveLength(2);
    house.test.setDay('2026-07-03');
    await applicant.does(caseId, 'declare-default');
  });

  it('gives the package for a court order, or the reason why there is none', async () => {
    const [applicant] = there();
    const refused = await applicant.triesTo(caseId, 'prepare-court-order', { debtorAbroad: 'true' });
    expect(refused).not.toEqual([]);
    expect(await errorsOn(applicant.page)).toEqual(refused);
    await applicant.does(caseId, 'prepare-court-order', { debtorAbroad: 'false' });
    const link = applicant.page.locator('main a[href$="/documents/court-package.zip"]').first();
    const [download] = await Promise.all([applicant.page.waitForEvent('download'), link.click()]);
    const kept = readFileSync(await download.path());
    expect(kept.subarray(0, 2).toString()).toBe('PK');
  });

  it('asked nobody but ourselves for anything', () => {
    expect(house.foreign).toEqual([]);
  });
});
