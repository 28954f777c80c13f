import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';

/** Somebody opened something of the case; known to whoever can read the same thing. */
export interface Opening {
  readonly id: string;
  readonly itemId: string;
  readonly personId: PersonId;
  readonly at: Instant;
}
