import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import { closingCodes } from '#session/domain/live-protocol.ts';
import { createRoomLine } from '#session/domain/room-line.ts';
import type { RoomAt } from '#session/domain/room-messages.ts';
import { aliya, bolat, caseId, createFakePage, createFakeRoom, settled } from '#session/http/live-story.test-support.ts';
import { createRoomHub } from '#session/http/room-hub.ts';
import { serveLine } from '#session/http/serve-line.ts';
import { tellHub } from '#session/http/tell-hub.ts';

const at = (personId: PersonId = aliya): RoomAt => ({ caseId, room: 'joint', personId });
const message = (number: number, words = `слово ${number}`) => ({
  messageId: `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  words,
});

describe('a live room', () => {
  it('shows everybody the same messages in the same order', async () => {
    const fake = createFakeRoom();
    const [first, second] = [createFakePage(fake, at(aliya)), createFakePage(fake, at(bolat))];
    await settled();
    for (let number = 1; number <= 6; number += 1) (number % 2 ? first : second).line.post(message(number));
    await settled();
    expect(first.words()).toEqual(fake.stored.map((known) => known.words));
    expect(second.words()).toEqual(first.words());
    expect(first.shown.map((known) => known.position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(first.shown.map((known) => known.isOwn)).toEqual(fake.stored.map((known) => known.personId === aliya));
    expect([first.line.status(), first.kept()]).toEqual(['live', []]);
  });

  it('loses and doubles nothing when the line drops after a post arrived and before its answer (S10)', async () => {
    const fake = createFakeRoom();
    const page = createFakePage(fake, at());
    await settled();
    page.loseAnswers(true);
    page.line.post(message(1));
    await settled();
    expect([fake.stored.length, page.words(), page.kept().length]).toEqual([1, [], 1]);
    page.cut();
    expect(page.line.status()).toBe('waiting');
    page.loseAnswers(false);
    page.passTime();
    await settled();
    expect([fake.stored.length, page.words(), page.kept()]).toEqual([1, ['слово 1'], []]);
  });

  it('keeps what is written without a connection and sends it in order when it is back', async () => {
    const fake = createFakeRoom();
    const page = createFakePage(fake, at());
    await settled();
    page.cut();
    for (const number of [1, 2, 3]) page.line.post(message(number));
    await settled();
    expect([fake.stored.length, page.line.status()]).toEqual([0, 'waiting']);
    page.line.wake();
    await settled();
    expect(fake.stored.map((known) => known.words)).toEqual(['слово 1', 'слово 2', 'слово 3']);
    expect(page.words()).toEqual(['слово 1', 'слово 2', 'слово 3']);
  });

  it('sends what an earlier load of the page left unsent', async () => {
    const fake = createFakeRoom();
    const page = createFakePage(fake, at(), [message(7)]);
    await settled();
    expect([page.words(), page.kept()]).toEqual([['слово 7'], []]);
  });

  it('drops a line that looks open but answers nothing', async () => {
    const fake = createFakeRoom();
    const page = createFakePage(fake, at());
    await settled();
    page.loseAnswers(true);
    page.line.post(message(1));
    await settled();
    page.passTime();
    page.loseAnswers(false);
    page.passTime();
    await settled();
    expect([page.closings, page.words()]).toEqual([[1000], ['слово 1']]);
  });

  it('holds in any mixture of posts, drops, lost answers and returns', async () => {
    const step = fc.constantFrom('post-a', 'post-b', 'cut-a', 'lose-a', 'find-a', 'time-a', 'cut-b', 'time-b', 'rest');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const fake = createFakeRoom();
        const [a, b] = [createFakePage(fake, at(aliya)), createFakePage(fake, at(bolat))];
        const written = { a: [] as string[], b: [] as string[] };
        let count = 0;
        const post = (who: 'a' | 'b'): void => {
          count += 1;
          written[who].push(message(count).words);
          (who === 'a' ? a : b).line.post(message(count));
        };
        const acts: Record<string, () => unknown> = {
          'post-a': () => post('a'),
          'post-b': () => post('b'),
          'cut-a': a.cut,
          'cut-b': b.cut,
          'time-a': a.passTime,
          'time-b': b.passTime,
          'lose-a': () => a.loseAnswers(true),
          'find-a': () => a.loseAnswers(false),
          rest: settled,
        };
        for (const known of steps) await acts[known]?.();
        a.loseAnswers(false);
        for (const page of [a, b]) {
          await settled();
          page.cut();
          page.passTime();
          await settled();
        }
        a.cut();
        a.passTime();
        await settled();
        const all = fake.stored.map((known) => known.words);
        expect(new Set(all).size).toBe(all.length);
        expect([a.words(), b.words()]).toEqual([all, all]);
        expect(all.filter((words) => written.a.includes(words))).toEqual(written.a);
        expect(all.filter((words) => written.b.includes(words))).toEqual(written.b);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the page's end of a line", () => {
  it('shows a message once though the service says it twice', () => {
    const shown: number[] = [];
    let say: (text: string) => void = () => undefined;
    const message = (position: number) => ({ position, messageId: `m${position}`, isOwn: false, author: '', at: '', time: '', words: '' });
    createRoomLine(
      { position: 2, unsent: [] },
      {
        connect: (events) => {
          say = events.onText;
          return { send: () => undefined, close: () => undefined };
        },
        later: () => () => undefined,
        chance: () => 0,
        keep: () => undefined,
        onStatus: () => undefined,
        onRefused: () => undefined,
        onMessages: (messages) => shown.push(...messages.map((known) => known.position)),
      },
    );
    for (const positions of [[1, 2, 3], [2, 3, 4], [4]])
      say(JSON.stringify({ type: 'messages', after: (positions[0] ?? 1) - 1, messages: positions.map(message) }));
    expect(shown).toEqual([3, 4]);
  });

  it('gives the form back to the page where no line ever opens', () => {
    const pauses: (() => void)[] = [];
    let close: (code: number) => void = () => undefined;
    const line = createRoomLine(
      { position: 0, unsent: [] },
      {
        connect: (events) => {
          close = events.onClose;
          return { send: () => undefined, close: () => undefined };
        },
        later: (_milliseconds, run) => {
          pauses.push(run);
          return () => undefined;
        },
        chance: () => 0,
        keep: () => undefined,
        onStatus: () => undefined,
        onRefused: () => undefined,
        onMessages: () => undefined,
      },
    );
    const statuses = [1, 2, 3].map(() => {
      close(1006);
      pauses.pop()?.();
      return line.status();
    });
    expect(statuses).toEqual(['waiting', 'waiting', 'plain']);
  });
});

describe('a reader who may not be here', () => {
  const strange: readonly RoomAt[] = [
    { caseId, room: 'side-b', personId: aliya },
    { caseId: '01980000-0000-7000-8000-0000000000ff' as CaseId, room: 'joint', personId: aliya },
    { caseId, room: 'joint', personId: '01980000-0000-7000-8000-0000000000fe' as PersonId },
  ];

  it("is closed the same way before the other side's room, a strange case and as a stranger", async () => {
    const told: unknown[] = [];
    for (const place of strange) {
      const page = createFakePage(createFakeRoom(), place);
      page.line.post(message(1));
      await settled();
      told.push([page.closings, page.shown, page.refused, page.line.status()]);
      page.passTime();
      expect(page.closings).toHaveLength(1);
    }
    expect(new Set(told.map((known) => JSON.stringify(known)))).toEqual(
      new Set([JSON.stringify([[closingCodes.nothingHere], [], [], 'over'])]),
    );
  });

  it('is closed at once when the membership ends, and hears nothing said after', async () => {
    const fake = createFakeRoom();
    const [gone, stays] = [createFakePage(fake, at(bolat)), createFakePage(fake, at(aliya))];
    await settled();
    fake.members.delete(bolat);
    fake.hub.recheck(caseId);
    await settled();
    stays.line.post(message(1));
    await settled();
    expect([gone.closings, gone.shown]).toEqual([[closingCodes.nothingHere], []]);
    expect([stays.closings, stays.words()]).toEqual([[], ['слово 1']]);
  });

  it('cannot post on a line opened before the membership ended, signal or not', async () => {
    const fake = createFakeRoom();
    const page = createFakePage(fake, at(bolat));
    await settled();
    fake.members.delete(bolat);
    page.line.post(message(1));
    await settled();
    expect([fake.stored, page.closings]).toEqual([[], [closingCodes.nothingHere]]);
  });

  it('loses every line at once when the person is closed', async () => {
    const fake = createFakeRoom();
    const pages = [createFakePage(fake, at(bolat)), createFakePage(fake, at(bolat))];
    await settled();
    fake.hub.close(bolat);
    expect(pages.map((page) => page.closings)).toEqual([[closingCodes.nothingHere], [closingCodes.nothingHere]]);
  });
});

describe('what a page says', () => {
  const open = () => {
    const fake = createFakeRoom();
    const said: string[] = [];
    const closings: number[] = [];
    const line = serveLine(at(), { send: (text) => said.push(text), close: (code) => closings.push(code) }, fake.service);
    return { fake, said, closings, line };
  };

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"read"}',
    '{"type":"since","position":-1}',
    `{"type":"post","messageId":"x","words":"y"}`,
    'x'.repeat(40_000),
  ])('closes the line when it is not of the protocol: %.20s', async (text) => {
    const { closings, line, said } = open();
    line.onText(text);
    await settled();
    expect([closings, said]).toEqual([[closingCodes.notUnderstood], []]);
  });

  it("is answered with the reason when the message is empty, too long, or under another person's id", async () => {
    const { fake, said, line } = open();
    line.onText(JSON.stringify({ type: 'post', ...message(1, ' ') }));
    line.onText(JSON.stringify({ type: 'post', ...message(2, 'ә'.repeat(4001)) }));
    await fake.service.posts.post(at(bolat), message(3));
    line.onText(JSON.stringify({ type: 'post', ...message(3, 'чужое') }));
    await settled();
    expect(said.map((text) => (JSON.parse(text) as { text: string }).text)).toEqual([
      'session.message-length',
      'session.message-length',
      'session.message-id-taken',
    ]);
    expect(fake.stored.map((known) => known.words)).toEqual(['слово 3']);
  });

  it('sends a long room in batches without a gap', async () => {
    const { fake, said, line } = open();
    for (let number = 1; number <= 250; number += 1) await fake.service.posts.post(at(bolat), message(number));
    line.onText('{"type":"since","position":10}');
    await settled();
    const positions = said.flatMap((text) =>
      (JSON.parse(text) as { messages: { position: number }[] }).messages.map((known) => known.position),
    );
    expect(positions).toEqual(Array.from({ length: 240 }, (_, index) => index + 11));
  });

  it('ends the line for a new try when the store fails, and reports no words', async () => {
    const fake = createFakeRoom();
    const closings: number[] = [];
    const failing = { ...fake.service, posts: { post: () => Promise.reject(new Error('store is down')) } };
    const line = serveLine(at(), { send: () => undefined, close: (code) => closings.push(code) }, failing);
    line.onText(JSON.stringify({ type: 'post', ...message(1, 'тайна') }));
    await settled();
    expect(closings).toEqual([closingCodes.comeAgain]);
    expect(String(fake.problems)).not.toContain('тайна');
  });
});

describe('the hub', () => {
  it('is told of new messages by room, and of memberships that may have ended', () => {
    const signals: unknown[] = [];
    const hub = createRoomHub((signal) => signals.push(signal));
    const happened = (kind: string, room: string): CaseEvent => ({ kind, room }) as CaseEvent;
    tellHub(hub, caseId, [happened('message-posted', 'side-b'), happened('message-posted', 'side-b'), happened('note-written', 'notes-x')]);
    tellHub(hub, caseId, [happened('representative-revoked', 'case')]);
    expect(signals).toEqual([
      { type: 'news', caseId, room: 'side-b' },
      { type: 'recheck', caseId },
    ]);
  });

  it('tells other copies of the program ids and nothing else', () => {
    const signals: unknown[] = [];
    const hub = createRoomHub((signal) => signals.push(signal));
    hub.announce({ caseId, room: 'joint' });
    hub.recheck(caseId);
    hub.close(bolat);
    expect(signals).toEqual([
      { type: 'news', caseId, room: 'joint' },
      { type: 'recheck', caseId },
      { type: 'close', personId: bolat },
    ]);
  });

  it('wakes the lines of exactly the room that has news, wherever the news came from', () => {
    const hub = createRoomHub();
    const woken: string[] = [];
    const seat = (room: RoomAt['room']) => ({
      caseId,
      room,
      personId: aliya,
      onNews: () => woken.push(room),
      onRecheck: () => undefined,
      onClose: () => undefined,
    });
    const leave = hub.join(seat('joint'));
    hub.join(seat('side-a'));
    hub.receive({ type: 'news', caseId, room: 'joint' });
    leave();
    hub.announce({ caseId, room: 'joint' });
    hub.announce({ caseId, room: 'side-a' });
    expect(woken).toEqual(['joint', 'side-a']);
  });
});
