import { partyOf, sideOf } from '#case/domain/parties.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import { invitationKey } from '#notice/domain/invitation-letters.ts';
import type { LetterDraft, LetterParams, ReminderTemplate } from '#notice/domain/letter.ts';
import { isLeftInPeace } from '#notice/domain/letters.ts';
import type { RoomReader } from '#notice/domain/readers.ts';
import { readersOf } from '#notice/domain/readers.ts';

/** Due work as far as reminders care. */
export interface DueReminder {
  readonly key: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, string | number>>;
}

interface Reminding {
  readonly template: ReminderTemplate;
  /** What makes this occasion differ from any other of the same kind in the case. */
  readonly occasion: string;
  readonly params: LetterParams;
}

function toReaders(state: CaseState, readers: readonly RoomReader[], { template, occasion, params }: Reminding): readonly LetterDraft[] {
  return readers.map((reader) => ({
    key: `${template}:${state.caseId}:${occasion}:${reader.personId}`,
    caseId: state.caseId,
    to: { personId: reader.personId },
    language: reader.language,
    template,
    params: { number: state.number, ...params },
  }));
}

function ofInvitation(state: CaseState, today: Day): readonly LetterDraft[] {
  const { invitation } = state;
  if (!invitation || stageOf(state) !== 'invited' || today > invitation.lastDay) return [];
  const answered = invitation.answers.map((answer) => answer.partyId);
  const waiting = sideOf(state, 'b').filter((party) => !answered.includes(party.partyId));
  const params = { number: state.number, code: invitation.caseCode, lastDay: invitation.lastDay };
  const reminding: Reminding = { template: 'invitation-reminder', occasion: invitation.lastDay, params };
  const joined = readersOf(state, 'case', today).filter((reader) => waiting.some((party) => standsFor(state, reader, party.partyId)));
  const unlinked = waiting
    .filter((party) => party.personId === null)
    .map(
      (party): LetterDraft => ({
        key: `invitation-reminder:${state.caseId}:${invitation.lastDay}:${party.partyId}`,
        caseId: state.caseId,
        to: { addressOf: invitationKey(state, party.partyId) },
        language: party.language,
        template: 'invitation-reminder',
        params,
      }),
    );
  return [...toReaders(state, joined, reminding), ...unlinked];
}

function standsFor(state: CaseState, reader: RoomReader, partyId: PartyId): boolean {
  const isParty = partyOf(state, partyId)?.personId === reader.personId;
  return isParty || state.representatives.some((known) => known.partyId === partyId && known.personId === reader.personId);
}

function ofTerm(state: CaseState, today: Day): readonly LetterDraft[] {
  const lastDay = state.contract?.lastDay;
  if (!lastDay || state.ending || today > lastDay) return [];
  return toReaders(state, readersOf(state, 'case', today), { template: 'term-reminder', occasion: lastDay, params: { lastDay } });
}

function ofPromise(state: CaseState, due: DueReminder, today: Day): readonly LetterDraft[] {
  const promise = state.agreement.performance?.promises.find((known) => known.no === due.payload['no']);
  if (!promise || promise.verdict === 'confirmed' || stageOf(state) !== 'performing') return [];
  const isLate = due.kind === 'promise-late';
  if (!isLate && promise.markedOn !== null) return [];
  const { no, dueDay, debtor, creditor } = promise;
  const readers = readersOf(state, 'case', today).filter(
    (reader) => standsFor(state, reader, debtor) || (isLate && standsFor(state, reader, creditor)),
  );
  return toReaders(state, readers, {
    template: isLate ? 'promise-late' : 'promise-reminder',
    occasion: `${no}:${dueDay}`,
    params: { no, dueDay },
  });
}

/** The key of the work names meeting, version and kind: `session-reminder:<id>:<sequence>:<kind>`. */
function ofSession(state: CaseState, due: DueReminder, today: Day): readonly LetterDraft[] {
  const meeting = state.sessions.meetings.find((known) => due.key.startsWith(`session-reminder:${known.sessionId}:${known.sequence}:`));
  if (meeting?.status !== 'fixed' || meeting.startsAt === null) return [];
  const { sessionId, startsAt, minutes, room } = meeting;
  const params = { sessionId, startsInstant: startsAt, minutes };
  return toReaders(state, readersOf(state, room, today), { template: 'session-reminder', occasion: due.key, params });
}

/**
 * The letters of a reminder that has come due; empty when it no longer holds or is of another kind.
 *
 * @param due - Work of kind `invitation-reminder`, `term-reminder`, `promise-reminder`, `promise-late` or `session-reminder`.
 */
export function reminderLetters(state: CaseState, due: DueReminder, today: Day): readonly LetterDraft[] {
  if (isLeftInPeace(state)) return [];
  if (due.kind === 'invitation-reminder') return ofInvitation(state, today);
  if (due.kind === 'term-reminder') return ofTerm(state, today);
  if (due.kind === 'promise-reminder' || due.kind === 'promise-late') return ofPromise(state, due, today);
  return due.kind === 'session-reminder' ? ofSession(state, due, today) : [];
}
