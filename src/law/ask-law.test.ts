import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { askLaw, type LawAnswer } from '#law/ask-law.ts';
import { exampleTables } from '#law/examples.ts';
import { questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';

const sale = { kind: 'civil', thirdPersonsAffected: true, thirdPersonsJoin: false, capacity: 'full', stateBodyIsParty: false };
const ids = [...questions.keys()];

function answered(query: Parameters<typeof askLaw>[0]): LawAnswer {
  const answer = askLaw(query);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

function codesOf(query: Parameters<typeof askLaw>[0]): readonly string[] {
  const answer = askLaw(query);
  return answer.ok ? [] : answer.error.map((refusal) => refusal.code);
}

describe('the law asked from outside', () => {
  it('answers with the way out of a refusal', () => {
    const { decision, alternatives } = answered({ question: 'may-be-mediated', facts: sale, on: '2026-03-02' });
    expect(decision.outcome).toBe('refused');
    expect(alternatives[0]).toEqual({ changes: [{ fact: 'thirdPersonsJoin', to: true }], onDay: null, outcome: 'allowed' });
  });

  it('names the next fact to ask and why', () => {
    const { next } = answered({ question: 'may-be-mediated', facts: {}, on: '2026-03-02' });
    expect(next.next?.fact).toBe('kind');
    const later = answered({ question: 'may-be-mediated', facts: { kind: 'civil' }, on: '2026-03-02' }).next;
    expect(later.why?.reasons.map((reason) => reason.cite.act)).toContain('mediation');
  });

  it('counts a deadline day by day when asked, and only then', () => {
    const query = { question: 'proposal-outcome', facts: { proposalSentOn: '2026-03-03', answer: 'none' }, on: '2026-03-03' };
    expect(answered(query).counts).toEqual({});
    const days = answered({ ...query, counted: true }).counts['proposal-answer'] ?? [];
    expect(days.map(({ number }) => number)).toEqual([null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(days.at(-1)).toMatchObject({ day: '2026-03-13', role: 'last-day' });
  });

  it('numbers no day on which a term stood still', () => {
    const facts = {
      labourClaim: 'reinstatement',
      employerKind: 'ordinary',
      labourEventOn: '2026-02-02',
      contractConcludedOn: '2026-02-20',
      mediationEndedOn: '2026-03-19',
    };
    const days = answered({ question: 'labour-term', facts, on: '2026-03-20', counted: true }).counts['labour-claim'] ?? [];
    expect(days.filter(({ role }) => role === 'stood-still').map(({ day: of }) => of)).toHaveLength(27);
    expect(days.find(({ day: of }) => of === '2026-02-20')).toMatchObject({ number: 18 });
    expect(days.find(({ day: of }) => of === '2026-03-20')).toMatchObject({ number: 19 });
    expect(days.at(-1)).toMatchObject({ day: '2026-03-30', role: 'last-day' });
  });

  it('asks an earlier edition from the same day', () => {
    const facts = { setting: 'outside', contractConcludedOn: '2026-03-12' };
    const term = (edition?: string): unknown =>
      answered({ question: 'mediation-term', facts, on: '2026-03-12', edition }).decision.findings['lastDay'];
    expect(term()).toBe('2026-04-13');
    expect(term('2015-06-01')).toBe('2026-05-12');
  });

  it('lays a draft over the law', () => {
    const draft = {
      title: 'forty-five days',
      changes: [{ rule: 'kz.mediation.20.9', from: '2026-01-01', value: { length: 45, count: 'calendar-days' } }],
    };
    const facts = { setting: 'outside', contractConcludedOn: '2026-03-12' };
    const { decision } = answered({ question: 'mediation-term', facts, on: '2026-03-12', draft });
    expect(decision.deadlines.find(({ code }) => code === 'mediation-term')?.nominalDay).toBe('2026-04-26');
  });
});

describe('a query that cannot be', () => {
  const change = { rule: 'kz.mediation.20.9', from: '2026-01-01', value: { length: 45, count: 'calendar-days' } };
  const drafted = (changes: unknown): Parameters<typeof askLaw>[0] => ({
    question: 'mediation-term',
    facts: {},
    on: '2026-03-02',
    draft: { title: 't', changes },
  });

  it.each<[string, Parameters<typeof askLaw>[0], string]>([
    ['an unknown question', { question: '__proto__', facts: {}, on: '2026-03-02' }, 'law.question-unknown'],
    ['a day that is none', { question: 'may-be-mediated', facts: {}, on: '2026-02-29' }, 'law.day-invalid'],
    ['an edition that is no day', { question: 'may-be-mediated', facts: {}, on: '2026-03-02', edition: '2015' }, 'law.day-invalid'],
    ['an unknown code', { question: 'may-be-mediated', facts: { kind: 'war' }, on: '2026-03-02' }, 'law.fact-invalid-choice'],
    [
      'keys of prototypes',
      { question: 'may-be-mediated', facts: JSON.parse('{"__proto__":{"kind":"civil"}}'), on: '2026-03-02' },
      'law.fact-unknown',
    ],
    [
      'ten megabytes of nonsense',
      { question: 'may-be-mediated', facts: { legalBasis: 'x'.repeat(10_000_000) }, on: '2026-03-02' },
      'law.fact-invalid-text',
    ],
    [
      'a million keys',
      {
        question: 'may-be-mediated',
        facts: Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`k${at}`, 1])),
        on: '2026-03-02',
      },
      'law.fact-unknown',
    ],
    [
      'an age below zero',
      { question: 'may-act-as-mediator', facts: { birthDay: '2030-01-01' }, on: '2026-03-02' },
      'law.fact-dates-reversed',
    ],
    [
      'dates reversed',
      { question: 'proposal-outcome', facts: { proposalSentOn: '2026-03-01', answeredOn: '2026-02-01' }, on: '2026-03-02' },
      'law.fact-dates-reversed',
    ],
    ['a draft of an unknown rule', drafted([{ ...change, rule: 'kz.mediation.999' }]), 'law.draft-rule-unknown'],
    ['a draft with another kind of value', drafted([{ ...change, value: 'long' }]), 'law.draft-value-invalid'],
    ['a draft with an unknown way of counting', drafted([{ ...change, value: { length: 1, count: 'moons' } }]), 'law.draft-value-invalid'],
    ['a draft with a value too much', drafted([{ ...change, value: { length: 1, count: 'months', extra: 1 } }]), 'law.draft-value-invalid'],
    ['a draft with a negative term', drafted([{ ...change, value: { length: -1, count: 'months' } }]), 'law.draft-value-invalid'],
    ['a draft without a day', drafted([{ ...change, from: 'soon' }]), 'law.draft-day-invalid'],
    ['a draft that is a text', { question: 'mediation-term', facts: {}, on: '2026-03-02', draft: 'better' }, 'law.draft-not-readable'],
    ['a heap of changes', drafted(Array.from({ length: 201 }, () => change)), 'law.draft-not-readable'],
  ])('%s is refused', (...[, query, code]) => {
    expect(codesOf(query)).toContain(code);
  });

  it('never throws and never allows what it was not told enough about', () => {
    const anyDay = fc.constantFrom('2010-01-01', '2012-05-01', '2016-01-01', '2021-07-01', '2022-01-02', '2026-03-02', 'x', '');
    const facts = fc.oneof(fc.anything(), fc.dictionary(fc.string({ maxLength: 12 }), fc.anything(), { maxKeys: 5 }));
    fc.assert(
      fc.property(fc.constantFrom(...ids, 'none'), facts, anyDay, (question, given, on) => {
        const answer = askLaw({ question, facts: given, on });
        if (answer.ok && answer.value.decision.missing.length > 0) expect(['missing', 'refused']).toContain(answer.value.decision.outcome);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes any draft as a refusal or as a law, and never throws', () => {
    const changes = fc.array(
      fc.record({
        rule: fc.constantFrom(...rules.map(({ id }) => id), 'x'),
        from: fc.constantFrom('2026-01-01', 'x'),
        value: fc.oneof(fc.anything(), fc.constant(null)),
      }),
      { maxLength: 4 },
    );
    const examples = exampleTables.flatMap(({ question, examples: rows }) => rows.map((example) => ({ question, example })));
    fc.assert(
      fc.property(changes, fc.constantFrom(...examples), (drafted, { question, example }) => {
        expect(
          typeof askLaw({ question: question.id, facts: example.facts, on: example.on, draft: { title: 't', changes: drafted } }).ok,
        ).toBe('boolean');
      }),
      { numRuns: 1500 },
    );
  });
});

describe('repealing any rule', () => {
  it('leaves an answer to every example, never a fault', () => {
    for (const rule of rules) {
      const first = rule.values[0]?.from ?? '2011-08-05';
      const draft = { title: 'repeal', changes: [{ rule: rule.id, from: first, value: null }] };
      for (const { question, examples } of exampleTables) {
        const example = examples[0];
        if (example) expect(askLaw({ question: question.id, facts: example.facts, on: example.on, draft }).ok, rule.id).toBe(true);
      }
    }
    expect(day('2026-03-02')).toBe('2026-03-02');
  });
});
