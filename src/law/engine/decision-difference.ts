import type { Decision } from '#law/engine/decision.ts';

/** What a reader would notice of an answer: how it ends, what it says, its last days, what it found. */
function told({ outcome, reasons, deadlines, findings }: Decision): string {
  const said = reasons.map(({ code, weight, facts }) => [code, weight, facts]);
  return JSON.stringify([outcome, said, deadlines.map(({ code, lastDay }) => [code, lastDay]), findings]);
}

/** Whether two answers to one question differ in anything that a reader would notice. */
export function differ(before: Decision, after: Decision): boolean {
  return told(before) !== told(after);
}

/** An answer without the reasons that another answer gives too. */
export function withoutCommon(decision: Decision, other: Decision): Decision {
  const said = ({ code, weight, facts }: Decision['reasons'][number]): string => JSON.stringify([code, weight, facts]);
  const common = new Set(other.reasons.map(said));
  return { ...decision, reasons: decision.reasons.filter((reason) => !common.has(said(reason))) };
}
