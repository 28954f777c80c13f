import type { PartyId, PersonId } from '#kernel/id.ts';

/** The two sides of a dispute: `a` brought it, `b` was invited. */
export type Side = 'a' | 'b';

/**
 * A compartment of a case. Everything said or done belongs to exactly one room, and who may read it is decided by
 * membership of that room alone, in the database as well as here.
 *
 * - `case` the procedure: dates, turns, names; nothing of the dispute itself
 * - `joint` what both sides and the mediator share
 * - `side-a`, `side-b` one side and the mediator (caucus)
 * - `own-a`, `own-b` one side alone: rankings, drafts
 * - `safety-<party>` one party and the organisation's reviewer
 * - `notes-<person>` one mediator alone
 */
export type RoomKey = 'case' | 'joint' | `side-${Side}` | `own-${Side}` | `safety-${string}` | `notes-${string}`;

/** The kind of a room; policies and keys go by it. */
export type RoomKind = 'case' | 'joint' | 'side' | 'own' | 'safety' | 'notes';

export const roomKinds: readonly RoomKind[] = ['case', 'joint', 'side', 'own', 'safety', 'notes'];

/** `side-a` is of kind `side`. */
export function kindOfRoom(key: RoomKey): RoomKind {
  const kind = key.split('-', 1)[0];
  return roomKinds.find((known) => known === kind) ?? 'case';
}

export function safetyRoom(partyId: PartyId): RoomKey {
  return `safety-${partyId}`;
}

export function notesRoom(personId: PersonId): RoomKey {
  return `notes-${personId}`;
}

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

/** Who reads a room, as told to people by the audience mark on every object. */
export type Audience = 'everyone-in-the-case' | 'both-sides' | 'you-and-mediator' | 'only-you' | 'you-and-reviewer' | 'mediator-only';

const audiences: Readonly<Record<RoomKind, Audience>> = {
  case: 'everyone-in-the-case',
  joint: 'both-sides',
  side: 'you-and-mediator',
  own: 'only-you',
  safety: 'you-and-reviewer',
  notes: 'mediator-only',
};

export function audienceOf(key: RoomKey): Audience {
  return audiences[kindOfRoom(key)];
}
