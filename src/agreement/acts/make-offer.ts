import { z } from 'zod';
import { dayInput, offerInput, termsInput, wordsInput } from '#agreement/acts/typed-input.ts';
import { offersToAnswer } from '#agreement/domain/offer-status.ts';
import { readTerms } from '#agreement/domain/typed-obligations.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty } from '#case/domain/gate.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const input = z.object({
  /** `joint`: to both sides; `private`: to the mediator alone. */
  room: z.enum(['joint', 'private']),
  ...termsInput,
  words: wordsInput.optional(),
  counterTo: offerInput.optional(),
  lapsesDay: dayInput.optional(),
});
type Input = z.output<typeof input>;

function refusalsOf(state: CaseState, typed: Input, moment: Moment): readonly Refusal[] {
  const { me, today } = moment;
  const answerable = isForParty(me) ? offersToAnswer(state, me, today) : [];
  const found: Refusal[] = [];
  if (typed.room === 'joint' && !isJointOpen(state)) found.push({ code: 'agreement.only-through-mediator', field: 'room' });
  if (typed.lapsesDay && typed.lapsesDay < today) found.push({ code: 'agreement.lapse-day-passed', field: 'lapsesDay' });
  if (typed.counterTo && !answerable.some((offer) => offer.offerId === typed.counterTo))
    found.push({ code: 'agreement.offer-not-open', field: 'counterTo' });
  return found;
}

function decide(state: CaseState, typed: Input, moment: Moment): Decision {
  const { me, today } = moment;
  if (!isForParty(me)) return refuse('case.not-your-part');
  const terms = readTerms(state, today, typed);
  const refusals = [...refusalsOf(state, typed, moment), ...(terms.ok ? [] : terms.error)];
  if (terms.ok && terms.value.length === 0) refusals.push({ code: 'agreement.no-promises', field: 'obligations.0.debtor' });
  if (!terms.ok || refusals.length > 0) return err(refusals);
  const payload = {
    offerId: moment.newId(),
    by: me.partyId,
    counterTo: typed.counterTo ?? null,
    lapsesDay: typed.lapsesDay ?? null,
    carriedFrom: null,
  };
  const room: RoomKey = typed.room === 'joint' ? 'joint' : `side-${me.side}`;
  return ok([event('offer-made', room, payload, { obligations: terms.value, words: typed.words ?? '' })]);
}

/**
 * A party offers terms: to the other side, or in its private room to the mediator alone.
 *
 * @error agreement.only-through-mediator - Common meetings are not open.
 * @error agreement.offer-not-open - The offer to be countered is not open, or is its own.
 * @error agreement.no-promises - Nothing is promised; and every error of `readTerms`.
 */
export const makeOffer: Act<Input> = act({
  name: 'make-offer',
  input,
  may: (state, me) => gate(speaksForParty(me), atStage(state, 'meeting')),
  decide,
});
