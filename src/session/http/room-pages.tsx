import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { wordsInput } from '#session/domain/input.ts';
import type { RoomAt } from '#session/domain/room-messages.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import { isTalkingRoom, roomsOf } from '#session/domain/room-rules.ts';
import { roomWords } from '#session/http/meeting-words.ts';
import { RoomPage, roomIslands } from '#session/http/room-page.tsx';
import type { SessionVisit, SessionWeb } from '#session/http/session-web.ts';
import { showMessage } from '#session/http/show-message.ts';
import { typedFrom } from '#web/form/read-form.ts';

interface RoomPlace {
  readonly Params: { readonly caseId: string; readonly room: string };
  readonly Querystring: { readonly before?: string };
}

interface RoomVisit extends SessionVisit {
  readonly room: TalkingRoom;
  readonly at: RoomAt;
}

/** What a refused post is shown again with. */
interface Refused {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly messageId: string;
  readonly refusals: readonly Refusal[];
}

const pageSize = 50;

async function visitRoom(web: SessionWeb, request: FastifyRequest<RoomPlace>, reply: FastifyReply): Promise<RoomVisit | null> {
  const visit = await web.visit(request, reply);
  if (!visit) return null;
  const { room } = request.params;
  if (!isTalkingRoom(room) || !roomsOf(visit.reading.me).includes(room)) {
    web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return null;
  }
  return { ...visit, room, at: { caseId: visit.reading.state.caseId, room, personId: visit.personId } };
}

function pathOf({ at }: RoomVisit): string {
  return `/case/${at.caseId}/room/${at.room}`;
}

/** Older messages are reached page by page, without a live line. */
async function messagesFor(web: SessionWeb, visit: RoomVisit, before: number) {
  const last = before > 0 ? before - 1 : await web.messages.lastPosition(visit.at);
  const since = Math.max(0, last - pageSize);
  const messages = await web.messages.list(visit.at, since, Math.max(0, last - since));
  const shown = messages.map((message) => showMessage(visit.reading, message, visit.mediatorName));
  return { messages: shown, ...(since > 0 ? { earlierHref: `${pathOf(visit)}?before=${since + 1}` } : {}) };
}

// biome-ignore lint/complexity/useMaxParams: a page is shown to a request by a reply
async function showRoom(
  web: SessionWeb,
  request: FastifyRequest<RoomPlace>,
  reply: FastifyReply,
  visited: { readonly visit: RoomVisit; readonly refused: Refused | null },
): Promise<FastifyReply> {
  const { visit, refused } = visited;
  const before = Number(request.query.before ?? 0) || 0;
  const refusals = refused?.refusals ?? [];
  const page = {
    ...visit,
    ...(await messagesFor(web, visit, before)),
    roomHref: (room: TalkingRoom) => `/case/${visit.at.caseId}/room/${room}`,
    action: pathOf(visit),
    livePath: `${pathOf(visit)}/live`,
    formToken: web.formToken(request),
    messageId: refused?.messageId ?? web.newId(),
    ...(refused ? { typed: typedFrom(refused.fields), refusals } : {}),
  };
  return web.show(request, reply, {
    title: roomWords(visit.reading, visit.room),
    body: <RoomPage {...page} />,
    quickExit: true,
    hasErrors: refusals.length > 0,
    islands: before > 0 ? [] : roomIslands,
  });
}

async function post(web: SessionWeb, visit: RoomVisit, fields: Readonly<Record<string, unknown>>): Promise<Refused | null> {
  const given = String(fields['messageId'] ?? '');
  const messageId = isUuid(given) ? given : web.newId();
  const words = wordsInput.safeParse(fields['words']);
  if (!words.success) return { fields, messageId, refusals: [{ code: 'session.message-length', field: 'words' }] };
  const kept = await web.posts.post(visit.at, { messageId, words: words.data });
  return kept.ok ? null : { fields, messageId, refusals: kept.error };
}

/** Rooms of text as ordinary pages: `GET` reads, `POST` writes; a repeated post is one message. */
export function registerRoomPages(app: FastifyInstance, web: SessionWeb): void {
  app.get<RoomPlace>('/case/:caseId/room/:room', async (request, reply) => {
    const visit = await visitRoom(web, request, reply);
    return visit ? showRoom(web, request, reply, { visit, refused: null }) : reply;
  });
  app.post<RoomPlace>('/case/:caseId/room/:room', async (request, reply) => {
    const visit = await visitRoom(web, request, reply);
    const fields = visit ? await web.posted(request, reply) : null;
    if (!visit || !fields) return reply;
    const refused = await post(web, visit, fields);
    return refused ? showRoom(web, request, reply, { visit, refused }) : reply.redirect(`${pathOf(visit)}#f-words`, 303);
  });
}
