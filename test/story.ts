import type { Act, Decision, MediatorCandidate, Moment } from '#case/domain/act.ts';
import type { Capacity, Reader } from '#case/domain/capacity.ts';
import { actorOf, capacitiesOf } from '#case/domain/capacity.ts';
import type { Actor, CaseEvent, EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import { type Holder, membersOf, officeHolder, personHolder } from '#case/domain/members.ts';
import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Side } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import { addDays, day } from '#kernel/day.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import { asId } from '#kernel/id.ts';
import { err } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';

function id(number: number): string {
  return `0192f0c1-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Fixed people of every story: a party on each side, the mediator, a clerk, a lawyer of side b without an express power. */
export const people: {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly mediator: PersonId;
  readonly lawyer: PersonId;
  readonly clerk: PersonId;
  readonly partyA: PartyId;
  readonly partyB: PartyId;
} = {
  a: asId<PersonId>(id(1)),
  b: asId<PersonId>(id(2)),
  mediator: asId<PersonId>(id(3)),
  lawyer: asId<PersonId>(id(4)),
  clerk: asId<PersonId>(id(5)),
  partyA: asId<PartyId>(id(11)),
  partyB: asId<PartyId>(id(12)),
};

export const storyHash: string = 'a'.repeat(64);

const organisationId = asId<OrganisationId>(id(50));

function readerOf(personId: PersonId): Reader {
  return { personId, office: personId === people.clerk ? { organisationId, as: 'clerk' } : null };
}

function holderOf(personId: PersonId): Holder {
  return personId === people.clerk ? officeHolder('clerk', organisationId) : personHolder(personId);
}

export interface Story {
  readonly events: () => readonly CaseEvent[];
  /** Sets the day on which everything after it happens. */
  readonly on: (today: Day | string) => Story;
  readonly today: () => Day;
  /** What this person knows: the fold of the rooms of which he is a member today. */
  readonly stateOf: (person: PersonId) => CaseState;
  readonly capacityOf: (person: PersonId) => Capacity;
  /** Records events without an act. */
  readonly record: (actor: Actor, ...drafts: readonly EventDraft[]) => Story;
  /** Parses the input, asks `may`, decides, and records when it was permitted. */
  readonly try: <Input>(person: PersonId, act: Act<Input>, input: unknown) => Decision;
  /** As `try`, but a refusal is a fault of the test; gives the recorded events. */
  readonly do: <Input>(person: PersonId, act: Act<Input>, input?: unknown) => readonly CaseEvent[];
}

export interface StorySetting {
  readonly calendar?: WorkingCalendar;
  readonly mediators?: readonly MediatorCandidate[];
  /** Hash of the bytes that a signature in this story is made over; the issued one unless told otherwise. */
  readonly signedSha256?: string;
}

const system: Actor = { personId: null, as: 'system' };

/** A case in memory, told act by act. Time stands still within a day except that events follow one another. */
export function story(setting: StorySetting = {}): Story {
  const caseId = asId<CaseId>(id(99));
  const events: CaseEvent[] = [];
  let today = day('2026-03-02');
  let made = 1000;
  const nextId = (): string => id(++made);

  const now = (): Instant => `${today}T06:00:${String(events.length % 60).padStart(2, '0')}.000Z` as Instant;
  const visible = (person: PersonId): readonly CaseEvent[] => {
    const procedure = foldAll(
      caseId,
      events.filter((known) => known.room === 'case'),
    );
    const rooms = membersOf(procedure, today).filter((member) => member.holder === holderOf(person));
    return events.filter((known) => rooms.some((member) => member.room === known.room));
  };
  const append = (actor: Actor, drafts: readonly EventDraft[]): readonly CaseEvent[] => {
    const added = drafts.map((draft) => ({ ...draft, id: nextId() as EventId, at: now(), actor }) as CaseEvent);
    events.push(...added);
    return added;
  };
  const momentOf = (me: Capacity): Moment => ({
    me,
    now: now(),
    today,
    calendar: setting.calendar ?? kazakhstanCalendar(),
    newId: nextId,
    newCode: () => 'CODE',
    mediators: setting.mediators ?? [],
    signature: { documentSha256: setting.signedSha256 ?? storyHash, artifact: '{}', level: 'platform' },
    document: { documentId: '01900000-0000-7000-8000-0000000000c0' as FileId, documentSha256: storyHash, number: '2026-1', code: 'CODE' },
  });
  const told: Story = {
    events: () => events,
    on: (next) => {
      today = day(next);
      return told;
    },
    today: () => today,
    stateOf: (person) => foldAll(caseId, visible(person)),
    capacityOf: (person) => {
      const [me] = capacitiesOf(told.stateOf(person), readerOf(person), today);
      if (!me) throw new Error('this person has no part in the story');
      return me;
    },
    record: (actor, ...drafts) => {
      append(actor, drafts);
      return told;
    },
    try: (person, act, input) => {
      const parsed = act.input.safeParse(input);
      if (!parsed.success) return err(parsed.error.issues.map((issue) => ({ code: 'web.wrong-form', field: issue.path.join('.') })));
      const [state, me] = [told.stateOf(person), told.capacityOf(person)];
      const refusals = act.may(state, me, today);
      if (refusals.length > 0) return err(refusals);
      const decision = act.decide(state, parsed.data, momentOf(me));
      if (decision.ok) append(actorOf(me), decision.value);
      return decision;
    },
    do: (person, act, input = {}) => {
      const before = events.length;
      const decision = told.try(person, act, input);
      if (!decision.ok) throw new Error(`${act.name} was refused: ${JSON.stringify(decision.error)}`);
      return events.slice(before);
    },
  };
  return told;
}

/** How a case stands when its contract has just been concluded. */
export interface MeetingSetting extends StorySetting {
  readonly disputeKind?: DisputeKind;
  readonly meetings?: 'any' | 'separate';
  /** Answers of the self-check, such as `setting: court`. */
  readonly lawFacts?: Readonly<Record<string, string | boolean | number>>;
  /** On which side the lawyer without an express power acts. */
  readonly lawyerOf?: Side;
}

function openingOf(setting: MeetingSetting, opened: Day): readonly EventDraft[] {
  const party = { kind: 'person', interpreter: false, isMinor: false } as const;
  const parties = [
    { ...party, partyId: people.partyA, side: 'a', language: 'ru', personId: people.a },
    { ...party, partyId: people.partyB, side: 'b', language: 'kk', personId: people.b },
  ] as const;
  const meetings = setting.meetings ?? 'any';
  return [
    event(
      'case-opened',
      'case',
      { number: '2026-000001', disputeKind: setting.disputeKind ?? 'civil', organisationId, parties, openedOn: opened },
      { names: { [people.partyA]: 'Айгүл Сериковна', [people.partyB]: 'Ерлан Қанатұлы' } },
    ),
    event('law-checked', 'joint', { outcome: 'allowed', ruleIds: [] }, { facts: setting.lawFacts ?? {} }),
    event('private-questions-closed', 'case', { partyId: people.partyA }, null),
    event('private-questions-closed', 'case', { partyId: people.partyB }, null),
    event('arrangements-set', 'case', { meetings, areAddressesHidden: meetings === 'separate' }, null),
    event('invitation-sent', 'case', { sentOn: addDays(opened, 1), termDays: 10, lastDay: addDays(opened, 11), caseCode: 'CODE' }, null),
    event(
      'invitation-answered',
      'case',
      { partyId: people.partyB, answer: 'accepted', on: addDays(opened, 8), channel: 'online', scanId: null },
      null,
    ),
    event('mediator-asked', 'case', { mediatorId: people.mediator, candidates: 3, wasTied: false, rule: 'strike-and-rank-1' }, null),
    event('mediator-accepted', 'case', { mediatorId: people.mediator, hasDisclosure: false }, null),
    event('explanation-confirmed', 'case', { partyId: people.partyA, language: 'ru', version: '1' }, null),
    event('explanation-confirmed', 'case', { partyId: people.partyB, language: 'kk', version: '1' }, null),
  ];
}

function lawyerFor(side: Side): EventDraft {
  const record = {
    representativeId: id(60),
    partyId: side === 'a' ? people.partyA : people.partyB,
    personId: people.lawyer,
    basis: 'power-of-attorney',
    maySettle: false,
    until: null,
  } as const;
  return event('representative-appointed', 'case', record, { name: 'Адвокат' });
}

/** Lane 1 on 12 March 2026 before there is a contract: everything that one needs besides its terms is known. */
export function storyAtContract(setting: MeetingSetting = {}): Story {
  const contacts = { idNumber: '840517490017', address: 'Алматы, Абая 1', phone: '+77010000001', email: '' };
  const claim = { subject: 'Долг по расписке', statement: '', proposedSolution: '', amountTiyn: null };
  return story({
    mediators: [{ personId: people.mediator, registryNumber: 'ALM-0001', kind: 'professional', openCases: 0, isEligible: true }],
    ...setting,
  })
    .on('2026-03-02')
    .record(
      system,
      ...openingOf(setting, day('2026-03-02')),
      ...(setting.lawyerOf ? [lawyerFor(setting.lawyerOf)] : []),
      event('claim-stated', 'joint', { partyIds: [people.partyA] }, claim),
      event('contacts-given', 'side-a', { partyId: people.partyA }, contacts),
      event('contacts-given', 'side-b', { partyId: people.partyB }, contacts),
    )
    .on('2026-03-12');
}

/** Lane 1 as it stands on 12 March 2026: the contract is concluded, the sides meet. */
export function storyAtMeeting(setting: MeetingSetting = {}): Story {
  const concludedOn = day('2026-03-12');
  const terms = {
    place: 'Алматы',
    feeTiyn: 6_000_000,
    shares: [],
    costs: '',
    languages: ['kk', 'ru'],
    procedure: '',
    confidentiality: '',
    liability: '',
    rightsAndDuties: '',
    termination: '',
    otherTerms: '',
  } as const;
  return story(setting)
    .on('2026-03-02')
    .record(system, ...openingOf(setting, day('2026-03-02')), ...(setting.lawyerOf ? [lawyerFor(setting.lawyerOf)] : []))
    .on(concludedOn)
    .record(
      system,
      event(
        'contract-drafted',
        'joint',
        { version: 1, documentId: '01900000-0000-7000-8000-0000000000c0' as FileId, documentSha256: storyHash },
        terms,
      ),
      event('contract-concluded', 'case', { version: 1, on: concludedOn, nominalDay: day('2026-04-11'), lastDay: day('2026-04-13') }, null),
    );
}
