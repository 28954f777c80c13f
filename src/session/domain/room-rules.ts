import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { Check } from '#case/domain/gate.ts';
import { gate, mediates, speaksForParty, unless } from '#case/domain/gate.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { Stage } from '#case/domain/stage.ts';
import { isJointOpen, stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Refusal } from '#kernel/result.ts';

/** A room in which people write to each other. */
export type TalkingRoom = 'joint' | 'side-a' | 'side-b';

export const talkingRooms: readonly TalkingRoom[] = ['joint', 'side-a', 'side-b'];

export function isTalkingRoom(room: string): room is TalkingRoom {
  return (talkingRooms as readonly string[]).includes(room);
}

/** While mediation itself goes on. */
export const meetingStages: readonly Stage[] = ['meeting', 'signing'];

/** From the day the mediator is settled: meetings and the contract can be arranged with the mediator. */
export const arrangingStages: readonly Stage[] = ['explaining', 'contract', 'meeting', 'signing'];

/** A party or the accepted mediator; the refusal is the same for everybody else. */
export function takesPart(me: Capacity): Check {
  return speaksForParty(me) === null || mediates(me) === null ? null : { code: 'case.not-your-part' };
}

/** Joint matters are open. Neither the reason nor the person behind it is told. */
export function jointIsOpen(state: CaseState): Check {
  return unless(isJointOpen(state), 'session.joint-closed');
}

/** Rooms in which this capacity may read and write, as far as its part goes; the joint room may be closed all the same. */
export function roomsOf(me: Capacity): readonly TalkingRoom[] {
  if (isForParty(me)) return ['joint', `side-${me.side}`];
  return me.as === 'mediator' && me.isAccepted ? talkingRooms : [];
}

/**
 * Every reason why this capacity may not write in this room now.
 *
 * Before the contract the parties speak to the mediator only, each in its own room.
 *
 * @error case.not-your-part - Also for the other side's room, as for a room that does not exist.
 * @error session.joint-closed
 * @error case.not-at-this-stage
 */
export function mayWriteIn(state: CaseState, me: Capacity, room: RoomKey): readonly Refusal[] {
  if (!isTalkingRoom(room) || !roomsOf(me).includes(room)) return [{ code: 'case.not-your-part' }];
  const stages = room === 'joint' && me.as !== 'mediator' ? meetingStages : arrangingStages;
  const stage = stageOf(state);
  return gate(room === 'joint' ? jointIsOpen(state) : null, unless(stages.includes(stage), 'case.not-at-this-stage', { stage }));
}
