import type { Day } from '#kernel/day.ts';
import type { Reason } from '#law/engine/reason.ts';
import type { Cite, TermLength } from '#law/engine/rule.ts';

/** `missing`: nothing speaks against it so far, but facts are lacking; `allowed-if`: allowed once every requirement is met. */
export type Outcome = 'allowed' | 'allowed-if' | 'refused' | 'missing';

/** Why a last day stands where it stands. */
export type DeadlineWhy = 'last-day-moved' | 'limit-not-moved' | 'term-stood-still' | 'set-by-parties' | 'set-by-proceedings';

/** A day until which something is in time, with the way it was counted. */
export interface Deadline {
  readonly code: string;
  readonly ruleId: string;
  readonly cite: Cite;
  readonly verified: boolean;
  /** The starting day; it is not counted itself. */
  readonly startsOn: Day;
  readonly length: number;
  readonly count: TermLength['count'];
  /** Where the bare count ends. */
  readonly nominalDay: Day;
  /** The last day that is in time, inclusive. */
  readonly lastDay: Day;
  /** The days on which the term stood still: after the one, up to and with the other; null when it never did. */
  readonly stood: { readonly after: Day; readonly until: Day } | null;
  readonly why: readonly DeadlineWhy[];
  readonly messageId: string;
}

/** What a question found out besides its outcome: states, days (`...Day`), amounts (`...Tiyn`). */
export type Findings = Readonly<Record<string, string | number | boolean | null>>;

/** An answer of the law to one question on one day. */
export interface Decision {
  readonly question: string;
  readonly asOf: Day;
  readonly outcome: Outcome;
  /** All of them, also those that a first refusal would have hidden. */
  readonly reasons: readonly Reason[];
  /** The reasons that still ask for something. */
  readonly requirements: readonly Reason[];
  readonly warnings: readonly Reason[];
  /** Names of facts without which the law cannot answer, in the order of asking. */
  readonly missing: readonly string[];
  readonly deadlines: readonly Deadline[];
  /** Ids of collisions in the law that touch this answer: `law.collision.<id>`. */
  readonly collisions: readonly string[];
  readonly findings: Findings;
  /** Values of facts under which an obstacle would be gone, as far as a rule names one. */
  readonly suggested: Findings;
}
