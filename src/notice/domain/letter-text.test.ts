import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { fold } from '#case/domain/fold.ts';
import { day } from '#kernel/day.ts';
import { languages } from '#kernel/language.ts';
import type { LetterDraft, LetterTemplate } from '#notice/domain/letter.ts';
import * as story from '#notice/domain/letter-story.test-support.ts';
import { composeLetter } from '#notice/domain/letter-text.ts';
import { lettersFor } from '#notice/domain/letters.ts';
import type { DueReminder } from '#notice/domain/reminder-letters.ts';
import { reminderLetters } from '#notice/domain/reminder-letters.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { aliya, bolat, byA, byB, byMediator, invited, joined, mediator, opening, partyA, partyB, underWay } = story;
const content = { site: 'https://bitim.example', link: 'https://bitim.example/case/1' };
const invitation = {
  to: 'Болат Қанатов',
  from: 'Алия Серікова, Алматы, Абай 1',
  organisation: 'Татуласу',
  subject: 'roof debt',
  proposedSolution: 'pay at once',
};

describe('the invitation', () => {
  const [draft] = lettersFor(story.storyOf(opening, invited), invited, story.today);
  if (!draft) throw new Error('no invitation');

  it.each(languages)('is complete in %s: who, about what, which solution, until when, code, how to check it (S44, S15)', (language) => {
    const speech = speechFor(language);
    const { subject, text } = composeLetter(draft, speech, { ...content, invitation });
    for (const part of Object.values(invitation)) expect(text).toContain(part);
    expect(text).toContain(speech.day(day('2026-03-12')));
    expect(text).toContain(speech.day(day('2026-03-02')));
    expect(text).toContain('10');
    expect(text).toContain('KQ7M-2XHD');
    expect(text).toContain(content.site);
    expect(text).toContain(speech.t('notice.footer-invitation'));
    expect(subject).toBe('Бітім: 2026-000123');
  });

  it('names three languages in which one may take part', () => {
    const { text } = composeLetter(draft, speechFor('ru'), { ...content, invitation });
    expect(text).toContain('на казахском, русском или английском');
  });

  it('says so when no solution was proposed', () => {
    const { text } = composeLetter(draft, speechFor('en'), { ...content, invitation: { ...invitation, proposedSolution: '' } });
    expect(text).toContain('has proposed no solution yet');
    expect(text).not.toContain('Proposed solution');
  });

  it('carries one link to the page of the answer, and none to pay or to give a password', () => {
    const { text } = composeLetter(draft, speechFor('en'), { ...content, invitation });
    expect(text.match(/https:\/\/\S+/g)?.filter((link) => link !== content.site)).toEqual([content.link]);
  });

  it('cannot be written without its content', () => {
    expect(() => composeLetter(draft, speechFor('kk'), content)).toThrow('without its content');
  });

  it('keeps names out of its open parameters', () => {
    expect(story.planted.filter((word) => JSON.stringify(draft.params).includes(word))).toEqual([]);
  });
});

const source = readFileSync(fileURLToPath(new URL('./letter.ts', import.meta.url)), 'utf8');
const templates = [...source.matchAll(/^ {2}\| '([a-z-]+)'/gm), ...source.matchAll(/Template = (.+);/g)]
  .flatMap((match) =>
    (match[1] ?? '').includes("'") ? [...(match[1] ?? '').matchAll(/'([a-z-]+)'/g)].map((inner) => inner[1] ?? '') : [match[1] ?? ''],
  )
  .filter((name) => /^[a-z-]+$/.test(name)) as readonly LetterTemplate[];

describe('every letter', () => {
  it('is found among the templates', () => {
    expect(templates.length).toBe(47);
  });

  it.each(templates)('%s has its words in three languages, the same subject, and no gap', (template) => {
    const params = {
      number: '2026-000123',
      code: 'KQ7M-2XHD',
      sentDay: '2026-03-02',
      lastDay: '2026-03-12',
      untilDay: '2026-03-20',
      dueDay: '2026-04-01',
      startsInstant: '2026-03-25T05:00:00.000Z',
      termDays: 10,
      minutes: 60,
      no: 3,
    };
    const draft: LetterDraft = { key: 'k', caseId: story.caseId, to: { personId: aliya }, language: 'kk', template, params };
    const said = languages.map((language) => composeLetter(draft, speechFor(language), { ...content, invitation }));
    expect(new Set(said.map((letter) => letter.subject))).toEqual(new Set(['Бітім: 2026-000123']));
    expect(new Set(said.map((letter) => letter.text)).size).toBe(3);
    for (const { text } of said) {
      expect(text).not.toMatch(/undefined|\{|\}|!|2026-03-|2026-04-/);
      expect(text).toContain(content.link);
    }
  });
});

const waiting = story.storyOf(opening, invited, joined);
const working = story.storyOf(opening, invited, joined, underWay);

function due(kind: string, payload: DueReminder['payload'] = {}, key = kind): DueReminder {
  return { key, kind, payload };
}

function withEvents(state: typeof working, drafts: readonly EventDraft[]): typeof working {
  return drafts.map((draft) => story.recorded(draft, byMediator)).reduce(fold, state);
}

const concluded = event(
  'settlement-concluded',
  'case',
  {
    version: 1,
    on: day('2026-03-20'),
    number: 'S',
    documentSha256: '',
    schedule: [{ no: 1, debtor: partyB, creditor: partyA, dueDay: day('2026-04-01'), isMoney: true }],
    missedPayments: null,
  },
  null,
);

describe('reminders', () => {
  it('of the invitation go to those who have not answered, at the address of the invitation where there is no account', () => {
    const letters = reminderLetters(waiting, due('invitation-reminder'), day('2026-03-09'));
    expect(letters.map((letter) => letter.to)).toEqual([{ personId: bolat }, { addressOf: `invitation:${story.caseId}:${story.partyB2}` }]);
    expect(letters.every((letter) => letter.params['code'] === 'KQ7M-2XHD')).toBe(true);
  });

  it('of the invitation stop when it was answered', () => {
    expect(reminderLetters(working, due('invitation-reminder'), day('2026-03-09'))).toEqual([]);
  });

  it('of the term go to all who work in the case', () => {
    const state = withEvents(working, [
      event('contract-drafted', 'joint', { version: 1, documentId: story.file, documentSha256: '' }, null as never),
      event(
        'contract-concluded',
        'case',
        { version: 1, on: day('2026-03-05'), nominalDay: day('2026-04-04'), lastDay: day('2026-04-06') },
        null,
      ),
    ]);
    const letters = reminderLetters(state, due('term-reminder'), day('2026-03-30'));
    expect(letters.map((letter) => 'personId' in letter.to && letter.to.personId)).toEqual([aliya, story.lawyer, bolat, mediator]);
    expect(letters[0]?.params['lastDay']).toBe('2026-04-06');
  });

  it('of a promise go to the debtor before its day and to both after it', () => {
    const state = withEvents(working, [concluded]);
    const before = reminderLetters(state, due('promise-reminder', { no: 1 }), day('2026-03-29'));
    expect(before.map((letter) => letter.to)).toEqual([{ personId: bolat }]);
    const late = reminderLetters(state, due('promise-late', { no: 1 }), day('2026-04-02'));
    expect(late.map((letter) => letter.to)).toEqual([{ personId: aliya }, { personId: story.lawyer }, { personId: bolat }]);
  });

  it('of a promise stop once it was marked or confirmed', () => {
    const marked = withEvents(working, [
      concluded,
      event('obligation-marked', 'case', { no: 1, by: partyB, on: day('2026-03-25'), proofId: null }, null),
    ]);
    expect(reminderLetters(marked, due('promise-reminder', { no: 1 }), day('2026-03-29'))).toEqual([]);
    const confirmed = withEvents(marked, [event('obligation-confirmed', 'case', { no: 1, by: partyA }, null)]);
    expect(reminderLetters(confirmed, due('promise-late', { no: 1 }), day('2026-04-02'))).toEqual([]);
  });

  it('of a separate meeting go to its own room alone, and only while that meeting stands', () => {
    const meeting = { sessionId: 's1', with: 'side-b', mode: 'writing', minutes: 60 } as const;
    const startsAt = '2026-03-25T05:00:00.000Z' as never;
    const state = withEvents(working, [
      event('session-proposed', 'side-b', { ...meeting, slots: [] }, { place: '' }),
      event('session-fixed', 'side-b', { ...meeting, startsAt, sequence: 2 }, null),
    ]);
    const letters = reminderLetters(state, due('session-reminder', {}, 'session-reminder:s1:2:on-the-day'), day('2026-03-25'));
    expect(letters.map((letter) => letter.to)).toEqual([{ personId: bolat }, { personId: mediator }]);
    expect(reminderLetters(state, due('session-reminder', {}, 'session-reminder:s1:1:on-the-day'), day('2026-03-25'))).toEqual([]);
  });

  it('have the same key when the same work runs again, and another for another day', () => {
    const once = reminderLetters(waiting, due('invitation-reminder'), day('2026-03-09'));
    const again = reminderLetters(waiting, due('invitation-reminder'), day('2026-03-10'));
    expect(again.map((letter) => letter.key)).toEqual(once.map((letter) => letter.key));
    const longer = fold(waiting, story.recorded(event('time-granted', 'case', { lastDay: day('2026-03-25') }, null), byA));
    const later = reminderLetters(longer, due('invitation-reminder'), day('2026-03-20'));
    expect(later.some((letter) => once.some((known) => known.key === letter.key))).toBe(false);
  });

  it('never come after somebody has left (S13)', () => {
    const left = fold(waiting, story.recorded(event('case-closed', 'case', { ground: 'withdrawn', on: day('2026-03-10') }, null), byB));
    for (const kind of ['invitation-reminder', 'term-reminder', 'promise-reminder', 'promise-late', 'session-reminder']) {
      expect(reminderLetters(left, due(kind, { no: 1 }), day('2026-03-10'))).toEqual([]);
    }
  });
});
