import type { Moment } from '#case/domain/act.ts';
import { contractTerm } from '#case/domain/contract-law.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { haveAll } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';

/**
 * What follows one more signature under the contract, in whichever way it was made: with the last one the contract is concluded, and
 * the day on which that happens mediation starts (Law 20(5)). Nothing while a signature is lacking.
 *
 * @param signed - The version that was signed and by whom; null is the mediator. An office that reads no terms may know an earlier
 * version as the last: its signatures do not count.
 */
export function contractConclusion(
  state: CaseState,
  signed: { readonly version: number; readonly partyId: PartyId | null },
  { today, calendar }: Pick<Moment, 'today' | 'calendar'>,
): readonly EventDraft[] {
  const { contract } = state;
  const { version, partyId } = signed;
  const known = contract?.version === version ? contract.signatures.map((signature) => signature.partyId) : [];
  const signers = [...known, partyId];
  if (!haveAll(state, signers) || !signers.includes(null)) return [];
  const term = contractTerm(contract?.startedOn ?? today, calendar);
  return [event('contract-concluded', 'case', { version, on: today, ...term }, null)];
}
