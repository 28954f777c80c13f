import { describe, expect, it } from 'vitest';
import { executionOf, planOf } from '#platform/database/planned-questions.ts';

const question = 'select 1 from planned_here where a = $1 and b = $2';

describe('a planned question', () => {
  it('is asked by its name with ids, codes, numbers, bytes and nothing written out', () => {
    const name = planOf(question);
    expect(executionOf(question, ['person:0192f0c1-0000-7000-8000-000000000001', 5])?.statement).toBe(
      `execute ${name}('person:0192f0c1-0000-7000-8000-000000000001', '5')`,
    );
    expect(executionOf(question, [new Uint8Array([0, 255]), null])?.statement).toBe(`execute ${name}('\\x00ff', null)`);
  });

  it('never has a text of people written out', () => {
    for (const text of ["'", '\\', "a'); drop table room; --", 'two words', 'ә', '"', '\n', '\0', 'a'.repeat(201)])
      expect(executionOf(question, [text, 1])).toBeUndefined();
    for (const value of [['a'], { a: 1 }, new Date(0), undefined, 1n]) expect(executionOf(question, [1, value])).toBeUndefined();
  });

  it('is no write and needs parameters', () => {
    expect(executionOf('delete from room where room_id = $1', ['a'])).toBeUndefined();
    expect(executionOf('select 1', [])).toBeUndefined();
  });
});
