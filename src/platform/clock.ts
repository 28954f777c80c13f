import { type Day, day, type Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';

// The zone's history matters: UTC+6 until the end of February 2024, UTC+5 since 1 March 2024.
const almaty = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Kazakhstan at an instant. */
export function dayAt(instant: Instant): Day {
  return day(almaty.format(new Date(instant)));
}

/** Writes a moment of the machine as an instant of the kernel. */
export function instantOf(date: Date): Instant {
  return date.toISOString() as Instant;
}

/** An instant so many milliseconds later; negative goes back. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return instantOf(new Date(Date.parse(instant) + milliseconds));
}

/** Time as this machine has it. */
export const systemClock: Clock = {
  now: () => instantOf(new Date()),
  today: () => dayAt(instantOf(new Date())),
};
