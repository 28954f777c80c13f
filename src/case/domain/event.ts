import type { AgreementContents, AgreementPayloads } from '#agreement/domain/event.ts';
import type { PaperPayloads } from '#case/domain/paper/paper-event.ts';
import type { ProcedureContents, ProcedurePayloads } from '#case/domain/procedure-event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { Instant } from '#kernel/day.ts';
import type { EventId, PartyId, PersonId } from '#kernel/id.ts';
import type { SessionContents, SessionPayloads } from '#session/domain/event.ts';

/**
 * What every kind of event says openly: ids, dates, codes, choices. Never a name, never what was said.
 * Stored JSON depends on these shapes: a change is a new kind, never an edit.
 */
export interface Payloads extends ProcedurePayloads, PaperPayloads, SessionPayloads, AgreementPayloads {}

/** What is sealed under the room's key: names, words, amounts. */
export interface Contents extends ProcedureContents, SessionContents, AgreementContents {}

/** Closed union of everything that can happen in a case. */
export type EventKind = keyof Payloads;

type ContentOf<K extends EventKind> = K extends keyof Contents ? Contents[K] : null;

/** Who acted: a person, for a party or an office where that matters; nobody when the term itself acted. */
export interface Actor {
  readonly personId: PersonId | null;
  readonly partyId?: PartyId;
  readonly as: 'party' | 'representative' | 'mediator' | 'clerk' | 'reviewer' | 'system';
}

/** An event that an act wants recorded. */
export type EventDraft<K extends EventKind = EventKind> = {
  [P in K]: { readonly kind: P; readonly room: RoomKey; readonly payload: Payloads[P]; readonly content: ContentOf<P> };
}[K];

/** A recorded event as one reader may see it; `content` is null where its key was destroyed. */
export type CaseEvent<K extends EventKind = EventKind> = {
  [P in K]: {
    readonly id: EventId;
    readonly kind: P;
    readonly room: RoomKey;
    readonly at: Instant;
    readonly actor: Actor;
    readonly payload: Payloads[P];
    readonly content: ContentOf<P> | null;
  };
}[K];

/**
 * Drafts one event.
 *
 * @example event('invitation-lapsed', 'case', { on: day('2026-03-14') }, null)
 */
// biome-ignore lint/complexity/useMaxParams: reads as one sentence: what, where, openly, sealed
export function event<K extends EventKind>(kind: K, room: RoomKey, payload: Payloads[K], content: ContentOf<K>): EventDraft<K> {
  return { kind, room, payload, content } as EventDraft<K>;
}
