import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { fastify } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { PersonId } from '#kernel/id.ts';
import { closingCodes } from '#session/domain/live-protocol.ts';
import { liveRoomRoutes } from '#session/http/live-room.ts';
import type { FakeRoom } from '#session/http/live-story.test-support.ts';
import { aliya, bolat, caseId, createFakeRoom } from '#session/http/live-story.test-support.ts';
import { practiceEchoPath, practiceRoutes } from '#session/http/practice-page.tsx';

const origin = 'http://bitim.test';
let app: FastifyInstance;

async function serve(fake: FakeRoom): Promise<void> {
  app = fastify();
  await app.register(websocket);
  const isOwnOrigin = (request: FastifyRequest): boolean => request.headers.origin === origin;
  const identify = async (request: { readonly headers: Record<string, unknown> }) =>
    request.headers['x-person'] ? { personId: request.headers['x-person'] as PersonId, language: 'kk' as const } : null;
  await app.register(async (scope) => {
    liveRoomRoutes(scope, { ...fake.service, isOwnOrigin, identify });
    practiceRoutes(scope, isOwnOrigin);
  });
  await app.ready();
}

interface Talk {
  readonly headers: Record<string, string>;
  readonly texts: readonly string[];
  /** Ends after so many answers; otherwise the service must close. */
  readonly enough?: number;
}

/** Opens a line, says everything at once, and gathers what comes until it is closed. */
async function talk(address: string, { headers, texts, enough }: Talk): Promise<{ readonly heard: string[]; readonly code: number }> {
  const heard: string[] = [];
  return await new Promise((resolve, reject) => {
    const onInit = (socket: WebSocket): void => {
      socket.on('message', (content) => {
        heard.push(String(content));
        if (heard.length === enough) socket.close(1000);
      });
      socket.on('close', (code) => resolve({ heard, code }));
    };
    app.injectWS(address, { headers }, { onInit }).then((socket) => {
      for (const text of texts) socket.send(text);
    }, reject);
  });
}

const path = (room: string, known: string = caseId): string => `/case/${known}/room/${room}/live`;
const own = { origin, 'x-person': aliya };
const since = '{"type":"since","position":0}';
const post = '{"type":"post","messageId":"01980000-0000-7000-8000-0000000000aa","words":"Сәлем"}';

afterEach(() => app.close());

describe('the live route', () => {
  it('keeps what is said before it knows who speaks, and answers it in order', async () => {
    const fake = createFakeRoom();
    await serve(fake);
    const { heard } = await talk(path('joint'), { headers: own, texts: [since, post], enough: 2 });
    expect(heard.map((text) => (JSON.parse(text) as { messages: { words: string }[] }).messages.map((known) => known.words))).toEqual([
      [],
      ['Сәлем'],
    ]);
    expect(fake.stored).toHaveLength(1);
  });

  it.each([
    ['a foreign page riding on the cookie', path('joint'), { ...own, origin: 'http://other.test' }],
    ['a page without an origin', path('joint'), { 'x-person': aliya }],
    ['nobody signed in', path('joint'), { origin }],
    ['the other side', path('side-b'), own],
    ['a room that does not exist', path('side-c'), own],
    ['the notes of the mediator', path(`notes-${bolat}`), own],
    ['a forged case', path('joint', 'x'), own],
  ])('closes without a hint before %s', async (_who, address, headers) => {
    const fake = createFakeRoom();
    await serve(fake);
    expect(await talk(address, { headers, texts: [since, post] })).toEqual({ heard: [], code: closingCodes.nothingHere });
    expect(fake.stored).toEqual([]);
  });
});

describe('the practice line (S09)', () => {
  it('sends a word back to our own pages and to nobody else', async () => {
    await serve(createFakeRoom());
    expect((await talk(practiceEchoPath, { headers: { origin }, texts: ['bitim'], enough: 1 })).heard).toEqual(['bitim']);
    expect(await talk(practiceEchoPath, { headers: { origin: 'http://other.test' }, texts: [] })).toEqual({
      heard: [],
      code: closingCodes.nothingHere,
    });
  });

  it('does not serve as a pipe', async () => {
    await serve(createFakeRoom());
    expect((await talk(practiceEchoPath, { headers: { origin }, texts: ['x'.repeat(101)] })).code).toBe(closingCodes.notUnderstood);
    const many = await talk(practiceEchoPath, { headers: { origin }, texts: Array.from({ length: 30 }, () => 'x') });
    expect([many.heard.length, many.code]).toEqual([20, closingCodes.notUnderstood]);
  });
});
