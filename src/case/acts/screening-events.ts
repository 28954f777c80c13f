import { z } from 'zod';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import type { SafetyAnswers } from '#case/domain/procedure-event.ts';
import { safetyRoom } from '#case/domain/room.ts';
import { alarms } from '#case/domain/screening.ts';
import type { PartyId } from '#kernel/id.ts';

/** The private questions as they are asked of each party apart. */
export const safetyInput = z.object({
  isAfraid: z.boolean(),
  violence: z.boolean(),
  protectiveOrder: z.boolean(),
  childInDanger: z.boolean(),
  needsHelpToDecide: z.boolean(),
  words: z.string().max(4000).default(''),
});

/** Records the answers for the party and the reviewer alone; without an alarm the questions are closed at once. */
export function screeningEvents(partyId: PartyId, answers: SafetyAnswers & { readonly words: string }): readonly EventDraft[] {
  const hasAlarm = alarms(answers).length > 0;
  const answered = event('safety-answered', safetyRoom(partyId), { partyId, hasAlarm }, answers);
  return hasAlarm ? [answered] : [answered, event('private-questions-closed', 'case', { partyId }, null)];
}
