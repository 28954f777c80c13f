import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { explanationVersion } from '#case/domain/explanation.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A party confirms that it has read what mediation is, in its own language and in this very version (Law 10(2)(2)). */
export const confirmExplanation = act({
  name: 'confirm-explanation',
  input: z.object({ language: z.enum(['kk', 'ru', 'en']), version: z.string(), hasRead: z.literal(true) }),
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'explaining'),
      unless(!isForParty(me) || !state.explained.some((known) => known.partyId === me.partyId), 'case.already-confirmed'),
    ),
  decide: (_state, { language, version }, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    if (version !== explanationVersion) return refuse('case.explanation-changed', { field: 'version' });
    return ok([event('explanation-confirmed', 'case', { partyId: me.partyId, language, version }, null)]);
  },
});
