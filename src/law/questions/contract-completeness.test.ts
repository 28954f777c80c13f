import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { ContractTerm } from '#law/kz/mediation/article-21.ts';
import { type ContractFacts, contractCompleteness } from '#law/questions/contract-completeness.ts';

const terms: readonly ContractTerm[] = [
  'date-and-place',
  'parties',
  'subject',
  'mediator',
  'expenses',
  'language',
  'confidentiality',
  'liability',
  'requisites',
  'term',
  'procedure',
  'rights-and-duties',
  'termination',
];
const contract: ContractFacts = {
  mediatorKind: 'professional',
  contractTerms: terms,
  partyCount: 2,
  partiesSigned: 2,
  feeTiyn: 6_000_000,
  feeAgreedOn: day('2026-03-11'),
};

function on(asOf: string, facts: ContractFacts): Decision {
  return decide(contractCompleteness, facts, { asOf: day(asOf) });
}

function refusals(decision: Decision): readonly string[] {
  return decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => reason.code);
}

describe('a contract of mediation', () => {
  it('that has every term and every signature starts the mediation on its day', () => {
    const decision = on('2026-03-12', contract);
    expect(decision.outcome).toBe('allowed');
    expect(decision.findings).toMatchObject({ startDay: '2026-03-12', shareTiyn: 3_000_000, remainderTiyn: 0, lacking: '' });
  });

  it.each(terms)('without %s is refused by article 21(2)', (term) => {
    const decision = on('2026-03-12', { ...contract, contractTerms: terms.filter((other) => other !== term) });
    expect(refusals(decision)).toEqual([`contract-lacks.${term}`]);
    expect(decision.reasons.find((reason) => reason.weight === 'refuses')?.cite).toMatchObject({ article: '21', paragraph: '2' });
  });

  it('names everything that is missing at once', () => {
    expect(refusals(on('2026-03-12', { ...contract, contractTerms: [] }))).toHaveLength(13);
    expect(on('2026-03-12', { ...contract, contractTerms: ['parties'] }).findings['lacking']).toContain('language');
  });

  it('needed less before the reform of 2022', () => {
    const old = { ...contract, contractTerms: terms.slice(0, 11), feeAgreedOn: day('2021-12-01') };
    expect(on('2022-01-01', old).outcome).toBe('allowed');
    expect(refusals(on('2022-01-02', old))).toEqual(['contract-lacks.rights-and-duties', 'contract-lacks.termination']);
  });

  it('signed by one party only starts nothing', () => {
    const decision = on('2026-03-12', { ...contract, partiesSigned: 1 });
    expect(refusals(decision)).toEqual(['contract-not-signed-by-all', 'no-mediation-without-contract']);
    expect(decision.findings['startDay']).toBeUndefined();
    expect(decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => reason.cite.article)).toEqual(['5', '20']);
    expect(refusals(on('2026-03-12', { ...contract, mediatorSigned: false }))).toEqual(['contract-not-signed-by-mediator']);
  });
});

describe('the fee', () => {
  it.each([
    ['2026-03-12', 'allowed'],
    ['2026-03-13', 'refused'],
  ])('agreed on %s for a start on 12 March: %s', (agreed, outcome) => {
    expect(on('2026-03-12', { ...contract, feeAgreedOn: day(agreed), startsOn: day('2026-03-12') }).outcome).toBe(outcome);
  });

  it('of 90,000 falls in halves on two parties, and leaves a remainder with three', () => {
    expect(on('2026-03-12', { ...contract, feeTiyn: 9_000_000 }).findings).toMatchObject({ shareTiyn: 4_500_000, remainderTiyn: 0 });
    const three = on('2026-03-12', { ...contract, feeTiyn: 100, partyCount: 3, partiesSigned: 3 });
    expect(three.findings).toMatchObject({ shareTiyn: 33, remainderTiyn: 1 });
    expect(three.reasons.find((reason) => reason.code === 'equal-shares-with-remainder')?.cite).toMatchObject({
      article: '22',
      paragraph: '4',
    });
    expect(on('2026-03-12', { ...contract, splitAgreed: true }).findings['shareTiyn']).toBeUndefined();
  });

  it('of a public mediator is refused, his costs are not', () => {
    const village: ContractFacts = { ...contract, mediatorKind: 'public' };
    const paid = on('2026-03-12', { ...village, feeTiyn: 500_000 });
    expect(refusals(paid)).toEqual(['public-mediator-takes-fee']);
    expect(paid.collisions).toEqual(['C4']);
    expect(on('2026-03-12', { ...village, feeTiyn: 0, costsTiyn: 500_000 }).outcome).toBe('allowed');
    expect(refusals(on('2022-01-01', { ...village, feeTiyn: 500_000 }))).toEqual([]);
  });

  it('must be known, and since when it was agreed', () => {
    expect(on('2026-03-12', { ...contract, feeTiyn: undefined }).missing).toEqual(['feeTiyn']);
    expect(on('2026-03-12', { ...contract, feeAgreedOn: undefined }).missing).toEqual(['feeAgreedOn']);
    expect(on('2026-03-12', {}).missing).toEqual(['mediatorKind', 'contractTerms', 'partyCount', 'partiesSigned', 'feeTiyn']);
  });

  it('leaves the original to be shown when somebody asks for it', () => {
    const decision = on('2026-03-12', { ...contract, copiesExchanged: true, originalRequested: true });
    expect(decision.requirements.map((reason) => reason.code)).toEqual(['original-requested']);
    expect(decision.outcome).toBe('allowed-if');
  });
});
