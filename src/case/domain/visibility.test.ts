import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { membersOf } from '#case/domain/members.ts';
import { kindOfRoom, type RoomKey, roomKinds } from '#case/domain/room.ts';
import { type Stage, stageOf, stages } from '#case/domain/stage.ts';
import { type CaseState, emptyCase } from '#case/domain/state.ts';
import { type CaseRole, type Reach, reachOfRole, roomsOfEvent, roomsOfTopic, topics } from '#case/domain/visibility.ts';
import { day } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';

const today = day('2026-03-02');
const a = '00000000-0000-7000-8000-00000000000a';
const b = '00000000-0000-7000-8000-00000000000b';
const people = { applicant: 'p-a', respondent: 'p-b', ofA: 'r-a', ofB: 'r-b', mediator: 'm' } as const;
const office = 'o';

/** A case in which each side has one party; side b is there only through a representative. */
function start(): CaseState {
  return {
    ...emptyCase('c' as CaseId),
    organisationId: office,
    parties: [
      { partyId: a, side: 'a', personId: people.applicant },
      { partyId: b, side: 'b', personId: null },
    ],
    representatives: [
      { representativeId: '1', partyId: a, personId: people.ofA, until: null, isRevoked: false },
      { representativeId: '2', partyId: b, personId: people.ofB, until: null, isRevoked: false },
    ],
  } as unknown as CaseState;
}

const invitation = (isAccepted: boolean): object => ({
  invitation: { lastDay: today, answers: isAccepted ? [{ partyId: b, answer: 'accepted' }] : [] },
});
const mediator = (status: string, disclosure: object | null = null): object => ({
  mediator: { personId: people.mediator, status, disclosure },
});
const met = { ...invitation(true), ...mediator('accepted'), contract: { concludedOn: today } };
const performance = (verdict: string, defaulted: boolean): object => ({
  ...met,
  agreement: { performance: { defaulted, promises: [{ verdict }] } },
});
const changes: Readonly<Record<Stage, object>> = {
  'to-invite': {},
  invited: invitation(false),
  choosing: invitation(true),
  'mediator-asked': { ...invitation(true), ...mediator('asked') },
  disclosure: { ...invitation(true), ...mediator('accepted', { consents: [] }) },
  explaining: { ...invitation(true), ...mediator('accepted') },
  contract: { ...invitation(true), ...mediator('accepted'), explained: [{ partyId: a }, { partyId: b }] },
  meeting: met,
  signing: { ...met, agreement: { performance: null, settlement: { issued: {} } } },
  performing: performance('open', false),
  performed: performance('confirmed', false),
  defaulted: performance('open', true),
  ended: { ...met, ending: { ground: 'party-left' } },
  closed: { closing: { ground: 'withdrawn' } },
};
const cases = stages.map((stage): [Stage, CaseState] => [stage, { ...start(), ...changes[stage] } as CaseState]);

function holdersOf(role: CaseRole, state: CaseState): readonly { readonly holder: string; readonly own: readonly RoomKey[] }[] {
  const ownRooms = (side: 'a' | 'b', partyId: string): readonly RoomKey[] => [`side-${side}`, `own-${side}`, `safety-${partyId}`];
  const isAccepted = state.mediator?.status === 'accepted';
  switch (role) {
    case 'party':
      return [{ holder: `person:${people.applicant}`, own: ownRooms('a', a) }];
    case 'representative':
      return [{ holder: `person:${people.ofB}`, own: ownRooms('b', b) }];
    case 'mediator':
      return isAccepted ? [{ holder: `person:${people.mediator}`, own: [`notes-${people.mediator}`] }] : [];
    case 'mediator-asked':
      return state.mediator && !isAccepted ? [{ holder: `person:${people.mediator}`, own: [] }] : [];
    case 'clerk':
    case 'reviewer':
      return [{ holder: `${role}:${office}`, own: [] }];
    default:
      return [{ holder: `${role}:anybody`, own: [] }];
  }
}

/** Every room that can exist in this case. */
const allRooms: readonly RoomKey[] = [
  'case',
  'joint',
  'side-a',
  'side-b',
  'own-a',
  'own-b',
  `safety-${a}`,
  `safety-${b}`,
  `notes-${people.mediator}`,
  'notes-somebody',
];

function mayRead(reach: Reach, room: RoomKey, own: readonly RoomKey[]): boolean {
  return reach === 'all' || (reach === 'own' && own.includes(room));
}

describe('the public table of who sees what', () => {
  it.each(cases)('is the memberships of a case at the stage %s', (stage, state) => {
    expect(stageOf(state)).toBe(stage);
    const members = membersOf(state, today);
    for (const role of Object.keys(reachOfRole) as CaseRole[]) {
      for (const { holder, own } of holdersOf(role, state)) {
        const told = allRooms.filter((room) => mayRead(reachOfRole[role][kindOfRoom(room)], room, own));
        const held = allRooms.filter((room) => members.some((member) => member.room === room && member.holder === holder));
        expect([role, held]).toEqual([role, told]);
      }
    }
  });

  it('names everybody whom the procedure lets in', () => {
    for (const [, state] of cases) {
      const known = (Object.keys(reachOfRole) as CaseRole[]).flatMap((role) => holdersOf(role, state).map(({ holder }) => holder));
      const holders = membersOf(state, today).map((member) => member.holder);
      expect(holders.filter((holder) => ![...known, `person:${people.ofA}`].includes(holder))).toEqual([]);
    }
  });

  it('keeps a representative out of the answers that a party gave itself', () => {
    const members = membersOf(start(), today).filter((member) => member.holder === `person:${people.ofA}`);
    expect(members.map((member) => member.room)).toEqual(['case', 'joint', 'side-a', 'own-a']);
  });
});

const source = fileURLToPath(new URL('../../', import.meta.url));

/** Each place in an act where an event is drafted with its room written out. */
function draftedIn(folder: string): readonly (readonly [string, string])[] {
  const texts = readdirSync(`${source}${folder}`, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts') && !path.includes('.test'))
    .map((path) => readFileSync(`${source}${folder}/${path}`, 'utf8'));
  const pattern = /\bevent\(\s*'([a-z-]+)',\s*(?:'([a-z]+)(?:-[ab])?'|`([a-z]+)-\$|(safety|notes)Room\()/g;
  return texts.flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? match[3] ?? match[4] ?? ''] as const),
  );
}

describe('the rooms of events', () => {
  it('are those into which acts write them', () => {
    const drafted = ['case/acts', 'session/acts', 'agreement/acts'].flatMap(draftedIn);
    expect(drafted.length).toBeGreaterThan(60);
    const rooms: Readonly<Record<string, readonly string[]>> = roomsOfEvent;
    expect(drafted.filter(([kind, room]) => !rooms[kind]?.includes(room))).toEqual([]);
  });

  it('put every kind of room to use and every topic somewhere', () => {
    expect([...new Set(Object.values(roomsOfEvent).flat())].sort()).toEqual([...roomKinds].sort());
    expect(topics.filter((topic) => roomsOfTopic(topic).length === 0)).toEqual([]);
    expect(roomsOfTopic('procedure')).toEqual(['case']);
  });
});
