import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { SettlementTerm } from '#law/kz/mediation/article-27.ts';
import { type SettlementFacts, settlementCheck } from '#law/questions/settlement-check.ts';

const terms: readonly SettlementTerm[] = [
  'date-and-place',
  'parties',
  'subject',
  'mediator',
  'obligations',
  'performance-dates',
  'default-consequences',
];
const debt: SettlementFacts = {
  setting: 'outside',
  settlementTerms: terms,
  representativeSigns: false,
  allPartiesSigned: true,
  mediatorSigned: true,
  suspensiveCondition: false,
  violatesRights: false,
};
const support: SettlementFacts = { ...debt, supportsChild: true, childCount: 1, payerIncomeTiyn: 48_000_000, supportTiyn: 13_000_000 };

function on(asOf: string, facts: SettlementFacts): Decision {
  return decide(settlementCheck, facts, { asOf: day(asOf) });
}

function refusals(decision: Decision): readonly string[] {
  return decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => reason.code);
}

describe('a settlement', () => {
  it('that is complete and signed is in force that day', () => {
    const decision = on('2026-03-25', debt);
    expect(decision.outcome).toBe('allowed');
    expect(decision.reasons.map((reason) => reason.code)).toContain('settlement-in-force');
  });

  it.each(terms)('without %s is refused by article 27(2)', (term) => {
    const decision = on('2026-03-25', { ...debt, settlementTerms: terms.filter((other) => other !== term) });
    expect(refusals(decision)).toEqual([`settlement-lacks.${term}`]);
    expect(decision.reasons.find((reason) => reason.weight === 'refuses')?.cite).toMatchObject({ article: '27', paragraph: '2' });
  });

  it('needs data on representatives only when one signs', () => {
    const signed = { ...debt, representativeSigns: true, powerNamesSettlement: true };
    expect(refusals(on('2026-03-25', signed))).toEqual(['settlement-lacks.representatives']);
    expect(on('2026-03-25', { ...signed, settlementTerms: [...terms, 'representatives'] }).outcome).toBe('allowed');
  });

  it.each([
    ['2015-06-01', 'allowed'],
    ['2022-01-01', 'allowed'],
    ['2022-01-02', 'refused'],
    ['2026-03-25', 'refused'],
  ])('unsigned by the mediator on %s is %s', (asOf, outcome) => {
    expect(on(asOf, { ...debt, mediatorSigned: false }).outcome).toBe(outcome);
  });

  it('needed no date and place before the reform', () => {
    const old = { ...debt, settlementTerms: terms.slice(1) };
    expect(on('2022-01-01', old).outcome).toBe('allowed');
    expect(refusals(on('2022-01-02', old))).toEqual(['settlement-lacks.date-and-place']);
  });

  it('needs every signature', () => {
    expect(refusals(on('2026-03-25', { ...debt, allPartiesSigned: false }))).toEqual(['settlement-not-signed-by-all']);
  });

  it('that divides a flat is a ground to register rights', () => {
    const decision = on('2026-03-25', { ...debt, dividesOrPledgesProperty: true });
    expect(decision.outcome).toBe('allowed');
    expect(decision.reasons.find((reason) => reason.code === 'registration-ground')?.cite.paragraph).toBe('7-1');
  });

  it('that violates rights is refused, by the court too', () => {
    expect(refusals(on('2026-03-25', { ...debt, violatesRights: true }))).toEqual(['violates-rights']);
    expect(refusals(on('2026-03-25', { ...debt, setting: 'court', violatesRights: true }))).toEqual([
      'violates-rights',
      'court-will-not-approve',
    ]);
  });
});

describe('a settlement before a court', () => {
  const renovation: SettlementFacts = { ...debt, setting: 'court', signatories: 3 };

  it('goes to the judge with one copy more than there are signatories', () => {
    const decision = on('2026-04-03', renovation);
    expect(decision.outcome).toBe('allowed-if');
    expect(decision.findings['copies']).toBe(4);
    expect(decision.requirements.map((reason) => reason.code)).toEqual(['court-approves', 'copies-for-court']);
  });

  it('bears no suspensive condition', () => {
    const decision = on('2026-04-03', { ...renovation, suspensiveCondition: true });
    expect(refusals(decision)).toEqual(['suspensive-condition']);
    expect(decision.reasons.find((reason) => reason.weight === 'refuses')?.cite).toMatchObject({
      act: 'civil-procedure',
      article: '176',
      paragraph: '3',
    });
    expect(on('2026-04-03', { ...debt, suspensiveCondition: true }).warnings[0]?.code).toBe('suspensive-condition-outside');
  });

  it('is not signed by a lawyer whose power does not name it', () => {
    const lawyer = { ...renovation, settlementTerms: [...terms, 'representatives' as const], representativeSigns: true };
    expect(refusals(on('2026-04-03', { ...lawyer, powerNamesSettlement: false }))).toEqual(['power-lacks-settlement']);
    expect(refusals(on('2026-04-03', { ...lawyer, powerNamesSettlement: true }))).toEqual([]);
    expect(on('2026-04-03', { ...lawyer, setting: 'outside', powerNamesSettlement: false }).warnings[0]?.code).toBe(
      'power-lacks-settlement-outside',
    );
  });
});

describe('support of children', () => {
  it.each([
    [11_999_999, 'refused'],
    [12_000_000, 'allowed'],
    [12_000_001, 'allowed'],
  ])('of %i tiyn from 480,000 tenge for one child is %s', (supportTiyn, outcome) => {
    const decision = on('2026-03-25', { ...support, supportTiyn });
    expect(decision.outcome).toBe(outcome);
    expect(decision.findings['supportFloorTiyn']).toBe(12_000_000);
    expect(decision.reasons.map((reason) => reason.ruleId)).toContain('kz.family.161.2');
  });

  it.each([
    [1, 12_000_000],
    [2, 16_000_000],
    [3, 24_000_000],
    [5, 24_000_000],
  ])('of %i children has a floor of %i tiyn', (childCount, floor) => {
    expect(on('2026-03-25', { ...support, childCount, supportTiyn: floor }).findings['supportFloorTiyn']).toBe(floor);
  });

  it('says that the shares were not compared with the official text', () => {
    expect(on('2026-03-25', support).reasons.find((reason) => reason.code === 'court-share')?.verified).toBe(false);
  });

  it('needed a notary before 2022', () => {
    expect(refusals(on('2020-05-01', support))).toContain('support-needs-notary-then');
    expect(refusals(on('2022-01-01', support))).toContain('support-needs-notary-then');
    expect(on('2022-01-02', support).outcome).toBe('allowed');
  });

  it('does not waive arrears', () => {
    expect(refusals(on('2026-03-25', { ...support, waivesArrears: true }))).toEqual(['waives-arrears']);
  });

  it('is never allowed while an amount is unknown', () => {
    expect(on('2026-03-25', { ...support, supportTiyn: undefined }).missing).toEqual(['supportTiyn']);
    for (const fact of Object.keys(debt)) expect(on('2026-03-25', { ...debt, [fact]: undefined }).outcome, fact).toBe('missing');
  });
});
