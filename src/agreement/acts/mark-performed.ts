import { z } from 'zod';
import { dayInput, fileInput, storedFileInput } from '#agreement/acts/typed-input.ts';
import { promisesToMark } from '#agreement/domain/performance.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const input = z.object({
  no: z.coerce.number().int().min(1),
  on: dayInput,
  /** A file of the joint room that proves it. */
  proofId: fileInput.optional(),
  /** Or a new file, laid into the joint room by this act. */
  proof: storedFileInput.optional(),
});
type Input = z.output<typeof input>;

function filed({ proof }: Input): readonly EventDraft[] {
  if (!proof) return [];
  const { name, ...facts } = proof;
  return [event('file-added', 'joint', { ...facts, purpose: 'proof' }, { name })];
}

function decide(state: CaseState, typed: Input, { me, today }: Moment): Decision {
  const { no, on, proofId, proof } = typed;
  if (!isForParty(me)) return refuse('case.not-your-part');
  const by = me.partyId;
  const promise = promisesToMark(state, by).find((known) => known.no === no);
  const refusals: Refusal[] = [];
  const concludedOn = state.agreement.performance?.concludedOn ?? today;
  if (!promise) refusals.push({ code: 'agreement.promise-not-open', field: 'no' });
  if (on > today) refusals.push({ code: 'agreement.day-to-come', field: 'on' });
  if (on < concludedOn) refusals.push({ code: 'agreement.day-before-settlement', field: 'on', facts: { concludedDay: concludedOn } });
  if (proofId && !state.files.some((file) => file.fileId === proofId && file.room === 'joint'))
    refusals.push({ code: 'agreement.no-such-proof', field: 'proofId' });
  if (!promise || refusals.length > 0) return err(refusals);
  const marked = event('obligation-marked', 'case', { no, by, on, proofId: proof?.fileId ?? proofId ?? null }, null);
  // Whoever is owed and says that it was done has confirmed it by that.
  const confirmed = promise.creditor === by ? [event('obligation-confirmed', 'case', { no, by }, null)] : [];
  return ok([...filed(typed), marked, ...confirmed]);
}

/**
 * Debtor or creditor says that a promise was performed, on which day, with proof if there is one. The creditor's word is final.
 *
 * @error agreement.promise-not-open - Not a promise of this party, or already marked or confirmed.
 * @error agreement.day-to-come, agreement.day-before-settlement, agreement.no-such-proof - The day or the file.
 */
export const markPerformed: Act<Input> = act({
  name: 'mark-performed',
  input,
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'performing', 'defaulted'),
      unless(!isForParty(me) || promisesToMark(state, me.partyId).length > 0, 'agreement.nothing-to-mark'),
    ),
  decide,
});
