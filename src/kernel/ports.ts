import type { Day, Instant } from '#kernel/day.ts';

/** The one source of time. `today` is the calendar day in Kazakhstan (Asia/Almaty). */
export interface Clock {
  readonly now: () => Instant;
  readonly today: () => Day;
}

/** The one source of chance. */
export interface Chance {
  /** A new UUIDv7, rising with time. */
  readonly id: () => string;
  /** Unguessable text of `bytes` random bytes in base64url. */
  readonly secret: (bytes: number) => string;
}
