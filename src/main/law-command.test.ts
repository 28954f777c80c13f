import { describe, expect, it } from 'vitest';
import { lawCommand } from '#main/law-command.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const files: Readonly<Record<string, string>> = {
  'facts.json': JSON.stringify({ kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false }),
  'sale.json': JSON.stringify({
    kind: 'civil',
    thirdPersonsAffected: true,
    thirdPersonsJoin: false,
    capacity: 'full',
    stateBodyIsParty: false,
  }),
  'term.json': JSON.stringify({ setting: 'outside', contractConcludedOn: '2026-03-12' }),
  'draft.json': JSON.stringify({
    title: 'd',
    changes: [{ rule: 'kz.mediation.20.9', from: '2026-01-01', value: { length: 45, count: 'calendar-days' } }],
  }),
  'broken.json': '{',
};
const run = (...args: readonly string[]) => lawCommand(args, { speechFor, read: (file) => files[file] ?? null, today: '2026-03-02' });

describe('the law on the command line', () => {
  it('decides on a day, with the article of every reason', () => {
    const end = run('decide', 'may-be-mediated', 'facts.json', '--on', '2026-03-02');
    expect(end.exitCode).toBe(0);
    expect(end.output).toMatch(/^The law allows it\n[\s\S]*\(Law on Mediation, article 1, paragraph 1\)/);
  });

  it('ends with 1 on a refusal and names the way out, in the language asked for', () => {
    const end = run('decide', 'may-be-mediated', 'sale.json', '--lang', 'ru');
    expect(end.exitCode).toBe(1);
    expect(end.output).toContain('Сейчас нельзя, но было бы можно');
  });

  it('tells an answer as data, with a count, an edition and a draft', () => {
    const told = (...more: readonly string[]) =>
      JSON.parse(run('decide', 'mediation-term', 'term.json', '--on', '2026-03-12', '--json', ...more).output);
    expect(told('--counted').deadlines[0].days[0]).toMatchObject({ day: '2026-03-12', role: 'start' });
    expect(told('--edition', '2015-06-01').findings.lastDay).toBe('2026-05-12');
    expect(told('--draft', 'draft.json').deadlines[0].nominalDay).toBe('2026-04-26');
  });

  it('lists rules, differences and questions', () => {
    expect(run('rules', '--on', '2015-06-01', '--act', 'mediation').output).toContain('kz.mediation.20.9  60 calendar days');
    expect(run('difference', '2015-12-31', '2016-01-01').output).toContain('Before: 60 calendar days. Since then: 30 calendar days.');
    expect(run('questions').output).toContain('may-be-mediated  May this dispute be mediated?');
  });

  it.each([
    [['decide', 'may-be-mediated', 'broken.json'], 'no JSON can be read'],
    [['decide', 'may-be-mediated', 'none.json'], 'no JSON can be read'],
    [['decide', 'none', 'facts.json'], 'no such question'],
    [['decide', 'may-be-mediated', 'facts.json', '--on', '2026-02-30'], 'not a real day'],
    [['difference', '2026-01-01'], 'not a real day'],
    [['rules', '--on', 'x'], 'not a real day'],
    [['decide', '--strange'], 'npm run law'],
    [[], 'npm run law'],
  ])('says what is wrong with %j', (args, words) => {
    const end = run(...args);
    expect([end.exitCode, end.output]).toEqual([2, expect.stringContaining(words)]);
  });
});
