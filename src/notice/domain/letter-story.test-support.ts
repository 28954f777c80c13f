import type { Actor, CaseEvent, EventDraft, EventKind, Payloads } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import type { PartyRecord } from '#case/domain/procedure-event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';

function id<Id>(number: number): Id {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}` as Id;
}

export const caseId: CaseId = id(1);
const organisationId: OrganisationId = id(2);
export const partyA: PartyId = id(11);
export const partyA2: PartyId = id(12);
export const partyB: PartyId = id(13);
export const partyB2: PartyId = id(14);
export const aliya: PersonId = id(21);
export const lawyer: PersonId = id(22);
export const bolat: PersonId = id(23);
export const mediator: PersonId = id(24);
const pastMediator: PersonId = id(25);
const revoked: PersonId = id(26);
const reviewer: PersonId = id(27);
export const today: Day = day('2026-03-20');
export const file: FileId = id(31);

/** Names and words planted in every sealed place: none may ever stand in a letter that is not an invitation. */
export const planted: readonly string[] = ['Алия Серікова', 'Болат Қанатов', 'Досжан Заңгер', 'roof debt', 'pay at once', 'secret words'];

let made = 0;

/** A recorded event, one second after the one before. */
export function recorded(draft: EventDraft, actor: Actor): CaseEvent {
  made += 1;
  const at = `2026-03-01T04:${String(Math.floor(made / 60) % 60).padStart(2, '0')}:${String(made % 60).padStart(2, '0')}.000Z` as Instant;
  return { ...draft, id: id<EventId>(1000 + made), at, actor } as CaseEvent;
}

export const byA: Actor = { personId: aliya, partyId: partyA, as: 'party' };
export const byB: Actor = { personId: bolat, partyId: partyB, as: 'party' };
export const byMediator: Actor = { personId: mediator, as: 'mediator' };
export const byReviewer: Actor = { personId: reviewer, as: 'reviewer' };
export const bySystem: Actor = { personId: null, as: 'system' };

function party(partyId: PartyId, side: 'a' | 'b', rest: Pick<PartyRecord, 'language' | 'personId'>): PartyRecord {
  return { partyId, side, kind: 'person', interpreter: false, isMinor: false, ...rest };
}

/** The application: two applicants, of whom one has no account; two invited, none with an account. */
export const opening: readonly CaseEvent[] = [
  event(
    'case-opened',
    'case',
    {
      number: '2026-000123',
      disputeKind: 'civil',
      organisationId,
      openedOn: day('2026-03-01'),
      parties: [
        party(partyA, 'a', { language: 'ru', personId: aliya }),
        party(partyA2, 'a', { language: 'en', personId: null }),
        party(partyB, 'b', { language: 'kk', personId: null }),
        party(partyB2, 'b', { language: 'en', personId: null }),
      ],
    },
    { names: { [partyA]: 'Алия Серікова', [partyB]: 'Болат Қанатов' } },
  ),
  ...[partyA2, partyB, partyB2].map((partyId) =>
    event('contacts-given', 'side-a', { partyId }, { idNumber: '', address: '', phone: '', email: `${partyId.slice(-2)}@example.kz` }),
  ),
  event(
    'representative-appointed',
    'case',
    { representativeId: 'r-b', partyId: partyB, personId: null, basis: 'power-of-attorney', maySettle: true, until: null },
    { name: 'Досжан Заңгер' },
  ),
  event('representative-reachable', 'side-a', { representativeId: 'r-b' }, { email: 'counsel@example.kz' }),
  event(
    'claim-stated',
    'joint',
    { partyIds: [partyA] },
    { subject: 'roof debt', statement: 'secret words', proposedSolution: 'pay at once', amountTiyn: 1 },
  ),
  event('private-questions-closed', 'case', { partyId: partyA }, null),
].map((draft) => recorded(draft, byA));

export const invited: readonly CaseEvent[] = [
  recorded(
    event('invitation-sent', 'case', { sentOn: day('2026-03-02'), termDays: 10, lastDay: day('2026-03-12'), caseCode: 'KQ7M-2XHD' }, null),
    byA,
  ),
];

function answered(partyId: PartyId): CaseEvent {
  return recorded(
    event('invitation-answered', 'case', { partyId, answer: 'accepted', on: day('2026-03-03'), channel: 'online', scanId: null }, null),
    byB,
  );
}

/** One of the invited has joined; nobody has answered. */
export const joined: readonly CaseEvent[] = [recorded(event('party-joined', 'case', { partyId: partyB, personId: bolat }, null), bySystem)];

function appointed(representativeId: string, personId: PersonId): EventDraft {
  const record = { representativeId, partyId: partyA, personId, basis: 'power-of-attorney', maySettle: true, until: null } as const;
  return event('representative-appointed', 'case', record, { name: 'Досжан Заңгер' });
}

/** All said yes, a first mediator was replaced, a second accepted, a lawyer acts, another was revoked. */
export const underWay: readonly CaseEvent[] = [
  answered(partyB),
  answered(partyB2),
  ...[
    appointed('r-1', lawyer),
    appointed('r-2', revoked),
    event('representative-revoked', 'case', { representativeId: 'r-2' }, null),
    event('private-questions-closed', 'case', { partyId: partyA2 }, null),
    event('private-questions-closed', 'case', { partyId: partyB }, null),
    event('private-questions-closed', 'case', { partyId: partyB2 }, null),
    event('mediator-asked', 'case', { mediatorId: pastMediator, candidates: 3, wasTied: false, rule: 'strike-and-rank-1' }, null),
    event('mediator-accepted', 'case', { mediatorId: pastMediator, hasDisclosure: false }, null),
    event('mediator-replaced', 'case', { mediatorId: pastMediator, isRefundDue: false }, null),
    event('mediator-asked', 'case', { mediatorId: mediator, candidates: 3, wasTied: false, rule: 'strike-and-rank-1' }, null),
    event('mediator-accepted', 'case', { mediatorId: mediator, hasDisclosure: false }, null),
  ].map((draft) => recorded(draft, byA)),
];

export function storyOf(...parts: readonly (readonly CaseEvent[])[]): CaseState {
  return foldAll(caseId, parts.flat());
}

/** An event of any kind with everything that any payload may hold. */
export function anyEvent(kind: EventKind, room: RoomKey, actor: Actor): CaseEvent {
  const payload = {
    partyId: partyA,
    partyIds: [partyA],
    parties: [],
    side: 'a',
    mediatorId: mediator,
    representativeId: 'r-1',
    personId: lawyer,
    ranked: [],
    struck: [],
    on: today,
    lastDay: day('2026-04-01'),
    untilDay: day('2026-04-02'),
    nominalDay: day('2026-04-01'),
    answer: 'accepted',
    outcome: 'dismissed',
    ground: 'withdrawn',
    meetings: 'any',
    purpose: 'evidence',
    fileId: file,
    sessionId: id<string>(41),
    sequence: 0,
    with: 'both',
    mode: 'writing',
    minutes: 60,
    startsAt: '2026-03-25T05:00:00.000Z',
    slots: [],
    attendance: [],
    offerId: 'o',
    counterTo: null,
    carriedFrom: null,
    by: partyA,
    version: 1,
    no: 1,
    schedule: [],
    missed: [],
  } as unknown as Payloads[typeof kind];
  return recorded({ kind, room, payload, content: null } as EventDraft, actor);
}
