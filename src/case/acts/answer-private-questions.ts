import { safetyInput, screeningEvents } from '#case/acts/screening-events.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A party answers the private questions about safety; nobody of the other side ever learns the answers. */
export const answerPrivateQuestions = act({
  name: 'answer-private-questions',
  input: safetyInput,
  may: (state, me) =>
    gate(
      speaksForParty(me),
      unless(!isOver(state), 'case.over'),
      unless(!isForParty(me) || !(me.partyId in state.safety), 'case.private-questions-answered'),
    ),
  decide: (_state, input, { me }) => (isForParty(me) ? ok(screeningEvents(me.partyId, input)) : refuse('case.not-your-part')),
});
