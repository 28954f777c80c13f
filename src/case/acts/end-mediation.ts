import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import type { Check } from '#case/domain/gate.ts';
import { actsAs, gate, mediates, speaksForParty, unless } from '#case/domain/gate.ts';
import { notesRoom } from '#case/domain/room.ts';
import { isUnderContract, stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import { ok, refuse } from '#kernel/result.ts';

function underContract(state: CaseState): Check {
  return unless(isUnderContract(state), 'case.not-at-this-stage', { stage: stageOf(state) });
}

/** A party leaves the mediation: at once, without a reason; the moment is the notice to the others (Law 26(1)(4)). */
export const leave = act({
  name: 'leave',
  input: z.object({}),
  may: (state, me) => gate(speaksForParty(me), underContract(state)),
  decide: (_state, _input, { me, today, now }) =>
    isForParty(me)
      ? ok([event('mediation-ended', 'case', { ground: 'party-left', on: today, at: now, partyId: me.partyId }, null)])
      : refuse('case.not-your-part'),
});

/** A party signs a written refusal to go on; the moment is the day of signing (Law 26(1)(3)). */
export const refuseInWriting = act({
  name: 'refuse-in-writing',
  input: z.object({ isCertain: z.literal(true) }),
  may: (state, me) => gate(speaksForParty(me), underContract(state)),
  decide: (_state, _input, { me, today, now }) =>
    isForParty(me)
      ? ok([event('mediation-ended', 'case', { ground: 'parties-refused', on: today, at: now, partyId: me.partyId }, null)])
      : refuse('case.not-your-part'),
});

/**
 * The mediator finds that a settlement is excluded, or would be unlawful (Law 26(1)(2)). Everybody learns the ground; the category is
 * asked for and kept in the mediator's own room alone.
 */
export const endAsExcluded = act({
  name: 'end-as-excluded',
  input: z.object({ category: z.enum(['hopeless', 'unlawful', 'unenforceable', 'safety']) }),
  may: (state, me) => gate(mediates(me), underContract(state)),
  decide: (_state, { category }, { me, today, now }) =>
    me.as === 'mediator'
      ? ok([
          event('exclusion-noted', notesRoom(me.personId), { category }, null),
          event('mediation-ended', 'case', { ground: 'settlement-excluded', on: today, at: now, partyId: null }, null),
        ])
      : refuse('case.not-your-part'),
});

/** The term ran out: mediation ended on the day of expiry (Law 26(1)(5)). */
export const expireTerm = act({
  name: 'expire-term',
  input: z.object({}),
  may: (state, me, today) =>
    gate(
      actsAs(me, 'system'),
      underContract(state),
      unless(state.contract?.lastDay != null && today > state.contract.lastDay, 'case.term-still-runs'),
    ),
  decide: (state, _input, { now }) => {
    const lastDay = state.contract?.lastDay;
    return lastDay
      ? ok([event('mediation-ended', 'case', { ground: 'term-expired', on: lastDay, at: now, partyId: null }, null)])
      : refuse('case.term-still-runs');
  },
});

/** A party asks for the notice that mediation ended, with its ground and nothing else (Law 26(2)). */
export const askNotice = act({
  name: 'ask-notice',
  input: z.object({}),
  may: (state, me) =>
    gate(
      speaksForParty(me),
      unless(state.ending !== null && state.ending.ground !== 'settled', 'case.no-notice-due'),
      unless(!isForParty(me) || !state.noticesAsked.includes(me.partyId), 'case.notice-already-asked'),
    ),
  decide: (_state, _input, { me }) =>
    isForParty(me) ? ok([event('notice-asked', 'case', { partyId: me.partyId }, null)]) : refuse('case.not-your-part'),
});
