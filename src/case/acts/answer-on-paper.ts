import { z } from 'zod';
import { answerEvents, hasAnswered, isInTime } from '#case/acts/answer-invitation.ts';
import { act } from '#case/domain/act.ts';
import { actsAs, atStage, gate } from '#case/domain/gate.ts';
import { partyOf } from '#case/domain/parties.ts';
import { isDay } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/**
 * A clerk enters an answer that came on paper, with its scan. The day is the day the paper was handed in.
 * The private questions of such a party stay open until the reviewer has spoken with the person.
 */
export const answerOnPaper = act({
  name: 'answer-on-paper',
  input: z.object({
    partyId: z.uuid().transform((id) => id as PartyId),
    answer: z.enum(['accepted', 'declined']),
    on: z.string().refine(isDay),
    scanId: z.uuid().transform((id) => id as FileId),
  }),
  may: (state, me) => gate(actsAs(me, 'clerk'), atStage(state, 'invited')),
  decide: (state, { partyId, answer, on, scanId }, { today }) => {
    const refusals: Refusal[] = [];
    if (partyOf(state, partyId)?.side !== 'b') refusals.push({ code: 'case.unknown-party', field: 'partyId' });
    if (hasAnswered(state, partyId)) refusals.push({ code: 'case.already-answered', field: 'partyId' });
    if (on > today || (state.invitation && on < state.invitation.sentOn)) refusals.push({ code: 'case.impossible-day', field: 'on' });
    if (!isInTime(state, on)) refusals.push({ code: 'case.too-late', field: 'on', facts: { lastDay: state.invitation?.lastDay ?? '' } });
    if (!state.files.some((file) => file.fileId === scanId && file.purpose === 'scan'))
      refusals.push({ code: 'case.scan-missing', field: 'scanId' });
    if (refusals.length > 0) return err(refusals);
    return ok(answerEvents({ partyId, answer, on, channel: 'paper', scanId }));
  },
});
