import { describe, expect, it } from 'vitest';
import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { askAdviceTime } from '#agreement/acts/ask-advice-time.ts';
import { confirmPerformance } from '#agreement/acts/confirm-performance.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { declareDefault } from '#agreement/acts/declare-default.ts';
import { disputePerformance } from '#agreement/acts/dispute-performance.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { markPerformed } from '#agreement/acts/mark-performed.ts';
import { prepareCourtOrder } from '#agreement/acts/prepare-court-order.ts';
import { signSettlement } from '#agreement/acts/sign-settlement.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { draftFlags } from '#agreement/domain/obligations-check.ts';
import { claimOf, promiseStatus } from '#agreement/domain/performance.ts';
import type { Decision } from '#case/domain/act.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { PersonId } from '#kernel/id.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import type { MeetingSetting, Story } from '#test/story.ts';
import { people, storyAtMeeting, storyHash } from '#test/story.ts';

const tenge = (amount: number): number => amount * 100;
const calendar = kazakhstanCalendar();
const { a, b, mediator, lawyer, partyA, partyB } = people;

function codes(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((refusal) => refusal.code);
}

const whole = { missedPayments: 2, defaultWords: '', subject: 'Долг по расписке', isConditional: false };

function agreedInLane1(setting: MeetingSetting = {}): Story {
  const story = storyAtMeeting(setting).on('2026-03-20');
  story.do(b, makeOffer, {
    room: 'joint',
    obligations: [{ debtor: partyB, amountTiyn: tenge(230_000), how: 'перевод', dueDay: '2026-04-01' }],
    instalments: { debtor: partyB, count: 10, eachTiyn: tenge(110_000), firstDay: '2026-05-01', how: 'перевод' },
  });
  const offerId = story.stateOf(a).agreement.offers[0]?.offerId;
  story.do(a, acceptOffer, { offerId });
  story.do(mediator, draftSettlement, { ...whole, fromOffer: offerId });
  return story;
}

function confirmAll(story: Story, ...persons: readonly PersonId[]): void {
  const version = story.stateOf(mediator).agreement.settlement?.version;
  for (const person of persons) story.do(person, confirmSection, { version, sections: settlementSections });
}

function concludedInLane1(): Story {
  const story = agreedInLane1();
  confirmAll(story, a, b);
  story.do(mediator, issueSettlement);
  story.on('2026-03-25');
  for (const person of [a, b, mediator]) story.do(person, signSettlement);
  return story;
}

describe('the settlement of lane 1', () => {
  it('is drafted from the accepted offer, confirmed, issued, signed, and in force on the day of the last signature', () => {
    const story = concludedInLane1();
    const state = story.stateOf(a);
    expect(stageOf(state)).toBe('performing');
    expect(state.agreement.performance).toMatchObject({ concludedOn: '2026-03-25', documentSha256: storyHash, missedPayments: 2 });
    expect(state.agreement.performance?.promises).toHaveLength(11);
    expect(state.ending).toMatchObject({ ground: 'settled', on: '2026-03-25', partyId: null });
    expect(
      story
        .events()
        .slice(-4)
        .map((known) => `${known.kind} ${known.room}`),
    ).toEqual(['settlement-signed case', 'signature-kept joint', 'settlement-concluded case', 'mediation-ended case']);
  });

  it('is not concluded while a signature is missing, and nobody signs twice', () => {
    const story = agreedInLane1();
    confirmAll(story, a, b);
    story.do(mediator, issueSettlement);
    story.do(a, signSettlement);
    expect(codes(story.try(a, signSettlement, {}))).toEqual(['agreement.already-signed']);
    story.do(mediator, signSettlement);
    expect(stageOf(story.stateOf(b))).toBe('signing');
    expect(codes(story.try(mediator, draftSettlement, whole))).toEqual(['agreement.signing-begun']);
  });

  it('takes no signature over other bytes than those issued', () => {
    const story = agreedInLane1({ signedSha256: 'b'.repeat(64) });
    confirmAll(story, a, b);
    story.do(mediator, issueSettlement);
    expect(codes(story.try(a, signSettlement, {}))).toEqual(['agreement.other-document-signed']);
  });

  it('carries no amount and no word in the open part of its history', () => {
    const open = concludedInLane1()
      .events()
      .map((known) => JSON.stringify(known.payload));
    expect(open.filter((text) => /23000000|11000000|перевод|расписке/.test(text))).toEqual([]);
  });

  it('is issued only when each party has confirmed each section of the current version', () => {
    const story = agreedInLane1();
    story.do(a, confirmSection, { version: 1, sections: ['parties', 'subject'] });
    const refused = story.try(mediator, issueSettlement, {});
    expect(refused.ok ? [] : refused.error.map(({ code, facts }) => `${code} ${facts?.['left']}`)).toEqual([
      'agreement.not-confirmed 3',
      'agreement.not-confirmed 5',
    ]);
    confirmAll(story, a, b);
    story.do(b, draftSettlement, { ...whole, otherTerms: 'Без претензий.' });
    expect(codes(story.try(a, confirmSection, { version: 1, sections: ['other'] }))).toEqual(['agreement.stale-version']);
    expect(codes(story.try(mediator, issueSettlement, {}))).toEqual(['agreement.not-confirmed', 'agreement.not-confirmed']);
    expect(codes(story.try(a, issueSettlement, {}))).toContain('case.not-your-part');
  });

  it('waits for a party who asks for time for advice: its confirmations are taken back', () => {
    const story = agreedInLane1();
    confirmAll(story, a, b);
    expect(codes(story.try(b, askAdviceTime, { untilDay: '2026-04-14' }))).toEqual(['agreement.advice-after-term']);
    expect(codes(story.try(b, askAdviceTime, { untilDay: '2026-03-20' }))).toEqual(['agreement.advice-day-passed']);
    story.do(b, askAdviceTime, { untilDay: '2026-03-24' });
    expect(codes(story.try(mediator, issueSettlement, {}))).toEqual(['agreement.not-confirmed']);
    confirmAll(story, b);
    expect(story.try(mediator, issueSettlement, {}).ok).toBe(true);
  });

  it('is neither confirmed nor signed by a representative whose power does not name it', () => {
    const story = agreedInLane1({ lawyerOf: 'a' });
    expect(codes(story.try(lawyer, confirmSection, { version: 1, sections: ['parties'] }))).toEqual(['agreement.needs-express-power']);
    confirmAll(story, a, b);
    story.do(mediator, issueSettlement);
    expect(codes(story.try(lawyer, signSettlement, {}))).toEqual(['agreement.needs-express-power']);
  });

  it('is drafted by the mediator alone where the sides meet apart', () => {
    const story = storyAtMeeting({ meetings: 'separate' });
    expect(codes(story.try(a, draftSettlement, whole))).toEqual(['agreement.only-through-mediator']);
    expect(story.try(mediator, draftSettlement, whole).ok).toBe(true);
  });
});

describe('what a settlement may not be', () => {
  it('is refused with the full list of what Law 27(2) asks for and the draft lacks', () => {
    const story = storyAtMeeting();
    story.do(mediator, draftSettlement, { place: ' ', isConditional: false });
    expect(codes(story.try(mediator, issueSettlement, {}))).toEqual([
      'law.reason.settlement-lacks.date-and-place',
      'law.reason.settlement-lacks.subject',
      'law.reason.settlement-lacks.obligations',
      'law.reason.settlement-lacks.performance-dates',
      'law.reason.settlement-lacks.default-consequences',
      'agreement.not-confirmed',
      'agreement.not-confirmed',
    ]);
  });

  it('S59: is not issued while a promise does not say how it is performed, and vague words are marked', () => {
    const story = storyAtMeeting();
    const promise = { debtor: partyB, what: 'Чинит крышу по возможности', dueDay: '2026-04-10' };
    story.do(mediator, draftSettlement, { ...whole, obligations: [promise] });
    confirmAll(story, a, b);
    const refused = story.try(mediator, issueSettlement, {});
    expect(refused).toEqual({ ok: false, error: [{ code: 'agreement.promise-no-way', facts: { no: 1 } }] });
    const draft = story.stateOf(mediator).agreement.settlement?.draft;
    expect(draft && draftFlags(draft)).toEqual([{ code: 'agreement.vague-promise', facts: { no: 1, words: 'по возможности' } }]);
  });

  it.each([
    ['said by the drafter', { isConditional: true }],
    [
      'heard in a promise',
      { obligations: [{ debtor: partyB, amountTiyn: tenge(700_000), how: 'если банк одобрит кредит', dueDay: '2026-04-30' }] },
    ],
  ])('before a court it may not wait for an uncertain event, %s (Civil Procedure Code 176(3))', (_, more) => {
    const story = agreedInLane1({ lawFacts: { setting: 'court' } });
    story.do(mediator, draftSettlement, { ...whole, ...more });
    confirmAll(story, a, b);
    const refused = story.try(mediator, issueSettlement, {});
    expect(refused.ok ? [] : refused.error).toMatchObject([{ code: 'law.reason.suspensive-condition', facts: { article: '176.3' } }]);
  });

  it('is refused when an edited text does not name a promised amount, or was edited in one language only', () => {
    const story = agreedInLane1();
    story.do(mediator, draftSettlement, { ...whole, texts: { ru: { obligations: 'Ерлан платит 230 000 тенге.' } } });
    confirmAll(story, a, b);
    expect(codes(story.try(mediator, issueSettlement, {}))).toEqual(['agreement.text-in-one-language', 'agreement.text-without-amount']);
  });

  it.each([
    [100_000, false, ['law.reason.support-below-court']],
    [120_000, false, []],
    [130_000, false, []],
    [130_000, true, ['law.reason.waives-arrears']],
  ])('support of %i a month for one child, income 480,000, arrears waived: %s', (support, isArrearsWaived, expected) => {
    const story = storyAtMeeting({ disputeKind: 'family' });
    story.do(mediator, draftSettlement, {
      ...whole,
      obligations: [{ debtor: partyA, amountTiyn: tenge(support), how: 'перевод', dueDay: '2026-04-05' }],
      familyFacts: { childrenCount: 1, payerIncomeTiyn: tenge(480_000), monthlySupportTiyn: tenge(support), isArrearsWaived },
    });
    confirmAll(story, a, b);
    expect(codes(story.try(mediator, issueSettlement, {}))).toEqual(expected);
  });

  it('asks for every fact about support once one was given', () => {
    const story = storyAtMeeting({ disputeKind: 'family' });
    const refused = story.try(mediator, draftSettlement, { ...whole, familyFacts: { childrenCount: 1 } });
    expect(refused.ok ? [] : refused.error.map((refusal) => refusal.field)).toEqual([
      'familyFacts.payerIncomeTiyn',
      'familyFacts.monthlySupportTiyn',
    ]);
  });
});

function paid(story: Story, no: number, on: string): void {
  story.on(on).do(b, markPerformed, { no, on });
  story.do(a, confirmPerformance, { no });
}

describe('performance in lane 1', () => {
  it('counts 1 May paid on 4 May as in time, and 5 May as late', () => {
    const story = concludedInLane1();
    paid(story, 1, '2026-04-01');
    paid(story, 2, '2026-05-04');
    const promises = story.stateOf(a).agreement.performance?.promises ?? [];
    expect(promises.slice(0, 3).map((promise) => promiseStatus(promise, story.today(), calendar))).toEqual([
      'performed-in-time',
      'performed-in-time',
      'due',
    ]);
    story.on('2026-06-02');
    expect(promises[2] && promiseStatus(promises[2], story.today(), calendar)).toBe('late');
  });

  it('comes to a default when 1 June and 1 July are missed, not a day before', () => {
    const story = concludedInLane1();
    paid(story, 1, '2026-04-01');
    paid(story, 2, '2026-05-04');
    expect(story.on('2026-07-01').try(a, declareDefault, {})).toEqual({
      ok: false,
      error: [{ code: 'agreement.default-not-reached', facts: { missed: 1, needed: 2 } }],
    });
    expect(codes(story.on('2026-07-02').try(b, declareDefault, {}))).toEqual(['agreement.only-the-creditor']);
    const [declared] = story.do(a, declareDefault);
    expect(declared?.payload).toEqual({ by: partyA, on: '2026-07-02', missed: [3, 4] });
    expect(stageOf(story.stateOf(b))).toBe('defaulted');
  });

  it('then offers the court order for the whole rest, and refuses it when the debtor is abroad', () => {
    const story = concludedInLane1();
    paid(story, 1, '2026-04-01');
    paid(story, 2, '2026-05-04');
    story.on('2026-06-02');
    expect(claimOf(story.stateOf(a), partyA, { today: story.today(), calendar }).amountTiyn).toBe(tenge(110_000));
    story.on('2026-07-02').do(a, declareDefault);
    expect(claimOf(story.stateOf(a), partyA, { today: story.today(), calendar }).amountTiyn).toBe(tenge(990_000));
    const abroad = story.try(a, prepareCourtOrder, { debtorAbroad: true });
    expect(abroad.ok ? [] : abroad.error).toMatchObject([
      { code: 'law.reason.debtor-abroad', field: 'debtorAbroad', facts: { article: '138.1' } },
    ]);
    expect(codes(story.try(b, prepareCourtOrder, { debtorAbroad: false }))).toEqual(['agreement.only-the-creditor']);
    story.do(a, prepareCourtOrder, { debtorAbroad: false });
    expect(story.stateOf(b).agreement.performance?.courtOrder).toMatchObject({ documentSha256: storyHash });
  });

  it('gives no court order while nothing is overdue', () => {
    const story = concludedInLane1();
    expect(codes(story.try(a, prepareCourtOrder, { debtorAbroad: false }))).toEqual(['law.reason.not-in-default']);
  });

  it('lets the creditor dispute a mark, which then counts as not paid until a new mark is confirmed', () => {
    const story = concludedInLane1().on('2026-04-02');
    story.do(b, markPerformed, { no: 1, on: '2026-04-01' });
    expect(codes(story.try(b, confirmPerformance, { no: 1 }))).toEqual(['agreement.nothing-to-answer']);
    expect(codes(story.try(a, disputePerformance, { no: 1 }))).toEqual(['agreement.no-words']);
    const [disputed] = story.do(a, disputePerformance, { no: 1, words: 'Деньги не пришли' });
    expect([disputed?.room, JSON.stringify(disputed?.payload)]).toEqual(['joint', `{"no":1,"by":"${partyA}"}`]);
    expect(claimOf(story.stateOf(a), partyA, { today: story.today(), calendar }).amountTiyn).toBe(tenge(230_000));
    paid(story, 1, '2026-04-03');
    const [first] = story.stateOf(b).agreement.performance?.promises ?? [];
    expect(first && promiseStatus(first, story.today(), calendar)).toBe('performed-late');
  });

  it('takes the word of whoever is owed as the confirmation itself, and ends when every promise is kept', () => {
    const story = concludedInLane1().on('2026-04-01');
    for (const no of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) story.do(a, markPerformed, { no: String(no), on: '2026-04-01' });
    expect(stageOf(story.stateOf(b))).toBe('performed');
  });

  it('lays the proof into the joint room together with the mark', () => {
    const story = concludedInLane1().on('2026-04-01');
    const proof = {
      fileId: '0192f0c1-0000-7000-8000-000000000777',
      name: 'чек.pdf',
      sha256: storyHash,
      bytes: 10,
      type: 'application/pdf',
    };
    const recorded = story.do(b, markPerformed, { no: 1, on: '2026-04-01', proof });
    expect(recorded.map((known) => `${known.kind} ${known.room}`)).toEqual(['file-added joint', 'obligation-marked case']);
    expect(story.stateOf(a).agreement.performance?.promises[0]?.proofId).toBe(proof.fileId);
    expect(JSON.stringify(recorded.map((known) => known.payload))).not.toContain('чек');
  });

  it('refuses days to come, days before the settlement, foreign files and promises that are closed', () => {
    const story = concludedInLane1().on('2026-04-01');
    expect(codes(story.try(b, markPerformed, { no: 1, on: '2026-04-02' }))).toEqual(['agreement.day-to-come']);
    expect(codes(story.try(b, markPerformed, { no: 1, on: '2026-03-24', proofId: partyA }))).toEqual([
      'agreement.day-before-settlement',
      'agreement.no-such-proof',
    ]);
    story.do(a, markPerformed, { no: 1, on: '2026-04-01' });
    expect(codes(story.try(b, markPerformed, { no: 1, on: '2026-04-01' }))).toEqual(['agreement.promise-not-open']);
  });
});
