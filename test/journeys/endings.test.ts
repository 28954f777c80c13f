import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { suspendMediator } from '#register/store/keep-register.ts';
import { type Client, clientOf } from '#test/client.ts';
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
  type Until,
  type Walk,
  walkUntil,
} from '#test/journeys/journey.ts';
import { password, type TestPerson } from '#test/program.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.test.close());

async function begun(until: Until | 'to-invite'): Promise<Walk> {
  cast.test.setDay('2026-03-02');
  const walk = await apply(cast);
  if (until !== 'to-invite') await walkUntil(cast, walk, until);
  return walk;
}

async function numberOf(walk: Walk): Promise<string> {
  return (await walk.show(cast.a))?.number ?? '';
}

async function templates(walk: Walk): Promise<readonly string[]> {
  return (await lettersOf(cast, await numberOf(walk))).map((letter) => letter.template);
}

/** Lives on for two months; what was written meanwhile. */
async function lettersLater(walk: Walk): Promise<readonly string[]> {
  const before = (await templates(walk)).length;
  for (const later of ['2026-03-20', '2026-04-14', '2026-05-20']) {
    cast.test.setDay(later);
    await cast.test.program.settle();
  }
  return (await templates(walk)).slice(before);
}

const sendText = async (who: Client, text: string): Promise<{ readonly fileId: string }> => {
  const boundary = 'between-7742';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="answer.txt"\r\n\r\n`;
  const answer = await who.api('POST', '/api/v1/files', Buffer.from(`${head}${text}\r\n--${boundary}--\r\n`), {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().file;
};

describe('an invitation', () => {
  it('lapses by itself on the day after its last one, tells both sides, and nobody is pressed afterwards (S13, S45)', async () => {
    const walk = await begun('invited');
    const { lastDay } = await walk.last(cast.b, 'invitation-sent');
    expect(lastDay).toBe('2026-03-12');
    cast.test.setNow('2026-03-12T18:59:59.000Z');
    await cast.test.program.settle();
    expect(await walk.stage(cast.b)).toBe('invited');
    cast.test.setNow('2026-03-12T19:00:00.000Z');
    await cast.test.program.settle();
    expect([await walk.stage(cast.a), await walk.last(cast.b, 'case-closed')]).toEqual([
      'closed',
      { ground: 'invitation-lapsed', on: '2026-03-13' },
    ]);
    const told = (await lettersOf(cast, await numberOf(walk))).filter((letter) => letter.template === 'invitation-lapsed');
    expect(told.map((letter) => letter.to).sort()).toEqual(['azamat@example.kz', 'bekzat@example.kz']);
    expect(await walk.refused(cast.b, 'answer-invitation', { answer: 'accepted', safety: calm })).toContain('case.not-at-this-stage');
    expect(await lettersLater(walk)).toEqual([]);
  });

  it('is declined without a reason, and nobody is pressed afterwards (S13)', async () => {
    const walk = await begun('invited');
    await walk.done(cast.b, 'answer-invitation', { answer: 'declined' });
    expect([await walk.stage(cast.a), await walk.last(cast.a, 'case-closed')]).toMatchObject(['closed', { ground: 'invitation-declined' }]);
    expect(await templates(walk)).toContain('invitation-declined');
    expect(await walk.offered(cast.b)).not.toContain('withdraw');
    expect(await lettersLater(walk)).toEqual([]);
  });

  it('stands longer when time is asked and granted, and as it was when it is refused (S45)', async () => {
    const walk = await begun('invited');
    expect(await walk.refused(cast.b, 'ask-for-time', { untilDay: '2026-03-12' })).toEqual(['case.time-out-of-range']);
    await walk.done(cast.b, 'ask-for-time', { untilDay: '2026-03-20' });
    expect(await templates(walk)).toContain('time-asked');
    await walk.done(cast.a, 'answer-time-request', { isGranted: false });
    expect(await templates(walk)).toContain('time-refused');
    await walk.done(cast.b, 'ask-for-time', { untilDay: '2026-03-18' });
    await walk.done(cast.a, 'answer-time-request', { isGranted: true });
    cast.test.setDay('2026-03-13');
    await cast.test.program.settle();
    expect([await walk.stage(cast.b), await walk.last(cast.b, 'time-granted')]).toEqual(['invited', { lastDay: '2026-03-18' }]);
    cast.test.setDay('2026-03-18');
    await walk.done(cast.b, 'answer-invitation', { answer: 'accepted', safety: calm });
    expect(await walk.stage(cast.a)).toBe('choosing');
  });

  it('is answered on paper through the clerk, with its scan; the reviewer asks the private questions by word of mouth (S03)', async () => {
    const walk = await begun('to-invite');
    const posted = { ...respondentAs, email: '', address: 'Алматы, Сатпаева 2' };
    const onPaper = await apply(cast, applicationTo(cast.people, { respondents: [posted] }));
    await onPaper.done(cast.a, 'send-invitation', { termDays: 10 });
    const partyId = (await onPaper.show(cast.a))?.parties[1]?.partyId ?? '';
    cast.test.setDay('2026-03-09');
    const answer = { partyId, answer: 'accepted', on: '2026-03-09' };
    const file = await sendText(cast.clerk, 'Келісемін. Бекзат Бериков');
    expect(await onPaper.refused(cast.clerk, 'answer-on-paper', { ...answer, scanId: file.fileId })).toEqual(['case.scan-missing']);
    await onPaper.done(cast.clerk, 'add-file', { room: 'case', purpose: 'scan', file });
    expect(await onPaper.refused(cast.a, 'answer-on-paper', { ...answer, scanId: file.fileId })).toContain('case.not-your-part');
    expect(await onPaper.refused(cast.clerk, 'answer-on-paper', { ...answer, on: '2026-03-10', scanId: file.fileId })).toEqual([
      'case.impossible-day',
    ]);
    await onPaper.done(cast.clerk, 'answer-on-paper', { ...answer, scanId: file.fileId });
    expect(await onPaper.last(cast.a, 'invitation-answered')).toMatchObject({ channel: 'paper', scanId: file.fileId });
    expect(await onPaper.offered(cast.reviewer)).toContain('review-private-answers');
    await onPaper.done(cast.reviewer, 'review-private-answers', { partyId, outcome: 'go-on', reason: 'Поговорили по телефону' });
    expect(await onPaper.offered(cast.reviewer)).not.toContain('review-private-answers');
    expect(await walk.offered(cast.reviewer)).not.toContain('review-private-answers');
  });
});

describe('leaving', () => {
  it.each(['to-invite', 'invited', 'choosing', 'asked', 'explaining', 'contract'] as const)(
    'takes one act without a reason while the case stands at %s, and nobody is pressed afterwards (S13)',
    async (until) => {
      const walk = await begun(until);
      const who = until === 'to-invite' ? cast.a : cast.b;
      expect([await walk.offered(who), await walk.offered(who)].every((acts) => acts.includes('withdraw') && !acts.includes('leave'))).toBe(
        true,
      );
      await walk.done(who, 'withdraw');
      expect([await walk.stage(cast.a), await walk.last(cast.a, 'case-closed')]).toMatchObject(['closed', { ground: 'withdrawn' }]);
      expect(await lettersLater(walk)).toEqual([]);
    },
  );

  it('ends a mediation at once, from any page in two actions, and nobody is pressed afterwards (S13)', async () => {
    const walk = await begun('meeting');
    const [page, history] = [await cast.b.get(`/case/${walk.caseId}`), await cast.b.get(`/case/${walk.caseId}/history`)];
    expect(page.body).toContain(`/case/${walk.caseId}/do/leave`);
    expect(history.body).toContain(`/case/${walk.caseId}`);
    const left = await cast.b.fill(`/case/${walk.caseId}/do/leave`, {});
    expect(left.statusCode).toBe(303);
    expect([await walk.stage(cast.a), await walk.last(cast.a, 'mediation-ended')]).toMatchObject(['ended', { ground: 'party-left' }]);
    expect(await walk.refused(cast.a, 'post-message', { room: 'side-a', words: 'Вернитесь' })).toContain('case.not-at-this-stage');
    expect(await lettersLater(walk)).toEqual([]);
  });

  it('stays possible while mediation pauses for a disclosure, and ends it by a ground of the law', async () => {
    const walk = await begun('meeting');
    await walk.done(cast.m1, 'disclose-later', { disclosure: 'Раньше консультировал компанию.' });
    expect(await walk.stage(cast.a)).toBe('disclosure');
    expect(await walk.refused(cast.a, 'withdraw')).toEqual(['case.not-at-this-stage']);
    await walk.done(cast.a, 'leave');
    expect(await walk.last(cast.b, 'mediation-ended')).toMatchObject({ ground: 'party-left' });
  });
});

describe('the end by the mediator or by the term', () => {
  it.each(['hopeless', 'unlawful', 'unenforceable', 'safety'])('is told by a category alone: %s (S54)', async (category) => {
    const walk = await begun('meeting');
    const answer = await walk.act(cast.m1, 'end-as-excluded', { category, words: 'Сторона Б скрывает доход' });
    expect(answer.status).toBe(200);
    expect(await walk.last(cast.a, 'mediation-ended')).toEqual({
      ground: 'settlement-excluded',
      on: '2026-03-02',
      at: expect.any(String),
      partyId: null,
    });
    expect(JSON.stringify(await walk.show(cast.a))).not.toContain('скрывает');
  });

  it('comes by itself on the day after the last one of the term: 13 April of a contract of 12 March (S52)', async () => {
    const walk = await begun('contract');
    cast.test.setDay('2026-03-12');
    await walk.done(cast.m1, 'draft-contract', contractTerms);
    for (const who of [cast.a, cast.b, cast.m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    cast.test.setNow('2026-04-13T18:59:59.000Z');
    await cast.test.program.settle();
    expect([await walk.stage(cast.a), (await templates(walk)).includes('term-reminder')]).toEqual(['meeting', true]);
    cast.test.setNow('2026-04-13T19:00:00.000Z');
    await cast.test.program.settle();
    expect([await walk.stage(cast.a), await walk.last(cast.a, 'mediation-ended')]).toMatchObject([
      'ended',
      { ground: 'term-expired', on: '2026-04-13' },
    ]);
    expect((await walk.show(cast.a))?.events.at(-1)?.as).toBe('system');
  });

  it('comes by the term also while the work pauses for a disclosure', async () => {
    const walk = await begun('meeting');
    await walk.done(cast.m1, 'disclose-later', { disclosure: 'Раньше консультировал компанию.' });
    cast.test.setDay('2026-04-20');
    await cast.test.program.settle();
    expect(await walk.last(cast.b, 'mediation-ended')).toMatchObject({ ground: 'term-expired' });
  });

  it('moves when all parties and the mediator agree to one later day', async () => {
    const walk = await begun('meeting');
    const { lastDay } = await walk.last(cast.a, 'contract-concluded');
    expect(lastDay).toBe('2026-04-01');
    for (const who of [cast.a, cast.b]) await walk.done(who, 'agree-extension', { untilDay: '2026-04-20' });
    expect(await walk.last(cast.a, 'term-extended')).toEqual({});
    await walk.done(cast.m1, 'agree-extension', { untilDay: '2026-04-20' });
    expect(await walk.last(cast.a, 'term-extended')).toEqual({ untilDay: '2026-04-20' });
    expect(await walk.refused(cast.a, 'agree-extension', { untilDay: '2026-04-25' })).toContain('case.already-extended');
    cast.test.setDay('2026-04-15');
    await cast.test.program.settle();
    expect(await walk.stage(cast.a)).toBe('meeting');
    cast.test.setDay('2026-04-21');
    await cast.test.program.settle();
    expect(await walk.stage(cast.a)).toBe('ended');
  });
});

describe('the mediator', () => {
  it('declines: both sides choose again, and he is not offered any more', async () => {
    const walk = await begun('asked');
    await walk.done(cast.m1, 'decline-request', { reason: 'dates' });
    expect([await walk.stage(cast.a), await walk.show(cast.m1)]).toEqual(['choosing', null]);
    expect((await templates(walk)).filter((template) => template === 'choose-again')).toHaveLength(2);
    const { m1, m2 } = cast.people;
    expect(await walk.refused(cast.a, 'rank-mediators', { ranked: [m1.personId], struck: [] })).toEqual(['case.mediator-not-offered']);
    for (const who of [cast.a, cast.b]) await walk.done(who, 'rank-mediators', { ranked: [m2.personId], struck: [] });
    expect(await walk.last(cast.a, 'mediator-asked')).toMatchObject({ mediatorId: m2.personId });
  });

  it('was proposed by a computed choice, which names its rule and which either side may set aside (S18)', async () => {
    const walk = await begun('asked');
    expect(await walk.last(cast.a, 'mediator-asked')).toMatchObject({ rule: 'strike-and-rank-1', candidates: 2, wasTied: false });
    await walk.done(cast.b, 'dismiss-proposal');
    expect([await walk.stage(cast.a), await walk.show(cast.m1)]).toEqual(['choosing', null]);
  });

  it('is replaced after a disclosure and an upheld objection: the file stays, his private notes do not pass on', async () => {
    const walk = await begun('meeting');
    const { a, b, m1, m2, reviewer } = cast;
    await walk.done(m1, 'write-note', { words: 'Мои мысли об этом деле' });
    await walk.done(a, 'post-message', { room: 'side-a', words: 'Могу подождать до мая' });
    await walk.done(m1, 'disclose-later', { disclosure: 'Раньше консультировал компанию.' });
    expect(await walk.refused(a, 'make-offer', { room: 'private', words: 'x' })).toContain('case.not-at-this-stage');
    await walk.done(a, 'consent-to-disclosure', { doesConsent: true });
    expect(await walk.stage(a)).toBe('disclosure');
    await walk.done(b, 'object-to-mediator', { words: '' });
    expect(await walk.refused(m1, 'decide-objection', { outcome: 'dismissed' })).toContain('case.not-your-part');
    await walk.done(reviewer, 'decide-objection', { outcome: 'upheld' });
    expect([await walk.stage(a), await walk.show(m1)]).toEqual(['choosing', null]);
    for (const who of [a, b]) await walk.done(who, 'rank-mediators', { ranked: [cast.people.m2.personId], struck: [] });
    expect((await m2.get(`/case/${walk.caseId}/room/side-a`)).statusCode).toBe(404);
    await walk.done(m2, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
    const seen = JSON.stringify((await walk.show(m2))?.events) + (await walk.page(m2, '/room/side-a'));
    expect([seen.includes('Могу подождать'), seen.includes('Дал 1 850 000'), seen.includes('Мои мысли')]).toEqual([true, true, false]);
    expect(await walk.page(m2, '/notes')).not.toContain('Мои мысли');
    await walk.done(m2, 'draft-contract', contractTerms);
    for (const who of [a, b, m2]) await walk.done(who, 'sign-contract', { version: 2, password });
    expect([await walk.stage(a), await walk.last(a, 'contract-concluded')]).toMatchObject(['meeting', { lastDay: '2026-04-01' }]);
  });

  it('goes on when an objection is dismissed and everybody consents to the disclosure', async () => {
    const walk = await begun('meeting');
    await walk.done(cast.m1, 'disclose-later', { disclosure: 'Раньше консультировал компанию.' });
    await walk.done(cast.b, 'object-to-mediator', { words: 'Сомневаюсь' });
    await walk.done(cast.reviewer, 'decide-objection', { outcome: 'dismissed' });
    for (const who of [cast.a, cast.b]) await walk.done(who, 'consent-to-disclosure', { doesConsent: true });
    expect(await walk.stage(cast.a)).toBe('meeting');
  });
});

describe('a representative (S07)', () => {
  it('is appointed at any stage, joins by his own letter, acts for the party, and loses everything with the power', async () => {
    const walk = await begun('contract');
    const lawyer = await clientOf(cast.test, cast.people.stranger);
    expect(await walk.show(lawyer)).toBeNull();
    const power = { name: 'Бөтен Адамов', email: 'stranger@example.kz', basis: 'power-of-attorney', maySettle: false };
    await walk.done(cast.a, 'appoint-representative', power);
    const link = joinLink(await lettersOf(cast, await numberOf(walk)), 'stranger@example.kz');
    expect((await lawyer.fill(link, {})).headers.location).toBe(`/case/${walk.caseId}`);
    await walk.done(lawyer, 'post-message', { room: 'side-a', words: 'Говорю за доверителя.' });
    expect(await walk.page(cast.m1, '/room/side-a')).toContain('Говорю за доверителя.');
    expect(JSON.stringify(await walk.show(lawyer))).not.toContain('safety-answered');
    expect(await walk.refused(lawyer, 'appoint-representative', power)).toContain('case.not-your-part');
    const { representativeId } = await walk.last(cast.a, 'representative-appointed');
    await walk.done(cast.a, 'revoke-representative', { representativeId });
    expect([await walk.show(lawyer), (await lawyer.get(`/case/${walk.caseId}`)).statusCode]).toEqual([null, 404]);
    expect(await walk.refused(lawyer, 'post-message', { room: 'side-a', words: 'Ещё здесь?' })).toEqual(['case.not-found']);
    expect((await lawyer.get(`/case/${walk.caseId}/room/side-a`)).statusCode).toBe(404);
  });
});

describe('several on each side', () => {
  const ids = ['910308490036', '880730390046'];
  let others: readonly [TestPerson, TestPerson];
  let also: readonly [Client, Client];
  let walk: Walk;

  beforeAll(async () => {
    cast.test.setDay('2026-03-02');
    const person = (name: string, email: string) => cast.test.person({ name, email, language: 'ru' });
    others = [await person('Асель Асанова', 'asel@example.kz'), await person('Бауыржан Бериков', 'baur@example.kz')];
    also = [await clientOf(cast.test, others[0]), await clientOf(cast.test, others[1])];
    const applicants = [applicantAs, { ...applicantAs, name: 'Асель Асанова', email: 'asel@example.kz', idNumber: ids[0] }];
    const respondents = [
      respondentAs,
      { ...respondentAs, name: 'Бауыржан Бериков', email: 'baur@example.kz', idNumber: ids[1], language: 'ru' },
    ];
    walk = await apply(cast, applicationTo(cast.people, { applicants, respondents }));
  });

  it('are all invited by letters of their own, and one yes is not enough', async () => {
    const number = await numberOf(walk);
    expect((await also[0].fill(joinLink(await lettersOf(cast, number), 'asel@example.kz'), {})).statusCode).toBe(303);
    await walk.done(also[0], 'answer-private-questions', calm);
    await walk.done(also[0], 'send-invitation', { termDays: 10 });
    const letters = await lettersOf(cast, number);
    for (const [who, to] of [
      [cast.b, 'bekzat@example.kz'],
      [also[1], 'baur@example.kz'],
    ] as const)
      expect((await who.fill(joinLink(letters, to), {})).statusCode).toBe(303);
    await walk.done(cast.b, 'answer-invitation', { answer: 'accepted', safety: calm });
    expect(await walk.stage(cast.a)).toBe('invited');
    await walk.done(also[1], 'answer-invitation', { answer: 'accepted', safety: calm });
    expect(await walk.stage(cast.a)).toBe('choosing');
  });

  it('rank once a side, are explained to one by one, and all sign, each with an equal share of the fee', async () => {
    const { a, b, m1, people } = cast;
    await walk.done(also[0], 'rank-mediators', { ranked: [people.m1.personId], struck: [] });
    expect(await walk.refused(a, 'rank-mediators', { ranked: [people.m2.personId], struck: [] })).toContain('case.already-ranked');
    await walk.done(b, 'rank-mediators', { ranked: [people.m1.personId], struck: [] });
    await walk.done(m1, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
    for (const who of [a, also[0], b]) await walk.done(who, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    expect(await walk.stage(a)).toBe('explaining');
    await walk.done(also[1], 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    await walk.done(b, 'give-contacts', { idNumber: '791102390025', address: 'Алматы, Сатпаева 2', phone: '+77010000002' });
    await walk.done(also[1], 'give-contacts', { idNumber: ids[1], address: 'Алматы, Сатпаева 2', phone: '+77010000003' });
    await walk.done(m1, 'draft-contract', { ...contractTerms, otherTerms: 'Нет' });
    for (const who of [a, b, also[0], m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    expect(await walk.stage(a)).toBe('contract');
    await walk.done(also[1], 'sign-contract', { version: 1, password });
    expect(await walk.stage(a)).toBe('meeting');
  });

  it('end the mediation for all when one of them leaves', async () => {
    await walk.done(also[1], 'leave');
    expect([await walk.stage(cast.a), await walk.stage(also[0])]).toEqual(['ended', 'ended']);
  });
});

/** Last in the file: the suspension stays. */
describe('a suspended mediator', () => {
  it('can neither accept what he was asked for nor be chosen, from the day of the suspension', async () => {
    const walk = await begun('asked');
    await cast.test.database.owner((tx) => suspendMediator(tx, 'ALM-0001', day('2026-03-02')));
    const taking = { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' };
    expect(await walk.refused(cast.m1, 'accept-request', taking)).toContain('case.mediator-not-eligible');
    await walk.done(cast.b, 'dismiss-proposal');
    const other = await begun('choosing');
    const ranked = [cast.people.m1.personId];
    expect(await other.refused(cast.a, 'rank-mediators', { ranked, struck: [] })).toEqual(['case.mediator-not-offered']);
  });
});
