import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, unless } from '#case/domain/gate.ts';
import { stageOf } from '#case/domain/stage.ts';
import { err, ok } from '#kernel/result.ts';
import { idInput, wordsInput } from '#session/domain/input.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import { arrangingStages, mayWriteIn, takesPart } from '#session/domain/room-rules.ts';

export interface PostedMessage {
  readonly room: TalkingRoom;
  /** Made by the writer's page: the same id again is the same message, which whoever runs the act must hold. New when absent. */
  readonly messageId?: string | undefined;
  readonly words: string;
}

/** Says something in a room. */
export const postMessage: Act<PostedMessage> = act<PostedMessage>({
  name: 'post-message',
  input: z.object({ room: z.enum(['joint', 'side-a', 'side-b']), messageId: idInput.optional(), words: wordsInput }),
  may: (state, me) => {
    const stage = stageOf(state);
    return gate(takesPart(me), unless(arrangingStages.includes(stage), 'case.not-at-this-stage', { stage }));
  },
  decide: (state, { room, messageId, words }, { me, newId }) => {
    const refusals = mayWriteIn(state, me, room);
    return refusals.length > 0 ? err(refusals) : ok([event('message-posted', room, { messageId: messageId ?? newId() }, { words })]);
  },
});
