import { describe, expect, it } from 'vitest';
import { enforcementApplicationKind } from '#document/domain/kinds/authorities/enforcement-application.ts';
import { enforcementApplicationSample } from '#document/samples/authorities/enforcement-application.ts';
import { day } from '#kernel/day.ts';

const { about: _about, settlement, obligations, ...bare } = enforcementApplicationSample;
const isDocument = (said: object): boolean => enforcementApplicationKind.schema.safeParse({ ...bare, ...said }).success;
const lastDay = day('2026-12-09');

describe('an application to an enforcement officer', () => {
  it.each([
    { about: 'contract', lastDay },
    { about: 'settlement', settlement },
    { about: 'settlement', settlement, obligations },
  ])('because of a $about says what the officer has to know', (said) => {
    expect(isDocument(said)).toBe(true);
  });

  it.each([
    ['to suspend without the last day', { about: 'contract' }],
    ['to suspend because of a settlement', { about: 'contract', lastDay, settlement }],
    ['to suspend with promises that nobody made yet', { about: 'contract', lastDay, obligations }],
    ['to end without the settlement', { about: 'settlement', obligations }],
    ['to end with a last day that would not be printed', { about: 'settlement', settlement, lastDay }],
  ])('%s is none', (_, said) => {
    expect(isDocument(said)).toBe(false);
  });
});
