import type { ComponentChildren, JSX } from 'preact';
import { OffersView } from '#agreement/http/offers-view.tsx';
import { PerformanceView } from '#agreement/http/performance-view.tsx';
import { SettlementView } from '#agreement/http/settlement-view.tsx';
import type { SeenCase } from '#case/acts/read-case.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import type { Installation } from '#main/installation.ts';
import { roomsOf } from '#session/domain/room-rules.ts';
import { DangerReportsView } from '#session/http/danger-reports-view.tsx';
import { type Reading, roomWords } from '#session/http/meeting-words.ts';
import { MeetingsView } from '#session/http/meetings-view.tsx';
import type { Speech } from '#web/speech.ts';

function Rooms({ reading }: { readonly reading: Reading }): JSX.Element {
  const { state, speech, me } = reading;
  const rooms = roomsOf(me).filter((room) => room !== 'joint' || isJointOpen(state));
  const isMediator = me.as === 'mediator' && me.isAccepted;
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('main.rooms')}</h2>
      <ul class="govuk-list">
        {rooms.map((room) => (
          <li key={room}>
            <a class="govuk-link" href={`/case/${state.caseId}/room/${room}`}>
              {roomWords(reading, room)}
            </a>
          </li>
        ))}
        {isMediator && (
          <li>
            <a class="govuk-link" href={`/case/${state.caseId}/notes`}>
              {speech.t('session.notes')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Papers that are printed on demand: the letter of invitation, the notice of the end. */
function Papers({ seen: { state, capacities }, speech }: { readonly seen: SeenCase; readonly speech: Speech }): JSX.Element | null {
  const isReader = capacities.some((me) => isForParty(me) || me.as === 'clerk');
  const papers = [...(state.invitation && isReader ? ['invitation'] : []), ...(state.ending ? ['notice'] : [])];
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('main.papers')}</h2>
      <ul class="govuk-list">
        {papers.map((paper) => (
          <li key={paper}>
            <a class="govuk-link" href={`/case/${state.caseId}/documents/${paper}.pdf`}>
              {speech.t(`main.papers.${paper}`)}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={`/case/${state.caseId}/papers`}>
            {speech.t('main.papers.all')}
          </a>
        </li>
      </ul>
    </section>
  );
}

function actHrefIn(path: string): (act: string, about?: Readonly<Record<string, string>>) => string {
  return (act, about) => `${path}/do/${act}${about ? `?${new URLSearchParams(about)}` : ''}`;
}

/** What belongs to the past of a case is there when asked for and out of the way until then. */
function Folded({
  isPast,
  title,
  children,
}: {
  readonly isPast: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (!isPast) return <>{children}</>;
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{title}</span>
      </summary>
      <div class="b-folded">{children}</div>
    </details>
  );
}

/** What other concepts show on the page of a case: rooms, meetings, offers, the settlement, its performance. */
export function caseSections({ speechFor, calendar }: Pick<Installation, 'speechFor' | 'calendar'>): CaseWeb['sections'] {
  return ({ seen, speech, offered, names, today }): readonly ComponentChildren[] => {
    const me = seen.capacities.find((known) => isForParty(known) || known.as === 'mediator');
    const { state } = seen;
    const papers = <Papers key="papers" seen={seen} speech={speech} />;
    if (!me || (me.as === 'mediator' && !me.isAccepted) || state.mediator?.status !== 'accepted') return [papers];
    const reading = {
      state,
      speech,
      me,
      today,
      calendar: calendar(),
      speeches: { kk: speechFor('kk'), ru: speechFor('ru') },
      mediatorName: names.get(state.mediator.personId) ?? '',
    };
    const path = `/case/${state.caseId}`;
    const shown = { reading, offered: offered.map((act) => act.name), actHref: actHrefIn(path) };
    const { offers, settlement, performance } = state.agreement;
    const hasOffers = offers.length > 0 || shown.offered.includes('make-offer');
    return [
      performance && <PerformanceView key="performance" {...shown} />,
      (settlement || shown.offered.includes('draft-settlement')) && <SettlementView key="settlement" {...shown} />,
      hasOffers && (
        <Folded key="offers" isPast={performance !== null} title={speech.t('main.past-offers', { count: offers.length })}>
          <div id="offers">
            <OffersView {...shown} />
          </div>
        </Folded>
      ),
      <DangerReportsView key="danger" reading={reading} mediatorName={reading.mediatorName} />,
      <Rooms key="rooms" reading={reading} />,
      <Folded
        key="meetings"
        isPast={state.ending !== null}
        title={speech.t('main.past-meetings', { count: state.sessions.meetings.length })}
      >
        <section>
          <h2 class="govuk-heading-m">
            <a class="govuk-link" href={`${path}/meetings`}>
              {speech.t('session.meetings')}
            </a>
          </h2>
          <MeetingsView {...shown} today={today} calendarHref={(sessionId) => `${path}/meetings/${sessionId}/meeting.ics`} />
        </section>
      </Folded>,
      papers,
    ];
  };
}
