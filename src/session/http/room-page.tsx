import type { JSX } from 'preact';
import { isForParty } from '#case/domain/capacity.ts';
import { actingRepresentatives } from '#case/domain/parties.ts';
import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { ShownMessage } from '#session/domain/live-protocol.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import { mayWriteIn, roomsOf } from '#session/domain/room-rules.ts';
import { BackToCase } from '#session/http/back-to-case.tsx';
import type { Reading } from '#session/http/meeting-words.ts';
import { roomWords } from '#session/http/meeting-words.ts';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Room } from '#web/components/room-banner.tsx';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import { FieldList } from '#web/form/field-list.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';

/** Scripts that a room's page needs, for `renderPage`. */
export const roomIslands: readonly string[] = ['room.js'];

const words: FieldSpec = { name: 'words', kind: 'long-text', label: 'session.field.words', rows: 4, maxLength: 4000 };

export interface RoomPageProps {
  readonly reading: Reading;
  readonly room: TalkingRoom;
  readonly today: Day;
  /** Name of the mediator, or nothing while it is not known. */
  readonly mediatorName: string;
  /** The last messages of the room, oldest first. */
  readonly messages: readonly ShownMessage[];
  /** Page of older messages, when there are any. */
  readonly earlierHref?: string;
  readonly roomHref: (room: TalkingRoom) => string;
  /** Where the form posts: the act `post-message`. */
  readonly action: string;
  /** Path of the live line, `/case/…/room/…/live`. */
  readonly livePath: string;
  readonly formToken: string;
  /** New id for the message about to be written; the same after a refusal. */
  readonly messageId: string;
  readonly typed?: TypedValues;
  readonly refusals?: readonly Refusal[];
}

/** Names of everybody who reads in a room, each as this reader may know it. */
export function readersOf({
  reading,
  room,
  today,
  mediatorName,
}: Pick<RoomPageProps, 'reading' | 'room' | 'today' | 'mediatorName'>): readonly string[] {
  const { state, speech } = reading;
  const parties = state.parties.filter((party) => room === 'joint' || room === `side-${party.side}`);
  const acting = actingRepresentatives(state, today).filter((known) => parties.some((party) => party.partyId === known.partyId));
  const mediator =
    mediatorName === '' ? speech.t('session.part.mediator') : speech.t('session.part.mediator.named', { name: mediatorName });
  return [...new Set([...parties, ...acting].map((known) => known.name).filter((name) => name !== '')), mediator];
}

/** One room of text: who reads here, what was said, and where to write. Works without script; a live line makes it quicker. */
export function RoomPage(props: RoomPageProps): JSX.Element {
  const { reading, room, messages, refusals = [] } = props;
  const { speech, state, me } = reading;
  const closed = mayWriteIn(state, me, room);
  return (
    <>
      <ErrorSummary speech={speech} refusals={refusals} specs={[words]} />
      <BackToCase speech={speech} href={`/case/${state.caseId}`} />
      <h1 class="govuk-heading-l">{roomWords(reading, room)}</h1>
      <RoomNav {...props} />
      <Room speech={speech} kind={room === 'joint' ? 'joint' : 'private'} name={roomWords(reading, room)} readers={readersOf(props)}>
        {props.earlierHref && (
          <p class="govuk-body">
            <a class="govuk-link" href={props.earlierHref}>
              {speech.t('session.room.earlier')}
            </a>
          </p>
        )}
        <div
          data-live-room
          data-path={props.livePath}
          data-keep={`${props.livePath} ${'personId' in me ? me.personId : ''}`}
          data-position={messages.at(-1)?.position ?? 0}
          data-live={speech.t('session.live.live')}
          data-sending={speech.t('session.live.sending')}
          data-sent={speech.t('session.live.sent')}
          data-waiting={speech.t('session.live.waiting')}
          data-plain={speech.t('session.live.plain')}
          data-over={speech.t('session.live.over')}
        >
          <div role="log" aria-label={speech.t('session.room.messages')}>
            <ol class="b-timeline b-messages" data-messages>
              {messages.map((message) => (
                <Message key={message.position} message={message} />
              ))}
            </ol>
          </div>
          {messages.length === 0 && (
            <div data-empty>
              <EmptyState
                title={speech.t('session.room.empty')}
                why={speech.t(isForParty(me) ? 'session.room.empty.why' : 'session.room.empty.mediator')}
              />
            </div>
          )}
          {closed.length > 0 ? (
            <p class="govuk-inset-text">{closed.map((refusal) => sayRefusal(speech, refusal)).join(' ')}</p>
          ) : (
            <WritingForm {...props} />
          )}
        </div>
      </Room>
    </>
  );
}

function RoomNav({ reading, room, roomHref }: RoomPageProps): JSX.Element {
  return (
    <nav class="b-nav" aria-label={reading.speech.t('session.room.all')}>
      <ul class="b-nav__list">
        {roomsOf(reading.me).map((known) => (
          <li key={known}>
            <a class="b-nav__link" href={roomHref(known)} {...(known === room ? { 'aria-current': 'page' as const } : {})}>
              {roomWords(reading, known)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Message({ message }: { readonly message: ShownMessage }): JSX.Element {
  return (
    <li class={`b-timeline__entry b-message${message.isOwn ? ' b-message--own' : ''}`} id={`message-${message.position}`}>
      <p class="b-timeline__when">
        <strong>{message.author}</strong>
        {' · '}
        <time dateTime={message.at}>{message.time}</time>
      </p>
      <div class="b-timeline__text">
        {message.words.split('\n').map((line, at) => (
          <p key={`${at} ${line}`}>{line}</p>
        ))}
      </div>
    </li>
  );
}

function WritingForm({ reading, room, action, formToken, messageId, typed = {}, refusals = [] }: RoomPageProps): JSX.Element {
  const { speech } = reading;
  return (
    <form method="post" action={action} data-post noValidate>
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="messageId" value={messageId} />
      <FieldList speech={speech} specs={[words]} typed={typed} refusals={refusals} />
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button">
          {speech.t('session.act.post-message.button')}
        </button>
        <p class="govuk-hint" role="status" data-status />
      </div>
    </form>
  );
}
