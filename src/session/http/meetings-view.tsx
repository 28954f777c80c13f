import type { JSX } from 'preact';
import { isForParty } from '#case/domain/capacity.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { Day, Instant } from '#kernel/day.ts';
import { attendeesOf, partiesToAnswer, warnedForMinor } from '#session/domain/meeting-rules.ts';
import type { Meeting } from '#session/domain/session-state.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import { withWords } from '#session/http/meeting-words.ts';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Notification } from '#web/components/notification.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { SummaryRow } from '#web/components/summary-list.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';

export interface MeetingsViewProps {
  readonly reading: Reading;
  readonly today: Day;
  /** Acts that this reader may do now, by name; each leads to its page. */
  readonly offered: readonly string[];
  readonly actHref: (act: string) => string;
  /** Address of the calendar file of a fixed meeting. */
  readonly calendarHref: (sessionId: string) => string;
}

const actsHere = [
  'answer-slots',
  'fix-session',
  'record-attendance',
  'propose-session',
  'cancel-session',
  'answer-live-meeting',
  'ask-live-meeting',
];

/** Meetings of a case as one reader knows them, soonest and open ones first, with what can be done. */
export function MeetingsView(props: MeetingsViewProps): JSX.Element {
  const { reading, offered, actHref } = props;
  const { speech, state } = reading;
  const order: readonly Meeting['status'][] = ['fixed', 'proposed', 'held', 'cancelled'];
  const meetings = state.sessions.meetings.toSorted((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
  const acts = actsHere.filter((act) => offered.includes(act));
  return (
    <>
      {meetings.length === 0 && <EmptyState title={speech.t('session.meetings.empty')} why={speech.t('session.meetings.empty.why')} />}
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.sessionId} {...props} meeting={meeting} />
      ))}
      <LiveRequests reading={reading} />
      {acts.length > 0 && (
        <div class="govuk-button-group">
          {acts.map((act, at) => (
            <ActionButton
              key={act}
              act={{ text: speech.t(`session.act.${act}.title`), href: actHref(act) }}
              tone={at === 0 ? 'primary' : 'secondary'}
            />
          ))}
        </div>
      )}
    </>
  );
}

type CardProps = MeetingsViewProps & { readonly meeting: Meeting };

function MeetingCard(props: CardProps): JSX.Element {
  const { reading, meeting, today, calendarHref } = props;
  const { speech, state, me } = reading;
  const isWarned = me.as === 'mediator' && (meeting.status === 'proposed' || meeting.status === 'fixed');
  const title = meeting.startsAt ? speech.instant(meeting.startsAt) : speech.t('session.meeting.to-agree');
  return (
    <section class="b-meeting">
      <h2 class="govuk-heading-m">{title}</h2>
      <AudienceChip speech={speech} audience={meeting.with === 'both' ? 'both-sides' : 'you-and-mediator'} />
      {(isWarned ? warnedForMinor(state, meeting.with, today) : []).map((warning) => (
        <Notification key={warning.code} speech={speech} kind="note" text={sayRefusal(speech, warning)} />
      ))}
      <SummaryList speech={speech} rows={rowsOf(props)} />
      {meeting.status === 'fixed' && (
        <p class="govuk-body">
          <a class="govuk-link" href={calendarHref(meeting.sessionId)}>
            {speech.t('session.calendar.add')}
          </a>
        </p>
      )}
    </section>
  );
}

function rowsOf(props: CardProps): readonly SummaryRow[] {
  const { reading, meeting } = props;
  const { speech } = reading;
  const row = (key: string, value: string): SummaryRow => ({ key: speech.t(`session.meeting.${key}`), value });
  return [
    row('status', speech.t(`session.status.${meeting.status}`)),
    row('with', withWords(reading, meeting.with)),
    row('mode', speech.t(`session.mode.${meeting.mode}`)),
    row('minutes', speech.t('session.minutes', { n: meeting.minutes })),
    ...(meeting.place === '' ? [] : [row('place', meeting.place)]),
    ...(meeting.status === 'proposed' ? slotRows(props) : []),
    ...(meeting.status === 'held' ? attendanceRows(props) : []),
  ];
}

/** Each proposed time with those whom it suits; those who have not answered are named apart. */
function slotRows({ reading, meeting, today }: CardProps): readonly SummaryRow[] {
  const { state, speech } = reading;
  const waiting = partiesToAnswer(state, meeting, today).filter(
    (party) => !meeting.answers.some((answer) => answer.partyId === party.partyId),
  );
  const fits = (slot: Instant): string => {
    const names = meeting.answers
      .filter((answer) => answer.slots.includes(slot))
      .map((answer) => partyOf(state, answer.partyId)?.name ?? '');
    return names.length > 0 ? speech.t('session.slot.fits', { names: speech.list(names) }) : speech.t('session.slot.nobody-yet');
  };
  return [
    ...meeting.slots.map((slot): SummaryRow => ({ key: speech.instant(slot), value: fits(slot) })),
    ...(waiting.length > 0 ? [{ key: speech.t('session.meeting.waiting'), value: speech.list(waiting.map((party) => party.name)) }] : []),
  ];
}

function attendanceRows({ reading, meeting }: CardProps): readonly SummaryRow[] {
  const { state, speech } = reading;
  const known = attendeesOf(state, meeting.with, meeting.heldOn ?? ('' as Day));
  return meeting.attendance.flatMap(({ personId, isPresent }): SummaryRow[] => {
    const person = known.find((candidate) => candidate.personId === personId);
    if (!person) return [];
    const name = person.as === 'mediator' ? speech.t('session.part.mediator') : person.name;
    return [{ key: name, value: speech.t(isPresent ? 'session.coming.present' : 'session.coming.absent') }];
  });
}

function LiveRequests({ reading }: { readonly reading: Reading }): JSX.Element | null {
  const { state, speech, me } = reading;
  if (state.sessions.liveRequests.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('session.live-meeting')}</h2>
      {state.sessions.liveRequests.map((asked) => {
        const outcome = asked.isGranted === null ? 'waiting' : asked.isGranted ? 'granted' : 'refused';
        const name = partyOf(state, asked.partyId)?.name ?? '';
        const told = isForParty(me) ? '' : `${name}. `;
        return (
          <div class="govuk-inset-text" key={asked.partyId}>
            <p>{`${told}${speech.t(`session.live-meeting.${outcome}`)}`}</p>
            {asked.words !== '' && <p>{speech.t('session.live-meeting.words', { words: asked.words })}</p>}
          </div>
        );
      })}
    </section>
  );
}
