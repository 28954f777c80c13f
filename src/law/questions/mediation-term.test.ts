import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { mediationTerm, type TermFacts } from '#law/questions/mediation-term.ts';

function on(asOf: string, facts: TermFacts): Decision {
  return decide(mediationTerm, facts, { asOf: day(asOf) });
}

function codes(decision: Decision): readonly string[] {
  return decision.reasons.map((reason) => reason.code);
}

const debt: TermFacts = { setting: 'outside', contractConcludedOn: day('2026-03-12') };
const agreed: TermFacts = { partiesAgreeToExtend: true, mediatorAgreesToExtend: true };

describe('the term of a mediation outside any proceedings', () => {
  it('ends on a Saturday by the count and on Monday in fact', () => {
    const decision = on('2026-03-20', debt);
    expect(decision.deadlines[0]).toMatchObject({
      code: 'mediation-term',
      nominalDay: '2026-04-11',
      lastDay: '2026-04-13',
      why: ['last-day-moved'],
    });
    expect(decision.deadlines.at(-1)).toMatchObject({ code: 'mediation-longest', lastDay: '2026-05-11', why: ['limit-not-moved'] });
    expect(decision.outcome).toBe('allowed');
  });

  it.each([
    ['2026-04-12', 'allowed'],
    ['2026-04-13', 'allowed'],
    ['2026-04-14', 'refused'],
  ])('on %s is %s', (asOf, outcome) => {
    expect(on(asOf, debt).outcome).toBe(outcome);
  });

  it.each([
    ['2026-05-10', 'allowed'],
    ['2026-05-11', 'allowed'],
    ['2026-05-12', 'refused'],
  ])('may it be extended to %s: %s', (until, outcome) => {
    const decision = on('2026-04-10', { ...debt, ...agreed, extendedUntil: day(until) });
    expect(decision.outcome).toBe(outcome);
    expect(decision.reasons.find((reason) => reason.code.startsWith('extension'))?.cite.article).toBe('23');
  });

  it.each([
    ['2026-05-01', 'allowed'],
    ['2026-05-02', 'refused'],
  ])('from 2 March may it be extended to %s: %s', (until, outcome) => {
    const facts = { setting: 'outside', contractConcludedOn: day('2026-03-02'), ...agreed, extendedUntil: day(until) } as const;
    expect(on('2026-03-20', facts).outcome).toBe(outcome);
    expect(on('2026-03-20', facts).deadlines[0]).toMatchObject({ nominalDay: '2026-04-01', lastDay: '2026-04-01' });
  });

  it('is extended only with the consent of all parties and of the mediator', () => {
    const until = { ...debt, extendedUntil: day('2026-04-30') };
    expect(on('2026-04-10', until).missing).toEqual(['partiesAgreeToExtend', 'mediatorAgreesToExtend']);
    expect(codes(on('2026-04-10', { ...until, ...agreed, partiesAgreeToExtend: false }))).toContain('extension-without-parties');
    const without = on('2026-04-10', { ...until, ...agreed, mediatorAgreesToExtend: false });
    expect(without.outcome).toBe('refused');
    expect(without.reasons.find((reason) => reason.code === 'extension-without-mediator')?.cite).toMatchObject({
      article: '20',
      paragraph: '9',
    });
  });

  it('was sixty days and thirty more until the end of 2015, against article 23', () => {
    const old = { setting: 'outside', contractConcludedOn: day('2015-03-02') } as const;
    const decision = on('2015-12-31', old);
    expect(decision.collisions).toEqual(['C5']);
    expect(decision.deadlines[0]?.nominalDay).toBe('2015-05-01');
    expect(decision.findings['longestDay']).toBe('2015-05-31');
    const now = on('2016-01-01', { ...old, contractConcludedOn: day('2016-01-01') });
    expect(now.collisions).toEqual([]);
    expect(now.deadlines[0]?.nominalDay).toBe('2016-01-31');
  });

  it('cannot be counted without the day of the contract', () => {
    expect(on('2026-04-10', { setting: 'outside' }).missing).toEqual(['contractConcludedOn']);
    expect(on('2026-04-10', { contractConcludedOn: day('2026-04-01') }).missing).toEqual(['setting']);
  });
});

describe('the term of a mediation in court', () => {
  const renovation: TermFacts = { setting: 'court', contractConcludedOn: day('2026-02-16') };

  it('collides with the month for which the court may suspend the case', () => {
    const decision = on('2026-03-18', renovation);
    expect(decision.deadlines.map((deadline) => [deadline.code, deadline.nominalDay])).toEqual([
      ['mediation-term', '2026-03-18'],
      ['mediation-longest', '2026-04-17'],
      ['case-suspended', '2026-03-16'],
    ]);
    expect(decision.collisions).toEqual(['C1']);
    expect(codes(decision)).toContain('suspension-shorter-than-term');
  });

  it('is extended by the parties, who tell the court together', () => {
    const facts = { ...renovation, partiesAgreeToExtend: true, extendedUntil: day('2026-04-10') };
    const silent = on('2026-03-16', facts);
    expect(silent.requirements.map((reason) => reason.code)).toContain('tell-court-of-extension');
    expect(on('2026-03-16', { ...facts, courtToldOfExtension: true }).requirements.map((reason) => reason.code)).toEqual([
      'file-contract-with-court',
    ]);
  });

  it('was extended by the court until July 2012', () => {
    const facts = {
      setting: 'court',
      contractConcludedOn: day('2012-06-01'),
      partiesAgreeToExtend: true,
      extendedUntil: day('2012-07-20'),
    } as const;
    expect(codes(on('2012-06-30', facts))).toContain('court-extends');
    expect(codes(on('2012-07-01', facts))).not.toContain('court-extends');
  });
});

describe('the term of a mediation in other proceedings', () => {
  it('ends with the term of the investigation', () => {
    const theft = { setting: 'criminal', contractConcludedOn: day('2026-06-05'), proceedingsEndOn: day('2026-06-30') } as const;
    expect(on('2026-06-30', theft).outcome).toBe('allowed');
    expect(on('2026-07-01', theft).outcome).toBe('refused');
    expect(on('2026-06-20', theft).reasons.map((reason) => reason.cite.article)).toEqual(['24', '24']);
    expect(on('2026-06-20', { ...theft, proceedingsEndOn: undefined }).missing).toEqual(['proceedingsEndOn']);
    expect(codes(on('2026-06-20', { ...theft, extendedUntil: day('2026-07-01') }))).toContain('extension-too-long');
  });

  it('bounds the suspension of enforcement at thirty days', () => {
    const enforcement = { setting: 'enforcement', contractConcludedOn: day('2026-03-02') } as const;
    expect(on('2026-04-01', { ...enforcement, extendedUntil: day('2026-04-01') }).outcome).toBe('allowed');
    expect(on('2026-03-20', { ...enforcement, extendedUntil: day('2026-04-02') }).outcome).toBe('refused');
    expect(on('2026-04-02', enforcement).outcome).toBe('refused');
  });

  it('has no place in offence cases before 2022', () => {
    const offence = {
      setting: 'administrative-offence',
      contractConcludedOn: day('2021-12-01'),
      proceedingsEndOn: day('2022-01-20'),
    } as const;
    expect(on('2022-01-01', offence).outcome).toBe('refused');
    expect(on('2022-01-02', offence).outcome).toBe('allowed');
  });
});
