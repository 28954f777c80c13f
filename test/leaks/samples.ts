import type { SettlementDraft } from '#agreement/domain/event.ts';
import { unedited } from '#agreement/domain/settlement-texts.ts';
import type { EventDraft, EventKind } from '#case/domain/event.ts';
import type { ContractTerms, PartyRecord, RepresentativeRecord } from '#case/domain/procedure-event.ts';
import type { Side } from '#case/domain/room.ts';
import { day, type Instant } from '#kernel/day.ts';
import type { FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';

/** What the sample of an event is made of; every word and every id is a mark of the room in which the event will stand. */
export interface Making {
  readonly word: (field: string) => string;
  readonly id: (field: string) => string;
  readonly number: string;
  readonly organisationId: OrganisationId;
  readonly parties: readonly PartyRecord[];
  readonly representatives: readonly RepresentativeRecord[];
  /** For whom the event is, where it is for one party. */
  readonly party: PartyId;
  readonly side: Side;
  readonly mediator: PersonId;
  readonly file: { readonly fileId: FileId; readonly sha256: string; readonly bytes: number; readonly type: string };
  readonly document: { readonly documentId: FileId; readonly documentSha256: string };
}

type SampleOf<K extends EventKind> = (make: Making) => Pick<EventDraft<K>, 'payload' | 'content'>;

const on = day('2026-03-12');
const later = day('2026-04-13');
const at = '2026-03-20T05:00:00.000Z' as Instant;
const open = <P>(payload: P): { readonly payload: P; readonly content: null } => ({ payload, content: null });
const ofParty = ({ party: partyId }: Making) => open({ partyId });

function promise({ parties }: Making) {
  const [creditor, debtor] = [parties[0]?.partyId as PartyId, parties.at(-1)?.partyId as PartyId];
  return { no: 1, debtor, creditor, dueDay: later };
}

function terms({ word }: Making): ContractTerms {
  const texts = ['place', 'costs', 'procedure', 'confidentiality', 'liability', 'rightsAndDuties', 'termination', 'otherTerms'];
  const said = Object.fromEntries(texts.map((field) => [field, word(field)])) as unknown as Omit<ContractTerms, 'feeTiyn' | 'shares'>;
  return { ...said, feeTiyn: 6_000_000, shares: [], languages: ['kk', 'ru'] };
}

function settlement(make: Making): SettlementDraft {
  const { word } = make;
  const obligation = { ...promise(make), kind: 'money' as const, amountTiyn: 100_000, what: word('what'), how: word('how') };
  return {
    place: word('place'),
    subject: word('subject'),
    obligations: [obligation],
    defaultRule: { missedPayments: 2, words: word('default') },
    otherTerms: word('otherTerms'),
    texts: { kk: unedited, ru: { ...unedited, other: word('text') } },
  };
}

const offered = (make: Making) => ({
  obligations: [{ ...promise(make), kind: 'act' as const, amountTiyn: null, what: make.word('what'), how: make.word('how') }],
  words: make.word('words'),
});
const signed = ({ party: partyId, document: { documentSha256 } }: Making) =>
  open({ partyId, version: 1, documentSha256, level: 'platform' as const });
const meeting = ({ id, side }: Making) => ({
  sessionId: id('session'),
  with: `side-${side}` as const,
  mode: 'video' as const,
  minutes: 60,
});

/** One sample of everything that can happen. A new kind of event does not compile until it stands here. */
export const samples: { readonly [K in EventKind]: SampleOf<K> } = {
  'case-opened': ({ number, organisationId, parties, word }) => ({
    payload: { number, disputeKind: 'civil', organisationId, parties, openedOn: on },
    content: { names: Object.fromEntries(parties.map(({ partyId }) => [partyId, word('name')])) },
  }),
  'law-checked': ({ word }) => ({ payload: { outcome: 'allowed', ruleIds: [] }, content: { facts: { setting: word('fact') } } }),
  'contacts-given': ({ party, word }) => ({
    payload: { partyId: party },
    content: { idNumber: word('idNumber'), address: word('address'), phone: word('phone'), email: `${word('email')}@example.kz` },
  }),
  'claim-stated': ({ party, word }) => ({
    payload: { partyIds: [party] },
    content: { subject: word('subject'), statement: word('statement'), proposedSolution: word('solution'), amountTiyn: 100 },
  }),
  'needs-stated': ({ party, word }) => ({ payload: { partyId: party }, content: { support: word('support') } }),
  'safety-answered': ({ party, word }) => ({
    payload: { partyId: party, hasAlarm: true },
    content: {
      isAfraid: true,
      violence: true,
      protectiveOrder: false,
      childInDanger: false,
      needsHelpToDecide: false,
      words: word('words'),
    },
  }),
  'safety-reviewed': ({ party, word }) => ({ payload: { partyId: party, outcome: 'go-on' }, content: { reason: word('reason') } }),
  'private-questions-closed': ofParty,
  'arrangements-set': () => open({ meetings: 'any' as const, areAddressesHidden: false }),
  'invitation-sent': ({ id }) => open({ sentOn: on, termDays: 10, lastDay: later, caseCode: id('code') }),
  'party-joined': ({ parties }) => open({ partyId: parties[0]?.partyId as PartyId, personId: parties[0]?.personId as PersonId }),
  'time-asked': ({ party: partyId }) => open({ partyId, untilDay: later }),
  'time-granted': () => open({ lastDay: later }),
  'time-refused': () => open({ untilDay: later }),
  'term-moved': () => open({ what: 'mediation' as const, lastDay: later }),
  'invitation-answered': ({ party: partyId }) =>
    open({ partyId, answer: 'accepted' as const, on, channel: 'online' as const, scanId: null }),
  'invitation-lapsed': () => open({ on }),
  'case-closed': () => open({ ground: 'withdrawn' as const, on }),
  'mediators-ranked': ({ side, id }) => open({ side, ranked: [id('ranked') as PersonId], struck: [id('struck') as PersonId] }),
  'ranking-handed-in': ({ side }) => open({ side }),
  'mediator-asked': ({ mediator }) => open({ mediatorId: mediator, candidates: 3, wasTied: false, rule: 'strike-and-rank-1' as const }),
  'no-common-mediator': () => open({ round: 1 }),
  'proposal-dismissed': ({ side }) => open({ side }),
  'mediator-accepted': ({ mediator }) => open({ mediatorId: mediator, hasDisclosure: false }),
  'disclosure-made': ({ mediator, word }) => ({ payload: { mediatorId: mediator }, content: { words: word('words') } }),
  'mediator-declined': ({ mediator }) => open({ mediatorId: mediator, reason: 'dates' as const }),
  'disclosure-consented': ofParty,
  'mediator-objected': ofParty,
  'words-to-organisation': ({ party, word }) => ({ payload: { partyId: party, about: 'mediator' }, content: { words: word('words') } }),
  'objection-decided': () => open({ outcome: 'dismissed' as const }),
  'mediator-replaced': ({ mediator }) => open({ mediatorId: mediator, isRefundDue: false }),
  'explanation-confirmed': ({ party: partyId }) => open({ partyId, language: 'kk' as const, version: '1' }),
  'contract-drafted': (make) => ({ payload: { version: 1, ...make.document }, content: terms(make) }),
  'contract-signed': signed,
  'signature-kept': ({ party, word }) => ({
    payload: { of: 'contract', partyId: party, version: 1 },
    content: { artifact: word('artifact') },
  }),
  'signed-paper-handed-in': ({ id, party: partyId, number, document: { documentSha256 } }) =>
    open({
      paperId: id('paper'),
      of: 'settlement' as const,
      partyId,
      version: 1,
      documentSha256,
      printed: { number, code: id('code') },
      scanId: id('scan') as FileId,
      promises: null,
    }),
  'signed-paper-confirmed': ({ id, party: partyId }) =>
    open({ paperId: id('paper'), of: 'settlement' as const, partyId, seenDay: on, identity: 'identity-document' as const }),
  'signed-paper-returned': ({ id, party: partyId }) =>
    open({ paperId: id('paper'), of: 'settlement' as const, partyId, reason: 'missing-page' as const }),
  'signed-papers-dropped': () => open({ of: 'contract' as const, version: 1 }),
  'contract-concluded': () => open({ version: 1, on, nominalDay: later, lastDay: later }),
  'extension-agreed': ({ party: partyId }) => open({ partyId, untilDay: later }),
  'term-extended': () => open({ untilDay: later }),
  'consent-given': ({ party: partyId }) => open({ partyId, purpose: 'video' as const }),
  'consent-withdrawn': ({ party: partyId }) => open({ partyId, purpose: 'video' as const }),
  'mediation-ended': ({ party: partyId }) => open({ ground: 'party-left' as const, on, at, partyId }),
  'exclusion-noted': () => open({ category: 'hopeless' as const }),
  'notice-asked': ofParty,
  'representative-appointed': ({ party, id, word }) => ({
    payload: {
      representativeId: id('representative'),
      partyId: party,
      personId: null,
      basis: 'power-of-attorney',
      maySettle: false,
      until: null,
    },
    content: { name: word('name') },
  }),
  'representative-reachable': ({ id, word }) => ({
    payload: { representativeId: id('representative') },
    content: { email: `${word('email')}@example.kz` },
  }),
  'representative-joined': ({ representatives }) =>
    open({
      representativeId: representatives[0]?.representativeId ?? '',
      personId: representatives[0]?.personId as PersonId,
    }),
  'representative-revoked': ({ id }) => open({ representativeId: id('revoked') }),
  'file-added': ({ file, word }) => ({ payload: { ...file, purpose: 'evidence' }, content: { name: `${word('name')}.txt` } }),
  'review-asked': ({ party: partyId }) => open({ partyId, about: 'law-checked' }),
  'review-answered': ({ word }) => ({ payload: { about: 'mediator-asked' }, content: { words: word('words') } }),
  'session-proposed': (make) => ({ payload: { ...meeting(make), slots: [at] }, content: { place: make.word('place') } }),
  'session-slots-answered': ({ id, party: partyId }) => open({ sessionId: id('session'), partyId, slots: [at] }),
  'session-fixed': (make) => open({ ...meeting(make), startsAt: at, sequence: 1 }),
  'session-cancelled': ({ id }) => open({ sessionId: id('session'), sequence: 2 }),
  'session-held': ({ id }) =>
    open({ sessionId: id('session'), on, attendance: [{ personId: id('present') as PersonId, isPresent: true }] }),
  'live-meeting-asked': ofParty,
  'live-meeting-answered': ({ party, word }) => ({ payload: { partyId: party, isGranted: false }, content: { words: word('words') } }),
  'message-posted': ({ id, word }) => ({ payload: { messageId: id('message') }, content: { words: word('words') } }),
  'danger-reported': ({ word }) => ({ payload: { on }, content: { words: word('words') } }),
  'note-written': ({ id, word }) => ({ payload: { noteId: id('note') }, content: { words: word('words') } }),
  'offer-made': (make) => ({
    payload: { offerId: make.id('offer'), by: make.party, counterTo: null, lapsesDay: later, carriedFrom: null },
    content: offered(make),
  }),
  'offer-released': ({ id }) => open({ offerId: id('offer') }),
  'offer-accepted': ({ id, party: by }) => open({ offerId: id('offer'), by }),
  'offer-declined': ({ id, party: by }) => open({ offerId: id('offer'), by }),
  'offer-withdrawn': ({ id }) => open({ offerId: id('offer') }),
  'settlement-drafted': (make) => ({ payload: { version: 1, fromOffer: null }, content: settlement(make) }),
  'section-confirmed': ({ party: partyId }) => open({ partyId, version: 1, section: 'subject' as const }),
  'advice-time-asked': ({ party: partyId }) => open({ partyId, untilDay: later }),
  'settlement-issued': ({ id, document }) => open({ version: 1, number: id('number'), code: id('code'), ...document }),
  'settlement-reopened': () => open({ version: 1 }),
  'settlement-signed': signed,
  'settlement-concluded': (make) =>
    open({
      version: 1,
      on,
      number: make.id('number'),
      documentSha256: make.document.documentSha256,
      schedule: [{ ...promise(make), isMoney: true }],
      missedPayments: 2,
    }),
  'obligation-marked': ({ party: by }) => open({ no: 1, by, on, proofId: null }),
  'obligation-confirmed': ({ party: by }) => open({ no: 1, by }),
  'obligation-disputed': ({ party, word }) => ({ payload: { no: 1, by: party }, content: { words: word('words') } }),
  'default-declared': ({ party: by }) => open({ by, on, missed: [1] }),
  'court-order-prepared': ({ party: by, document }) => open({ by, ...document }),
};
