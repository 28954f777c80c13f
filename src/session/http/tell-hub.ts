import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import type { CaseId } from '#kernel/id.ts';
import { isTalkingRoom } from '#session/domain/room-rules.ts';
import type { RoomHub } from '#session/http/room-hub.ts';

/** After these somebody may be out of a room. */
const leaving: readonly EventKind[] = ['representative-revoked', 'mediator-replaced', 'proposal-dismissed', 'mediator-declined'];

/** Wakes live pages after an act; called with what was recorded, once the transaction is through. */
export function tellHub(hub: RoomHub, caseId: CaseId, events: readonly CaseEvent[]): void {
  if (events.some((event) => leaving.includes(event.kind))) hub.recheck(caseId);
  for (const room of new Set(events.filter((event) => event.kind === 'message-posted').map((event) => event.room))) {
    if (isTalkingRoom(room)) hub.announce({ caseId, room });
  }
}
