import { z } from 'zod';
import { wordsInput } from '#agreement/acts/typed-input.ts';
import { promisesToAnswer } from '#agreement/domain/performance.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const input = z.object({ no: z.coerce.number().int().min(1), words: wordsInput.optional() });
type Input = z.output<typeof input>;

function decide(state: CaseState, { no, words = '' }: Input, { me }: Moment): Decision {
  if (!isForParty(me)) return refuse('case.not-your-part');
  const refusals: Refusal[] = [];
  if (!promisesToAnswer(state, me.partyId).some((promise) => promise.no === no))
    refusals.push({ code: 'agreement.promise-not-marked', field: 'no' });
  if (words === '' && isJointOpen(state)) refusals.push({ code: 'agreement.no-words', field: 'words' });
  if (words !== '' && !isJointOpen(state)) refusals.push({ code: 'agreement.no-words-between-sides', field: 'words' });
  return refusals.length > 0 ? err(refusals) : ok([event('obligation-disputed', 'joint', { no, by: me.partyId }, { words })]);
}

/**
 * The creditor says that what the debtor marked was not done, or not so.
 *
 * @error agreement.promise-not-marked, agreement.nothing-to-answer - Nothing waits for this party's word.
 * @error agreement.no-words, agreement.no-words-between-sides - Say why; where the sides meet apart, words do not go across.
 */
export const disputePerformance: Act<Input> = act({
  name: 'dispute-performance',
  input,
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'performing', 'defaulted'),
      unless(!isForParty(me) || promisesToAnswer(state, me.partyId).length > 0, 'agreement.nothing-to-answer'),
    ),
  decide,
});
