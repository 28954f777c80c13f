import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type MediatorFacts, mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';

const clean: MediatorFacts = { performsStateFunctions: false, mediatorCapacity: 'full', underProsecution: false, conviction: 'none' };
const professional: MediatorFacts = {
  ...clean,
  mediatorKind: 'professional',
  birthDay: day('1985-05-01'),
  higherEducation: true,
  trainingCertificate: true,
  inRegister: true,
};
const publicMediator: MediatorFacts = { ...clean, mediatorKind: 'public', birthDay: day('1970-01-01'), inRegister: true };
const retired: MediatorFacts = { ...clean, mediatorKind: 'retired-judge', inRegister: false };

function on(asOf: string, facts: MediatorFacts): Decision {
  return decide(mayActAsMediator, facts, { asOf: day(asOf) });
}

describe('who may act as mediator', () => {
  it.each<[string, string, MediatorFacts, string, string]>([
    ['a professional on the day of the 25th birthday', '2026-03-02', { ...professional, birthDay: day('2001-03-02') }, 'allowed', '4(1)'],
    ['a professional on the day before', '2026-03-02', { ...professional, birthDay: day('2001-03-03') }, 'refused', '4(1)'],
    ['a professional without certificate', '2026-03-02', { ...professional, trainingCertificate: false }, 'refused', '4(1)'],
    ['a professional without higher education', '2026-03-02', { ...professional, higherEducation: false }, 'refused', '4(1)'],
    ['a professional outside the register', '2026-03-02', { ...professional, inRegister: false }, 'refused', '1'],
    ['a public mediator of 39', '2026-03-02', { ...publicMediator, birthDay: day('1986-03-03') }, 'refused', '3(1)'],
    ['a public mediator of 40', '2026-03-02', { ...publicMediator, birthDay: day('1986-03-02') }, 'allowed', '3(1)'],
    ['a public mediator outside the register', '2026-03-02', { ...publicMediator, inRegister: false }, 'refused', '1'],
    ['a retired judge without register in 2018', '2018-05-01', retired, 'allowed', '4(2)'],
    ['a retired judge without register today', '2026-03-02', retired, 'refused', '4(2)'],
    ['a retired judge in the register', '2026-03-02', { ...retired, inRegister: true }, 'allowed', '4(2)'],
    ['a retired judge before 2016', '2015-12-31', retired, 'refused', '4(2)'],
    ['a retired judge from 2016', '2016-01-01', retired, 'allowed', '4(2)'],
    ['a retired judge just before the reform', '2022-01-01', retired, 'allowed', '4(2)'],
    ['a retired judge just after the reform', '2022-01-02', retired, 'refused', '4(2)'],
    ['a judge in court', '2026-03-02', { ...clean, mediatorKind: 'judge', insideCourtConciliation: true }, 'allowed', '3(2)'],
    ['a judge outside court', '2026-03-02', { ...clean, mediatorKind: 'judge', insideCourtConciliation: false }, 'refused', '3(2)'],
    ['a judge in court before 2016', '2015-12-31', { ...clean, mediatorKind: 'judge', insideCourtConciliation: true }, 'refused', '3(2)'],
    ['a civil servant', '2026-03-02', { ...professional, performsStateFunctions: true }, 'refused', '7'],
    ['a person of limited capacity', '2026-03-02', { ...professional, mediatorCapacity: 'limited' }, 'refused', '7'],
    ['a person under prosecution', '2026-03-02', { ...professional, underProsecution: true }, 'refused', '7'],
    ['an unspent conviction', '2026-03-02', { ...professional, conviction: 'unspent' }, 'refused', '7'],
    ['a spent conviction', '2026-03-02', { ...professional, conviction: 'spent' }, 'allowed', '7'],
    ['an organisation', '2026-03-02', { ...professional, isOrganisation: true }, 'refused', '2'],
    ['a person with an interest', '2026-03-02', { ...professional, hasInterest: true }, 'refused', '1'],
    ['a person who lacks what the parties agreed', '2026-03-02', { ...professional, extraRequirementsMet: false }, 'refused', '8'],
  ])('%s on %s', (...[, asOf, facts, outcome, paragraph]) => {
    const decision = on(asOf, facts);
    expect(decision.outcome).toBe(outcome);
    const weight = outcome === 'allowed' ? 'allows' : 'refuses';
    const paragraphs = decision.reasons.filter((reason) => reason.weight === weight).map((reason) => reason.cite.paragraph);
    expect(paragraphs).toContain(paragraph);
  });

  it.each([
    ['2026-01-09', 'allowed'],
    ['2026-01-10', 'refused'],
    ['2026-06-01', 'refused'],
    ['2026-07-10', 'refused'],
    ['2026-07-11', 'allowed'],
  ])('suspended from 10 January 2026, chosen on %s: %s', (asOf, outcome) => {
    const decision = on(asOf, { ...professional, suspendedFrom: day('2026-01-10') });
    expect(decision.outcome).toBe(outcome);
    expect(decision.findings).toMatchObject({ suspendedUntilDay: '2026-07-10', freeFromDay: '2026-07-11' });
  });

  it('is never allowed while something that decides is unknown', () => {
    for (const fact of Object.keys(professional)) {
      const decision = on('2026-03-02', { ...professional, [fact]: undefined });
      expect(decision.outcome, fact).toBe('missing');
      expect(decision.missing).toEqual([fact]);
    }
  });
});
