import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { carryOffer } from '#agreement/acts/carry-offer.ts';
import { declineOffer } from '#agreement/acts/decline-offer.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { releaseOffer } from '#agreement/acts/release-offer.ts';
import { withdrawOffer } from '#agreement/acts/withdraw-offer.ts';
import { offerStatus } from '#agreement/domain/offer-status.ts';
import type { Decision } from '#case/domain/act.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Story } from '#test/story.ts';
import { people, storyAtMeeting } from '#test/story.ts';

const tenge = (amount: number): number => amount * 100;

function codes(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((refusal) => refusal.code);
}

/** B pays A this many tenge on 1 April 2026. */
function payment(amount: number, room: 'joint' | 'private' = 'joint'): object {
  return { room, obligations: [{ debtor: people.partyB, amountTiyn: tenge(amount), how: 'перевод', dueDay: '2026-04-01' }] };
}

function lastOffer(story: Story, reader: PersonId): string {
  return story.stateOf(reader).agreement.offers.at(-1)?.offerId ?? '';
}

describe('offers between the sides', () => {
  it('go to and fro until A accepts 1,330,000: 230,000 and ten payments of 110,000', () => {
    const story = storyAtMeeting().on('2026-03-18');
    story.do(people.a, makeOffer, payment(1_550_000));
    story.do(people.b, makeOffer, { ...payment(1_150_000), counterTo: lastOffer(story, people.b) });
    story.do(people.a, makeOffer, { ...payment(1_400_000), counterTo: lastOffer(story, people.a) });
    story.do(people.b, makeOffer, {
      room: 'joint',
      counterTo: lastOffer(story, people.b),
      obligations: [{}, { debtor: people.partyB, amountTiyn: tenge(230_000), how: 'перевод', dueDay: '2026-04-01' }],
      instalments: { debtor: people.partyB, count: 10, eachTiyn: tenge(110_000), firstDay: '2026-05-01', how: 'перевод' },
    });
    story.do(people.a, acceptOffer, { offerId: lastOffer(story, people.a) });
    const offers = story.stateOf(people.b).agreement.offers;
    expect(offers.map((offer) => offer.status)).toEqual(['countered', 'countered', 'countered', 'accepted']);
    const promises = offers.at(-1)?.terms?.obligations ?? [];
    expect(promises.map((promise) => promise.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(promises.at(-1)).toMatchObject({ dueDay: '2027-02-01', amountTiyn: tenge(110_000), creditor: people.partyA });
    expect(promises.reduce((sum, promise) => sum + (promise.amountTiyn ?? 0), 0)).toBe(tenge(1_330_000));
  });

  it('keep amounts and words out of the open part of the history', () => {
    const story = storyAtMeeting();
    const [made] = story.do(people.a, makeOffer, { ...payment(1_550_000), words: 'секрет' });
    expect(JSON.stringify(made?.payload)).not.toMatch(/155|секрет|перевод/);
  });

  it('are refused with every fault at its field', () => {
    const story = storyAtMeeting();
    const input = {
      room: 'joint',
      lapsesDay: '2026-03-11',
      obligations: [
        { debtor: people.partyB, kind: 'money' },
        null,
        { debtor: people.partyA, creditor: people.partyA, what: 'x', dueDay: '2026-03-01' },
      ],
    };
    const decision = story.try(people.a, makeOffer, input);
    expect(decision.ok ? [] : decision.error.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'lapsesDay agreement.lapse-day-passed',
      'obligations.0.dueDay agreement.no-due-day',
      'obligations.0.amountTiyn agreement.no-amount',
      'obligations.2.creditor agreement.debtor-is-creditor',
      'obligations.2.dueDay agreement.due-day-passed',
    ]);
    expect(codes(story.try(people.a, makeOffer, { room: 'joint' }))).toEqual(['agreement.no-promises']);
  });

  it('lapse by themselves after their last day', () => {
    const story = storyAtMeeting().on('2026-03-18');
    story.do(people.a, makeOffer, { ...payment(1_000_000), lapsesDay: '2026-03-20' });
    const offerId = lastOffer(story, people.b);
    const [offer] = story.stateOf(people.b).agreement.offers;
    expect(offer && ['2026-03-20', '2026-03-21'].map((on) => offerStatus(offer, day(on)))).toEqual(['open', 'lapsed']);
    expect(codes(story.on('2026-03-21').try(people.b, acceptOffer, { offerId }))).toEqual(['agreement.no-open-offer']);
    expect(story.on('2026-03-20').try(people.b, acceptOffer, { offerId }).ok).toBe(true);
  });

  it('are answered by the other side alone: not by the author, not by the mediator', () => {
    const story = storyAtMeeting();
    story.do(people.a, makeOffer, payment(1_000_000));
    const input = { offerId: lastOffer(story, people.a) };
    expect(codes(story.try(people.a, acceptOffer, input))).toEqual(['agreement.no-open-offer']);
    expect(codes(story.try(people.mediator, acceptOffer, input))).toEqual(['case.not-your-part']);
    expect(codes(story.try(people.mediator, declineOffer, input))).toEqual(['case.not-your-part']);
    story.do(people.b, declineOffer, input);
    expect(codes(story.try(people.b, acceptOffer, input))).toEqual(['agreement.no-open-offer']);
  });

  it('can be taken back by their author until they are answered', () => {
    const story = storyAtMeeting();
    story.do(people.a, makeOffer, payment(1_000_000));
    const input = { offerId: lastOffer(story, people.a) };
    expect(codes(story.try(people.b, withdrawOffer, input))).toEqual(['agreement.no-own-offer']);
    story.do(people.a, withdrawOffer, input);
    expect(codes(story.try(people.b, acceptOffer, input))).toEqual(['agreement.no-open-offer']);
  });

  it('are not accepted by a representative whose power does not name settling', () => {
    const story = storyAtMeeting({ lawyerOf: 'b' });
    story.do(people.a, makeOffer, payment(1_000_000));
    const decision = story.try(people.lawyer, acceptOffer, { offerId: lastOffer(story, people.lawyer) });
    expect(decision).toEqual({
      ok: false,
      error: [{ code: 'agreement.needs-express-power', facts: { cite: 'kz.civil-procedure.176.1' } }],
    });
    expect(story.try(people.lawyer, makeOffer, payment(900_000)).ok).toBe(true);
  });
});

describe('a private offer', () => {
  it('reaches the mediator and nobody else, and is not carried before its author releases it', () => {
    const story = storyAtMeeting();
    story.do(people.b, makeOffer, payment(1_330_000, 'private'));
    const offerId = lastOffer(story, people.b);
    expect(story.stateOf(people.mediator).agreement.offers).toHaveLength(1);
    expect(story.stateOf(people.a).agreement.offers).toEqual([]);
    expect(codes(story.try(people.mediator, carryOffer, { offerId }))).toEqual(['agreement.nothing-released']);
    story.do(people.b, releaseOffer, { offerId });
    expect(story.stateOf(people.a).agreement.offers).toEqual([]);
    story.do(people.mediator, carryOffer, { offerId });
    const [carried] = story.stateOf(people.a).agreement.offers;
    expect(carried).toMatchObject({ room: 'joint', by: people.partyB, carriedFrom: offerId, status: 'open' });
    expect(carried?.terms?.obligations[0]?.amountTiyn).toBe(tenge(1_330_000));
    expect(codes(story.try(people.mediator, carryOffer, { offerId }))).toEqual(['agreement.nothing-released']);
    story.do(people.a, acceptOffer, { offerId: carried?.offerId });
  });

  it('is not carried when another offer was released', () => {
    const story = storyAtMeeting();
    story.do(people.b, makeOffer, payment(1_000_000, 'private'));
    const kept = lastOffer(story, people.b);
    story.do(people.b, makeOffer, payment(1_100_000, 'private'));
    story.do(people.b, releaseOffer, { offerId: lastOffer(story, people.b) });
    expect(codes(story.try(people.mediator, carryOffer, { offerId: kept }))).toEqual(['agreement.not-released']);
  });

  it('that answers an offer on the table counters it only when it is carried', () => {
    const story = storyAtMeeting();
    story.do(people.a, makeOffer, payment(1_550_000));
    const answered = lastOffer(story, people.a);
    story.do(people.b, makeOffer, { ...payment(1_200_000, 'private'), counterTo: answered });
    const privately = lastOffer(story, people.b);
    const statuses = (reader: PersonId): readonly string[] => story.stateOf(reader).agreement.offers.map((offer) => offer.status);
    expect([statuses(people.a), statuses(people.b)]).toEqual([['open'], ['open', 'open']]);
    story.do(people.b, releaseOffer, { offerId: privately });
    story.do(people.mediator, carryOffer, { offerId: privately });
    expect([statuses(people.a), statuses(people.b)]).toEqual([
      ['countered', 'open'],
      ['countered', 'carried', 'open'],
    ]);
  });

  it('is the only way where the sides meet apart; the mediator carries, the other side answers', () => {
    const story = storyAtMeeting({ meetings: 'separate' });
    expect(codes(story.try(people.a, makeOffer, payment(500_000)))).toEqual(['agreement.only-through-mediator']);
    story.do(people.a, makeOffer, payment(500_000, 'private'));
    const offerId = lastOffer(story, people.a);
    story.do(people.a, releaseOffer, { offerId });
    story.do(people.mediator, carryOffer, { offerId });
    expect(story.try(people.b, acceptOffer, { offerId: lastOffer(story, people.b) }).ok).toBe(true);
  });
});

describe('both sides', () => {
  type Step = {
    readonly side: 'a' | 'b' | 'mediator';
    readonly what: 'joint' | 'private' | 'accept' | 'decline' | 'withdraw' | 'release' | 'carry';
    readonly pick: number;
  };
  const steps = fc.array(
    fc.record<Step>({
      side: fc.constantFrom('a', 'b', 'mediator'),
      what: fc.constantFrom('joint', 'private', 'accept', 'decline', 'withdraw', 'release', 'carry'),
      pick: fc.nat(3),
    }),
    { maxLength: 12 },
  );
  const acts = { accept: acceptOffer, decline: declineOffer, withdraw: withdrawOffer, release: releaseOffer, carry: carryOffer };

  function outcomes(plan: readonly Step[], areSwapped: boolean): readonly string[] {
    const story = storyAtMeeting();
    const persons = areSwapped ? { a: people.b, b: people.a, mediator: people.mediator } : people;
    return plan.map(({ side, what, pick }) => {
      const person = persons[side];
      const offers = story.events().filter((known) => known.kind === 'offer-made');
      const offerId = offers[pick % Math.max(offers.length, 1)]?.payload.offerId ?? people.partyA;
      const debtor = areSwapped ? people.partyA : people.partyB;
      const terms = { room: what, obligations: [{ debtor, amountTiyn: 100, dueDay: '2026-04-01' }] };
      const decision =
        what === 'joint' || what === 'private' ? story.try(person, makeOffer, terms) : story.try(person, acts[what], { offerId });
      return decision.ok ? decision.value.map((made) => made.kind).join() : codes(decision).join();
    });
  }

  it('have the same rights: swapping them changes no answer', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        expect(outcomes(plan, true)).toEqual(outcomes(plan, false));
      }),
      { numRuns: 60 },
    );
  });
});
