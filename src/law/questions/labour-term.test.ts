import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type LabourFacts, labourTerm } from '#law/questions/labour-term.ts';

const dismissal: LabourFacts = { labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: day('2026-02-02') };
const mediated: LabourFacts = { ...dismissal, contractConcludedOn: day('2026-02-20') };

function on(asOf: string, facts: LabourFacts): Decision {
  return decide(labourTerm, facts, { asOf: day(asOf) });
}

describe('the term of a labour dispute', () => {
  it.each([
    ['2026-03-01', 'allowed'],
    ['2026-03-02', 'allowed'],
    ['2026-03-03', 'refused'],
  ])('of one month to the commission, on %s: %s', (asOf, outcome) => {
    const decision = on(asOf, dismissal);
    expect(decision.outcome).toBe(outcome);
    expect(decision.deadlines[0]).toMatchObject({ nominalDay: '2026-03-02', lastDay: '2026-03-02' });
    expect(decision.warnings.map((reason) => [reason.code, reason.cite.article])).toEqual([['commission-first', '159']]);
  });

  it('stands still while the contract of mediation is in force', () => {
    const decision = on('2026-03-10', mediated);
    expect(decision.outcome).toBe('allowed');
    expect(decision.findings).toMatchObject({ state: 'standing-still', daysLeft: 10 });
    expect(decision.reasons.at(-1)?.cite).toMatchObject({ act: 'labour', article: '160' });
  });

  it.each([
    ['2026-03-29', 'allowed'],
    ['2026-03-30', 'allowed'],
    ['2026-03-31', 'refused'],
  ])('runs on for the ten days that were left, on %s: %s', (asOf, outcome) => {
    const decision = on(asOf, { ...mediated, mediationEndedOn: day('2026-03-19') });
    expect(decision.outcome).toBe(outcome);
    expect(decision.deadlines[0]).toMatchObject({
      nominalDay: '2026-03-29',
      lastDay: '2026-03-30',
      why: ['term-stood-still', 'last-day-moved'],
    });
  });

  it('is not brought back by a contract concluded too late', () => {
    const decision = on('2026-03-10', { ...dismissal, contractConcludedOn: day('2026-03-03') });
    expect(decision.outcome).toBe('refused');
    expect(decision.findings['state']).toBe('missed');
  });

  it('is two months to a court after the commission, three without one, a year otherwise', () => {
    const end = (facts: LabourFacts): unknown => on('2026-02-10', facts).deadlines[0]?.nominalDay;
    expect(end({ ...dismissal, commissionDecidedOn: day('2026-02-05') })).toBe('2026-04-05');
    expect(end({ ...dismissal, employerKind: 'micro-business' })).toBe('2026-05-02');
    expect(end({ ...dismissal, labourClaim: 'other' })).toBe('2027-02-02');
    expect(on('2026-02-10', { ...dismissal, employerKind: 'executive' }).findings['goesTo']).toBe('court');
  });

  it('is not touched by a mediation that ended before the term began', () => {
    const facts = {
      ...dismissal,
      commissionDecidedOn: day('2026-04-01'),
      contractConcludedOn: day('2026-02-20'),
      mediationEndedOn: day('2026-03-19'),
    };
    expect(on('2026-04-10', facts).deadlines[0]).toMatchObject({ nominalDay: '2026-06-01', why: [] });
  });

  it('cannot be counted before the edition that was read', () => {
    expect(on('2020-05-15', { ...dismissal, labourEventOn: day('2020-05-01') }).outcome).toBe('refused');
  });

  it('is never allowed while something that decides is unknown', () => {
    for (const fact of Object.keys(dismissal)) expect(on('2026-02-10', { ...dismissal, [fact]: undefined }).missing).toEqual([fact]);
  });
});
