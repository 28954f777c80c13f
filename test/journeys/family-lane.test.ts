import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '#test/client.ts';
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
  respondentAs,
  textOf,
  type Walk,
  walkUntil,
} from '#test/journeys/journey.ts';
import { password } from '#test/program.ts';

const hidden = { of: 'Алматы, Тайная улица 77', phone: '+77015550077' };
const ofB = { address: 'Алматы, Жасырын көшесі 88', phone: '+77015550088' };
const secretWords = 'Былтыр қорғау нұсқамасы берілді, одан қорқамын.';
const afraid = { ...calm, isAfraid: true, protectiveOrder: true, words: secretWords };
const claim = {
  subject: 'Место жительства ребёнка и алименты',
  statement: 'Сыну девять лет, живёт со мной.',
  proposedSolution: 'Алименты и дни встреч',
  amountTiyn: null,
};

function family(cast: Cast, safety: object): object {
  const applicants = [{ ...applicantAs, address: hidden.of, phone: hidden.phone }];
  return applicationTo(cast.people, { disputeKind: 'family', applicants, respondents: [{ ...respondentAs, idNumber: '' }], claim, safety });
}

const sections = ['parties', 'subject', 'obligations', 'default', 'other'];

/** Lane 3 with the warning sign: nothing goes out before a person has looked, then everything goes apart. */
describe('parents of a child, with a warning sign (S48)', () => {
  let cast: Cast;
  let walk: Walk;
  let number = '';
  let ids: { a: string; b: string } = { a: '', b: '' };

  beforeAll(async () => {
    cast = await openCast();
    cast.test.setDay('2026-03-02');
    walk = await apply(cast, family(cast, afraid));
    const shown = await walk.show(cast.a);
    number = shown?.number ?? '';
    ids = { a: shown?.parties[0]?.partyId ?? '', b: shown?.parties[1]?.partyId ?? '' };
  });
  afterAll(() => cast.test.close());

  it('stops at the safety page: no invitation goes out until a person of the organisation has reviewed the answers', async () => {
    const page = await cast.a.get(`/case/${walk.caseId}/safety`);
    expect([page.statusCode, page.body.includes('/leave')]).toEqual([200, true]);
    expect(await walk.refused(cast.a, 'send-invitation', { termDays: 10 })).toEqual(['case.review-is-open']);
    expect((await lettersOf(cast, number)).map((letter) => letter.template)).toEqual([]);
  });

  it('shows the answers to the reviewer and not to the clerk, and lets only the reviewer decide', async () => {
    const toReviewer = JSON.stringify((await walk.show(cast.reviewer))?.events);
    expect([toReviewer.includes(secretWords), toReviewer.includes(hidden.of)]).toEqual([true, false]);
    expect(JSON.stringify(await walk.show(cast.clerk))).not.toContain('safety-answered');
    const decision = { partyId: ids.a, outcome: 'separate-only', reason: 'Защитное предписание в прошлом году' };
    expect(await walk.refused(cast.clerk, 'review-private-answers', decision)).toContain('case.not-your-part');
    await walk.done(cast.reviewer, 'review-private-answers', decision);
    await walk.done(cast.a, 'send-invitation', { termDays: 10 });
  });

  it('invites without the address of the one who is afraid, in the letter and in its print', async () => {
    const letters = await lettersOf(cast, number);
    const invitation = letters.find((letter) => letter.template === 'invitation');
    expect(invitation?.words).toContain('Азамат Асанов');
    expect(JSON.stringify(letters)).not.toContain('Тайная');
    const printed = await cast.a.get(`/case/${walk.caseId}/documents/invitation.pdf?party=${ids.b}`);
    expect([printed.statusCode, (await pdfText(printed.rawPayload)).includes('Тайная')]).toEqual([200, false]);
    const link = joinLink(letters, 'bekzat@example.kz');
    expect((await cast.b.fill(link, {})).headers.location).toBe(`/case/${walk.caseId}`);
  });

  it('tells the other side that meetings are separate, and neither whose answers nor why', async () => {
    await walk.done(cast.b, 'answer-invitation', { answer: 'accepted', statement: '', safety: calm });
    const shown = await walk.show(cast.b);
    const arranged = shown?.events.find((event) => event.kind === 'arrangements-set');
    expect([arranged?.as, arranged?.payload]).toEqual(['system', { meetings: 'separate', areAddressesHidden: true }]);
    const told = JSON.stringify(shown) + (await walk.page(cast.b)) + (await walk.page(cast.b, '/history'));
    for (const word of [secretWords, 'предписание', 'safety-reviewed', 'private-questions-closed', 'Тайная', hidden.phone])
      expect([word, told.includes(word)]).toEqual([word, false]);
  });

  it('comes to a contract whose paper and pages hold no address and no number of the other side', async () => {
    const { a, b, m1, people } = cast;
    for (const who of [a, b]) await walk.done(who, 'rank-mediators', { ranked: [people.m1.personId], struck: [] });
    await walk.done(m1, 'accept-request', { isCompetent: true, hasTime: true, isIndependent: 'nothing-to-declare' });
    await walk.done(a, 'confirm-explanation', { language: 'ru', version: '2026-11', hasRead: true });
    await walk.done(b, 'confirm-explanation', { language: 'kk', version: '2026-11', hasRead: true });
    await walk.done(b, 'give-contacts', { idNumber: '791102390025', ...ofB });
    await walk.done(m1, 'draft-contract', contractTerms);
    for (const who of [a, b, m1]) await walk.done(who, 'sign-contract', { version: 1, password });
    expect(await walk.stage(a)).toBe('meeting');
    const { documentId } = await walk.last(b, 'contract-drafted');
    const paper = await pdfText((await b.get(`/case/${walk.caseId}/files/${documentId}`)).rawPayload);
    const toB = paper + JSON.stringify(await walk.show(b)) + (await walk.page(b)) + (await walk.page(b, '/do/ask-live-meeting'));
    const toA = paper + JSON.stringify(await walk.show(a)) + (await walk.page(a));
    for (const word of ['Тайная', '5550077', '840517490017']) expect([word, toB.includes(word)]).toEqual([word, false]);
    for (const word of ['Жасырын', '5550088', '791102390025']) expect([word, toA.includes(word)]).toEqual([word, false]);
  });

  it('refuses common meetings, the joint room and joint offers to everybody, without saying why', async () => {
    const { a, b, m1 } = cast;
    const slots = ['2026-03-18T05:00:00.000Z'];
    const meeting = { with: 'both', mode: 'phone', minutes: 60, place: '', slots };
    for (const who of [a, b, m1]) expect(await walk.refused(who, 'propose-session', meeting)).toEqual(['session.joint-closed']);
    for (const who of [a, b, m1])
      expect(await walk.refused(who, 'post-message', { room: 'joint', words: 'Сәлем' })).toEqual(['session.joint-closed']);
    const support = {
      debtor: ids.b,
      creditor: ids.a,
      kind: 'money',
      amountTiyn: 13_000_000,
      what: '',
      how: 'Аударым',
      dueDay: '2026-04-05',
    };
    const offer = { room: 'joint', obligations: [support], words: '' };
    for (const who of [a, b]) expect(await walk.refused(who, 'make-offer', offer)).toEqual(['agreement.only-through-mediator']);
    const room = await b.get(`/case/${walk.caseId}/room/joint`);
    expect(textOf(room.body)).not.toMatch(/насил|предпис|зорлық|қауіп|нұсқама/i);
    await walk.done(m1, 'propose-session', { ...meeting, with: 'side-a' });
    expect(JSON.stringify(await walk.show(b))).not.toContain('session-proposed');
  });

  it('carries an offer through the mediator, only after its author released it', async () => {
    const { a, b, m1 } = cast;
    const support = {
      debtor: ids.b,
      creditor: ids.a,
      kind: 'money',
      amountTiyn: 13_000_000,
      what: '',
      how: 'Аударым',
      dueDay: '2026-04-05',
    };
    await walk.done(b, 'make-offer', { room: 'private', obligations: [support], words: 'Тек медиаторға' });
    const { offerId } = await walk.last(b, 'offer-made');
    expect(JSON.stringify(await walk.show(a))).not.toContain('offer-made');
    expect(await walk.refused(m1, 'carry-offer', { offerId })).toContain('agreement.nothing-released');
    await walk.done(b, 'release-offer', { offerId });
    expect(JSON.stringify(await walk.show(a))).not.toContain('offer-');
    await walk.done(m1, 'carry-offer', { offerId });
    const carried = await walk.last(a, 'offer-made');
    await walk.done(a, 'accept-offer', { offerId: carried['offerId'] });
  });

  it('stops for good where the reviewer says so, and tells the other side nothing at all', async () => {
    const other = await apply(cast, family(cast, afraid));
    const shown = await other.show(cast.a);
    const partyId = shown?.parties[0]?.partyId ?? '';
    await other.done(cast.reviewer, 'review-private-answers', { partyId, outcome: 'stop', reason: 'Опасно' });
    expect(await other.stage(cast.a)).toBe('closed');
    expect((await lettersOf(cast, shown?.number ?? '')).map((letter) => letter.to)).toEqual(['azamat@example.kz']);
  });
});

/** Lane 3 without the sign: residence, contact and support, by the mediator's form; a child in danger is reported. */
describe('parents of a child, with support settled before the mediator', () => {
  let cast: Cast;
  let walk: Walk;
  let base: object = {};
  const facts = (tenge: number, isArrearsWaived = false) => ({
    familyFacts: {
      childrenCount: 1,
      payerIncomeTiyn: 48_000_000,
      monthlySupportTiyn: tenge * 100,
      isArrearsWaived,
    },
  });

  beforeAll(async () => {
    cast = await openCast();
    cast.test.setDay('2026-03-12');
    walk = await apply(cast, family(cast, calm));
    await walkUntil(cast, walk, 'meeting');
    const parties = (await walk.show(cast.a))?.parties ?? [];
    const [of, by] = [parties[0]?.partyId, parties[1]?.partyId];
    const residence = {
      kind: 'act',
      debtor: by,
      creditor: of,
      what: 'Ребёнок живёт с матерью, встречи в субботу с 10 до 18',
      how: 'У дома',
    };
    const support = { kind: 'money', debtor: by, creditor: of, amountTiyn: 13_000_000, what: '', how: 'Перевод', dueDay: '2026-04-06' };
    base = { place: 'Алматы', subject: claim.subject, obligations: [{ ...residence, dueDay: '2026-04-04' }, support], missedPayments: 2 };
  });
  afterAll(() => cast.test.close());

  const drafted = async (more: object): Promise<readonly string[]> => {
    await walk.done(cast.m1, 'draft-settlement', { fromOffer: 'typed', ...base, ...more });
    const { version } = await walk.last(cast.m1, 'settlement-drafted');
    for (const who of [cast.a, cast.b]) await walk.done(who, 'confirm-section', { version, sections });
    const answer = await walk.act(cast.m1, 'issue-settlement');
    return answer.status === 200 ? [] : (answer.body.errors ?? []).map((error) => error.code);
  };

  it('refuses 100,000 where a court would award a quarter of 480,000 (Family Code 161(2))', async () => {
    expect(await drafted(facts(100_000))).toEqual(['law.reason.support-below-court']);
    const page = await walk.page(cast.a);
    expect(page).toContain('120 000');
  });

  it('refuses a waiver of arrears whatever the amount (Family Code 172)', async () => {
    expect(await drafted(facts(130_000, true))).toEqual(['law.reason.waives-arrears']);
  });

  it('accepts 130,000, signed before the mediator, which is the form that the law asks for (Family Code 158)', async () => {
    expect(await drafted(facts(130_000))).toEqual([]);
    for (const who of [cast.a, cast.b, cast.m1]) await walk.done(who, 'sign-settlement', { password });
    expect(await walk.stage(cast.a)).toBe('performing');
    const { documentId } = await walk.last(cast.b, 'settlement-issued');
    const paper = await pdfText((await cast.b.get(`/case/${walk.caseId}/files/${documentId}`)).rawPayload);
    expect(paper).toContain('встречи в субботу');
  });

  it('holds the report of a danger to the child where only the mediator finds it (Law 25(3))', async () => {
    const danger = 'Баланы түнде үйде жалғыз қалдырады.';
    const before = await Promise.all([cast.a, cast.b, cast.clerk, cast.reviewer].map((who) => walk.show(who)));
    const sent = (await lettersOf(cast, before[0]?.number ?? '')).length;
    expect((await walk.act(cast.m1, 'report-child-in-danger', { words: danger })).status).toBe(400);
    await walk.done(cast.m1, 'report-child-in-danger', { words: danger, isCertain: true });
    expect(await walk.refused(cast.a, 'report-child-in-danger', { words: danger, isCertain: true })).toContain('case.not-your-part');
    const page = await walk.page(cast.m1);
    for (const word of [danger, '25-бап', 'Сәуле Ермекова']) expect([word, page.includes(word)]).toEqual([word, true]);
    expect(await walk.page(cast.m1, '/history')).toContain('бала құқығын қорғау органына');
    const everybodyElse: readonly Client[] = [cast.a, cast.b, cast.clerk, cast.reviewer];
    expect(await Promise.all(everybodyElse.map((who) => walk.show(who)))).toEqual(before);
    for (const who of everybodyElse) expect(await walk.page(who)).not.toContain('түнде');
    expect(await lettersOf(cast, before[0]?.number ?? '')).toHaveLength(sent);
    expect(cast.test.logged()).not.toContain('түнде');
  });
});
