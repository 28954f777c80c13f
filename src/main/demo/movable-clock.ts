import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { addMilliseconds, dayAt } from '#platform/clock.ts';

/** A clock that stands still until it is moved. */
export interface MovableClock extends Clock {
  /** Sets the time, earlier or later. */
  readonly moveTo: (instant: Instant) => void;
  readonly forward: (minutes: number) => void;
}

/**
 * A clock for stories that are told quickly: demonstrations and tests.
 *
 * @example movableClock('2026-03-02T05:00:00.000Z' as Instant).today() // '2026-03-02'
 */
export function movableClock(start: Instant): MovableClock {
  let current = start;
  return {
    now: () => current,
    today: () => dayAt(current),
    moveTo: (instant) => {
      current = instant;
    },
    forward: (minutes) => {
      current = addMilliseconds(current, minutes * 60_000);
    },
  };
}
