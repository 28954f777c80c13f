import type { Capacity } from '#case/domain/capacity.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { papersToJudge } from '#case/domain/paper/paper-at-hand.ts';
import { waitingPapers } from '#case/domain/paper/signed-paper.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';

/** Why this capacity has no page to confirm or to return: not its part, none is there, or its own signature is on each. */
export function nothingToJudge(state: CaseState, me: Capacity): readonly Refusal[] {
  return gate(
    actsAs(me, 'mediator', 'clerk'),
    unless(me.as !== 'mediator' || me.isAccepted, 'case.not-your-part'),
    atStage(state, 'contract', 'signing'),
    unless(waitingPapers(state).length > 0, 'case.no-paper-waiting'),
    unless(waitingPapers(state).length === 0 || papersToJudge(state, me).length > 0, 'case.own-paper'),
  );
}

/** Why exactly this page is not this person's to confirm or to return. */
export function notThisPaper(state: CaseState, paperId: string): Refusal {
  const isThere = waitingPapers(state).some((paper) => paper.paperId === paperId);
  return { code: isThere ? 'case.own-paper' : 'case.no-paper-waiting', field: 'paperId' };
}
