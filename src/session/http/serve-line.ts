import type { Refusal } from '#kernel/result.ts';
import { refuse } from '#kernel/result.ts';
import { wordsInput } from '#session/domain/input.ts';
import type { PageSays, ServiceSays, ShownMessage } from '#session/domain/live-protocol.ts';
import { closingCodes, readPageSays } from '#session/domain/live-protocol.ts';
import type { RoomAt, RoomMessage, RoomMessages, RoomPosts } from '#session/domain/room-messages.ts';
import type { RoomHub } from '#session/http/room-hub.ts';

/** A reader who may be in a room at this moment. */
export interface RoomReader {
  readonly show: (message: RoomMessage) => ShownMessage;
  readonly say: (refusal: Refusal) => string;
}

/** What a line needs besides its socket. */
export interface LineService {
  readonly hub: RoomHub;
  readonly messages: RoomMessages;
  readonly posts: RoomPosts;
  /** Asked at the beginning, before every post and before every delivery; null for whoever may not be here now. */
  readonly enter: (at: RoomAt) => Promise<RoomReader | null>;
  /** A fault of the program; told without content. */
  readonly report: (problem: unknown) => void;
}

export interface LineSocket {
  readonly send: (text: string) => void;
  readonly close: (code: number) => void;
}

/** The service's end of one line. */
export interface ServedLine {
  readonly onText: (text: string) => void;
  /** Asks again whether this reader may be here, and closes if not. */
  readonly recheck: () => void;
  /** The socket is gone. */
  readonly onGone: () => void;
}

const batch = 100;
const mostWaiting = 500;

interface Line {
  readonly at: RoomAt;
  readonly socket: LineSocket;
  readonly service: LineService;
  /** Last position sent; null until the page has said what it knows. */
  position: number | null;
  isGone: boolean;
  isDeliveryDue: boolean;
  waiting: number;
  work: Promise<void>;
  leave: () => void;
}

function gone(line: Line): void {
  line.isGone = true;
  line.leave();
}

function close(line: Line, code: number): void {
  if (line.isGone) return;
  gone(line);
  line.socket.close(code);
}

function say(line: Line, said: ServiceSays): void {
  if (!line.isGone) line.socket.send(JSON.stringify(said));
}

/** The reader, or a closed line. */
async function entered(line: Line): Promise<RoomReader | null> {
  const reader = await line.service.enter(line.at);
  if (!reader) close(line, closingCodes.nothingHere);
  return line.isGone ? null : reader;
}

/** All work of a line is done one after another, so posts keep their order. */
function enqueue(line: Line, task: () => Promise<unknown>): void {
  line.waiting += 1;
  if (line.waiting > mostWaiting) {
    close(line, closingCodes.comeAgain);
    return;
  }
  line.work = line.work
    .then(async () => {
      line.waiting -= 1;
      if (!line.isGone) await task();
    })
    .catch((problem: unknown) => {
      line.service.report(problem);
      close(line, closingCodes.comeAgain);
    });
}

async function deliver(line: Line): Promise<void> {
  line.isDeliveryDue = false;
  for (let isMore = line.position !== null; isMore; ) {
    const reader = await entered(line);
    if (!reader || line.position === null) return;
    const after = line.position;
    const messages = await line.service.messages.list(line.at, after, batch);
    line.position = messages.at(-1)?.position ?? after;
    say(line, { type: 'messages', after, messages: messages.map(reader.show) });
    isMore = messages.length === batch;
  }
}

async function keep(line: Line, message: { readonly messageId: string; readonly words: string }): Promise<void> {
  const reader = await entered(line);
  if (!reader) return;
  const words = wordsInput.safeParse(message.words);
  const kept = words.success
    ? await line.service.posts.post(line.at, { messageId: message.messageId, words: words.data })
    : refuse('session.message-length');
  if (kept.ok) line.service.hub.announce({ caseId: line.at.caseId, room: line.at.room });
  else say(line, { type: 'refused', messageId: message.messageId, text: kept.error.map(reader.say).join(' ') });
}

async function obey(line: Line, said: PageSays): Promise<void> {
  if (said.type === 'post') return keep(line, said);
  line.position = said.position;
  return deliver(line);
}

function onNews(line: Line): void {
  if (line.isDeliveryDue) return;
  line.isDeliveryDue = true;
  enqueue(line, () => deliver(line));
}

/**
 * Serves one room to one reader. Messages are always read from the store after the last position sent, so a missed or
 * doubled signal changes nothing.
 */
export function serveLine(at: RoomAt, socket: LineSocket, service: LineService): ServedLine {
  const idle = { position: null, isGone: false, isDeliveryDue: false, waiting: 0, work: Promise.resolve(), leave: () => undefined };
  const line: Line = { at, socket, service, ...idle };
  const recheck = (): void => enqueue(line, () => entered(line));
  line.leave = service.hub.join({
    ...at,
    onNews: () => onNews(line),
    onRecheck: recheck,
    onClose: () => close(line, closingCodes.nothingHere),
  });
  recheck();
  return {
    onText: (text) => {
      const said = readPageSays(text);
      if (said) enqueue(line, () => obey(line, said));
      else close(line, closingCodes.notUnderstood);
    },
    recheck,
    onGone: () => gone(line),
  };
}
