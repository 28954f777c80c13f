import { describe, expect, it } from 'vitest';
import { extensionKind } from '#document/domain/kinds/course/extension.ts';
import { extensionSample } from '#document/samples/course/extension.ts';
import { day } from '#kernel/day.ts';

const isDocument = (changes: object): boolean => extensionKind.schema.safeParse({ ...extensionSample, ...changes }).success;
const { ground: _ground, ...withoutGround } = extensionSample;

describe('an agreement to extend the term', () => {
  it('may go to the last day that the law allows, and not a day further', () => {
    expect(isDocument({ newLastDay: extensionSample.latestDay })).toBe(true);
    expect(isDocument({ newLastDay: day('2027-01-09') })).toBe(false);
  });

  it('ends later than the term did before', () => {
    expect(isDocument({ newLastDay: extensionSample.formerLastDay })).toBe(false);
  });

  it('names what makes the case exceptional, unless a court has it', () => {
    expect(extensionKind.schema.safeParse(withoutGround).success).toBe(false);
    expect(extensionKind.schema.safeParse({ ...withoutGround, setting: 'court' }).success).toBe(true);
  });
});
