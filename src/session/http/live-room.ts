import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { CaseId, PersonId } from '#kernel/id.ts';
import { isUuid } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import { closingCodes } from '#session/domain/live-protocol.ts';
import type { RoomAt } from '#session/domain/room-messages.ts';
import { isTalkingRoom } from '#session/domain/room-rules.ts';
import type { LineService, RoomReader, ServedLine } from '#session/http/serve-line.ts';
import { serveLine } from '#session/http/serve-line.ts';

/** A signed-in person and the language of the page. */
export interface Visitor {
  readonly personId: PersonId;
  readonly language: Language;
}

export interface LiveRoomPorts extends Omit<LineService, 'enter'> {
  /** Who asks, by the same cookie as a page; null for nobody. */
  readonly identify: (request: FastifyRequest) => Promise<Visitor | null>;
  /** The page that opened the line is our own (header Origin): a foreign page must not ride on the cookie. */
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly enter: (at: RoomAt, language: Language) => Promise<RoomReader | null>;
}

interface RoomParams {
  readonly caseId: string;
  readonly room: string;
}

/** How often a silent line is tried; two silences in a row end it, and a power that ran out is noticed. */
const beatMilliseconds = 30_000;
/** What a page may say before it is known who speaks. */
const mostEarly = 100;

async function open(request: FastifyRequest, socket: WebSocket, ports: LiveRoomPorts): Promise<ServedLine | null> {
  const { caseId, room } = request.params as RoomParams;
  if (!ports.isOwnOrigin(request) || !isUuid(caseId) || !isTalkingRoom(room)) return null;
  const visitor = await ports.identify(request);
  if (!visitor || socket.readyState !== socket.OPEN) return null;
  const at: RoomAt = { caseId: caseId as CaseId, room, personId: visitor.personId };
  const line = { send: (text: string) => socket.send(text), close: (code: number) => socket.close(code) };
  return serveLine(at, line, { ...ports, enter: (known) => ports.enter(known, visitor.language) });
}

function beat(socket: WebSocket, line: ServedLine): NodeJS.Timeout {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
    return line.recheck();
  }, beatMilliseconds);
  return timer.unref();
}

/** Serves one socket. What is said before the reader is known waits; every reason to refuse looks the same. */
export function serveSocket(socket: WebSocket, request: FastifyRequest, ports: LiveRoomPorts): void {
  const early: string[] = [];
  let line: ServedLine | null = null;
  let timer: NodeJS.Timeout | undefined;
  socket.on('message', (content) => {
    const text = String(content);
    if (line) line.onText(text);
    else if (early.length < mostEarly) early.push(text);
    else socket.close(closingCodes.comeAgain);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearInterval(timer);
    line?.onGone();
  });
  void open(request, socket, ports)
    .then((opened) => {
      if (!opened) return socket.close(closingCodes.nothingHere);
      line = opened;
      timer = beat(socket, opened);
      for (const text of early.splice(0)) opened.onText(text);
      return undefined;
    })
    .catch((problem: unknown) => {
      ports.report(problem);
      socket.close(closingCodes.comeAgain);
    });
}

/**
 * The live end of rooms, `GET /case/:caseId/room/:room/live`. Needs `@fastify/websocket`, best with
 * `{ options: { maxPayload: 64 * 1024 } }`.
 */
export function liveRoomRoutes(app: FastifyInstance, ports: LiveRoomPorts): void {
  app.get('/case/:caseId/room/:room/live', { websocket: true }, (socket, request) => serveSocket(socket, request, ports));
}
