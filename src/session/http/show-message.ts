import type { Refusal } from '#kernel/result.ts';
import type { ShownMessage } from '#session/domain/live-protocol.ts';
import type { RoomMessage } from '#session/domain/room-messages.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import { roomsOf } from '#session/domain/room-rules.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import type { RoomReader } from '#session/http/serve-line.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';

/** Name and part of whoever wrote a message, as this reader may know it. */
function authorOf({ state, speech }: Reading, message: RoomMessage, mediatorName: string): string {
  if (message.as === 'mediator') {
    if (state.mediator?.personId !== message.personId) return speech.t('session.part.mediator.former');
    return mediatorName === '' ? speech.t('session.part.mediator') : speech.t('session.part.mediator.named', { name: mediatorName });
  }
  const representative = state.representatives.find((known) => known.personId === message.personId);
  if (message.as === 'representative' && representative)
    return speech.t('session.part.representative.named', { name: representative.name });
  return state.parties.find((party) => party.personId === message.personId)?.name ?? speech.t('session.part.participant');
}

/** A stored message in the words of one reader; one whose key was destroyed says so. */
export function showMessage(reading: Reading, message: RoomMessage, mediatorName: string): ShownMessage {
  const { position, messageId, at, words } = message;
  const isOwn = 'personId' in reading.me && reading.me.personId === message.personId;
  const name = authorOf(reading, message, mediatorName);
  const author = isOwn ? reading.speech.t('session.message.own', { author: name }) : name;
  return {
    position,
    messageId,
    isOwn,
    author,
    at,
    time: reading.speech.instant(at),
    words: words === '' ? reading.speech.t('session.message.erased') : words,
  };
}

/** The reader of a live room; null when this capacity is not of the room. */
export function roomReader(reading: Reading, room: TalkingRoom, mediatorName: string): RoomReader | null {
  if (!roomsOf(reading.me).includes(room)) return null;
  return {
    show: (message) => showMessage(reading, message, mediatorName),
    say: (refusal: Refusal) => sayRefusal(reading.speech, refusal),
  };
}
