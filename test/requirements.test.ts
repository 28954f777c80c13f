import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Where a requirement is shown: the file of the test, and its title or the mark in it. */
type Shown = readonly [file: string, title: string];

const journeys = 'test/journeys/fair-process.test.ts';
const endings = 'test/journeys/endings.test.ts';
const everyPage = 'test/browser/every-page.test.ts';
const onPages = 'test/browser/debt-journey.test.ts';
const welcome = 'src/welcome/http/welcome-pages.test.tsx';
const settlement = 'src/agreement/acts/settlement.test.ts';
const leaks = 'test/leaks/leak.test.ts';

/** Requirements of the standards that this service holds itself to, each with the tests that fail when it is broken. */
const requirements: Readonly<Record<string, readonly Shown[]>> = {
  S01: [
    [onPages, 'S01'],
    [everyPage, 'S01'],
  ],
  S02: [[everyPage, 'S02']],
  S03: [
    [endings, 'is answered on paper through the clerk, with its scan'],
    ['src/main/documents/notice-routes.test.ts', 'give the invitation to both sides and not to the mediator'],
  ],
  S04: [
    [journeys, 'the languages of one case (S04)'],
    [onPages, 'S04'],
  ],
  S05: [
    ['src/case/texts/texts.test.ts', 'no sentence of any room is too long to be understood at once in %s'],
    [journeys, 'says where the case is, what comes next, whose turn it is, who sees this, and where a person helps'],
  ],
  S06: [
    [journeys, 'has a way to a person and the way out of the case at %s'],
    [welcome, 'name a person with hours and languages, or say why nobody is named yet (S06)'],
  ],
  S07: [[endings, 'a representative (S07)']],
  S08: [
    [welcome, 'tell the costs and the way for whoever cannot pay (S08)'],
    [journeys, 'stands before the signature: the fee and the share of the one who signs'],
    [journeys, 'changes for nobody who has signed: new terms take every signature back'],
  ],
  S09: [['src/session/http/live-socket.test.ts', 'the practice line (S09)']],
  S10: [
    [
      'src/session/http/live-room.test.ts',
      'loses and doubles nothing when the line drops after a post arrived and before its answer (S10)',
    ],
    ['src/session/http/session-pages.test.ts', 'keep one message of a form sent twice (S10)'],
    ['src/session/acts/meetings.test.ts', 'S10'],
    ['test/faults/repeat.test.ts', 'S10'],
  ],
  S11: [[journeys, 'follows an explanation in the party’s own language, whose version and moment are kept (S11)']],
  S12: [[journeys, 'is one record for each purpose, and taking one back leaves the others and the case as they were (S12)']],
  S13: [
    [endings, 'takes one act without a reason while the case stands at %s, and nobody is pressed afterwards (S13)'],
    [endings, 'ends a mediation at once, from any page in two actions, and nobody is pressed afterwards (S13)'],
    ['src/notice/domain/letter-text.test.ts', 'never come after somebody has left (S13)'],
  ],
  S14: [[journeys, 'an invitation to a person (S14)']],
  S15: [
    ['src/case/http/apply/apply.db.test.tsx', 'tell of a letter only that it is genuine, through whom and until when (S15)'],
    ['src/notice/domain/letter-text.test.ts', 'carries one link to the page of the answer, and none to pay or to give a password'],
  ],
  S16: [
    [settlement, 'is issued only when each party has confirmed each section of the current version'],
    [settlement, 'waits for a party who asks for time for advice: its confirmations are taken back'],
  ],
  S17: [
    [journeys, 'reminders of a meeting (S17)'],
    ['src/session/domain/reminders.test.ts', 'reminders of a meeting (S17)'],
  ],
  S18: [
    [endings, 'was proposed by a computed choice, which names its rule and which either side may set aside (S18)'],
    [journeys, 'is told for each version: author, means, what it was made from; and for each computed choice its rule'],
  ],
  S32: [
    [leaks, 'who must not see what (S32, S36)'],
    ['test/leaks/policy-removal.test.ts', 'finds a leak when any one policy lets everything through'],
    ['src/session/acts/rooms.test.ts', 'leaves a private message unknown to the other side (S32)'],
  ],
  S36: [
    ['src/case/domain/visibility.test.ts', 'is the memberships of a case at the stage %s'],
    [welcome, 'never list the administrator or a court among readers (S36)'],
  ],
  S41: [
    ['test/leaks/quiet-traces.test.ts', 'traces that a case leaves (S41)'],
    ['src/platform/http/create-server.test.ts', 'logs patterns and codes, never addresses, people or their network'],
  ],
  S42: [
    ['src/platform/http/create-server.test.ts', 'uses host-bound cookies and demands https by https only'],
    ['src/platform/http/create-server.test.ts', 'sends a strict policy, no caching of pages, and assets that stay'],
    ['src/platform/crypto/seal.test.ts', 'breaks with any changed byte, another place and another key'],
    ['test/leaks/quiet-traces.test.ts', 'are rows whose open columns hold no words, numbers or addresses'],
    ['tools/tree-rules.test.ts', 'a private key'],
  ],
  S43: [
    [onPages, 'asked nobody but ourselves for anything'],
    [everyPage, 'S43'],
    ['src/session/acts/calendar-file.test.ts', 'says nothing of people, place, kind or subject (S43)'],
  ],
  S44: [
    [
      'src/notice/domain/letter-text.test.ts',
      'is complete in %s: who, about what, which solution, until when, code, how to check it (S44, S15)',
    ],
  ],
  S45: [
    [endings, 'lapses by itself on the day after its last one, tells both sides, and nobody is pressed afterwards (S13, S45)'],
    [endings, 'stands longer when time is asked and granted, and as it was when it is refused (S45)'],
  ],
  S46: [
    [journeys, 'the stage of a case (S46)'],
    ['src/case/texts/texts.test.ts', 'show the next road wherever a case ended without a settlement that was kept'],
  ],
  S47: [
    ['test/leaks/mirrored-rights.test.ts', 'rights of both sides (S47)'],
    ['src/agreement/acts/negotiation.test.ts', 'have the same rights: swapping them changes no answer'],
  ],
  S48: [
    ['test/journeys/family-lane.test.ts', 'parents of a child, with a warning sign (S48)'],
    [journeys, 'is stopped by any alarming answer and by any of them together, and by nothing else'],
  ],
  S50: [['src/session/acts/rooms.test.ts', 'a live meeting (S50)']],
  S51: [
    [welcome, 'the public list of automatic steps (S51)'],
    [journeys, 'an automatic step (S51)'],
  ],
  S52: [
    ['src/case/domain/stage-figures.test.ts', 'how long cases take (S52)'],
    [journeys, 'how long cases take, published (S52)'],
    [endings, 'comes by itself on the day after the last one of the term: 13 April of a contract of 12 March (S52)'],
  ],
  S53: [['src/case/domain/other-roads.test.ts', 'the other road after a refusal (S53)']],
  S54: [[endings, 'is told by a category alone: %s (S54)']],
  S55: [
    ['src/document/acts/render-document.test.ts', 'carries its content as data that fit their schema: %s'],
    ['src/document/acts/render-document.test.ts', 'is tagged PDF/A-3a and names the language of each part'],
  ],
  S56: [
    ['test/journeys/national-signature.test.ts', 'is checked again line by line for both sides, without asking anybody'],
    ['src/signature/acts/platform-provider.test.ts', 'is reported line by line, with what was not checked said aloud'],
  ],
  S59: [[settlement, 'S59: is not issued while a promise does not say how it is performed, and vague words are marked']],
  S61: [
    ['test/browser/verify.test.ts', 'checks from a disk, without a network, in three languages, and nothing is asked for'],
    ['src/signature/acts/openssl.test.ts', 'openssl accepts every signature inside the PDF, and none of them after a change'],
    ['src/signature/acts/pades.test.ts', 'are refused with any one byte changed, 500 times, and the place is named'],
  ],
  S62: [[journeys, 'who opened what (S62)']],
  S63: [[journeys, 'where a document comes from (S63)']],
};

/** Figures that other systems reached and that are to be beaten; times and memory are measured by the bench, which has their bars. */
const figures: Readonly<Record<string, readonly Shown[]>> = {
  'page or call, p50 and p95': [['tools/bench/cases.ts', 'case page']],
  '20 simultaneous new cases': [['test/faults/together.test.ts', 'twenty applications at once are twenty cases with twenty numbers']],
  'failure half-way through a case': [['test/faults/kill.test.ts', 'has every acknowledged act exactly once and no half-written case']],
  'list of 10,112 cases': [
    ['test/long-list.test.ts', 'gives its first page in at most 50 KB and 100 ms, and nothing of the rest'],
    ['tools/bench/cases.ts', 'first page of 10,000 cases, p50'],
  ],
  'memory, idle to light load': [['tools/bench/installation.ts', 'memory idle, later start']],
  'script and style sent': [
    ['tools/bench/page-weight.ts', 'every page, script and style, gzip'],
    ['tools/build-assets.mjs', 'const limitBytes = 60 * 1024'],
  ],
  'axe rules broken': [[everyPage, 'S02']],
  'automated tests': [['tools/test-count.test.ts', 'counts each test once']],
  'caucus leak test': [
    [leaks, 'is asked of every kind of event in every room, of every role, at every stage'],
    [leaks, 'lets nothing out of the database, and holds nothing back, under anybody’s own settings or any role of the service'],
  ],
};

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `S${String(from + at).padStart(2, '0')}`);
const wanted = [...range(1, 18), 'S32', 'S36', ...range(41, 48), ...range(50, 54), 'S55', 'S56', 'S59', 'S61', 'S62', 'S63'];

/** What is said to be shown and is not: no such file, or no such words in it outside of a remark. */
function unshown(shown: readonly Shown[]): readonly string[] {
  return shown
    .filter(([file, title]) => {
      const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      return !lines.some((line) => line.includes(title) && !line.trimStart().startsWith('//'));
    })
    .map(([file, title]) => `${file}: ${title}`);
}

describe('what this service promises', () => {
  it('is every requirement that was asked for', () => {
    expect(Object.keys(requirements).sort()).toEqual([...wanted].sort());
  });

  it.each(Object.entries(requirements))('%s is shown by tests that exist', (_id, shown) => {
    expect(shown.length).toBeGreaterThan(0);
    expect(unshown(shown)).toEqual([]);
  });

  it.each(Object.entries(figures))('the figure "%s" is measured by a test or the bench', (_figure, shown) => {
    expect(unshown(shown)).toEqual([]);
  });

  it('would be missed: a test that is not there, or a mark in a remark, shows nothing', () => {
    expect(unshown([['test/no-such.test.ts', 'S01']])).toHaveLength(1);
    expect(unshown([[journeys, 'One: open the invitation. Two and three']])).toHaveLength(1);
  });
});
