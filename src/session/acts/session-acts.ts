import type { AnyAct } from '#case/domain/act.ts';
import { answerLiveMeeting } from '#session/acts/answer-live-meeting.ts';
import { answerSlots } from '#session/acts/answer-slots.ts';
import { askLiveMeeting } from '#session/acts/ask-live-meeting.ts';
import { cancelSession } from '#session/acts/cancel-session.ts';
import { fixSession } from '#session/acts/fix-session.ts';
import { postMessage } from '#session/acts/post-message.ts';
import { proposeSession } from '#session/acts/propose-session.ts';
import { recordAttendance } from '#session/acts/record-attendance.ts';
import { reportChildInDanger } from '#session/acts/report-child-in-danger.ts';
import { writeNote } from '#session/acts/write-note.ts';

/** Everything that can be done about meetings and in rooms. The input types are forgotten here: the schemas restore them. */
export const sessionActs: readonly AnyAct[] = [
  proposeSession,
  answerSlots,
  fixSession,
  cancelSession,
  recordAttendance,
  askLiveMeeting,
  answerLiveMeeting,
  postMessage,
  writeNote,
  reportChildInDanger,
] as unknown as readonly AnyAct[];
