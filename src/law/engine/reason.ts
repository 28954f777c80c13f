import type { Cite } from '#law/engine/rule.ts';

/** Whether a reason speaks for, against, asks for something more, or only warns. */
export type Weight = 'allows' | 'refuses' | 'requires' | 'warns';

/** What fills a reason's message: names ending in `Day` are days, in `Tiyn` money; both are written out by whoever speaks to the reader. */
export type ReasonFacts = Readonly<Record<string, string | number>>;

/** Why a decision came out as it did: one rule, applied to the facts that triggered it. */
export interface Reason {
  readonly code: string;
  readonly weight: Weight;
  readonly ruleId: string;
  readonly cite: Cite;
  /** Since when the value that was used has stood; null when the rule was not in force on that day. */
  readonly valueFrom: string | null;
  /** False while nobody has compared the rule with the official text. */
  readonly verified: boolean;
  /** False while the day on which the value came into force is unconfirmed. */
  readonly dateExact: boolean;
  readonly facts: ReasonFacts;
  readonly messageId: string;
}
