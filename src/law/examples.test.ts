import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { type Example, faultsOf } from '#law/engine/example.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { exampleTables } from '#law/examples.ts';
import { questions } from '#law/questions.ts';

/** What is told apart in the list of tests: the row of the forty, the day, the facts. */
function nameOf(example: Example): string {
  const facts = JSON.stringify(example.facts).slice(0, 160);
  return `${example.row === undefined ? '' : `row ${example.row}: `}${example.on} ${facts}`;
}

describe.each(exampleTables.map((table) => [table.question.id, table] as const))('the law on %s', (...[, { question, examples }]) => {
  it.each(examples.map((example) => [nameOf(example), example] as const))('%s', (...[, example]) => {
    const asOf = day(example.on);
    const facts = parseFacts(question, example.facts, asOf);
    expect(facts.ok ? [] : facts.error).toEqual([]);
    if (facts.ok) expect(faultsOf(example, decide(question, facts.value, { asOf }))).toEqual([]);
  });

  it('has examples that say something', () => {
    for (const example of examples) {
      const { outcome, says, silent, lastDays, finds, missing, collisions } = example;
      const expected = [outcome, says, silent, lastDays, finds, missing, collisions].filter((part) => part !== undefined);
      expect(expected.length, nameOf(example)).toBeGreaterThan(0);
    }
  });
});

describe('the forty rules', () => {
  const rows = exampleTables.flatMap(({ examples }) => examples).filter((example) => example.row !== undefined);

  it.each(Array.from({ length: 40 }, (_, index) => [index + 1]))('row %i has both its sides', (row) => {
    const sides = rows.filter((example) => example.row === row);
    // The first row has one side: a debt between two adults.
    expect(sides.length).toBeGreaterThanOrEqual(row === 1 ? 1 : 2);
  });
});

describe('every question', () => {
  it('has a table of examples', () => {
    expect([...questions.keys()].toSorted()).toEqual(exampleTables.map((table) => table.question.id).toSorted());
  });
});
