import { haveAll, sideOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';

/** Where a case is. Exactly one at any time; the last five are final. */
export type Stage =
  | 'to-invite'
  | 'invited'
  | 'choosing'
  | 'mediator-asked'
  | 'disclosure'
  | 'explaining'
  | 'contract'
  | 'meeting'
  | 'signing'
  | 'performing'
  | 'performed'
  | 'defaulted'
  | 'ended'
  | 'closed';

export const stages: readonly Stage[] = [
  'to-invite',
  'invited',
  'choosing',
  'mediator-asked',
  'disclosure',
  'explaining',
  'contract',
  'meeting',
  'signing',
  'performing',
  'performed',
  'defaulted',
  'ended',
  'closed',
];

function stageOfPerformance(state: CaseState): Stage {
  const performance = state.agreement.performance;
  if (!performance) return 'ended';
  if (performance.defaulted) return 'defaulted';
  return performance.promises.every((promise) => promise.verdict === 'confirmed') ? 'performed' : 'performing';
}

function stageBeforeContract(state: CaseState): Stage {
  if (!state.invitation) return 'to-invite';
  if (!isAcceptedByAll(state)) return 'invited';
  if (!state.mediator) return 'choosing';
  if (state.mediator.status === 'asked') return 'mediator-asked';
  if (!hasUndisputedMediator(state)) return 'disclosure';
  return haveAll(
    state,
    state.explained.map((known) => known.partyId),
  )
    ? 'contract'
    : 'explaining';
}

/** A mediator who has accepted, with every party's consent to what he disclosed; a later disclosure pauses the work. */
function hasUndisputedMediator(state: CaseState): boolean {
  const mediator = state.mediator;
  return mediator?.status === 'accepted' && (mediator.disclosure === null || haveAll(state, mediator.disclosure.consents));
}

/**
 * The one stage of a case; derived, never stored by itself.
 *
 * @example stageOf(emptyCase(id)) // 'to-invite'
 */
export function stageOf(state: CaseState): Stage {
  if (state.closing) return 'closed';
  if (state.agreement.performance) return stageOfPerformance(state);
  if (state.ending) return 'ended';
  if (state.contract?.concludedOn && hasUndisputedMediator(state)) return state.agreement.settlement?.issued ? 'signing' : 'meeting';
  return stageBeforeContract(state);
}

/** Every invited party has said yes. */
export function isAcceptedByAll(state: CaseState): boolean {
  const invited = sideOf(state, 'b');
  const accepted = (state.invitation?.answers ?? []).filter((answer) => answer.answer === 'accepted').map((answer) => answer.partyId);
  return invited.length > 0 && invited.every((party) => accepted.includes(party.partyId));
}

export function isFinal(stage: Stage): boolean {
  return stage === 'performed' || stage === 'ended' || stage === 'closed';
}

/** Nothing of mediation itself can go on any more: it ended, was never begun, or was settled. */
export function isOver(state: CaseState): boolean {
  return state.closing !== null || state.ending !== null;
}

/**
 * A contract was once concluded and nothing has ended since. From then on mediation ends by a ground of Law 26(1) alone, also while it
 * pauses for a disclosure or looks for another mediator.
 */
export function isUnderContract(state: CaseState): boolean {
  return state.contract?.startedOn != null && !isOver(state);
}

/** Every party's private questions are closed, so that common meetings are not barred by an open review. */
export function areQuestionsClosed(state: CaseState): boolean {
  return haveAll(state, state.closedQuestions);
}

/** Common meetings and the joint room are open: nobody set separate meetings, no review is open. */
export function isJointOpen(state: CaseState): boolean {
  return state.arrangements.meetings === 'any' && areQuestionsClosed(state);
}
