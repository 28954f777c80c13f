import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import { notesRoom } from '#case/domain/room.ts';
import { ok, refuse } from '#kernel/result.ts';
import { wordsInput } from '#session/domain/input.ts';

export interface ReportedDanger {
  readonly words: string;
  readonly isCertain: true;
}

/**
 * Writes a report to the child-rights body, which the mediator must make whatever the parties say. The service sends it nowhere and
 * tells nobody: the mediator hands the text over, and the trace stays in the mediator's own notes, after the end of mediation too.
 *
 * @source Law On Mediation 25(3)
 */
export const reportChildInDanger: Act<ReportedDanger> = act<ReportedDanger>({
  name: 'report-child-in-danger',
  input: z.object({ words: wordsInput, isCertain: z.literal(true) }),
  may: (state, me) => gate(mediates(me), unless(state.disputeKind === 'family', 'session.family-cases-only')),
  decide: (_state, { words }, { me, today }) =>
    me.as === 'mediator' ? ok([event('danger-reported', notesRoom(me.personId), { on: today }, { words })]) : refuse('case.not-your-part'),
});
