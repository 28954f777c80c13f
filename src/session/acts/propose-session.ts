import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, unless } from '#case/domain/gate.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { Instant } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';
import type { MeetingMode, MeetingWith } from '#session/domain/event.ts';
import { instantInput } from '#session/domain/input.ts';
import { refusedForMinor, roomOfMeeting } from '#session/domain/meeting-rules.ts';
import { arrangingStages, jointIsOpen, meetingStages, takesPart } from '#session/domain/room-rules.ts';

/** Blank slots of a form arrive as nothing. */
export interface ProposedSession {
  readonly with: MeetingWith;
  readonly mode: MeetingMode;
  readonly slots: readonly (Instant | undefined)[];
  readonly minutes: number;
  readonly place: string;
}

function refusedSlots(slots: readonly (Instant | undefined)[], now: Instant): readonly Refusal[] {
  const given = slots.filter((slot) => slot !== undefined);
  if (given.length === 0) return [{ code: 'web.required', field: 'slots.0' }];
  return slots.flatMap((slot, at): Refusal[] => {
    if (slot === undefined) return [];
    if (slot <= now) return [{ code: 'session.slot-in-the-past', field: `slots.${at}` }];
    return slots.indexOf(slot) < at ? [{ code: 'session.slot-twice', field: `slots.${at}` }] : [];
  });
}

/** Proposes times for a meeting: the mediator for anyone, a party for everybody together. */
export const proposeSession: Act<ProposedSession> = act<ProposedSession>({
  name: 'propose-session',
  input: z.object({
    with: z.enum(['both', 'side-a', 'side-b']).default('both'),
    mode: z.enum(['in-person', 'video', 'phone', 'writing']),
    slots: z.array(instantInput.optional()).max(5).default([]),
    minutes: z.int().min(15).max(480),
    place: z.string().trim().max(300).default(''),
  }),
  may: (state, me) => {
    const stage = stageOf(state);
    const stages = me.as === 'mediator' ? arrangingStages : meetingStages;
    return gate(
      takesPart(me),
      unless(stages.includes(stage), 'case.not-at-this-stage', { stage }),
      isForParty(me) ? jointIsOpen(state) : null,
    );
  },
  decide: (state, input, { me, now, today, newId }) => {
    const refusals: readonly Refusal[] = [
      ...gate(
        unless(input.with === 'both' || !isForParty(me), 'session.separate-by-mediator-only'),
        input.with === 'both' ? jointIsOpen(state) : null,
      ),
      ...refusedSlots(input.slots, now),
      ...gate(input.mode === 'in-person' && input.place === '' ? { code: 'session.place-missing', field: 'place' } : null),
      ...refusedForMinor(state, input.with, today),
    ];
    if (refusals.length > 0) return err(refusals);
    const slots = input.slots.filter((slot) => slot !== undefined).toSorted();
    const payload = { sessionId: newId(), with: input.with, mode: input.mode, minutes: input.minutes, slots };
    return ok([event('session-proposed', roomOfMeeting(input.with), payload, { place: input.place })]);
  },
});
