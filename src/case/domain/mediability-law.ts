import { splitLabourFacts } from '#case/domain/labour-law.ts';
import { lawRefusals } from '#case/domain/law-refusals.ts';
import type { DisputeKind, LawFacts } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { decide } from '#law/decide.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { labourTerm } from '#law/questions/labour-term.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';

/** What the law says to an application. */
export interface Mediability {
  readonly outcome: 'allowed' | 'allowed-if';
  readonly ruleIds: readonly string[];
  readonly refusals: readonly Refusal[];
}

/**
 * Asks the law whether this dispute may be mediated.
 *
 * @error law.reason.* - each reason against; `case.law-facts-missing` when an answer that decides is lacking.
 */
export function mediability(disputeKind: DisputeKind, given: LawFacts, today: Day): Mediability {
  const { labour, rest } = disputeKind === 'labour' ? splitLabourFacts(given) : { labour: {}, rest: given };
  const ofTerm = parseFacts(labourTerm, labour, today);
  const parsed = ofTerm.ok ? parseFacts(mayBeMediated, { ...rest, kind: disputeKind }, today) : ofTerm;
  if (!parsed.ok)
    return {
      outcome: 'allowed-if',
      ruleIds: [],
      refusals: parsed.error.map((refusal) => ({ ...refusal, field: `lawFacts.${refusal.field ?? ''}` })),
    };
  const decision = decide(mayBeMediated, parsed.value, { asOf: today });
  const ruleIds = [...new Set(decision.reasons.map((reason) => reason.ruleId))];
  const missing = decision.missing.map((fact): Refusal => ({ code: 'case.law-facts-missing', field: `lawFacts.${fact}` }));
  const refusals = [...lawRefusals(decision, 'lawFacts'), ...missing];
  return { outcome: decision.outcome === 'allowed' ? 'allowed' : 'allowed-if', ruleIds, refusals };
}
