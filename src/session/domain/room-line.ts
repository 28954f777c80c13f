import type { PageSays, ServiceSays, ShownMessage } from '#session/domain/live-protocol.ts';

/** A message written here that the service has not yet shown back. */
export interface Unsent {
  readonly messageId: string;
  readonly words: string;
}

/** `live` everything sent; `sending`; `waiting` no connection, words are kept; `plain` no live line here, pages work; `over` nothing to come. */
export type LineStatus = 'live' | 'sending' | 'waiting' | 'plain' | 'over';

/** One connection; the line is told what happens to it. */
export interface Connection {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

export interface ConnectionEvents {
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  readonly onClose: (code: number) => void;
}

/** What the line needs from the page. */
export interface LinePorts {
  readonly connect: (events: ConnectionEvents) => Connection;
  /** Runs later; the answer calls it off. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
  /** From 0 to 1, spreads reconnections. */
  readonly chance: () => number;
  readonly onMessages: (messages: readonly ShownMessage[]) => void;
  readonly onRefused: (messageId: string, text: string) => void;
  readonly onStatus: (status: LineStatus) => void;
  /** Called with every change, so that a reload of the page loses nothing. */
  readonly keep: (unsent: readonly Unsent[]) => void;
}

export interface RoomLine {
  readonly post: (message: Unsent) => void;
  /** Tries now instead of waiting: the network is back. */
  readonly wake: () => void;
  readonly status: () => LineStatus;
}

const nothingHere = 4404;
const notUnderstood = 4400;
const triesBeforePlain = 3;
const longestPause = 30_000;
const patience = 12_000;

interface Line {
  readonly ports: LinePorts;
  position: number;
  unsent: readonly Unsent[];
  connection: Connection | null;
  isOpen: boolean;
  wasEverOpen: boolean;
  isOver: boolean;
  failures: number;
  stopRetry: (() => void) | null;
  stopWatch: (() => void) | null;
}

function statusOf(line: Line): LineStatus {
  if (line.isOver) return 'over';
  if (line.isOpen) return line.unsent.length > 0 ? 'sending' : 'live';
  return !line.wasEverOpen && line.failures >= triesBeforePlain ? 'plain' : 'waiting';
}

function say(line: Line, said: PageSays): void {
  line.connection?.send(JSON.stringify(said));
}

/** A line that looks open but answers nothing is dead: it is dropped, and all is sent again on a new one. */
function watch(line: Line): void {
  line.stopWatch?.();
  line.stopWatch = line.unsent.length > 0 && line.isOpen ? line.ports.later(patience, () => line.connection?.close()) : null;
}

function settle(line: Line, unsent: readonly Unsent[]): void {
  line.unsent = unsent;
  line.ports.keep(unsent);
  watch(line);
  line.ports.onStatus(statusOf(line));
}

function hear(line: Line, said: ServiceSays): void {
  if (said.type === 'refused') {
    line.ports.onRefused(said.messageId, said.text);
    settle(
      line,
      line.unsent.filter((known) => known.messageId !== said.messageId),
    );
    return;
  }
  // Something between was lost on the way: what comes now would stand before it.
  if (said.after > line.position) {
    say(line, { type: 'since', position: line.position });
    return;
  }
  const fresh = said.messages.filter((message) => message.position > line.position);
  line.position = fresh.at(-1)?.position ?? line.position;
  if (fresh.length > 0) line.ports.onMessages(fresh);
  settle(
    line,
    line.unsent.filter((known) => !said.messages.some((message) => message.messageId === known.messageId)),
  );
}

function opened(line: Line): void {
  line.isOpen = true;
  line.wasEverOpen = true;
  line.failures = 0;
  say(line, { type: 'since', position: line.position });
  for (const message of line.unsent) say(line, { type: 'post', ...message });
  watch(line);
  line.ports.onStatus(statusOf(line));
}

function closed(line: Line, code: number): void {
  line.connection = null;
  line.isOpen = false;
  line.stopWatch?.();
  line.failures += 1;
  line.isOver = code === nothingHere || code === notUnderstood;
  line.ports.onStatus(statusOf(line));
  if (line.isOver) return;
  const pause = Math.min(longestPause, 500 * 2 ** Math.min(line.failures, 10)) * (0.5 + line.ports.chance() / 2);
  line.stopRetry = line.ports.later(pause, () => connect(line));
}

function connect(line: Line): void {
  line.stopRetry = null;
  let isCurrent = true;
  line.connection = line.ports.connect({
    onOpen: () => isCurrent && opened(line),
    onText: (text) => isCurrent && hear(line, JSON.parse(text) as ServiceSays),
    onClose: (code) => {
      if (isCurrent) closed(line, code);
      isCurrent = false;
    },
  });
}

/**
 * The page's end of a live room. Whatever happens to connections, each message is shown once, in order, and each written
 * message is sent again under its own id until the service shows it back or says why not.
 *
 * @param start - Position of the last message already on the page, and what an earlier load of the page left unsent.
 */
export function createRoomLine(start: { readonly position: number; readonly unsent: readonly Unsent[] }, ports: LinePorts): RoomLine {
  const idle = { connection: null, isOpen: false, wasEverOpen: false, isOver: false, failures: 0, stopRetry: null, stopWatch: null };
  const line: Line = { ports, ...start, ...idle };
  connect(line);
  return {
    status: () => statusOf(line),
    post: (message) => {
      settle(line, [...line.unsent, message]);
      if (line.isOpen) say(line, { type: 'post', ...message });
    },
    wake: () => {
      if (!line.stopRetry) return;
      line.stopRetry();
      connect(line);
    },
  };
}
