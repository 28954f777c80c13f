import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import { partyOf } from '#case/domain/parties.ts';
import { kindOfRoom } from '#case/domain/room.ts';
import { isAcceptedByAll, stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';
import type { LetterParams, NewsTemplate } from '#notice/domain/letter.ts';

/** One piece of news: what is said, and to whom of those who are in the event's room. */
export interface News {
  readonly template: NewsTemplate;
  readonly whom: 'all' | 'parties' | 'side-a' | 'side-b' | 'mediator';
  readonly params?: LetterParams;
  readonly calendarOf?: string;
}

/** What an event is seen with: the case after it, and everything that was recorded together with it. */
export interface NewsSeen {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

type NewsOf = { readonly [K in EventKind]: (event: CaseEvent<K>, seen: NewsSeen) => readonly News[] };

const nothing = (): readonly News[] => [];
const toAll = (template: NewsTemplate): readonly News[] => [{ template, whom: 'all' }];
const toParties = (template: NewsTemplate): readonly News[] => [{ template, whom: 'parties' }];
const chooseAgain = (): readonly News[] => toParties('choose-again');
const somethingNew = (): readonly News[] => toAll('news');

/** To whoever signed by hand: the side of the party, or the mediator. */
function toSigner(template: NewsTemplate, partyId: PartyId | null, { state }: NewsSeen): readonly News[] {
  const side = partyId === null ? undefined : partyOf(state, partyId)?.side;
  return [{ template, whom: side ? `side-${side}` : 'mediator' }];
}

function isBeside(seen: NewsSeen, kind: EventKind): boolean {
  return seen.events.some((event) => event.kind === kind);
}

function calendarOf(state: CaseState, sessionId: string): { readonly calendarOf?: string } {
  const meeting = state.sessions.meetings.find((known) => known.sessionId === sessionId);
  return meeting?.startsAt ? { calendarOf: sessionId } : {};
}

function ofFile(event: CaseEvent<'file-added'>, seen: NewsSeen): readonly News[] {
  const isTold = event.payload.purpose === 'document' || kindOfRoom(event.room) === 'case' || isBeside(seen, 'obligation-marked');
  return isTold ? [] : toAll('new-words');
}

/** Everything that can happen, and what is written about it. A new kind of event does not compile until it stands here. */
const newsOf: NewsOf = {
  'case-opened': nothing,
  'law-checked': nothing,
  'contacts-given': nothing,
  'claim-stated': nothing,
  'needs-stated': nothing,
  'safety-answered': nothing,
  'safety-reviewed': nothing,
  // Only the inviting side, and only what it may do now: nothing about whose answers were read.
  'private-questions-closed': (event, { state }) =>
    event.actor.as === 'reviewer' && stageOf(state) === 'to-invite' ? [{ template: 'invitation-ready', whom: 'side-a' }] : [],
  'arrangements-set': nothing,
  'invitation-sent': nothing,
  'party-joined': nothing,
  'time-asked': ({ payload }) => [{ template: 'time-asked', whom: 'side-a', params: { untilDay: payload.untilDay } }],
  'time-granted': ({ payload }) => [{ template: 'time-granted', whom: 'side-b', params: { lastDay: payload.lastDay } }],
  'time-refused': (_event, { state }) => [
    { template: 'time-refused', whom: 'side-b', params: { lastDay: state.invitation?.lastDay ?? '' } },
  ],
  'invitation-answered': ({ payload }, { state }) => {
    if (payload.answer === 'declined') return toParties('invitation-declined');
    return isAcceptedByAll(state) ? toParties('invitation-accepted') : somethingNew();
  },
  'invitation-lapsed': () => toParties('invitation-lapsed'),
  'case-closed': ({ payload }) => (payload.ground === 'withdrawn' || payload.ground === 'not-suitable' ? toAll('closed') : []),
  'mediators-ranked': nothing,
  'ranking-handed-in': nothing,
  'mediator-asked': () => [
    { template: 'mediator-asked', whom: 'mediator' },
    { template: 'mediator-proposed', whom: 'parties' },
  ],
  'no-common-mediator': chooseAgain,
  'proposal-dismissed': chooseAgain,
  'mediator-accepted': ({ payload }) => toParties(payload.hasDisclosure ? 'disclosure' : 'explanation'),
  'disclosure-made': nothing,
  'mediator-declined': chooseAgain,
  'disclosure-consented': (_event, { state }) => (stageOf(state) === 'explaining' ? toParties('explanation') : []),
  'mediator-objected': somethingNew,
  'words-to-organisation': nothing,
  'objection-decided': ({ payload }) => (payload.outcome === 'dismissed' ? somethingNew() : []),
  'mediator-replaced': () => toParties('mediator-replaced'),
  'explanation-confirmed': (_event, { state }) =>
    stageOf(state) === 'contract' ? [{ template: 'contract-to-draft', whom: 'mediator' }] : [],
  'contract-drafted': () => toParties('contract-to-sign'),
  'contract-signed': nothing,
  'signature-kept': nothing,
  'signed-paper-handed-in': () => [{ template: 'paper-to-confirm', whom: 'mediator' }],
  'signed-paper-confirmed': ({ payload }, seen) =>
    isBeside(seen, 'contract-concluded') || isBeside(seen, 'settlement-concluded')
      ? []
      : toSigner('paper-confirmed', payload.partyId, seen),
  'signed-paper-returned': ({ payload }, seen) => toSigner('paper-returned', payload.partyId, seen),
  'signed-papers-dropped': nothing,
  'contract-concluded': ({ payload }) => [{ template: 'contract-concluded', whom: 'all', params: { lastDay: payload.lastDay } }],
  'extension-agreed': ({ payload }, seen) =>
    isBeside(seen, 'term-extended') ? [] : [{ template: 'extension-asked', whom: 'all', params: { untilDay: payload.untilDay } }],
  'term-moved': ({ payload }) => [{ template: 'term-moved', whom: 'all', params: { untilDay: payload.lastDay } }],
  'term-extended': ({ payload }) => [{ template: 'term-extended', whom: 'all', params: { untilDay: payload.untilDay } }],
  'consent-given': nothing,
  'consent-withdrawn': nothing,
  'mediation-ended': ({ payload }) => (payload.ground === 'settled' ? [] : toAll('ended')),
  'notice-asked': () => [{ template: 'notice-asked', whom: 'mediator' }],
  'representative-appointed': (_event, { state }) => (state.invitation ? somethingNew() : []),
  'representative-reachable': nothing,
  'representative-joined': nothing,
  'representative-revoked': (_event, { state }) => (state.invitation ? somethingNew() : []),
  'file-added': ofFile,
  'review-asked': nothing,
  'exclusion-noted': nothing,
  'review-answered': () => toParties('news'),
  'session-proposed': () => toAll('session-proposed'),
  'session-slots-answered': nothing,
  'session-fixed': ({ payload }) => [
    {
      template: 'session-fixed',
      whom: 'all',
      params: { sessionId: payload.sessionId, sequence: payload.sequence, startsInstant: payload.startsAt, minutes: payload.minutes },
      calendarOf: payload.sessionId,
    },
  ],
  'session-cancelled': ({ payload }, { state }) => [
    {
      template: 'session-cancelled',
      whom: 'all',
      params: { sessionId: payload.sessionId, sequence: payload.sequence },
      ...calendarOf(state, payload.sessionId),
    },
  ],
  'session-held': nothing,
  'live-meeting-asked': somethingNew,
  'live-meeting-answered': somethingNew,
  'message-posted': () => toAll('new-words'),
  'note-written': nothing,
  // The report goes by its own road; no letter may tell anybody that there was one.
  'danger-reported': nothing,
  'offer-made': () => toAll('offer'),
  'offer-released': () => [{ template: 'news', whom: 'mediator' }],
  'offer-accepted': () => toAll('offer-answered'),
  'offer-declined': () => toAll('offer-answered'),
  'offer-withdrawn': () => toAll('offer-answered'),
  'settlement-drafted': () => toParties('settlement-to-confirm'),
  'section-confirmed': nothing,
  'advice-time-asked': somethingNew,
  'settlement-issued': () => toAll('settlement-to-sign'),
  'settlement-reopened': nothing,
  'settlement-signed': nothing,
  'settlement-concluded': () => toAll('settlement-concluded'),
  'obligation-marked': ({ payload }, seen) =>
    isBeside(seen, 'obligation-confirmed') ? [] : [{ template: 'promise-marked', whom: 'parties', params: { no: payload.no } }],
  'obligation-confirmed': ({ payload }) => [{ template: 'promise-confirmed', whom: 'parties', params: { no: payload.no } }],
  'obligation-disputed': ({ payload }) => [{ template: 'promise-disputed', whom: 'parties', params: { no: payload.no } }],
  'default-declared': () => toParties('default'),
  'court-order-prepared': nothing,
};

/** What is written about one event; empty for most. */
export function newsAbout(event: CaseEvent, seen: NewsSeen): readonly News[] {
  const about = newsOf[event.kind] as (event: CaseEvent, seen: NewsSeen) => readonly News[];
  return about(event, seen);
}
