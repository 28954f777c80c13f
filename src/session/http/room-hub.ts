import type { CaseId, PersonId } from '#kernel/id.ts';
import type { RoomAt } from '#session/domain/room-messages.ts';

/** Something new is in a room; who may see it is asked anew by each line. */
export interface RoomNews {
  readonly caseId: CaseId;
  readonly room: RoomAt['room'];
}

/** One open line. */
export interface Seat extends RoomAt {
  readonly onNews: () => void;
  /** Asks again whether this reader may be here. */
  readonly onRecheck: () => void;
  readonly onClose: () => void;
}

/** What travels between copies of the program, over LISTEN and NOTIFY: ids only. */
export type HubSignal =
  | ({ readonly type: 'news' } & RoomNews)
  | { readonly type: 'recheck'; readonly caseId: CaseId }
  | { readonly type: 'close'; readonly personId: PersonId };

/** Knows the open lines of this process and wakes them. It carries no message, so it can leak none. */
export interface RoomHub {
  /** Takes a seat; the answer gives it up. */
  readonly join: (seat: Seat) => () => void;
  readonly announce: (news: RoomNews) => void;
  /** Memberships of a case changed: every line of it asks again, and those out are closed at once. */
  readonly recheck: (caseId: CaseId) => void;
  /** Closes every line of a person at once: signed out, removed. */
  readonly close: (personId: PersonId) => void;
  /** A signal from another copy of the program. */
  readonly receive: (signal: HubSignal) => void;
}

/**
 * @param relay - Tells the other copies; may come back to this one without harm. Nothing when there is one process.
 * @example createRoomHub((signal) => void notify('bitim_rooms', JSON.stringify(signal)))
 */
export function createRoomHub(relay: (signal: HubSignal) => void = () => undefined): RoomHub {
  const seats = new Set<Seat>();
  const receive = (signal: HubSignal): void => {
    for (const seat of [...seats]) tell(seat, signal);
  };
  const send = (signal: HubSignal): void => {
    receive(signal);
    relay(signal);
  };
  return {
    join: (seat) => {
      seats.add(seat);
      return () => seats.delete(seat);
    },
    announce: ({ caseId, room }) => send({ type: 'news', caseId, room }),
    recheck: (caseId) => send({ type: 'recheck', caseId }),
    close: (personId) => send({ type: 'close', personId }),
    receive,
  };
}

function tell(seat: Seat, signal: HubSignal): void {
  if (signal.type === 'close') {
    if (seat.personId === signal.personId) seat.onClose();
    return;
  }
  if (seat.caseId !== signal.caseId) return;
  if (signal.type === 'recheck') seat.onRecheck();
  else if (seat.room === signal.room) seat.onNews();
}
