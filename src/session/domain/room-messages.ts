import type { Actor } from '#case/domain/event.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';

/** One reader before one room. */
export interface RoomAt {
  readonly caseId: CaseId;
  readonly room: TalkingRoom;
  readonly personId: PersonId;
}

/** A message as it is stored; `position` rises with every message of its room and is at least 1. */
export interface RoomMessage {
  readonly position: number;
  readonly messageId: string;
  readonly personId: PersonId;
  readonly as: Actor['as'];
  /** Empty where its key was destroyed. */
  readonly words: string;
  readonly at: Instant;
}

/** Messages of rooms, each call under the reader's own rights: a stranger reads nothing. */
export interface RoomMessages {
  /** Messages after position `since`, in order, at most `limit`. A message becomes visible only after all before it. */
  readonly list: (at: RoomAt, since: number, limit: number) => Promise<readonly RoomMessage[]>;
  /** Position of the last message, 0 in an empty room and for a stranger. */
  readonly lastPosition: (at: RoomAt) => Promise<number>;
}

/** Runs the act `post-message`. */
export interface RoomPosts {
  /**
   * Keeps a message once: the same id again from the same person in the same room succeeds and changes nothing, also when
   * both arrive at once. The same id from anyone else is refused.
   *
   * @error session.message-id-taken
   * @error Every refusal of the act.
   */
  readonly post: (at: RoomAt, message: { readonly messageId: string; readonly words: string }) => Promise<Result<null, readonly Refusal[]>>;
}
