import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates } from '#case/domain/gate.ts';
import { notesRoom } from '#case/domain/room.ts';
import { ok, refuse } from '#kernel/result.ts';
import { idInput, wordsInput } from '#session/domain/input.ts';

export interface WrittenNote {
  /** Made by the page, so that a repeated post is one note; a new one when absent. */
  readonly noteId?: string | undefined;
  readonly words: string;
}

/** Writes a note that only this mediator ever reads, after the end of mediation too. */
export const writeNote: Act<WrittenNote> = act<WrittenNote>({
  name: 'write-note',
  input: z.object({ noteId: idInput.optional(), words: wordsInput }),
  may: (_state, me) => gate(mediates(me)),
  decide: (_state, { noteId, words }, { me, newId }) =>
    me.as === 'mediator'
      ? ok([event('note-written', notesRoom(me.personId), { noteId: noteId ?? newId() }, { words })])
      : refuse('case.not-your-part'),
});
