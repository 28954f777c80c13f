import { z } from 'zod';
import { dayInput } from '#agreement/acts/typed-input.ts';
import { signatoriesLeft } from '#agreement/domain/settlement-progress.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const input = z.object({ untilDay: dayInput });

/**
 * A party takes time to ask for advice before it agrees; its confirmations of the draft are taken back.
 *
 * @error agreement.advice-day-passed, agreement.advice-after-term - The day is not after today, or is past the term (`lastDay`).
 */
export const askAdviceTime: Act<z.output<typeof input>> = act({
  name: 'ask-advice-time',
  input,
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'meeting', 'signing'),
      unless(state.agreement.settlement !== null, 'agreement.no-draft'),
      unless(!isForParty(me) || signatoriesLeft(state).includes(me.partyId), 'agreement.already-signed'),
    ),
  decide: (state, { untilDay }, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const lastDay = state.contract?.lastDay ?? null;
    const refusals: Refusal[] = [];
    if (untilDay <= today) refusals.push({ code: 'agreement.advice-day-passed', field: 'untilDay' });
    if (lastDay && untilDay > lastDay) refusals.push({ code: 'agreement.advice-after-term', field: 'untilDay', facts: { lastDay } });
    return refusals.length > 0 ? err(refusals) : ok([event('advice-time-asked', 'case', { partyId: me.partyId, untilDay }, null)]);
  },
});
