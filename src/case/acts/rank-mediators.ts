import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const mediatorId = z.uuid().transform((id) => id as PersonId);

/**
 * One side strikes and ranks mediators, first choice first. The other side and the mediators never see it;
 * that it was handed in is known to both.
 */
export const rankMediators = act({
  name: 'rank-mediators',
  input: z.object({ ranked: z.array(mediatorId).min(1, 'case.nobody-ranked').max(20), struck: z.array(mediatorId).max(20).default([]) }),
  needs: ['mediators'],
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'choosing'),
      unless(!isForParty(me) || !state.rankedSides.includes(me.side), 'case.already-ranked'),
    ),
  decide: (state, { ranked, struck }, { me, mediators }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const refusals: Refusal[] = [];
    const offered = mediators
      .filter((known) => known.isEligible && !state.pastMediators.includes(known.personId))
      .map((known) => known.personId);
    if (new Set(ranked).size < ranked.length) refusals.push({ code: 'case.ranked-twice', field: 'ranked' });
    if (ranked.some((id) => struck.includes(id))) refusals.push({ code: 'case.ranked-and-struck', field: 'struck' });
    if (ranked.some((id) => !offered.includes(id))) refusals.push({ code: 'case.mediator-not-offered', field: 'ranked' });
    if (refusals.length > 0) return err(refusals);
    return ok([
      event('mediators-ranked', `own-${me.side}`, { side: me.side, ranked, struck }, null),
      event('ranking-handed-in', 'case', { side: me.side }, null),
    ]);
  },
});
