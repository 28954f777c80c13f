import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { partyOf } from '#case/domain/parties.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Instant } from '#kernel/day.ts';
import type { MeetingMode } from '#session/domain/event.ts';
import { localDay } from '#session/domain/local-time.ts';
import type { Attendee } from '#session/domain/meeting-rules.ts';
import { attendeesOf, isOpen } from '#session/domain/meeting-rules.ts';
import { roomsOf } from '#session/domain/room-rules.ts';
import type { Meeting } from '#session/domain/session-state.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import { meetingWords, roomWords, withWords } from '#session/http/meeting-words.ts';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** Fields of an act for one reader, in the order in which they are asked. */
type FormOf = (reading: Reading) => readonly FieldSpec[];

const modes: readonly MeetingMode[] = ['in-person', 'video', 'phone', 'writing'];
const words: FieldSpec = { name: 'words', kind: 'long-text', label: 'session.field.words', rows: 5, maxLength: 4000 };

function meetingField(reading: Reading, isAmong: (meeting: Meeting) => boolean): FieldSpec {
  const meetings = reading.state.sessions.meetings.filter(isAmong);
  const options = meetings.map((meeting): FieldOption => ({ value: meeting.sessionId, text: meetingWords(reading, meeting) }));
  return { name: 'sessionId', kind: 'radios', label: 'session.field.meeting', options };
}

function slotOptions({ state, speech }: Reading, isAmong: (meeting: Meeting) => boolean): readonly FieldOption[] {
  const slots = state.sessions.meetings.filter(isAmong).flatMap((meeting) => meeting.slots);
  const inOrder: readonly Instant[] = [...new Set(slots)].toSorted();
  return inOrder.map((slot) => ({ value: slot, text: speech.instant(slot) }));
}

const proposing: FormOf = (reading) => {
  const { state, speech, me } = reading;
  const whom = isJointOpen(state) ? (['both', 'side-a', 'side-b'] as const) : (['side-a', 'side-b'] as const);
  const withField: FieldSpec = {
    name: 'with',
    kind: 'radios',
    label: 'session.field.with',
    hint: 'session.field.with.hint',
    options: whom.map((value) => ({ value, text: withWords(reading, value) })),
  };
  return [
    ...(isForParty(me) ? [] : [withField]),
    {
      name: 'mode',
      kind: 'radios',
      label: 'session.field.mode',
      options: modes.map((value) => ({ value, label: `session.mode.${value}` })),
    },
    ...[0, 1, 2, 3, 4].map(
      (at): FieldSpec => ({
        name: `slots.${at}`,
        kind: 'date-time',
        label: 'session.field.slot',
        hint: 'session.field.slot.hint',
        values: { n: speech.number(at + 1) },
        ...(at === 0 ? {} : { optional: true }),
      }),
    ),
    { name: 'minutes', kind: 'whole-number', label: 'session.field.minutes', hint: 'session.field.minutes.hint', width: 4 },
    { name: 'place', kind: 'text', label: 'session.field.place', hint: 'session.field.place.hint', optional: true, maxLength: 300 },
  ];
};

const answering: FormOf = (reading) => [
  meetingField(reading, (meeting) => meeting.status === 'proposed'),
  {
    name: 'slots',
    kind: 'checkboxes',
    label: 'session.field.fitting-slots',
    hint: 'session.field.fitting-slots.hint',
    options: slotOptions(reading, (meeting) => meeting.status === 'proposed'),
    optional: true,
  },
];

const fixing: FormOf = (reading) => [
  meetingField(reading, isOpen),
  { name: 'slot', kind: 'radios', label: 'session.field.fixed-slot', options: slotOptions(reading, isOpen) },
];

function attendeeWords(speech: Speech, { name, as }: Attendee): string {
  return as === 'mediator' ? speech.t('session.part.mediator') : name;
}

const recording: FormOf = (reading) => {
  const { state, speech } = reading;
  const isFixed = (meeting: Meeting): boolean => meeting.status === 'fixed';
  const everyone = state.sessions.meetings
    .filter(isFixed)
    .flatMap((meeting) => (meeting.startsAt ? attendeesOf(state, meeting.with, localDay(meeting.startsAt)) : []));
  const persons = everyone.filter((known, at) => everyone.findIndex((other) => other.personId === known.personId) === at);
  const options = (['present', 'absent', 'line-lost'] as const).map((value) => ({ value, label: `session.coming.${value}` }));
  return [
    meetingField(reading, isFixed),
    ...persons.map(
      (person): FieldSpec => ({
        name: `attendance.${person.personId}`,
        kind: 'radios',
        label: 'session.field.coming',
        values: { name: attendeeWords(speech, person) },
        options,
        optional: state.sessions.meetings.filter(isFixed).length > 1,
      }),
    ),
  ];
};

const answeringLive: FormOf = ({ state }) => [
  {
    name: 'partyId',
    kind: 'radios',
    label: 'session.field.asked-by',
    options: state.sessions.liveRequests
      .filter((asked) => asked.isGranted === null)
      .map((asked) => ({ value: asked.partyId, text: partyOf(state, asked.partyId)?.name ?? '' })),
  },
  {
    name: 'isGranted',
    kind: 'radios',
    label: 'session.field.is-granted',
    options: [
      { value: 'true', label: 'session.field.is-granted.yes' },
      { value: 'false', label: 'session.field.is-granted.no' },
    ],
  },
  { ...words, label: 'session.field.reason', hint: 'session.field.reason.hint', optional: true },
];

const posting: FormOf = (reading) => {
  const rooms = roomsOf(reading.me).filter((room) => room !== 'joint' || isJointOpen(reading.state));
  const options = rooms.map((value) => ({ value, text: roomWords(reading, value) }));
  return [{ name: 'room', kind: 'radios', label: 'session.field.room', options }, words];
};

const forms: Readonly<Record<string, FormOf>> = {
  'propose-session': proposing,
  'answer-slots': answering,
  'fix-session': fixing,
  'cancel-session': (reading) => [meetingField(reading, isOpen)],
  'record-attendance': recording,
  'ask-live-meeting': () => [],
  'answer-live-meeting': answeringLive,
  'post-message': posting,
  'report-child-in-danger': () => [
    { ...words, label: 'session.field.danger', hint: 'session.field.danger.hint' },
    {
      name: 'isCertain',
      kind: 'radios',
      label: 'session.field.danger-certain',
      options: [{ value: 'true', label: 'session.field.danger-certain.yes' }],
    },
  ],
  'write-note': () => [{ ...words, label: 'session.field.note' }],
};

/** Fields of every act of this room by the act's name. */
export const sessionForms: Readonly<Record<string, (state: CaseState, speech: Speech, me: Capacity) => readonly FieldSpec[]>> =
  Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, (state, speech, me) => form({ state, speech, me })]));
