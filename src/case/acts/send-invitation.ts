import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { lastDayToAnswer, lawfulTermDays } from '#case/domain/invitation-law.ts';
import { sideOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import { ok } from '#kernel/result.ts';

function areApplicantsCleared(state: CaseState): boolean {
  return sideOf(state, 'a')
    .filter((party) => party.personId !== null)
    .every((party) => state.closedQuestions.includes(party.partyId));
}

/**
 * The proposal to mediate goes out. Ten calendar days, or another reasonable term stated in it (Law 20(6)).
 * It waits until a person has reviewed alarming answers of the applicants.
 */
export const sendInvitation = act({
  name: 'send-invitation',
  input: z.object({ termDays: z.int().min(10).max(60).default(lawfulTermDays) }),
  may: (state, me) =>
    gate(speaksForParty(me, 'a'), atStage(state, 'to-invite'), unless(areApplicantsCleared(state), 'case.review-is-open')),
  decide: (_state, { termDays }, { today, calendar, newCode }) =>
    ok([
      event(
        'invitation-sent',
        'case',
        { sentOn: today, termDays, lastDay: lastDayToAnswer({ sentOn: today, termDays }, calendar), caseCode: newCode() },
        null,
      ),
    ]),
});
