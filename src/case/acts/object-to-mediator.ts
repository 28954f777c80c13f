import { z } from 'zod';
import { wordsToOrganisation } from '#case/acts/words-to-organisation.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A party rejects the mediator (Law 11(1)); his organisation decides, not he. Words are optional. */
export const objectToMediator = act({
  name: 'object-to-mediator',
  input: z.object({ words: z.string().max(4000).default('') }),
  may: (state, me) =>
    gate(
      speaksForParty(me),
      unless(!isOver(state), 'case.over'),
      unless(state.mediator?.status === 'accepted', 'case.no-mediator'),
      unless(state.mediator?.objection == null, 'case.objection-is-open'),
    ),
  decide: (state, { words }, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const told = wordsToOrganisation(state, me, { about: 'mediator', words });
    return told.ok ? ok([event('mediator-objected', 'case', { partyId: me.partyId }, null), ...told.value]) : told;
  },
});
