import type { Refusal } from '#kernel/result.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { Reason } from '#law/engine/reason.ts';

function refusalOf(reason: Reason, field: string | undefined): Refusal {
  const article = [reason.cite.article, reason.cite.paragraph].filter((part) => part !== undefined).join('.');
  const facts = { ...reason.facts, act: reason.cite.act, article };
  return field === undefined ? { code: reason.messageId, facts } : { code: reason.messageId, field, facts };
}

/** Every reason of the law that stands against, as refusals; their codes are the ids of the law's own messages. */
export function lawRefusals(decision: Decision, field?: string): readonly Refusal[] {
  return decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => refusalOf(reason, field));
}
