import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { claimStatesPreTrialOrder, claimStatesReconciliation } from '#law/kz/civil-procedure/article-148.ts';
import { preTrialProof, reconciliationProof } from '#law/kz/civil-procedure/article-149.ts';
import { acceptance, acceptanceWithProtocol, acceptanceWithReconciliation } from '#law/kz/civil-procedure/article-150.ts';
import { sameClaimRefused } from '#law/kz/civil-procedure/article-151.ts';
import { fileAgainAfterReturn, preTrialOrderMissed } from '#law/kz/civil-procedure/article-152.ts';
import { leftWithoutConsideration } from '#law/kz/civil-procedure/article-279.ts';
import { dutyBackAfterLeaving, fileAgainAfterLeaving } from '#law/kz/civil-procedure/article-280.ts';
import { speakerOn } from '#law/questions/court-says.ts';

/** A claim, and what was done before it was brought. */
export interface CourtClaimFacts {
  /** A law or a contract demands steps before the claim. */
  readonly preTrialOrderSet?: boolean | undefined;
  readonly preTrialOrderFollowed?: boolean | undefined;
  /** The steps can still be taken. */
  readonly preTrialOrderStillOpen?: boolean | undefined;
  readonly preTrialProofAttached?: boolean | undefined;
  readonly reconciliationTried?: boolean | undefined;
  readonly reconciliationProofAttached?: boolean | undefined;
  /** A ruling already ended the same dispute between the same parties. */
  readonly sameDisputeEnded?: boolean | undefined;
  readonly claimAccepted?: boolean | undefined;
  readonly claimFiledOn?: Day | undefined;
  readonly reconciliationBeforeAcceptance?: boolean | undefined;
  readonly preTrialProtocol?: boolean | undefined;
}

const facts: FactSheet<CourtClaimFacts> = {
  preTrialOrderSet: { kind: 'yes-no', hint: true, first: true },
  preTrialOrderFollowed: { kind: 'yes-no', changeable: true },
  preTrialOrderStillOpen: { kind: 'yes-no', hint: true, usual: true },
  preTrialProofAttached: { kind: 'yes-no', changeable: true },
  reconciliationTried: { kind: 'yes-no', hint: true },
  reconciliationProofAttached: { kind: 'yes-no', hint: true, changeable: true },
  sameDisputeEnded: { kind: 'yes-no', hint: true, usual: false },
  claimAccepted: { kind: 'yes-no', hint: true, usual: false },
  claimFiledOn: { kind: 'day' },
  reconciliationBeforeAcceptance: { kind: 'yes-no', usual: false },
  preTrialProtocol: { kind: 'yes-no', hint: true, usual: false },
};

/** The steps were left out: before acceptance the claim comes back, after it the court does not consider it. */
function weighMissed(facts: CourtClaimFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.preTrialOrderStillOpen === undefined) return sheet.need('preTrialOrderStillOpen');
  if (!facts.preTrialOrderStillOpen) return say(preTrialOrderMissed, 'allows', 'pre-trial-order-lost');
  if (facts.claimAccepted === undefined) return sheet.need('claimAccepted');
  sheet.suggest('preTrialOrderFollowed', true);
  if (facts.claimAccepted) {
    say(leftWithoutConsideration, 'refuses', 'left-without-consideration');
    say(dutyBackAfterLeaving, 'allows', 'duty-back-after-leaving');
    return say(fileAgainAfterLeaving, 'allows', 'file-again-after-leaving');
  }
  say(preTrialOrderMissed, 'refuses', 'claim-comes-back');
  return say(fileAgainAfterReturn, 'allows', 'file-again-after-return');
}

function weighPreTrialOrder(facts: CourtClaimFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.preTrialOrderSet === undefined) return sheet.need('preTrialOrderSet');
  if (!facts.preTrialOrderSet) return undefined;
  if (facts.preTrialOrderFollowed === undefined) return sheet.need('preTrialOrderFollowed');
  if (!facts.preTrialOrderFollowed) return weighMissed(facts, sheet);
  say(claimStatesPreTrialOrder, 'allows', 'claim-states-pre-trial-order');
  const proved = facts.preTrialProofAttached === true;
  return say(preTrialProof, proved ? 'allows' : 'requires', proved ? 'pre-trial-order-proved' : 'prove-pre-trial-order');
}

function weighReconciliation(facts: CourtClaimFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.reconciliationTried === undefined) return sheet.need('reconciliationTried');
  if (!facts.reconciliationTried) return undefined;
  say(claimStatesReconciliation, 'allows', 'claim-states-reconciliation');
  const proved = facts.reconciliationProofAttached === true;
  return say(reconciliationProof, proved ? 'allows' : 'requires', proved ? 'reconciliation-proved' : 'prove-reconciliation');
}

function termOf(facts: CourtClaimFacts, sheet: Sheet): TimeLimitRule {
  if (facts.preTrialProtocol && sheet.value(acceptanceWithProtocol)) return acceptanceWithProtocol;
  return facts.reconciliationBeforeAcceptance && sheet.value(acceptanceWithReconciliation) ? acceptanceWithReconciliation : acceptance;
}

function weighAcceptance(facts: CourtClaimFacts & { readonly claimFiledOn: Day }, sheet: Sheet): Said {
  const rule = termOf(facts, sheet);
  const term = sheet.value(rule);
  if (term === null) return undefined;
  sheet.deadline(deadlineBy(rule, { code: 'claim-acceptance', startsOn: facts.claimFiledOn, term }, sheet.context.calendar));
  return undefined;
}

function weigh(facts: CourtClaimFacts, sheet: Sheet): Said {
  weighPreTrialOrder(facts, sheet);
  weighReconciliation(facts, sheet);
  if (facts.sameDisputeEnded) speakerOn(sheet)(sameClaimRefused, 'refuses', 'same-claim-not-accepted');
  return facts.claimFiledOn === undefined ? undefined : weighAcceptance({ ...facts, claimFiledOn: facts.claimFiledOn }, sheet);
}

/**
 * What does a claim need of the steps before it, and when is it accepted?
 *
 * Deadline `claim-acceptance`. Source: Civil Procedure Code, articles 148–152, 279 and 280.
 */
export const courtClaim: Question<CourtClaimFacts> = { id: 'court-claim', facts, weigh };
