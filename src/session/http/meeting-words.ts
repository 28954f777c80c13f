import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { MeetingWith } from '#session/domain/event.ts';
import { partiesOfMeeting } from '#session/domain/meeting-rules.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import type { Meeting } from '#session/domain/session-state.ts';
import type { Speech } from '#web/speech.ts';

/** A case as one reader knows it, with who reads and in which words. */
export interface Reading {
  readonly state: CaseState;
  readonly speech: Speech;
  readonly me: Capacity;
}

/** Who a meeting is for, in words of this reader: "All parties together", "You and the mediator", "Apart: Bolat". */
export function withWords({ state, speech, me }: Reading, meetingWith: MeetingWith): string {
  if (meetingWith === 'both') return speech.t('session.with.both');
  if (isForParty(me)) return speech.t('session.with.you');
  return speech.t('session.with.side', { names: speech.list(partiesOfMeeting(state, meetingWith).map((party) => party.name)) });
}

/** One meeting among several: who it is for, how, and when it begins once that is fixed. */
export function meetingWords(reading: Reading, meeting: Meeting): string {
  const { speech } = reading;
  const parts = [withWords(reading, meeting.with), speech.t(`session.mode.${meeting.mode}`)];
  return meeting.startsAt ? `${speech.instant(meeting.startsAt)} · ${parts.join(', ')}` : parts.join(', ');
}

/** Name of a room in words of this reader: a party has one room of its own, the mediator tells the two apart by names. */
export function roomWords({ state, speech, me }: Reading, room: TalkingRoom): string {
  if (room === 'joint') return speech.t('session.room.joint');
  if (isForParty(me)) return speech.t('session.room.own');
  return speech.t('session.room.side', { names: speech.list(partiesOfMeeting(state, room).map((party) => party.name)) });
}
