import { z } from 'zod';
import { safetyInput, screeningEvents } from '#case/acts/screening-events.ts';
import { act } from '#case/domain/act.ts';
import type { ForParty } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { EventDraft, Payloads } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';

export function hasAnswered(state: CaseState, partyId: PartyId): boolean {
  return state.invitation?.answers.some((answer) => answer.partyId === partyId) ?? false;
}

/** The last day itself is still in time; the day after counts as a refusal (Law 20(6)). */
export function isInTime(state: CaseState, on: Day): boolean {
  return state.invitation !== null && on <= state.invitation.lastDay;
}

/** What follows from one answer: a no closes the case, for mediation needs everybody's consent (Law 5(1)). */
export function answerEvents(answer: Payloads['invitation-answered']): readonly EventDraft[] {
  const answered = event('invitation-answered', 'case', answer, null);
  return answer.answer === 'accepted'
    ? [answered]
    : [answered, event('case-closed', 'case', { ground: 'invitation-declined', on: answer.on }, null)];
}

function statement(me: ForParty, words: string): readonly EventDraft[] {
  if (words === '') return [];
  return [
    event('claim-stated', 'joint', { partyIds: [me.partyId] }, { subject: '', statement: words, proposedSolution: '', amountTiyn: null }),
  ];
}

/** The invited side answers yes or no; no reason is asked for a no. With a yes the private questions are answered too. */
export const answerInvitation = act({
  name: 'answer-invitation',
  input: z.object({
    answer: z.enum(['accepted', 'declined']),
    statement: z.string().max(8000).default(''),
    safety: safetyInput.optional(),
  }),
  may: (state, me, today) =>
    gate(
      speaksForParty(me, 'b'),
      atStage(state, 'invited'),
      unless(!isForParty(me) || !hasAnswered(state, me.partyId), 'case.already-answered'),
      unless(isInTime(state, today), 'case.too-late', { lastDay: state.invitation?.lastDay ?? '' }),
    ),
  decide: (state, input, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const answer = { partyId: me.partyId, on: today, channel: 'online', scanId: null } as const;
    if (input.answer === 'declined') return ok(answerEvents({ ...answer, answer: 'declined' }));
    const isScreened = me.partyId in state.safety;
    if (!isScreened && !input.safety) return refuse('case.private-questions-needed', { field: 'safety' });
    const screening = isScreened || !input.safety ? [] : screeningEvents(me.partyId, input.safety);
    return ok([...answerEvents({ ...answer, answer: 'accepted' }), ...screening, ...statement(me, input.statement)]);
  },
});
