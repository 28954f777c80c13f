import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { fastify } from 'fastify';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import { ok } from '#kernel/result.ts';
import { answerSlots } from '#session/acts/answer-slots.ts';
import { fixSession } from '#session/acts/fix-session.ts';
import { proposeSession } from '#session/acts/propose-session.ts';
import { aliya, bolat, caseId, createStory, mediator, stranger } from '#session/acts/session-story.test-support.ts';
import type { FakeRoom } from '#session/http/live-story.test-support.ts';
import { createFakeRoom } from '#session/http/live-story.test-support.ts';
import { registerSessionPages } from '#session/http/session-pages.tsx';
import type { SessionWeb } from '#session/http/session-web.ts';
import { statusOfPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const newId = '01980000-0000-7000-8000-0000000000ee';
const slot = '2026-03-18T05:00:00.000Z';
let app: FastifyInstance;
let fake: FakeRoom;
let sessionId = '';
const notes: { noteId: string; words: string }[] = [];

function livedStory() {
  const story = createStory();
  story.run(proposeSession, mediator, { with: 'side-b', mode: 'in-person', slots: [slot], minutes: 90, place: 'Тайное место' });
  sessionId = story.stateFor(bolat).sessions.meetings[0]?.sessionId ?? '';
  story.run(answerSlots, bolat, { sessionId, slots: [slot] });
  story.run(fixSession, mediator, { sessionId, slot });
  return story;
}

function webOf(): SessionWeb {
  const story = livedStory();
  const speech = speechFor('en');
  return {
    visit: async (request, reply) => {
      const personId = request.headers['x-person'] as PersonId;
      const state = story.stateFor(personId);
      if (state.version > 0)
        return {
          personId,
          reading: { state, speech, me: story.capacity(personId) },
          today: day('2026-03-13'),
          mediatorName: '',
          offered: [],
        };
      reply.code(404).send('not found');
      return null;
    },
    speech: () => speech,
    show: (_request, reply, page) =>
      reply
        .code(statusOfPage(page))
        .type('text/html')
        .send(renderToString(page.body as never)),
    refuse: (_request, reply) => reply.code(404).send('not found'),
    formToken: () => 'token',
    posted: async (request) => request.body as Record<string, unknown>,
    newId: () => newId,
    now: () => '2026-03-13T05:00:00.000Z' as Instant,
    messages: fake.service.messages,
    posts: fake.service.posts,
    notes: {
      list: async () => [],
      write: async (_case, _person, note) => {
        notes.push(note);
        return ok(null);
      },
    },
    origin: 'https://bitim.example',
    mailAddress: 'mail@bitim.example',
  };
}

async function ask(
  person: PersonId,
  path: string,
  words?: Record<string, string>,
): Promise<{ readonly status: number; readonly body: string; readonly location: string }> {
  const form = words ? { method: 'POST' as const, payload: new URLSearchParams(words).toString() } : { method: 'GET' as const };
  const headers = { 'x-person': person, ...(words ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) };
  const answer = await app.inject({ url: path, headers, ...form });
  return { status: answer.statusCode, body: answer.body, location: String(answer.headers.location ?? '') };
}

async function serve(): Promise<void> {
  fake = createFakeRoom();
  notes.length = 0;
  app = fastify();
  await app.register(formbody);
  registerSessionPages(app, webOf());
  await app.ready();
}

afterEach(() => app.close());
const path = `/case/${caseId}`;

describe('rooms as ordinary pages', () => {
  it('keep one message of a form sent twice (S10)', async () => {
    await serve();
    const sent = { messageId: newId, words: 'Сәлем' };
    expect((await ask(aliya, `${path}/room/joint`, sent)).location).toBe(`${path}/room/joint#f-words`);
    expect((await ask(aliya, `${path}/room/joint`, sent)).status).toBe(303);
    expect(fake.stored.map((message) => message.words)).toEqual(['Сәлем']);
    expect((await ask(bolat, `${path}/room/joint`)).body).toContain('Сәлем');
  });

  it('show a refused message again with its words and its id', async () => {
    await serve();
    const long = 'ә'.repeat(4001);
    const { status, body } = await ask(aliya, `${path}/room/joint`, { messageId: '01980000-0000-7000-8000-0000000000dd', words: long });
    expect([status, body.includes(long), body.includes('0000000000dd')]).toEqual([422, true, true]);
    expect(fake.stored).toEqual([]);
  });

  it("answer alike before the other side's room, a room that is none, and to a stranger", async () => {
    await serve();
    const answers = [
      await ask(aliya, `${path}/room/side-b`),
      await ask(aliya, `${path}/room/side-c`),
      await ask(stranger, `${path}/room/joint`),
      await ask(aliya, `${path}/room/side-b`, { words: 'x' }),
      await ask(aliya, `${path}/notes`),
      await ask(bolat, `${path}/notes`, { words: 'x' }),
      await ask(aliya, `${path}/meetings/${sessionId}/meeting.ics`),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 404, body: 'not found', location: '' })]),
    );
  });

  it('lead page by page to the older messages, none lost and none twice', async () => {
    await serve();
    for (let number = 1; number <= 120; number += 1) {
      await fake.service.posts.post(
        { caseId: caseId as never, room: 'joint', personId: aliya as never },
        { messageId: `m${number}`, words: `w${number}.` },
      );
    }
    const seen: string[] = [];
    for (let next: string | undefined = `${path}/room/joint`; next; ) {
      const { body } = await ask(bolat, next);
      seen.unshift(...[...body.matchAll(/<p>(w\d+)\.<\/p>/g)].map((match) => match[1] ?? ''));
      next = /href="([^"]*\?before=\d+)"/.exec(body)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `w${index + 1}`));
  });
});

describe('other pages', () => {
  it('give those of a meeting its calendar file, without its place', async () => {
    await serve();
    const { status, body } = await ask(bolat, `${path}/meetings/${sessionId}/meeting.ics`);
    expect([status, body.includes('SUMMARY:Bitim: meeting'), body.includes('Тайное')]).toEqual([200, true, false]);
    expect((await ask(bolat, `${path}/meetings`)).body).toContain('Тайное место');
    expect((await ask(aliya, `${path}/meetings`)).body).not.toContain('Тайное место');
  });

  it('keep a note of the mediator', async () => {
    await serve();
    expect((await ask(mediator, `${path}/notes`, { noteId: newId, words: 'заметка' })).location).toBe(`${path}/notes`);
    expect(notes).toEqual([{ noteId: newId, words: 'заметка' }]);
    expect((await ask(mediator, `${path}/notes`, { words: ' ' })).status).toBe(422);
  });

  it('let anyone practise without a case', async () => {
    await serve();
    expect((await ask(stranger, '/practice')).body).toContain('Practice room');
  });
});
