import { describe, expect, it } from 'vitest';
import { courtNoticeKind } from '#document/domain/kinds/course/court-notice.ts';
import { courtNoticeSample } from '#document/samples/course/court-notice.ts';
import { contractReference } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

const { about: _about, lastDay: _lastDay, ...bare } = courtNoticeSample;
const isDocument = (said: object): boolean => courtNoticeKind.schema.safeParse({ ...bare, ...said }).success;
const lastDay = day('2026-12-24');

describe('a notice to the court', () => {
  it.each([
    { about: 'begun', lastDay },
    { about: 'mediator-replaced' },
    { about: 'extended', lastDay },
    { about: 'settled', settlement: contractReference },
    { about: 'ended', endedOn: lastDay, ground: 'term-expired' },
  ])('that mediation is $about says what the court has to know', (said) => {
    expect(isDocument(said)).toBe(true);
  });

  it('of an extension without the new last day is none', () => {
    expect(isDocument({ about: 'extended' })).toBe(false);
  });

  it('of an end without its ground is none', () => {
    expect(isDocument({ about: 'ended', endedOn: lastDay })).toBe(false);
  });

  it('holds nothing that its paper would not show', () => {
    expect(isDocument({ about: 'settled', settlement: contractReference, ground: 'term-expired' })).toBe(false);
  });
});
