import { membersOf } from '#case/domain/members.ts';
import { actingRepresentatives, partyOf } from '#case/domain/parties.ts';
import type { RoomKey, Side } from '#case/domain/room.ts';
import { kindOfRoom } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';

/** A person in a room, as far as letters care. */
export interface RoomReader {
  readonly personId: PersonId;
  /** Sides for which the person stands; empty for the mediator. */
  readonly sides: readonly Side[];
  readonly isMediator: boolean;
  readonly language: Language;
}

function readerOf(state: CaseState, personId: PersonId, today: Day): RoomReader {
  const represented = actingRepresentatives(state, today)
    .filter((known) => known.personId === personId)
    .map((known) => partyOf(state, known.partyId));
  const parties = [...state.parties.filter((party) => party.personId === personId), ...represented].filter((party) => party !== undefined);
  return {
    personId,
    sides: [...new Set(parties.map((party) => party.side))],
    isMediator: state.mediator?.personId === personId,
    language: parties[0]?.language ?? state.contract?.terms?.languages[0] ?? 'kk',
  };
}

/**
 * The persons who are in a room today, each once. Offices are left out: they have desks.
 *
 * Nobody is ever written to about private answers or a mediator's notes.
 */
export function readersOf(state: CaseState, room: RoomKey, today: Day): readonly RoomReader[] {
  const kind = kindOfRoom(room);
  if (kind === 'safety' || kind === 'notes') return [];
  const holders = membersOf(state, today)
    .filter((member) => member.room === room && member.holder.startsWith('person:'))
    .map((member) => member.holder.slice('person:'.length) as PersonId);
  return [...new Set(holders)].map((personId) => readerOf(state, personId, today));
}
