import type { Act, Decision, Moment } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { actorOf, capacitiesOf } from '#case/domain/capacity.ts';
import type { CaseEvent, EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import { membersOf, personHolder } from '#case/domain/members.ts';
import type { PartyRecord } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import { emptyCase } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import { asId } from '#kernel/id.ts';
import { err } from '#kernel/result.ts';
import { workingCalendar } from '#kernel/working-calendar.ts';
import { localDay } from '#session/domain/local-time.ts';

function id(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const caseId: CaseId = asId<CaseId>(id(1));
export const partyA: PartyId = asId<PartyId>(id(11));
export const partyB: PartyId = asId<PartyId>(id(12));
export const aliya: PersonId = asId<PersonId>(id(21));
export const bolat: PersonId = asId<PersonId>(id(22));
export const mediator: PersonId = asId<PersonId>(id(23));
export const guardian: PersonId = asId<PersonId>(id(24));
export const stranger: PersonId = asId<PersonId>(id(25));
const organisation = asId<OrganisationId>(id(31));
const file = asId<FileId>(id(41));

export interface StoryPlan {
  readonly until?: 'choosing' | 'explaining' | 'meeting';
  readonly meetings?: 'any' | 'separate';
  readonly isMinorB?: boolean;
  readonly hasGuardian?: boolean;
  readonly isCriminal?: boolean;
  readonly isFamily?: boolean;
  readonly hasPaperPartyB?: boolean;
}

function partiesOf(plan: StoryPlan): readonly PartyRecord[] {
  const common = { kind: 'person', interpreter: false } as const;
  return [
    { ...common, partyId: partyA, side: 'a', language: 'ru', isMinor: false, personId: aliya },
    {
      ...common,
      partyId: partyB,
      side: 'b',
      language: 'kk',
      isMinor: plan.isMinorB ?? false,
      personId: plan.hasPaperPartyB ? null : bolat,
    },
  ];
}

function openingOf(plan: StoryPlan): readonly EventDraft[] {
  const on = day('2026-03-02');
  const facts: Readonly<Record<string, string>> = { field: plan.isCriminal ? 'criminal' : 'civil' };
  const guarding = {
    representativeId: id(51),
    partyId: partyB,
    personId: guardian,
    basis: 'parent-or-guardian',
    maySettle: true,
    until: null,
  } as const;
  return [
    event(
      'case-opened',
      'case',
      {
        number: '2026-1',
        disputeKind: plan.isFamily ? 'family' : 'civil',
        organisationId: organisation,
        parties: partiesOf(plan),
        openedOn: on,
      },
      { names: { [partyA]: 'Алия', [partyB]: 'Болат' } },
    ),
    event('law-checked', 'joint', { outcome: 'allowed', ruleIds: [] }, { facts }),
    event('private-questions-closed', 'case', { partyId: partyA }, null),
    event('private-questions-closed', 'case', { partyId: partyB }, null),
    event('arrangements-set', 'case', { meetings: plan.meetings ?? 'any', areAddressesHidden: false }, null),
    event('invitation-sent', 'case', { sentOn: on, termDays: 10, lastDay: day('2026-03-12'), caseCode: 'CODE' }, null),
    event('invitation-answered', 'case', { partyId: partyB, answer: 'accepted', on, channel: 'online', scanId: null }, null),
    ...(plan.hasGuardian ? [event('representative-appointed', 'case', guarding, { name: 'Мама' })] : []),
  ];
}

function mediatorSettled(): readonly EventDraft[] {
  return [
    event('mediator-asked', 'case', { mediatorId: mediator, candidates: 1, wasTied: false, rule: 'strike-and-rank-1' }, null),
    event('mediator-accepted', 'case', { mediatorId: mediator, hasDisclosure: false }, null),
  ];
}

function contractConcluded(): readonly EventDraft[] {
  const terms = {
    place: '',
    feeTiyn: 0,
    shares: [],
    costs: '',
    languages: [],
    procedure: '',
    confidentiality: '',
    liability: '',
    rightsAndDuties: '',
    termination: '',
    otherTerms: '',
  };
  const on = day('2026-03-12');
  return [
    event('explanation-confirmed', 'case', { partyId: partyA, language: 'ru', version: '1' }, null),
    event('explanation-confirmed', 'case', { partyId: partyB, language: 'kk', version: '1' }, null),
    event('contract-drafted', 'joint', { version: 1, documentId: file, documentSha256: '' }, terms),
    event('contract-signed', 'case', { partyId: null, version: 1, documentSha256: '', level: 'platform' }, null),
    event('contract-concluded', 'case', { version: 1, on, nominalDay: day('2026-04-11'), lastDay: day('2026-04-13') }, null),
  ];
}

export interface Story {
  /** The case as this person may know it. */
  readonly stateFor: (personId: PersonId, today?: Day) => CaseState;
  readonly capacity: (personId: PersonId) => Capacity;
  readonly may: <Input>(act: Act<Input>, personId: PersonId) => readonly string[];
  /** Parses the input, asks `may`, decides, and records what was decided. */
  readonly run: <Input>(act: Act<Input>, personId: PersonId, input: unknown) => Decision;
  readonly setNow: (now: Instant) => void;
  readonly record: (draft: EventDraft) => void;
}

const surroundings = { calendar: workingCalendar([]), newCode: () => 'CODE', mediators: [], signature: null, document: null } as const;

function stateOf(events: readonly CaseEvent[], personId: PersonId, today: Day): CaseState {
  const procedure = foldAll(
    caseId,
    events.filter((known) => known.room === 'case'),
  );
  const holder = personHolder(personId);
  const rooms = membersOf(procedure, today).flatMap((known) => (known.holder === holder ? [known.room] : []));
  return rooms.length === 0
    ? emptyCase(caseId)
    : foldAll(
        caseId,
        events.filter((known) => rooms.includes(known.room)),
      );
}

/** A case lived in memory: each reader folds only the rooms it is a member of, as in the database. */
export function createStory(plan: StoryPlan = {}): Story {
  const until = plan.until ?? 'meeting';
  const events: CaseEvent[] = [];
  let now = '2026-03-13T05:00:00.000Z' as Instant;
  let count = 100;
  const newId = (): string => id(count++);
  const record = (draft: EventDraft, me: Capacity = { as: 'system' }): void => {
    events.push({ ...draft, id: newId() as EventId, at: now, actor: actorOf(me) } as CaseEvent);
  };
  for (const draft of openingOf(plan)) record(draft);
  if (until !== 'choosing') for (const draft of mediatorSettled()) record(draft);
  if (until === 'meeting') for (const draft of contractConcluded()) record(draft);

  const stateFor = (personId: PersonId, today: Day = localDay(now)): CaseState => stateOf(events, personId, today);
  const capacity = (personId: PersonId): Capacity =>
    capacitiesOf(stateFor(personId), { personId, office: null }, localDay(now))[0] ?? {
      as: 'clerk',
      personId,
      organisationId: organisation,
    };
  const moment = (me: Capacity): Moment => ({ ...surroundings, me, now, today: localDay(now), newId });
  return {
    stateFor,
    capacity,
    may: (act, personId) => act.may(stateFor(personId), capacity(personId), localDay(now)).map((refusal) => refusal.code),
    run: (act, personId, input) => {
      const [state, me] = [stateFor(personId), capacity(personId)];
      const refusals = act.may(state, me, localDay(now));
      if (refusals.length > 0) return err(refusals);
      const decision = act.decide(state, act.input.parse(input), moment(me));
      if (decision.ok) for (const draft of decision.value) record(draft, me);
      return decision;
    },
    setNow: (next) => {
      now = next;
    },
    record: (draft) => record(draft),
  };
}

/** Codes of a refusal, empty when it was allowed. */
export function codesOf(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((refusal) => refusal.code);
}
