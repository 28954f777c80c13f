import type { ComponentChildren } from 'preact';
import { isForParty } from '#case/domain/capacity.ts';
import { isJointOpen } from '#case/domain/stage.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { roomsOf } from '#session/domain/room-rules.ts';
import { type Reading, roomWords } from '#session/http/meeting-words.ts';
import { MeetingsView } from '#session/http/meetings-view.tsx';

function Rooms({ reading }: { readonly reading: Reading }) {
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

/** What other concepts show on the page of a case: rooms, meetings, offers, the settlement, its performance. */
export const caseSections: CaseWeb['sections'] = ({ seen, speech, offered, today }): readonly ComponentChildren[] => {
  const me = seen.capacities.find((known) => isForParty(known) || known.as === 'mediator');
  const { state } = seen;
  if (!me || !state.mediator || state.mediator.status !== 'accepted' || (me.as === 'mediator' && !me.isAccepted)) return [];
  const reading = { state, speech, me };
  const path = `/case/${state.caseId}`;
  const names = offered.map((act) => act.name);
  return [
    <Rooms key="rooms" reading={reading} />,
    <section key="meetings">
      <h2 class="govuk-heading-m">{speech.t('session.meetings')}</h2>
      <MeetingsView
        reading={reading}
        today={today}
        offered={names}
        actHref={(act) => `${path}/do/${act}`}
        calendarHref={(sessionId) => `${path}/meetings/${sessionId}/meeting.ics`}
      />
    </section>,
  ];
};
