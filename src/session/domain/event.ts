import type { Day, Instant } from '#kernel/day.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';

/** Who a meeting is for; a separate meeting is known only in its own room. */
export type MeetingWith = 'both' | 'side-a' | 'side-b';
export type MeetingMode = 'in-person' | 'video' | 'phone' | 'writing';

/** What meetings and rooms say openly. */
export interface SessionPayloads {
  readonly 'session-proposed': {
    readonly sessionId: string;
    readonly with: MeetingWith;
    readonly mode: MeetingMode;
    readonly minutes: number;
    readonly slots: readonly Instant[];
  };
  readonly 'session-slots-answered': { readonly sessionId: string; readonly partyId: PartyId; readonly slots: readonly Instant[] };
  readonly 'session-fixed': {
    readonly sessionId: string;
    readonly with: MeetingWith;
    readonly mode: MeetingMode;
    readonly startsAt: Instant;
    readonly minutes: number;
    readonly sequence: number;
  };
  readonly 'session-cancelled': { readonly sessionId: string; readonly sequence: number };
  readonly 'session-held': {
    readonly sessionId: string;
    readonly on: Day;
    readonly attendance: readonly { readonly personId: PersonId; readonly isPresent: boolean }[];
  };
  readonly 'live-meeting-asked': { readonly partyId: PartyId };
  readonly 'live-meeting-answered': { readonly partyId: PartyId; readonly isGranted: boolean };
  readonly 'message-posted': { readonly messageId: string };
  readonly 'note-written': { readonly noteId: string };
  /** The mediator's own trace of a report to the child-rights body (Law 25(3)); it stands in the private notes. */
  readonly 'danger-reported': { readonly on: Day };
}

/** What is said in rooms: sealed. */
export interface SessionContents {
  readonly 'session-proposed': { readonly place: string };
  readonly 'live-meeting-answered': { readonly words: string };
  readonly 'message-posted': { readonly words: string };
  readonly 'note-written': { readonly words: string };
  readonly 'danger-reported': { readonly words: string };
}
