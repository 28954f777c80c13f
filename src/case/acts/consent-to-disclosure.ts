import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A party consents expressly to going on after a disclosure; one missing consent stops the work. */
export const consentToDisclosure = act({
  name: 'consent-to-disclosure',
  input: z.object({ doesConsent: z.literal(true) }),
  may: (state, me) => {
    const disclosure = state.mediator?.disclosure;
    return gate(
      speaksForParty(me),
      unless(!isOver(state), 'case.over'),
      unless(disclosure != null, 'case.nothing-disclosed'),
      unless(!isForParty(me) || !disclosure?.consents.includes(me.partyId), 'case.already-consented'),
    );
  },
  decide: (_state, _input, { me }) =>
    isForParty(me) ? ok([event('disclosure-consented', 'case', { partyId: me.partyId }, null)]) : refuse('case.not-your-part'),
});
