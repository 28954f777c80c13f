import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Actor, CaseEvent, EventDraft, EventKind } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { fold } from '#case/domain/fold.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { notesRoom, safetyRoom } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import { day } from '#kernel/day.ts';
import type { LetterDraft } from '#notice/domain/letter.ts';
import * as story from '#notice/domain/letter-story.test-support.ts';
import { composeLetter } from '#notice/domain/letter-text.ts';
import { lettersFor } from '#notice/domain/letters.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const {
  aliya,
  bolat,
  byA,
  byB,
  byMediator,
  byReviewer,
  bySystem,
  invited,
  joined,
  lawyer,
  mediator,
  opening,
  partyA,
  partyB,
  partyB2,
  today,
  underWay,
} = story;

const beforeInvitation = story.storyOf(opening);
const waiting = story.storyOf(opening, invited, joined);
const working = story.storyOf(opening, invited, joined, underWay);

function lettersAfter(state: CaseState, drafts: readonly EventDraft[], actor: Actor): readonly LetterDraft[] {
  const events = drafts.map((draft) => story.recorded(draft, actor));
  return lettersFor(events.reduce(fold, state), events, today);
}

function told(letters: readonly LetterDraft[]): readonly string[] {
  const who = new Map([
    [aliya, 'aliya'],
    [lawyer, 'lawyer'],
    [bolat, 'bolat'],
    [mediator, 'mediator'],
  ]);
  return letters.map(
    (letter) => `${letter.template} to ${'personId' in letter.to ? (who.get(letter.to.personId) ?? 'stranger') : 'address'}`,
  );
}

describe('letters that bring people into a case', () => {
  it('invite each invited party without an account in its own language, whoever speaks for one too, and nobody before the invitation goes out', () => {
    expect(lettersFor(beforeInvitation, opening, today).map((letter) => letter.template)).toEqual(['join']);
    const letters = lettersFor(story.storyOf(opening, invited), invited, today);
    expect(letters.map(({ template, language, to, isInvitation }) => ({ template, language, to, isInvitation }))).toEqual([
      { template: 'invitation', language: 'kk', to: { email: '13@example.kz', partyId: partyB }, isInvitation: { partyId: partyB } },
      { template: 'invitation', language: 'en', to: { email: '14@example.kz', partyId: partyB2 }, isInvitation: { partyId: partyB2 } },
      {
        template: 'join-representative',
        language: 'kk',
        to: { email: 'counsel@example.kz', representativeId: 'r-b' },
        isInvitation: { representativeId: 'r-b' },
      },
    ]);
  });

  it('ask a co-applicant without an account to join', () => {
    expect(lettersFor(beforeInvitation, opening, today)[0]).toMatchObject({ to: { email: '12@example.kz' }, language: 'en' });
  });

  it('invite a representative whom a party appoints, to the given address', () => {
    const record = {
      representativeId: 'r-9',
      partyId: partyA,
      personId: null,
      basis: 'power-of-attorney',
      maySettle: true,
      until: null,
    } as const;
    const reachable = event('representative-reachable', 'side-a', { representativeId: 'r-9' }, { email: 'n@example.kz' });
    const letters = lettersAfter(waiting, [event('representative-appointed', 'case', record, { name: 'N' }), reachable], byA);
    expect(letters.find((letter) => letter.template === 'join-representative')).toMatchObject({
      key: 'join:r-9',
      to: { email: 'n@example.kz', representativeId: 'r-9' },
      isInvitation: { representativeId: 'r-9' },
    });
  });

  it('have the same keys when the same work runs again', () => {
    const state = story.storyOf(opening, invited);
    expect(lettersFor(state, invited, today)).toEqual(lettersFor(state, invited, day('2026-03-21')));
  });
});

const session = { sessionId: '01980000-0000-7000-8000-000000000041', with: 'both', mode: 'writing', minutes: 60 } as const;
const startsAt = '2026-03-25T05:00:00.000Z' as CaseEvent['at'];
const document = { documentSha256: '', artifactId: '01980000-0000-7000-8000-000000000031' as never, level: 'platform' } as const;
const page = { paperId: 'p', of: 'contract', partyId: partyB } as const;
const marks = { number: '2026-000001/C1', code: 'CODE' };
const mediatorIs = { mediatorId: mediator } as const;
const file = { fileId: document.artifactId, sha256: '', bytes: 1, type: 'text/plain' };
const yes = { answer: 'accepted', on: today, channel: 'online', scanId: null } as const;
const promised = { no: 1, debtor: partyB, creditor: partyA, dueDay: day('2026-04-01'), isMoney: true };
const settled = event(
  'settlement-concluded',
  'case',
  { version: 1, on: today, number: 'S', documentSha256: '', schedule: [promised], missedPayments: 1 },
  null,
);

type Row = readonly [string, CaseState, Actor, readonly EventDraft[], readonly string[]];

const asked = story.storyOf(opening, invited, joined, underWay.slice(0, 8));
const answeredByOne = fold(waiting, story.recorded(event('invitation-answered', 'case', { partyId: partyB2, ...yes }, null), bySystem));

const rows: readonly Row[] = [
  [
    'the inviting side may go on',
    beforeInvitation,
    byReviewer,
    [event('private-questions-closed', 'case', { partyId: partyA }, null)],
    ['invitation-ready to aliya'],
  ],
  [
    'more time is asked',
    waiting,
    byB,
    [event('time-asked', 'case', { partyId: partyB, untilDay: day('2026-03-30') }, null)],
    ['time-asked to aliya'],
  ],
  ['more time is given', waiting, byA, [event('time-granted', 'case', { lastDay: day('2026-03-30') }, null)], ['time-granted to bolat']],
  ['more time is refused', waiting, byA, [event('time-refused', 'case', { untilDay: day('2026-03-30') }, null)], ['time-refused to bolat']],
  ['one of two has agreed', waiting, byB, [event('invitation-answered', 'case', { partyId: partyB, ...yes }, null)], ['news to aliya']],
  [
    'all have agreed',
    answeredByOne,
    byB,
    [event('invitation-answered', 'case', { partyId: partyB, ...yes }, null)],
    ['invitation-accepted to aliya'],
  ],
  [
    'one refuses',
    waiting,
    byB,
    [
      event('invitation-answered', 'case', { partyId: partyB, ...yes, answer: 'declined' }, null),
      event('case-closed', 'case', { ground: 'invitation-declined', on: today }, null),
    ],
    ['invitation-declined to aliya'],
  ],
  [
    'nobody answered',
    waiting,
    bySystem,
    [
      event('invitation-lapsed', 'case', { on: today }, null),
      event('case-closed', 'case', { ground: 'invitation-lapsed', on: today }, null),
    ],
    ['invitation-lapsed to aliya', 'invitation-lapsed to bolat'],
  ],
  [
    'somebody withdraws',
    working,
    byB,
    [event('case-closed', 'case', { ground: 'withdrawn', on: today }, null)],
    ['closed to aliya', 'closed to lawyer', 'closed to mediator'],
  ],
  [
    'a mediator is asked',
    asked,
    bySystem,
    [event('mediator-asked', 'case', { ...mediatorIs, candidates: 2, wasTied: false, rule: 'strike-and-rank-1' }, null)],
    ['mediator-asked to mediator', 'mediator-proposed to aliya', 'mediator-proposed to lawyer', 'mediator-proposed to bolat'],
  ],
  [
    'there is no common mediator',
    asked,
    bySystem,
    [event('no-common-mediator', 'case', { round: 0 }, null)],
    ['choose-again to aliya', 'choose-again to lawyer', 'choose-again to bolat'],
  ],
  [
    'the mediator takes the case',
    working,
    byMediator,
    [event('mediator-accepted', 'case', { ...mediatorIs, hasDisclosure: false }, null)],
    ['explanation to aliya', 'explanation to lawyer', 'explanation to bolat'],
  ],
  [
    'the mediator discloses something',
    working,
    byMediator,
    [
      event('mediator-accepted', 'case', { ...mediatorIs, hasDisclosure: true }, null),
      event('disclosure-made', 'joint', mediatorIs, { words: 'secret words' }),
    ],
    ['disclosure to aliya', 'disclosure to lawyer', 'disclosure to bolat'],
  ],
  [
    'the mediator leaves',
    working,
    byMediator,
    [event('mediator-replaced', 'case', { ...mediatorIs, isRefundDue: false }, null)],
    ['mediator-replaced to aliya', 'mediator-replaced to lawyer', 'mediator-replaced to bolat'],
  ],
  [
    'the last party confirms the explanation',
    working,
    byB,
    [partyA, story.partyA2, partyB2, partyB].map((partyId) =>
      event('explanation-confirmed', 'case', { partyId, language: 'kk', version: '1' }, null),
    ),
    ['contract-to-draft to mediator'],
  ],
  [
    'the contract is written',
    working,
    byMediator,
    [event('contract-drafted', 'joint', { version: 1, documentId: document.artifactId, documentSha256: '' }, null as never)],
    ['contract-to-sign to aliya', 'contract-to-sign to lawyer', 'contract-to-sign to bolat'],
  ],
  [
    'the last one signs the contract',
    working,
    byB,
    [
      event('contract-signed', 'case', { partyId: partyB, version: 1, ...document }, null as never),
      event('contract-concluded', 'case', { version: 1, on: today, nominalDay: today, lastDay: today }, null),
    ],
    ['contract-concluded to aliya', 'contract-concluded to lawyer', 'contract-concluded to mediator'],
  ],
  [
    'a page signed by hand is handed in',
    working,
    byB,
    [
      event(
        'signed-paper-handed-in',
        'case',
        { ...page, version: 1, documentSha256: '', printed: marks, scanId: document.artifactId, promises: null },
        null,
      ),
    ],
    ['paper-to-confirm to mediator'],
  ],
  [
    'a page signed by hand is confirmed',
    working,
    byMediator,
    [event('signed-paper-confirmed', 'case', { ...page, seenDay: today, identity: 'known-personally' }, null)],
    ['paper-confirmed to bolat'],
  ],
  [
    'the last page signed by hand is confirmed',
    working,
    byMediator,
    [
      event('signed-paper-confirmed', 'case', { ...page, seenDay: today, identity: 'known-personally' }, null),
      event('contract-concluded', 'case', { version: 1, on: today, nominalDay: today, lastDay: today }, null),
    ],
    ['contract-concluded to aliya', 'contract-concluded to lawyer', 'contract-concluded to bolat'],
  ],
  [
    'a page signed by hand is given back',
    working,
    byMediator,
    [event('signed-paper-returned', 'case', { ...page, reason: 'missing-page' }, null)],
    ['paper-returned to bolat'],
  ],
  [
    'an extension is proposed',
    working,
    byA,
    [event('extension-agreed', 'case', { partyId: partyA, untilDay: today }, null)],
    ['extension-asked to lawyer', 'extension-asked to bolat', 'extension-asked to mediator'],
  ],
  [
    'the term is extended',
    working,
    byMediator,
    [
      event('extension-agreed', 'case', { partyId: null, untilDay: today }, null),
      event('term-extended', 'case', { untilDay: today }, null),
    ],
    ['term-extended to aliya', 'term-extended to lawyer', 'term-extended to bolat'],
  ],
  [
    'times are proposed to one side',
    working,
    byMediator,
    [event('session-proposed', 'side-b', { ...session, with: 'side-b', slots: [startsAt] }, { place: 'x' })],
    ['session-proposed to bolat'],
  ],
  [
    'a meeting is fixed',
    working,
    byMediator,
    [event('session-fixed', 'joint', { ...session, startsAt, sequence: 0 }, null)],
    ['session-fixed to aliya', 'session-fixed to lawyer', 'session-fixed to bolat'],
  ],
  [
    'a meeting is called off',
    working,
    byMediator,
    [event('session-cancelled', 'side-a', { sessionId: session.sessionId, sequence: 1 }, null)],
    ['session-cancelled to aliya', 'session-cancelled to lawyer'],
  ],
  [
    'an offer is made to the mediator alone',
    working,
    byB,
    [
      event(
        'offer-made',
        'side-b',
        { offerId: 'o', by: partyB, counterTo: null, lapsesDay: null, carriedFrom: null },
        { obligations: [], words: 'secret words' },
      ),
    ],
    ['offer to mediator'],
  ],
  [
    'an offer is accepted',
    working,
    byB,
    [event('offer-accepted', 'joint', { offerId: 'o', by: partyB }, null)],
    ['offer-answered to aliya', 'offer-answered to lawyer', 'offer-answered to mediator'],
  ],
  [
    'the settlement is written',
    working,
    byMediator,
    [event('settlement-drafted', 'joint', { version: 1, fromOffer: null }, null as never)],
    ['settlement-to-confirm to aliya', 'settlement-to-confirm to lawyer', 'settlement-to-confirm to bolat'],
  ],
  [
    'the settlement is issued',
    working,
    byMediator,
    [event('settlement-issued', 'case', { version: 1, number: 'S', code: 'C', documentId: document.artifactId, documentSha256: '' }, null)],
    ['settlement-to-sign to aliya', 'settlement-to-sign to lawyer', 'settlement-to-sign to bolat'],
  ],
  [
    'the settlement is concluded',
    working,
    byB,
    [settled, event('mediation-ended', 'case', { ground: 'settled', on: today, at: startsAt, partyId: null }, null)],
    ['settlement-concluded to aliya', 'settlement-concluded to lawyer', 'settlement-concluded to mediator'],
  ],
  [
    'a promise is marked with a proof',
    working,
    byB,
    [
      event('file-added', 'joint', { ...file, purpose: 'proof' }, { name: 'secret words' }),
      event('obligation-marked', 'case', { no: 1, by: partyB, on: today, proofId: null }, null),
    ],
    ['promise-marked to aliya', 'promise-marked to lawyer'],
  ],
  [
    'a promise is confirmed',
    working,
    byA,
    [event('obligation-confirmed', 'case', { no: 1, by: partyA }, null)],
    ['promise-confirmed to lawyer', 'promise-confirmed to bolat'],
  ],
  [
    'a promise is disputed',
    working,
    byA,
    [event('obligation-disputed', 'joint', { no: 1, by: partyA }, { words: 'secret words' })],
    ['promise-disputed to lawyer', 'promise-disputed to bolat'],
  ],
  [
    'a default is declared',
    working,
    byA,
    [event('default-declared', 'case', { by: partyA, on: today, missed: [1] }, null)],
    ['default to lawyer', 'default to bolat'],
  ],
  [
    'a party leaves',
    working,
    byB,
    [event('mediation-ended', 'case', { ground: 'party-left', on: today, at: startsAt, partyId: partyB }, null)],
    ['ended to aliya', 'ended to lawyer', 'ended to mediator'],
  ],
  ['the notice is asked for', working, byB, [event('notice-asked', 'case', { partyId: partyB }, null)], ['notice-asked to mediator']],
  [
    'something else happens',
    working,
    byA,
    [event('mediator-objected', 'case', { partyId: partyA }, null)],
    ['news to lawyer', 'news to bolat', 'news to mediator'],
  ],
  [
    'somebody writes in a private room',
    working,
    byB,
    [event('message-posted', 'side-b', { messageId: 'm' }, { words: 'secret words' })],
    ['new-words to mediator'],
  ],
];

describe('news', () => {
  it.each(rows.map(([what, ...rest]) => [what, rest] as const))('when %s', (_what, [state, actor, drafts, expected]) => {
    expect([...told(lettersAfter(state, drafts, actor))].sort()).toEqual([...expected].sort());
  });

  it('of new messages comes once a day for each person and room', () => {
    const one = lettersAfter(working, [event('message-posted', 'joint', { messageId: 'm1' }, { words: 'x' })], byA);
    const two = lettersAfter(working, [event('message-posted', 'joint', { messageId: 'm2' }, { words: 'y' })], byA);
    const elsewhere = lettersAfter(working, [event('message-posted', 'side-a', { messageId: 'm3' }, { words: 'z' })], byA);
    expect(two.map((letter) => letter.key)).toEqual(one.map((letter) => letter.key));
    expect(elsewhere.filter((letter) => one.some((known) => known.key === letter.key))).toEqual([]);
  });

  it('carries the calendar file of a fixed meeting', () => {
    const letters = lettersAfter(working, [event('session-fixed', 'joint', { ...session, startsAt, sequence: 0 }, null)], byMediator);
    expect(letters.every((letter) => letter.calendarOf === session.sessionId)).toBe(true);
  });

  it('does not press anybody after the end', () => {
    const left = fold(
      working,
      story.recorded(event('mediation-ended', 'case', { ground: 'party-left', on: today, at: startsAt, partyId: partyB }, null), byB),
    );
    expect(lettersAfter(left, [event('message-posted', 'joint', { messageId: 'm' }, { words: 'x' })], byA)).toEqual([]);
    expect(
      lettersAfter(
        left,
        [
          event(
            'offer-made',
            'joint',
            { offerId: 'o', by: partyA, counterTo: null, lapsesDay: null, carriedFrom: null },
            { obligations: [], words: '' },
          ),
        ],
        byA,
      ),
    ).toEqual([]);
  });
});

function kindsIn(file: string): readonly string[] {
  const source = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
  const payloads = /interface \w+Payloads \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
  return [...payloads.matchAll(/readonly '([a-z-]+)':/g)].map((match) => match[1] ?? '');
}

const kinds = [
  'case/domain/procedure-event.ts',
  'case/domain/paper/paper-event.ts',
  'session/domain/event.ts',
  'agreement/domain/event.ts',
].flatMap(kindsIn) as readonly EventKind[];
const rooms: readonly RoomKey[] = [
  'case',
  'joint',
  'side-a',
  'side-b',
  'own-a',
  'own-b',
  safetyRoom(partyA),
  safetyRoom(partyB),
  notesRoom(mediator),
];

/** Who may be written to about a room, told apart from the code: never the lawyer whose power was revoked, the mediator who was replaced, the reviewer. */
const mayRead: Readonly<Record<string, readonly string[]>> = {
  case: [aliya, lawyer, bolat, mediator],
  joint: [aliya, lawyer, bolat, mediator],
  'side-a': [aliya, lawyer, mediator],
  'side-b': [bolat, mediator],
  'own-a': [aliya, lawyer],
  'own-b': [bolat],
};
const content = { site: 'https://bitim.example', link: 'https://bitim.example/case/1' };

interface Told {
  readonly room: RoomKey;
  readonly actor: Actor;
  readonly personId: string;
}

function personsTold(kind: EventKind, room: RoomKey, actor: Actor): readonly Told[] {
  const one = story.anyEvent(kind, room, actor);
  const state = kind === 'case-opened' ? working : fold(working, one);
  return lettersFor(state, [one], today).flatMap((letter) =>
    'personId' in letter.to ? [{ room, actor, personId: letter.to.personId }] : [],
  );
}

describe('nobody outside a room gets a letter about it', () => {
  it.each(kinds)('%s', (kind) => {
    const told = rooms.flatMap((room) => [byA, byB, byMediator, bySystem, byReviewer].flatMap((actor) => personsTold(kind, room, actor)));
    expect(told.filter(({ room, personId }) => !mayRead[room]?.includes(personId))).toEqual([]);
    expect(told.filter(({ actor, personId }) => actor.personId === personId)).toEqual([]);
  });

  it('covers every kind of event there is', () => {
    expect(kinds.length).toBeGreaterThan(60);
  });

  it('and no letter names anybody, repeats a word of the case, or tells rooms apart', () => {
    const letters = rows.flatMap(([, state, actor, drafts]) => lettersAfter(state, drafts, actor));
    expect(letters.length).toBeGreaterThan(60);
    for (const letter of letters) {
      const { subject, text } = composeLetter(letter, speechFor(letter.language), content);
      expect(subject).toBe('Бітім: 2026-000123');
      expect(story.planted.filter((word) => text.includes(word) || JSON.stringify(letter.params).includes(word))).toEqual([]);
    }
    const said = (room: RoomKey): string => {
      const [letter] = lettersAfter(working, [event('message-posted', room, { messageId: 'm' }, { words: 'x' })], byB).filter(
        (known) => 'personId' in known.to && known.to.personId === mediator,
      );
      if (!letter) throw new Error('no letter');
      return composeLetter(letter, speechFor('ru'), content).text;
    };
    expect(said('side-b')).toBe(said('joint'));
  });
});
