import type { Day } from '#kernel/day.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { Reason } from '#law/engine/reason.ts';
import { ruleHref, sayCite } from '#lawbook/words/cite-words.ts';
import type { DecisionReason, DecisionViewProps } from '#web/components/decision-view.tsx';
import { sayFacts } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

function sayReason(speech: Speech, reason: Reason): DecisionReason {
  const read = reason.cite.read;
  return {
    text: speech.t(reason.messageId, sayFacts(speech, reason.facts)),
    rule: speech.t(`law.rule.${reason.ruleId}`),
    article: sayCite(speech, reason.cite),
    ...(read ? { edition: speech.day(read.edition as Day, 'short') } : {}),
    verified: reason.verified,
    href: ruleHref(reason.ruleId),
  };
}

const order: readonly Reason['weight'][] = ['refuses', 'requires', 'warns', 'allows'];

/** A decision of the law in the reader's words: what stands against it first. */
export function decisionWords(speech: Speech, decision: Decision): Omit<DecisionViewProps, 'speech'> {
  const reasons = decision.reasons.toSorted((left, right) => order.indexOf(left.weight) - order.indexOf(right.weight));
  return {
    outcome: decision.outcome === 'missing' ? 'note' : decision.outcome,
    sentence: speech.t(`law.outcome.${decision.outcome}`),
    reasons: reasons.map((reason) => sayReason(speech, reason)),
  };
}
