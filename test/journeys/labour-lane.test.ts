import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  applicantAs,
  applicationTo,
  apply,
  type Cast,
  calm,
  contractTerms,
  joinLink,
  lettersOf,
  openCast,
  pdfText,
  type Walk,
} from '#test/journeys/journey.ts';
import { password } from '#test/program.ts';

const company = {
  kind: 'organisation',
  name: 'ТОО «Есік Консерв»',
  idNumber: '190840990028',
  address: 'Есік қаласы, Өндіріс көшесі, 3',
  phone: '+77272204002',
  email: 'kadry@example.kz',
  language: 'kk',
  representative: { name: 'Бекзат Бериков', email: 'bekzat@example.kz', basis: 'director', maySettle: true, until: null },
};

/** Lane 4 over the API: wages and a dismissal, an end without settlement, and the employee's own time limit. */
describe('an employee against an employer', () => {
  let cast: Cast;
  let walk: Walk;
  let number = '';

  beforeAll(async () => {
    cast = await openCast();
    cast.test.setDay('2026-02-05');
    const law = { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
    walk = await apply(
      cast,
      applicationTo(cast.people, {
        disputeKind: 'labour',
        applicants: [{ ...applicantAs, idNumber: '950621390099' }],
        respondents: [company],
        claim: { subject: 'Зарплата и увольнение', statement: 'Уволили без предупреждения.', proposedSolution: '', amountTiyn: 78_000_000 },
        lawFacts: { ...law, labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: '2026-02-02' },
      }),
    );
    number = (await walk.show(cast.a))?.number ?? '';
  });
  afterAll(() => cast.test.close());

  it('shows the month to the commission as it runs: until 2 March 2026', async () => {
    const page = await walk.page(cast.a);
    for (const words of ['Срок обращения в согласительную комиссию', '2 марта 2026'])
      expect([words, page.includes(words)]).toEqual([words, true]);
    expect(await walk.page(cast.clerk)).not.toContain('комисси');
  });

  it('lets the employer in by its director, from the letter to him', async () => {
    await walk.done(cast.a, 'send-invitation', { termDays: 10 });
    cast.test.setDay('2026-02-10');
    const link = joinLink(await lettersOf(cast, number), 'bekzat@example.kz');
    expect((await cast.b.fill(link, {})).headers.location).toBe(`/case/${walk.caseId}`);
    await walk.done(cast.b, 'answer-invitation', { answer: 'accepted', statement: '', safety: calm });
    expect((await walk.show(cast.b))?.events.find((event) => event.kind === 'invitation-answered')?.as).toBe('representative');
  });

  it('stands still from the contract of 20 February: ten days are left, for either side to see', async () => {
    const { a, b, m1, people } = cast;
    for (const who of [a, b]) await walk.done(who, 'rank-mediators', { ranked: [people.m1.personId], struck: [] });
    await walk.done(m1, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
    await walk.done(a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    await walk.done(b, 'confirm-explanation', { language: 'kk', version: '2026-11', hasRead: true });
    await walk.done(b, 'give-contacts', { idNumber: company.idNumber, address: company.address, phone: company.phone });
    cast.test.setDay('2026-02-20');
    await walk.done(m1, 'draft-contract', contractTerms);
    for (const who of [a, b, m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    cast.test.setDay('2026-03-10');
    expect(await walk.page(a)).toContain('Пока действует договор о медиации, срок стоит. Осталось 10 дней.');
    expect(await walk.page(b)).toMatch(/10 күн/);
  });

  it('ends by the employer’s written refusal, and the ten days run to Sunday 29 March: the last day is Monday 30 March', async () => {
    await walk.done(cast.a, 'post-message', { room: 'joint', words: 'Соглашусь на две зарплаты.' });
    await walk.done(cast.b, 'post-message', { room: 'side-b', words: 'Бір жалақыдан артық бермейміз.' });
    cast.test.setDay('2026-03-19');
    await walk.done(cast.b, 'refuse-in-writing', { isCertain: true });
    expect([await walk.stage(cast.a), await walk.last(cast.a, 'mediation-ended')]).toMatchObject([
      'ended',
      { ground: 'parties-refused', on: '2026-03-19' },
    ]);
    const page = await walk.page(cast.a);
    for (const words of ['30 марта 2026', '29 марта 2026']) expect([words, page.includes(words)]).toEqual([words, true]);
    cast.test.setDay('2026-03-31');
    expect(await walk.page(cast.a)).toMatch(/срок[^.]*истёк|закончился|пропущен/i);
  });

  it('gives each side the notice with its ground and nothing that was said (Law 26(2))', async () => {
    cast.test.setDay('2026-03-20');
    for (const who of [cast.a, cast.b]) {
      await walk.done(who, 'ask-notice');
      const answer = await who.get(`/case/${walk.caseId}/documents/notice.pdf`);
      expect(answer.statusCode).toBe(200);
      const paper = await pdfText(answer.rawPayload);
      expect(paper).toMatch(/26/);
      expect(paper).toMatch(/письменн/i);
      expect(paper).toContain('19 марта 2026');
      for (const said of ['две зарплаты', 'жалақыдан', 'Зарплата и увольнение', 'Уволили', '780 000'])
        expect([said, paper.includes(said)]).toEqual([said, false]);
    }
    const letters = await lettersOf(cast, number);
    expect(
      letters
        .filter((letter) => letter.template === 'ended')
        .map((letter) => letter.to)
        .sort(),
    ).toEqual(['azamat@example.kz', 'm1@example.kz']);
  });
});
