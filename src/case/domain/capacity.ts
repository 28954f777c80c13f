import type { Actor } from '#case/domain/event.ts';
import { actingRepresentatives, partyOf } from '#case/domain/parties.ts';
import type { Side } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { OrganisationId, PartyId, PersonId } from '#kernel/id.ts';

/** A signed-in person, as far as cases care. */
export interface Reader {
  readonly personId: PersonId;
  /** The organisation of mediators in whose office this person works, and as what. */
  readonly office: { readonly organisationId: OrganisationId; readonly as: 'clerk' | 'reviewer' } | null;
}

/** In what capacity a person acts in one case. */
export type Capacity =
  | { readonly as: 'party'; readonly personId: PersonId; readonly partyId: PartyId; readonly side: Side; readonly maySettle: true }
  | {
      readonly as: 'representative';
      readonly personId: PersonId;
      readonly partyId: PartyId;
      readonly side: Side;
      readonly maySettle: boolean;
    }
  | { readonly as: 'mediator'; readonly personId: PersonId; readonly isAccepted: boolean }
  | { readonly as: 'clerk' | 'reviewer'; readonly personId: PersonId; readonly organisationId: OrganisationId }
  | { readonly as: 'system' };

/** A capacity that speaks for a party. */
export type ForParty = Extract<Capacity, { readonly partyId: PartyId }>;

/**
 * Every capacity in which this person may act in the case today; a director may represent two companies.
 * Empty for a stranger.
 */
export function capacitiesOf(state: CaseState, reader: Reader, today: Day): readonly Capacity[] {
  const { personId, office } = reader;
  const own = state.parties
    .filter((party) => party.personId === personId)
    .map((party): Capacity => ({ as: 'party', personId, partyId: party.partyId, side: party.side, maySettle: true }));
  const acting = actingRepresentatives(state, today)
    .filter((known) => known.personId === personId)
    .flatMap((known): Capacity[] => {
      const side = partyOf(state, known.partyId)?.side;
      return side ? [{ as: 'representative', personId, partyId: known.partyId, side, maySettle: known.maySettle }] : [];
    });
  const mediating: Capacity[] =
    state.mediator?.personId === personId ? [{ as: 'mediator', personId, isAccepted: state.mediator.status === 'accepted' }] : [];
  const inOffice: Capacity[] =
    office && office.organisationId === state.organisationId ? [{ as: office.as, personId, organisationId: office.organisationId }] : [];
  return [...own, ...acting, ...mediating, ...inOffice];
}

export function isForParty(capacity: Capacity): capacity is ForParty {
  return capacity.as === 'party' || capacity.as === 'representative';
}

/** How the capacity is written into the history. */
export function actorOf(capacity: Capacity): Actor {
  if (capacity.as === 'system') return { personId: null, as: 'system' };
  return isForParty(capacity)
    ? { personId: capacity.personId, as: capacity.as, partyId: capacity.partyId }
    : { personId: capacity.personId, as: capacity.as };
}

/** Events that must not tell by whose hand they came about: an alarm would show by who closed the questions. */
const unsigned: readonly string[] = ['private-questions-closed', 'arrangements-set'];

/** The doer of one event as the history may name him. */
export function actorOfEvent(kind: string, actor: Actor): Actor {
  return unsigned.includes(kind) ? { personId: null, as: 'system' } : actor;
}

/** Kinds that only move the procedure on and are shown in no history: their moment alone could tell something. */
export const unshownKinds: readonly string[] = ['private-questions-closed'];
