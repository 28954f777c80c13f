import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, gate, unless } from '#case/domain/gate.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { FileId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';

/** Rooms into which this capacity may lay a file. */
export function fileRooms(me: Capacity): readonly RoomKey[] {
  if (isForParty(me)) return ['joint', `side-${me.side}`, `own-${me.side}`];
  if (me.as === 'mediator') return me.isAccepted ? ['joint', 'side-a', 'side-b'] : [];
  return me.as === 'clerk' ? ['case'] : [];
}

/** A file that was stored for its uploader and is to be laid into a room. */
export const storedFile = z.object({
  fileId: z.uuid().transform((id) => id as FileId),
  name: z.string().min(1).max(200),
  sha256: z.string().length(64),
  bytes: z.int().min(1),
  type: z.string().max(100),
});

/** A stored file is laid into a room; who reads the room reads the file. */
export const addFile = act({
  name: 'add-file',
  input: z.object({
    room: z.enum(['case', 'joint', 'side-a', 'side-b', 'own-a', 'own-b']),
    purpose: z.enum(['evidence', 'scan', 'proof', 'power-of-attorney']),
    file: storedFile,
  }),
  may: (state, me) => gate(actsAs(me, 'party', 'representative', 'mediator', 'clerk'), unless(state.closing === null, 'case.over')),
  decide: (_state, { room, purpose, file }, { me }) => {
    if (!fileRooms(me).includes(room)) return refuse('case.room-not-yours', { field: 'room' });
    const { name, ...facts } = file;
    return ok([event('file-added', room, { ...facts, purpose }, { name })]);
  },
});
