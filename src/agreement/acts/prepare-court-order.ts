import { z } from 'zod';
import { askCourtOrderLaw } from '#agreement/domain/settlement-law.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { lawRefusals } from '#case/domain/law-refusals.ts';
import type { CaseState } from '#case/domain/state.ts';
import { err, ok, refuse } from '#kernel/result.ts';

const input = z.object({
  /** The debtor lives or is registered outside Kazakhstan. */
  debtorAbroad: z.boolean(),
});
type Input = z.output<typeof input>;

function decide(state: CaseState, { debtorAbroad }: Input, { me, today, calendar, document }: Moment): Decision {
  if (!isForParty(me)) return refuse('case.not-your-part');
  const refusals = lawRefusals(askCourtOrderLaw(state, { creditor: me.partyId, debtorAbroad, today, calendar }));
  const told = refusals.map((refusal) => (refusal.code === 'law.reason.debtor-abroad' ? { ...refusal, field: 'debtorAbroad' } : refusal));
  if (told.length > 0) return err(told);
  if (!document) throw new Error('prepare-court-order was decided without its document');
  const { documentId, documentSha256 } = document;
  return ok([event('court-order-prepared', 'case', { by: me.partyId, documentId, documentSha256 }, null)]);
}

/**
 * The creditor has the package for a court order made: the application, the settlement and the proofs.
 *
 * @error agreement.only-the-creditor - Nothing is owed to this party.
 * @error law.reason.* - Not in default; the debtor is abroad (Civil Procedure Code 138); no order for this kind.
 */
export const prepareCourtOrder: Act<Input> = act({
  name: 'prepare-court-order',
  input,
  needs: ['document'],
  may: (state, me) => {
    const promises = state.agreement.performance?.promises ?? [];
    const isCreditor = isForParty(me) && promises.some((promise) => promise.creditor === me.partyId);
    return gate(
      speaksForParty(me),
      atStage(state, 'performing', 'defaulted'),
      unless(!isForParty(me) || promises.length === 0 || isCreditor, 'agreement.only-the-creditor'),
    );
  },
  decide,
});
