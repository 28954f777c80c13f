import { addDays, day, type Instant } from '#kernel/day.ts';

const secondsPerDay = 86_400;

/**
 * The instant so many whole seconds later; negative counts go back.
 *
 * @example secondsAfter('2026-03-01T23:59:59.000Z' as Instant, 2) // '2026-03-02T00:00:01.000Z'
 */
export function secondsAfter(instant: Instant, seconds: number): Instant {
  const clock = Number(instant.slice(11, 13)) * 3600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19)) + seconds;
  const days = Math.floor(clock / secondsPerDay);
  const rest = clock - days * secondsPerDay;
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map((part) => String(part).padStart(2, '0'));
  return `${addDays(day(instant.slice(0, 10)), days)}T${parts.join(':')}${instant.slice(19)}` as Instant;
}
