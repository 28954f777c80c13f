import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyHistory } from '#case/store/verify-history.ts';
import { clientOf } from '#test/client.ts';
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
  respondentAs,
  textOf,
  type Until,
  type Walk,
  walkUntil,
} from '#test/journeys/journey.ts';
import { password } from '#test/program.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.test.close());

async function begun(until: Until): Promise<Walk> {
  cast.test.setDay('2026-03-02');
  const walk = await apply(cast);
  await walkUntil(cast, walk, until);
  return walk;
}

describe('the languages of one case (S04)', () => {
  it('are each party’s own: pages and letters', async () => {
    const walk = await begun('meeting');
    const [ofA, ofB] = [await cast.a.get(`/case/${walk.caseId}`), await cast.b.get(`/case/${walk.caseId}`)];
    expect([ofA.body.includes('<html lang="ru"'), ofB.body.includes('<html lang="kk"')]).toEqual([true, true]);
    const letters = (await lettersOf(cast, (await walk.show(cast.a))?.number ?? '')).filter(
      (letter) => letter.template === 'contract-concluded',
    );
    const to = (email: string): string => letters.find((letter) => letter.to === email)?.words ?? '';
    expect([to('azamat@example.kz'), to('bekzat@example.kz')]).toEqual([
      expect.stringMatching(/медиаци/i),
      expect.stringMatching(/[әғқңөұүһі]/i),
    ]);
  });
});

describe('a page of a case (S05, S06)', () => {
  it('says where the case is, what comes next, whose turn it is, who sees this, and where a person helps', async () => {
    const walk = await begun('choosing');
    const page = await walk.page(cast.a);
    for (const words of ['Где дело', 'Чей ход', 'Дальше:', 'Кто видит', 'Помощь человека'])
      expect([words, page.includes(words)]).toEqual([words, true]);
  });

  it.each(['', '/history', '/do/withdraw', '/do/add-file'])('has a way to a person and the way out of the case at %s', async (path) => {
    const walk = await begun('choosing');
    const answer = await cast.a.get(`/case/${walk.caseId}${path}`);
    expect([answer.statusCode, answer.body.includes('href="/help"'), answer.body.includes(`/case/${walk.caseId}`)]).toEqual([
      200,
      true,
      true,
    ]);
  });
});

describe('what it costs (S08)', () => {
  it('stands before the signature: the fee and the share of the one who signs', async () => {
    const walk = await begun('contract');
    expect(await walk.refused(cast.a, 'sign-contract', { version: 1, password })).toContain('case.no-contract');
    await walk.done(cast.m1, 'draft-contract', contractTerms);
    const page = await walk.page(cast.a, '/do/sign-contract');
    for (const words of ['60 000', '30 000']) expect([words, page.replaceAll(/\s/g, ' ').includes(words)]).toEqual([words, true]);
  });

  it('changes for nobody who has signed: new terms take every signature back', async () => {
    const walk = await begun('contract');
    await walk.done(cast.m1, 'draft-contract', contractTerms);
    await walk.done(cast.a, 'sign-contract', { version: 1, password });
    await walk.done(cast.m1, 'draft-contract', { ...contractTerms, feeTiyn: 9_000_000 });
    expect(await walk.refused(cast.b, 'sign-contract', { version: 1, password })).toContain('case.contract-changed');
    for (const who of [cast.b, cast.m1]) await walk.done(who, 'sign-contract', { version: 2, password });
    expect(await walk.stage(cast.a)).toBe('contract');
  });
});

describe('consent', () => {
  it('follows an explanation in the party’s own language, whose version and moment are kept (S11)', async () => {
    const walk = await begun('explaining');
    expect(await walk.refused(cast.m1, 'draft-contract', contractTerms)).toEqual(['case.not-at-this-stage']);
    const page = await walk.page(cast.a, '/do/confirm-explanation');
    for (const words of [/добровольн/i, /плат/i, /конфиденциальн|тайн|не узна|не разглаш/i, /исключени/i]) expect(page).toMatch(words);
    expect(await walk.refused(cast.a, 'confirm-explanation', { language: 'ru', version: '2020-01', hasRead: true })).toEqual([
      'case.explanation-changed',
    ]);
    expect((await walk.act(cast.a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: false })).status).toBe(400);
    await walk.done(cast.a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    const confirmed = (await walk.show(cast.b))?.events.findLast((event) => event.kind === 'explanation-confirmed');
    expect(confirmed).toMatchObject({ payload: { language: 'ru', version: '2026-11' }, at: expect.stringMatching(/^2026-03-02T/) });
    expect(await walk.stage(cast.a)).toBe('explaining');
  });

  it('is one record for each purpose, and taking one back leaves the others and the case as they were (S12)', async () => {
    const walk = await begun('meeting');
    await walk.done(cast.a, 'set-consent', { purpose: 'video', isGiven: true });
    await walk.done(cast.a, 'set-consent', { purpose: 'survey', isGiven: true });
    await walk.done(cast.a, 'set-consent', { purpose: 'video', isGiven: false });
    const kinds = (await walk.show(cast.a))?.events
      .filter((event) => event.kind.startsWith('consent-'))
      .map(({ kind, payload }) => [kind, payload['purpose']]);
    expect(kinds).toEqual([
      ['consent-given', 'video'],
      ['consent-given', 'survey'],
      ['consent-withdrawn', 'video'],
    ]);
    expect(await walk.stage(cast.a)).toBe('meeting');
  });
});

describe('an invitation to a person (S14)', () => {
  it('says that one need not take part and that the court stays open, and is declined in three actions at most', async () => {
    cast.test.setDay('2026-03-02');
    const walk = await apply(cast);
    await walk.done(cast.a, 'send-invitation', { termDays: 10 });
    const link = joinLink(await lettersOf(cast, (await walk.show(cast.a))?.number ?? ''), 'bekzat@example.kz');
    const stranger = await clientOf(cast.test);
    const page = textOf((await stranger.get(link)).body);
    expect(page).toMatch(/Міндетті|міндетті|Обязан|obliged|must/i);
    expect(page).toMatch(/сот|суд|court/i);
    // One: open the invitation. Two and three: choose no, send.
    expect((await cast.b.fill(link, {})).statusCode).toBe(303);
    expect((await cast.b.fill(`/case/${walk.caseId}/do/answer-invitation`, { answer: 'declined' })).statusCode).toBe(303);
    expect(await walk.last(cast.a, 'case-closed')).toMatchObject({ ground: 'invitation-declined' });
  });
});

describe('reminders of a meeting (S17)', () => {
  it('go to everybody at least two days before and on the day, and what became of each letter is kept', async () => {
    const walk = await begun('meeting');
    const slot = '2026-03-18T05:00:00.000Z';
    await walk.done(cast.m1, 'propose-session', { with: 'both', mode: 'phone', minutes: 60, place: '', slots: [slot] });
    const { sessionId } = await walk.last(cast.a, 'session-proposed');
    for (const who of [cast.a, cast.b]) await walk.done(who, 'answer-slots', { sessionId, slots: [slot] });
    await walk.done(cast.m1, 'fix-session', { sessionId, slot });
    const reminders = async () => {
      const letters = await lettersOf(cast, (await walk.show(cast.a))?.number ?? '');
      return letters.filter((letter) => letter.template === 'session-reminder');
    };
    cast.test.setNow('2026-03-16T03:59:00.000Z');
    await cast.test.program.settle();
    expect(await reminders()).toEqual([]);
    cast.test.setNow('2026-03-16T04:00:00.000Z');
    await cast.test.program.settle();
    expect((await reminders()).map((letter) => letter.to).sort()).toEqual(['azamat@example.kz', 'bekzat@example.kz', 'm1@example.kz']);
    cast.test.setNow('2026-03-18T03:00:00.000Z');
    await cast.test.program.settle();
    expect((await reminders()).map((letter) => letter.delivery)).toEqual(Array.from({ length: 6 }, () => 'outbox'));
  });
});

describe('an automatic step (S51)', () => {
  it('is looked at by a person when a party asks, and the answer reaches both sides', async () => {
    const walk = await begun('asked');
    await walk.done(cast.b, 'ask-review', { about: 'mediator-asked', words: 'Неге осы медиатор?' });
    expect(await walk.refused(cast.b, 'ask-review', { about: 'mediator-asked', words: '' })).toEqual(['case.review-already-asked']);
    expect(await walk.offered(cast.clerk)).toContain('answer-review');
    await walk.done(cast.clerk, 'answer-review', { about: 'mediator-asked', words: 'Выбор сделан по опубликованному правилу.' });
    for (const who of [cast.a, cast.b]) expect(await walk.last(who, 'review-answered')).toEqual({ about: 'mediator-asked' });
  });
});

describe('the stage of a case (S46)', () => {
  it('is one and the same for everybody in it, also for those who may not read its papers', async () => {
    const walk = await begun('meeting');
    const stages = await Promise.all([cast.a, cast.b, cast.m1, cast.clerk, cast.reviewer].map((who) => walk.stage(who)));
    expect(stages).toEqual(Array.from({ length: 5 }, () => 'meeting'));
    await walk.done(cast.a, 'ask-review', { about: 'law-checked', words: '' });
    await walk.done(cast.clerk, 'answer-review', { about: 'law-checked', words: 'Проверено.' });
    const { rows } = await cast.test.database.owner((tx) =>
      sql<{ stage: string }>`select stage from case_file where case_id = ${walk.caseId}`.execute(tx),
    );
    expect(rows).toEqual([{ stage: 'meeting' }]);
  });

  it('names the next road when it is a final one', async () => {
    const walk = await begun('meeting');
    await walk.done(cast.a, 'leave');
    for (const who of [cast.a, cast.b]) expect(await walk.page(who)).toMatch(/суд|сот/i);
  });
});

describe('how long cases take, published (S52)', () => {
  it('counts a case when it moves on, names none, and shows nothing of fewer than ten', async () => {
    const counted = async () =>
      cast.test.database.as({ role: 'bitim_public' }, async (tx) => {
        const { rows } = await sql<{ stage: string; days: number; cases: number }>`select * from stage_count order by stage, days`.execute(
          tx,
        );
        return rows;
      });
    const before = (await counted()).find((row) => row.stage === 'to-invite' && row.days === 4)?.cases ?? 0;
    cast.test.setDay('2026-03-02');
    const walk = await apply(cast);
    cast.test.setDay('2026-03-06');
    await walkUntil(cast, walk, 'invited');
    expect((await counted()).find((row) => row.stage === 'to-invite' && row.days === 4)).toEqual({
      stage: 'to-invite',
      days: 4,
      cases: before + 1,
    });
    const visitor = await clientOf(cast.test);
    expect(textOf((await visitor.get('/figures')).body)).toMatch(/10-нан аз|меньше 10|fewer than 10/);
    await cast.test.database.owner((tx) =>
      sql`insert into stage_count (stage, days, cases) values ('signing', 2, 9), ('signing', 9, 9)`.execute(tx),
    );
    const page = textOf((await cast.a.get('/figures')).body);
    expect(page).toMatch(/5 дней, наша цель 18 2 дня 9 дней 9/);
  });
});

describe('who opened what (S62)', () => {
  it('is told to those who can open it too, and to nobody else; the chain of entries holds', async () => {
    const walk = await begun('meeting');
    const { documentId } = await walk.last(cast.a, 'contract-drafted');
    expect((await cast.b.get(`/case/${walk.caseId}/files/${documentId}`)).statusCode).toBe(200);
    expect(await walk.page(cast.a, '/history')).toMatch(/Кто открывал файлы.*Бекзат Бериков/);
    const { rows } = await cast.test.database.owner((tx) =>
      sql<{ n: number }>`select count(*)::int as n from reading where case_id = ${walk.caseId}`.execute(tx),
    );
    expect(rows[0]?.n).toBe(1);
    expect(await walk.page(cast.clerk, '/history')).not.toMatch(/Бекзат Бериков \d/);
    expect((await verifyHistory(cast.test.database, cast.test.installation.clock.today())).problems).toEqual([]);
  });
});

describe('where a document comes from (S63)', () => {
  it('is told for each version: author, means, what it was made from; and for each computed choice its rule', async () => {
    const walk = await begun('contract');
    await walk.done(cast.m1, 'draft-contract', contractTerms);
    await walk.done(cast.m1, 'draft-contract', { ...contractTerms, feeTiyn: 5_000_000 });
    const page = await walk.page(cast.a, '/history');
    expect(page).toMatch(/Договор, версия 1 Первая версия Сәуле Ермекова Введено в форму, напечатано по шаблону сервиса/);
    expect(page).toMatch(/Договор, версия 2 Версия 1 Сәуле Ермекова/);
    expect(page).toMatch(/Предложенный медиатор Списки обеих сторон \S+ .*правилу strike-and-rank-1/);
    expect(await walk.page(cast.clerk, '/history')).not.toContain('Договор, версия');
  });
});

describe('an applicant who is afraid (S48)', () => {
  const marks = ['isAfraid', 'violence', 'protectiveOrder', 'childInDanger', 'needsHelpToDecide'] as const;
  const all = Array.from({ length: 2 ** marks.length }, (_, bits) =>
    Object.fromEntries(marks.map((mark, at) => [mark, (bits & (1 << at)) !== 0])),
  );

  it('is stopped by any alarming answer and by any of them together, and by nothing else', async () => {
    cast.test.setDay('2026-03-02');
    for (const answers of all) {
      const walk = await apply(
        cast,
        applicationTo(cast.people, { applicants: [applicantAs], respondents: [respondentAs], safety: { ...calm, ...answers } }),
      );
      const mayInvite = (await walk.offered(cast.a)).includes('send-invitation');
      expect([answers, mayInvite]).toEqual([answers, !Object.values(answers).includes(true)]);
    }
  });
});
