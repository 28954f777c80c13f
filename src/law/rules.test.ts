import { describe, expect, it } from 'vitest';
import { day, isDay } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { valueOn } from '#law/engine/edition.ts';
import { acts } from '#law/kz/acts.ts';
import { collisions } from '#law/kz/collisions.ts';
import { proposalLapse } from '#law/kz/mediation/article-20.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';
import { ruleById, rules } from '#law/rules.ts';

describe('the rules', () => {
  it('have ids of their own, which begin with the act', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) expect(rule.id.startsWith(`kz.${rule.cite.act}.`), rule.id).toBe(true);
    expect(rules.length).toBeGreaterThan(80);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has real dates in rising order and an act that is known', (...[, rule]) => {
    const days = rule.values.map((dated) => dated.from);
    expect(days.every((text) => isDay(text))).toBe(true);
    expect(days).toEqual([...new Set(days)].sort());
    expect(Object.hasOwn(acts, rule.cite.act)).toBe(true);
    expect(rule.cite.read === null || isDay(rule.cite.read.edition)).toBe(true);
  });

  it('are found by id', () => {
    expect(ruleById('kz.mediation.20.6')).toBe(proposalLapse);
    expect(ruleById('__proto__')).toBeUndefined();
  });

  it('say nothing before they were in force', () => {
    expect(valueOn(proposalLapse, day('2011-08-04'))).toMatchObject({ ok: false });
    expect(valueOn(proposalLapse, day('2011-08-05'))).toMatchObject({ ok: true, value: { length: 10 } });
  });

  it('give way to a draft law', () => {
    const draft = { from: '2027-01-01', exact: true, by: 'draft', value: { length: 5, count: 'working-days' } } as const;
    const overlay = new Map([[proposalLapse.id, [...proposalLapse.values, draft]]]);
    expect(valueOn(proposalLapse, day('2027-01-01'), overlay)).toMatchObject({ value: { length: 5 } });
    expect(valueOn(proposalLapse, day('2026-12-31'), overlay)).toMatchObject({ value: { length: 10 } });
    const facts = { proposalSentOn: day('2027-02-01'), answer: 'none' } as const;
    expect(decide(proposalOutcome, facts, { asOf: day('2027-02-09'), overlay }).findings['state']).toBe('rejected');
  });
});

describe('the collisions', () => {
  it('are thirteen, the gaps are numbered, and all name rules that exist', () => {
    const ids = collisions.map((collision) => collision.id);
    const gaps = ids.filter((id) => id.startsWith('G'));
    expect(ids).toEqual([...Array.from({ length: 13 }, (_, index) => `C${index + 1}`), ...gaps]);
    expect(gaps).toEqual([...new Set(gaps)].toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1))));
    for (const id of collisions.flatMap((collision) => collision.rules)) expect(ruleById(id), id).toBeDefined();
  });
});
