import { AsyncResource } from 'node:async_hooks';
import type { Installation } from '#main/installation.ts';
import { notify } from '#platform/database/open-database.ts';
import { createRoomHub, type HubSignal, type RoomHub } from '#session/http/room-hub.ts';

/** Channel on which copies of the program tell each other that a room has news; ids only. */
const roomChannel = 'bitim_rooms';

/** The hub of live rooms, shared with other copies of the program where they work on one server database. */
export interface SharedHub {
  readonly hub: RoomHub;
  readonly close: () => Promise<void>;
}

export async function openSharedHub({ database, log }: Pick<Installation, 'database' | 'log'>): Promise<SharedHub> {
  if (database.kind === 'embedded') return { hub: createRoomHub(), close: async () => undefined };
  const tell = AsyncResource.bind((signal: HubSignal): void => {
    database
      .as({ role: 'bitim_public' }, (tx) => notify(tx, roomChannel, JSON.stringify(signal)))
      .catch((problem: unknown) => log.error({ err: problem }, 'main.room-news-lost'));
  });
  const hub = createRoomHub(tell);
  const unlisten = await database.listen(roomChannel, (payload) => hub.receive(JSON.parse(payload) as HubSignal));
  return { hub, close: unlisten };
}
