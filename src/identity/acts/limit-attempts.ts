import type { Door } from '#identity/acts/ports.ts';
import { type AttemptKind, attemptLimits } from '#identity/domain/attempt-limit.ts';
import type { Instant } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';

/**
 * Counts one attempt for each subject, and refuses when one of them has tried too often.
 *
 * @error identity.too-many-attempts - Wait `facts.minutes` minutes; the same for addresses with and without an account.
 */
export async function limitAttempts(door: Door, now: Instant, subjects: Partial<Record<AttemptKind, string>>): Promise<readonly Refusal[]> {
  let minutes = 0;
  for (const [kind, subject] of Object.entries(subjects) as [AttemptKind, string][]) {
    const { most, windowSeconds } = attemptLimits[kind];
    if ((await door.attempts.count(kind, subject, now)) > most) minutes = Math.max(minutes, windowSeconds / 60);
  }
  return minutes > 0 ? [{ code: 'identity.too-many-attempts', facts: { minutes } }] : [];
}
