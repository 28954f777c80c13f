import { dueItems } from '#case/domain/due.ts';
import type { BookParts } from '#case/store/case-book.ts';
import { evidenceWork } from '#main/documents/evidence-work.ts';
import type { Installation } from '#main/installation.ts';
import { queueLetters } from '#main/queue-letters.ts';
import { schedule } from '#platform/work/due-work.ts';
import { remindersFor } from '#session/domain/reminders.ts';

/** What follows an act outside the case, in the act's own transaction: due work and letters. */
export function followUp(installation: Installation): BookParts['follow'] {
  return async (tx, state, { events, today }) => {
    const now = installation.clock.now();
    for (const item of dueItems(state, now, installation.calendar())) {
      await schedule(tx, { key: item.key, kind: item.kind, caseId: state.caseId, runAt: item.runAt, payload: item.payload });
    }
    for (const work of evidenceWork(state, events, now)) await schedule(tx, work);
    const fixed = events.filter((event) => event.kind === 'session-fixed').map((event) => event.payload.sessionId);
    for (const meeting of state.sessions.meetings.filter((known) => fixed.includes(known.sessionId))) {
      for (const reminder of remindersFor(meeting, now)) {
        const payload = { sessionId: meeting.sessionId, reminder: reminder.key };
        await schedule(tx, { key: reminder.key, kind: 'session-reminder', caseId: state.caseId, runAt: reminder.runAt, payload });
      }
    }
    await queueLetters(installation, tx, { state, events, today });
  };
}
