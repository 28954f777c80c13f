import type { Side } from '#case/domain/room.ts';
import type { CaseState, Party, Representative } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';

export function partyOf(state: CaseState, partyId: PartyId | undefined): Party | undefined {
  return state.parties.find((party) => party.partyId === partyId);
}

export function sideOf(state: CaseState, side: Side): readonly Party[] {
  return state.parties.filter((party) => party.side === side);
}

/** Representatives whose power stands on this day. */
export function actingRepresentatives(state: CaseState, today: Day): readonly Representative[] {
  return state.representatives.filter((known) => !known.isRevoked && (known.until === null || known.until >= today));
}

/** Tells whether every party of the case is in the list. */
export function haveAll(state: CaseState, partyIds: readonly (PartyId | null)[]): boolean {
  return state.parties.length > 0 && state.parties.every((party) => partyIds.includes(party.partyId));
}

/** Name of a party, or of the mediator when the id is null. */
export function nameOf(state: CaseState, partyId: PartyId): string {
  return partyOf(state, partyId)?.name ?? '';
}
