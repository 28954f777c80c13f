import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import { idInput, personIdInput } from '#session/domain/input.ts';
import { localDay } from '#session/domain/local-time.ts';
import { attendeesOf, guardiansOf, isCriminal, meetingOf, partiesOfMeeting, refusedForMinor } from '#session/domain/meeting-rules.ts';
import type { Meeting } from '#session/domain/session-state.ts';

/** `line-lost` is a person who came and whose connection failed: counted as present, never as absent. */
export type Coming = 'present' | 'absent' | 'line-lost';

export interface RecordedAttendance {
  readonly sessionId: string;
  /** By person; everybody the meeting was for must be named. */
  readonly attendance: Readonly<Partial<Record<PersonId, Coming>>>;
}

interface Recorded {
  readonly meeting: Meeting;
  readonly attendance: RecordedAttendance['attendance'];
  /** Day of the meeting: powers of representatives count as they stood then. */
  readonly on: Day;
}

function refusedPersons(state: CaseState, { meeting, attendance, on }: Recorded): readonly Refusal[] {
  const expected = attendeesOf(state, meeting.with, on).map((person) => person.personId);
  const unnamed = expected.filter((personId) => attendance[personId] === undefined);
  const strangers = (Object.keys(attendance) as PersonId[]).filter((personId) => !expected.includes(personId));
  return [
    ...unnamed.map((personId): Refusal => ({ code: 'web.required', field: `attendance.${personId}` })),
    ...strangers.map((personId): Refusal => ({ code: 'session.not-of-this-meeting', field: `attendance.${personId}` })),
  ];
}

/** A minor who was there while nobody stood by, in a case where that bars the meeting (Law 24(3)). */
function minorsLeftAlone(state: CaseState, { meeting, attendance, on }: Recorded): readonly Refusal[] {
  const alone = refusedForMinor(state, meeting.with, on);
  if (alone.length > 0) return alone;
  const came = (personId: PersonId | null): boolean => personId !== null && ['present', 'line-lost'].includes(attendance[personId] ?? '');
  return partiesOfMeeting(state, meeting.with)
    .filter((party) => isCriminal(state) && party.isMinor && came(party.personId) && !guardiansOf(state, party, on).some(came))
    .map((party) => ({ code: 'session.minor-alone', facts: { name: party.name } }));
}

/** Records who came to a meeting, person by person, on its day or later. Nothing is ever recorded by a machine. */
export const recordAttendance: Act<RecordedAttendance> = act<RecordedAttendance>({
  name: 'record-attendance',
  input: z.object({
    sessionId: idInput,
    attendance: z.partialRecord(personIdInput, z.enum(['present', 'absent', 'line-lost'])).default({}),
  }),
  may: (state, me) =>
    gate(
      mediates(me),
      unless(
        state.sessions.meetings.some((meeting) => meeting.status === 'fixed'),
        'session.nothing-fixed',
      ),
    ),
  decide: (state, { sessionId, attendance }, { today }) => {
    const meeting = meetingOf(state, sessionId);
    if (!meeting) return refuse('session.unknown-meeting', { field: 'sessionId' });
    if (meeting.status !== 'fixed' || !meeting.startsAt) return refuse('session.not-fixed');
    const on = localDay(meeting.startsAt);
    if (today < on) return refuse('session.not-yet-held', { facts: { day: on } });
    const recorded: Recorded = { meeting, attendance, on };
    const refusals = [...refusedPersons(state, recorded), ...minorsLeftAlone(state, recorded)];
    if (refusals.length > 0) return err(refusals);
    const list = attendeesOf(state, meeting.with, on).map(({ personId }) => ({
      personId,
      isPresent: attendance[personId] !== 'absent',
    }));
    return ok([event('session-held', meeting.room, { sessionId, on, attendance: list }, null)]);
  },
});
