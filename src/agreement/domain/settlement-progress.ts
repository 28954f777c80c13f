import type { Settlement } from '#agreement/domain/agreement-state.ts';
import type { SettlementSection } from '#agreement/domain/event.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';

/** Sections of the current draft that this party has not confirmed yet. */
export function sectionsToConfirm(settlement: Settlement, partyId: PartyId): readonly SettlementSection[] {
  return settlementSections.filter(
    (section) => !settlement.confirmed.some((known) => known.partyId === partyId && known.section === section),
  );
}

/** Parties who have not confirmed every section of the current draft. */
export function partiesToConfirm(state: CaseState): readonly PartyId[] {
  const { settlement } = state.agreement;
  if (!settlement) return [];
  return state.parties.map((party) => party.partyId).filter((partyId) => sectionsToConfirm(settlement, partyId).length > 0);
}

/** Who signs in this capacity: a party, or null for the mediator. Undefined for everybody else. */
export function signatoryOf(me: Capacity): PartyId | null | undefined {
  if (isForParty(me)) return me.partyId;
  return me.as === 'mediator' && me.isAccepted ? null : undefined;
}

/** Who has not signed the issued settlement yet; null is the mediator. */
export function signatoriesLeft(state: CaseState): readonly (PartyId | null)[] {
  const signed = (state.agreement.settlement?.signatures ?? []).map((signature) => signature.partyId);
  return [...state.parties.map((party) => party.partyId), null].filter((signatory) => !signed.includes(signatory));
}
