import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { addMilliseconds, dayAt, systemClock } from '#platform/clock.ts';

describe('the day in Kazakhstan', () => {
  it.each([
    ['2024-02-28T17:59:59.999Z', '2024-02-28'],
    ['2024-02-28T18:00:00.000Z', '2024-02-29'],
    ['2024-03-01T18:30:00.000Z', '2024-03-01'],
    ['2024-03-01T19:00:00.000Z', '2024-03-02'],
    ['2026-12-31T18:59:59.000Z', '2026-12-31'],
    ['2026-12-31T19:00:00.000Z', '2027-01-01'],
  ])('at %s is %s', (instant, expected) => {
    expect(dayAt(instant as Instant)).toBe(expected);
  });

  it('and the instant come from one clock', () => {
    expect(dayAt(systemClock.now())).toBe(systemClock.today());
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(addMilliseconds('2026-01-01T00:00:00.000Z' as Instant, -1)).toBe('2025-12-31T23:59:59.999Z');
  });
});
