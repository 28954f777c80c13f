import { z } from 'zod';
import { nothingToJudge, notThisPaper } from '#case/acts/paper/judge-paper.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { papersToJudge } from '#case/domain/paper/paper-at-hand.ts';
import { err, ok } from '#kernel/result.ts';

const input = z.object({
  paperId: z.uuid(),
  reason: z.enum(['wrong-version', 'missing-page', 'unreadable', 'other-person']),
});

/**
 * A page signed by hand cannot be taken as it is. Whoever handed it in learns why and what to do; another one may follow.
 *
 * @error case.own-paper, case.no-paper-waiting - As for the confirmation.
 */
export const returnSignedPaper: Act<z.output<typeof input>> = act({
  name: 'return-signed-paper',
  input,
  may: (state, me) => nothingToJudge(state, me),
  decide: (state, { paperId, reason }, { me }) => {
    const paper = papersToJudge(state, me).find((known) => known.paperId === paperId);
    if (!paper) return err([notThisPaper(state, paperId)]);
    const { of, partyId } = paper;
    return ok([event('signed-paper-returned', 'case', { paperId, of, partyId, reason }, null)]);
  },
});
