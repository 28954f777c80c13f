import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, gate, unless } from '#case/domain/gate.ts';
import { partyOf } from '#case/domain/parties.ts';
import { safetyRoom } from '#case/domain/room.ts';
import { isOver } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';

/** Answered on paper, with nobody online who could answer the private questions: the reviewer asks them by word of mouth. */
function isToBeAsked(state: CaseState, partyId: PartyId): boolean {
  const hasPerson = [...state.parties, ...state.representatives].some((known) => known.partyId === partyId && known.personId !== null);
  const isOnPaper = state.invitation?.answers.some((answer) => answer.partyId === partyId && answer.channel === 'paper') ?? false;
  return isOnPaper && !hasPerson && !state.closedQuestions.includes(partyId);
}

/** Parties whose alarming answers wait for a person, or who answered on paper and must be asked. */
export function awaitingReview(state: CaseState): readonly PartyId[] {
  const hasOpenAlarm = (id: PartyId): boolean => state.safety[id]?.hasAlarm === true && state.safety[id].outcome === null;
  return state.parties.map((party) => party.partyId).filter((id) => hasOpenAlarm(id) || isToBeAsked(state, id));
}

/**
 * The organisation's reviewer decides how a case with an alarming answer goes on.
 *
 * `go-on` closes the questions, `separate-only` also closes common meetings and hides addresses for good, `stop` ends the case here.
 * What the other side can see is the neutral fact alone: never whose answers, never why.
 */
export const reviewPrivateAnswers = act({
  name: 'review-private-answers',
  input: z.object({
    partyId: z.uuid().transform((id) => id as PartyId),
    outcome: z.enum(['go-on', 'separate-only', 'stop']),
    reason: z.string().min(1).max(4000),
  }),
  may: (state, me) =>
    gate(actsAs(me, 'reviewer'), unless(!isOver(state), 'case.over'), unless(awaitingReview(state).length > 0, 'case.nothing-to-review')),
  decide: (state, { partyId, outcome, reason }, { today }) => {
    if (!partyOf(state, partyId) || !awaitingReview(state).includes(partyId)) return refuse('case.nothing-to-review', { field: 'partyId' });
    const reviewed = event('safety-reviewed', safetyRoom(partyId), { partyId, outcome }, { reason });
    const closed = event('private-questions-closed', 'case', { partyId }, null);
    const after: Readonly<Record<typeof outcome, readonly EventDraft[]>> = {
      'go-on': [closed],
      'separate-only': [event('arrangements-set', 'case', { meetings: 'separate', areAddressesHidden: true }, null), closed],
      stop: [event('case-closed', 'case', { ground: 'not-suitable', on: today }, null)],
    };
    return ok([reviewed, ...after[outcome]]);
  },
});
