import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type CourtOrderFacts, courtOrder } from '#law/questions/court-order.ts';

const ready: CourtOrderFacts = {
  settledOutsideCourt: true,
  inDefault: true,
  debtorInKazakhstan: true,
  disputeAboutRight: false,
  settlementAttached: true,
  partiesIdentified: true,
  dutyPaid: true,
};

function on(asOf: string, facts: CourtOrderFacts): Decision {
  return decide(courtOrder, facts, { asOf: day(asOf) });
}

function refusals(decision: Decision): readonly string[] {
  return decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => reason.code);
}

describe('a court order on a broken settlement', () => {
  it('may be asked when the debtor lives in Kazakhstan', () => {
    const decision = on('2026-07-10', ready);
    expect(decision.outcome).toBe('allowed');
    expect(decision.findings['route']).toBe('court-order');
    expect(decision.reasons[0]?.cite).toMatchObject({ act: 'civil-procedure', article: '135', paragraph: '3' });
  });

  it.each<[keyof CourtOrderFacts, boolean, string, string]>([
    ['debtorInKazakhstan', false, 'debtor-abroad', '138'],
    ['settledOutsideCourt', false, 'not-in-order-list', '138'],
    ['disputeAboutRight', true, 'dispute-about-right', '138'],
    ['inDefault', false, 'not-in-default', '27'],
  ])('is refused when %s is %s', (...[fact, value, code, article]) => {
    const decision = on('2026-07-10', { ...ready, [fact]: value });
    expect(refusals(decision)).toEqual([code]);
    expect(decision.reasons.find((reason) => reason.weight === 'refuses')?.cite.article).toBe(article);
  });

  it.each<[keyof CourtOrderFacts, string]>([
    ['settlementAttached', 'attach-settlement'],
    ['partiesIdentified', 'state-identity-numbers'],
    ['dutyPaid', 'pay-duty'],
  ])('asks for %s before filing and comes back without it', (...[fact, code]) => {
    const lacking = { ...ready, [fact]: undefined };
    expect(on('2026-07-10', lacking).requirements.map((reason) => reason.code)).toEqual([code]);
    expect(refusals(on('2026-07-10', { ...lacking, filedOn: day('2026-07-09') }))).toEqual([code]);
  });

  it('is issued within three working days', () => {
    const decision = on('2026-05-01', { ...ready, filedOn: day('2026-04-30') });
    expect(decision.deadlines[0]).toMatchObject({ code: 'order-issued', lastDay: '2026-05-06' });
  });

  it.each([
    [8, '2026-07-22', true],
    [10, '2026-07-24', true],
    [11, '2026-07-27', false],
  ])('falls when the debtor objects on working day %i, %s: %s', (...[, objectedOn, cancelled]) => {
    const decision = on('2026-08-01', {
      ...ready,
      filedOn: day('2026-07-07'),
      copyReceivedOn: day('2026-07-10'),
      objectedOn: day(objectedOn),
    });
    expect(decision.deadlines.find((deadline) => deadline.code === 'order-objection')?.lastDay).toBe('2026-07-24');
    expect(decision.findings['route']).toBe(cancelled ? 'claim' : 'court-order');
    expect(refusals(decision)).toEqual(cancelled ? ['order-cancelled'] : []);
  });

  it('is cancelled within three working days of the objection', () => {
    const facts = { ...ready, copyReceivedOn: day('2026-07-10'), objectedOn: day('2026-07-22') };
    expect(on('2026-08-01', facts).deadlines.at(-1)).toMatchObject({ code: 'order-cancelled', lastDay: '2026-07-27' });
  });

  it('did not exist for settlements before 2020', () => {
    expect(refusals(on('2020-06-20', ready))).toEqual(['order-not-then']);
    expect(on('2020-06-21', ready).outcome).toBe('allowed');
  });

  it('is never allowed while something that decides is unknown', () => {
    for (const fact of ['settledOutsideCourt', 'inDefault', 'debtorInKazakhstan', 'disputeAboutRight']) {
      expect(on('2026-07-10', { ...ready, [fact]: undefined }).outcome, fact).toBe('missing');
    }
  });
});
