import type { EventKind } from '#case/domain/event.ts';
import type { RoomKind } from '#case/domain/room.ts';

/** In what part somebody may stand to a case. */
export type CaseRole =
  | 'party'
  | 'representative'
  | 'mediator-asked'
  | 'mediator'
  | 'clerk'
  | 'reviewer'
  | 'other-mediator'
  | 'administrator'
  | 'court';

/** How much of a kind of room a role reads: all such rooms, only its own, or none. */
export type Reach = 'all' | 'own' | 'none';

type ReachOfRole = Readonly<Record<RoomKind, Reach>>;

const nothing: ReachOfRole = { case: 'none', joint: 'none', side: 'none', own: 'none', safety: 'none', notes: 'none' };
const ofParty: ReachOfRole = { case: 'all', joint: 'all', side: 'own', own: 'own', safety: 'own', notes: 'none' };

/**
 * Which rooms each role can be a member of, at any stage. The public page of rules is made from this table, and a test compares it
 * with the memberships that the procedure gives.
 *
 * `own` is one's own side, of private questions one's own answers alone; a representative sees those only of a party without an
 * account of its own.
 */
export const reachOfRole: Readonly<Record<CaseRole, ReachOfRole>> = {
  party: ofParty,
  representative: ofParty,
  'mediator-asked': { ...nothing, case: 'all' },
  mediator: { case: 'all', joint: 'all', side: 'all', own: 'none', safety: 'none', notes: 'own' },
  clerk: { ...nothing, case: 'all' },
  reviewer: { ...nothing, case: 'all', safety: 'all' },
  'other-mediator': nothing,
  administrator: nothing,
  court: nothing,
};

const inCase = ['case'] as const;
const inJoint = ['joint'] as const;
const ofMeeting = ['joint', 'side'] as const;

/** Into which kinds of room each kind of event may be written. */
export const roomsOfEvent: Readonly<Record<EventKind, readonly RoomKind[]>> = {
  'case-opened': inCase,
  'law-checked': inJoint,
  'contacts-given': ['side'],
  'claim-stated': inJoint,
  'needs-stated': ['side'],
  'safety-answered': ['safety'],
  'safety-reviewed': ['safety'],
  'private-questions-closed': inCase,
  'arrangements-set': inCase,
  'invitation-sent': inCase,
  'party-joined': inCase,
  'time-asked': inCase,
  'time-granted': inCase,
  'time-refused': inCase,
  'invitation-answered': inCase,
  'invitation-lapsed': inCase,
  'case-closed': inCase,
  'mediators-ranked': ['own'],
  'ranking-handed-in': inCase,
  'mediator-asked': inCase,
  'no-common-mediator': inCase,
  'proposal-dismissed': inCase,
  'mediator-accepted': inCase,
  'disclosure-made': inJoint,
  'mediator-declined': inCase,
  'disclosure-consented': inCase,
  'mediator-objected': inCase,
  'words-to-organisation': ['safety'],
  'objection-decided': inCase,
  'mediator-replaced': inCase,
  'explanation-confirmed': inCase,
  'contract-drafted': inJoint,
  'contract-signed': inCase,
  'signature-kept': inJoint,
  'signed-paper-handed-in': inCase,
  'signed-paper-confirmed': inCase,
  'signed-paper-returned': inCase,
  'signed-papers-dropped': inCase,
  'contract-concluded': inCase,
  'extension-agreed': inCase,
  'term-extended': inCase,
  'term-moved': inCase,
  'consent-given': inCase,
  'consent-withdrawn': inCase,
  'mediation-ended': inCase,
  'exclusion-noted': ['notes'],
  'notice-asked': inCase,
  'representative-appointed': inCase,
  'representative-reachable': ['side'],
  'representative-joined': inCase,
  'representative-revoked': inCase,
  'file-added': ['case', 'joint', 'side', 'own'],
  'review-asked': inCase,
  'review-answered': inCase,
  'session-proposed': ofMeeting,
  'session-slots-answered': ofMeeting,
  'session-fixed': ofMeeting,
  'session-cancelled': ofMeeting,
  'session-held': ofMeeting,
  'live-meeting-asked': ['side'],
  'live-meeting-answered': ['side'],
  'message-posted': ofMeeting,
  'note-written': ['notes'],
  'danger-reported': ['notes'],
  'offer-made': ofMeeting,
  'offer-released': ofMeeting,
  'offer-accepted': ofMeeting,
  'offer-declined': ofMeeting,
  'offer-withdrawn': ofMeeting,
  'settlement-drafted': inJoint,
  'section-confirmed': inJoint,
  'advice-time-asked': inCase,
  'settlement-issued': inCase,
  'settlement-reopened': inCase,
  'settlement-signed': inCase,
  'settlement-concluded': inCase,
  'obligation-marked': inCase,
  'obligation-confirmed': inCase,
  'obligation-disputed': inJoint,
  'default-declared': inCase,
  'court-order-prepared': inCase,
};

/** What a public page calls the things that are written. */
export type Topic =
  | 'procedure'
  | 'dispute'
  | 'contacts'
  | 'safety'
  | 'choice'
  | 'contract'
  | 'meetings'
  | 'messages'
  | 'notes'
  | 'offers'
  | 'settlement'
  | 'performance'
  | 'files';

/** Kinds of event that carry each topic; what is not named is `procedure`. */
const kindsOfTopic: Readonly<Partial<Record<Topic, readonly EventKind[]>>> = {
  dispute: ['law-checked', 'claim-stated', 'disclosure-made', 'obligation-disputed'],
  contacts: ['contacts-given', 'needs-stated', 'representative-reachable'],
  safety: ['safety-answered', 'safety-reviewed', 'words-to-organisation'],
  choice: ['mediators-ranked'],
  contract: ['contract-drafted', 'signature-kept'],
  meetings: ['session-proposed', 'session-slots-answered', 'session-fixed', 'session-cancelled', 'session-held'],
  messages: ['message-posted', 'live-meeting-asked', 'live-meeting-answered'],
  notes: ['note-written', 'danger-reported', 'exclusion-noted'],
  offers: ['offer-made', 'offer-released', 'offer-accepted', 'offer-declined', 'offer-withdrawn'],
  settlement: ['settlement-drafted', 'section-confirmed'],
  performance: ['obligation-marked', 'obligation-confirmed', 'default-declared'],
  files: ['file-added'],
};

export const topics: readonly Topic[] = ['procedure', ...(Object.keys(kindsOfTopic) as Topic[])];

/** Kinds of room in which a topic can stand, from the rooms of its events. */
export function roomsOfTopic(topic: Topic): readonly RoomKind[] {
  const named = new Set<string>(Object.values(kindsOfTopic).flat());
  const kinds =
    topic === 'procedure' ? (Object.keys(roomsOfEvent) as EventKind[]).filter((kind) => !named.has(kind)) : (kindsOfTopic[topic] ?? []);
  return [...new Set(kinds.flatMap((kind) => roomsOfEvent[kind]))];
}
