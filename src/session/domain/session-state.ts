import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';
import type { MeetingMode, MeetingWith } from '#session/domain/event.ts';

export interface Meeting {
  readonly sessionId: string;
  readonly room: RoomKey;
  readonly with: MeetingWith;
  readonly mode: MeetingMode;
  readonly minutes: number;
  readonly place: string;
  readonly slots: readonly Instant[];
  readonly answers: readonly { readonly partyId: PartyId; readonly slots: readonly Instant[] }[];
  readonly status: 'proposed' | 'fixed' | 'held' | 'cancelled';
  readonly startsAt: Instant | null;
  /** Rises with every change of a fixed meeting, for calendar files. */
  readonly sequence: number;
  readonly heldOn: Day | null;
  readonly attendance: readonly { readonly personId: PersonId; readonly isPresent: boolean }[];
}

export interface SessionState {
  readonly meetings: readonly Meeting[];
  /** Requests to meet face to face, the latest of each party; `isGranted` is null until answered. */
  readonly liveRequests: readonly LiveRequest[];
  /** Reports to the child-rights body; only in the state of the mediator who wrote them. */
  readonly dangerReports: readonly { readonly on: Day; readonly words: string }[];
}

export interface LiveRequest {
  readonly partyId: PartyId;
  readonly room: RoomKey;
  readonly isGranted: boolean | null;
  readonly words: string;
}

export const emptySessions: SessionState = { meetings: [], liveRequests: [], dangerReports: [] };

type SessionFolds = { readonly [K in EventKind]?: (state: SessionState, event: CaseEvent<K>) => SessionState };

function onMeeting(state: SessionState, sessionId: string, change: (meeting: Meeting) => Partial<Meeting>): SessionState {
  return {
    ...state,
    meetings: state.meetings.map((meeting) => (meeting.sessionId === sessionId ? { ...meeting, ...change(meeting) } : meeting)),
  };
}

/** Meetings as one reader may know them; a separate meeting never reaches the other side's state. */
export const sessionFolds: SessionFolds = {
  'session-proposed': (state, { payload, content, room }) => ({
    ...state,
    meetings: [
      ...state.meetings.filter((known) => known.sessionId !== payload.sessionId),
      {
        ...payload,
        room,
        place: content?.place ?? '',
        answers: [],
        status: 'proposed',
        startsAt: null,
        sequence: 0,
        heldOn: null,
        attendance: [],
      },
    ],
  }),
  'session-slots-answered': (state, { payload }) =>
    onMeeting(state, payload.sessionId, ({ answers }) => ({
      answers: [...answers.filter((known) => known.partyId !== payload.partyId), payload],
    })),
  'session-fixed': (state, { payload }) =>
    onMeeting(state, payload.sessionId, () => ({ status: 'fixed', startsAt: payload.startsAt, sequence: payload.sequence })),
  'session-cancelled': (state, { payload }) =>
    onMeeting(state, payload.sessionId, () => ({ status: 'cancelled', sequence: payload.sequence })),
  'session-held': (state, { payload }) =>
    onMeeting(state, payload.sessionId, () => ({ status: 'held', heldOn: payload.on, attendance: payload.attendance })),
  'live-meeting-asked': (state, { payload, room }) => ({
    ...state,
    liveRequests: [
      ...state.liveRequests.filter((known) => known.partyId !== payload.partyId),
      { partyId: payload.partyId, room, isGranted: null, words: '' },
    ],
  }),
  'danger-reported': (state, { payload, content }) => ({
    ...state,
    dangerReports: [...state.dangerReports, { on: payload.on, words: content?.words ?? '' }],
  }),
  'live-meeting-answered': (state, { payload, content }) => ({
    ...state,
    liveRequests: state.liveRequests.map((known) =>
      known.isGranted === null && known.partyId === payload.partyId
        ? { ...known, isGranted: payload.isGranted, words: content?.words ?? '' }
        : known,
    ),
  }),
};
