import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { extensionRefusals } from '#case/domain/contract-law.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { haveAll } from '#case/domain/parties.ts';
import { isDay } from '#kernel/day.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** Everyone, the mediator included, agrees to one later day: at most thirty days more (Law 23(1), 20(9)). */
export const agreeExtension = act({
  name: 'agree-extension',
  input: z.object({ untilDay: z.string().refine(isDay) }),
  may: (state, me) =>
    gate(
      actsAs(me, 'party', 'representative', 'mediator'),
      atStage(state, 'meeting', 'signing'),
      unless(state.contract?.extendedTo == null, 'case.already-extended'),
    ),
  decide: (state, { untilDay }, { me, calendar }) => {
    const partyId = isForParty(me) ? me.partyId : null;
    const refusals = extensionRefusals(state, untilDay, calendar);
    if (refusals.length > 0) return err(refusals);
    const open = state.contract?.extension;
    const earlier = open?.untilDay === untilDay ? open.agreed : [];
    if (earlier.includes(partyId)) return refuse('case.already-agreed');
    const agreed = [...earlier, partyId];
    const one = event('extension-agreed', 'case', { partyId, untilDay }, null);
    const isComplete = haveAll(state, agreed) && agreed.includes(null);
    return ok(isComplete ? [one, event('term-extended', 'case', { untilDay }, null)] : [one]);
  },
});
