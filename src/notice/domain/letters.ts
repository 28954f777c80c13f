import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import { invitationLetters } from '#notice/domain/invitation-letters.ts';
import type { LetterDraft } from '#notice/domain/letter.ts';
import type { News } from '#notice/domain/news.ts';
import { newsAbout } from '#notice/domain/news.ts';
import type { RoomReader } from '#notice/domain/readers.ts';
import { readersOf } from '#notice/domain/readers.ts';

const endings: readonly EventKind[] = [
  'invitation-answered',
  'invitation-lapsed',
  'case-closed',
  'mediation-ended',
  'notice-asked',
  'review-answered',
];

/** Nothing of mediation goes on: whoever left is left in peace. Performance of a settlement is another matter. */
export function isLeftInPeace(state: CaseState): boolean {
  return state.closing !== null || (state.ending !== null && state.agreement.performance === null);
}

function concerns(news: News, reader: RoomReader): boolean {
  if (news.whom === 'all') return true;
  if (news.whom === 'mediator') return reader.isMediator;
  if (news.whom === 'parties') return reader.sides.length > 0;
  return reader.sides.includes(news.whom === 'side-a' ? 'a' : 'b');
}

function keyOf(event: CaseEvent, news: News, to: { readonly reader: RoomReader; readonly state: CaseState; readonly today: Day }): string {
  const { personId } = to.reader;
  return news.template === 'new-words'
    ? `new-words:${to.state.caseId}:${event.room}:${personId}:${to.today}`
    : `${event.id}:${news.template}:${personId}`;
}

function newsLetters(
  state: CaseState,
  event: CaseEvent,
  seen: { readonly events: readonly CaseEvent[]; readonly today: Day },
): readonly LetterDraft[] {
  const { events, today } = seen;
  if (isLeftInPeace(state) && !endings.includes(event.kind)) return [];
  const readers = readersOf(state, event.room, today).filter((reader) => reader.personId !== event.actor.personId);
  return newsAbout(event, { state, events }).flatMap((news) =>
    readers
      .filter((reader) => concerns(news, reader))
      .map(
        (reader): LetterDraft => ({
          key: keyOf(event, news, { reader, state, today }),
          caseId: state.caseId,
          to: { personId: reader.personId },
          language: reader.language,
          template: news.template,
          params: { number: state.number, ...news.params },
          ...(news.calendarOf === undefined ? {} : { calendarOf: news.calendarOf }),
        }),
      ),
  );
}

/** Several things recorded in one go are not a reason to write the same twice. */
function saysTheSame(one: LetterDraft, other: LetterDraft): boolean {
  const said = ({ to, template, params }: LetterDraft): string => JSON.stringify([to, template, params]);
  return one.key === other.key || said(one) === said(other);
}

/**
 * The letters that follow from what has just been recorded. Never to the one who acted; never to anybody who is not in the
 * event's room today; of new messages at most one a day for each person and room; nothing that presses after an end.
 *
 * @param state - The case after the events, as the one who acted may see it.
 * @param events - What was recorded in one go, oldest first.
 */
export function lettersFor(state: CaseState, events: readonly CaseEvent[], today: Day): readonly LetterDraft[] {
  const drafts = events.flatMap((event) => [
    ...(isLeftInPeace(state) ? [] : invitationLetters(state, event, today)),
    ...newsLetters(state, event, { events, today }),
  ]);
  return drafts.filter((draft, at) => drafts.findIndex((other) => saysTheSame(other, draft)) === at);
}
