import type { ShownMessage } from '#session/domain/live-protocol.ts';
import type { Connection, ConnectionEvents, LineStatus, RoomLine, Unsent } from '#session/domain/room-line.ts';
import { createRoomLine } from '#session/domain/room-line.ts';

/** A live room: messages appear by themselves and are sent without leaving the page. Without it the form still posts. */

/** A version 4 UUID; `randomUUID` exists only on secure addresses. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** The same shape as the server draws. */
function item(head: readonly (Node | string)[], words: string): HTMLElement {
  const made = element('li', 'b-timeline__entry b-message');
  const when = element('p', 'b-timeline__when');
  when.append(...head);
  const body = element('div', 'b-timeline__text');
  body.append(...words.split('\n').map((line) => element('p', '', line)));
  made.append(when, body);
  return made;
}

function shown(message: ShownMessage): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = message.at;
  time.textContent = message.time;
  const made = item([element('strong', '', message.author), ' · ', time], message.words);
  made.id = `message-${message.position}`;
  made.classList.toggle('b-message--own', message.isOwn);
  return made;
}

/** What was not yet sent stays with this tab only, until it is sent. */
function readUnsent(key: string): readonly Unsent[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly Unsent[];
  } catch {
    return [];
  }
}

function keepUnsent(key: string, unsent: readonly Unsent[]): void {
  try {
    if (unsent.length > 0) sessionStorage.setItem(key, JSON.stringify(unsent));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be switched off; the words still stand in the page.
  }
}

function connect(path: string, events: ConnectionEvents): Connection {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${path}`);
  let isEnded = false;
  const end = (code: number): void => {
    if (isEnded) return;
    isEnded = true;
    events.onClose(code);
  };
  socket.addEventListener('open', events.onOpen);
  socket.addEventListener('message', ({ data }) => events.onText(String(data)));
  socket.addEventListener('close', ({ code }) => end(code));
  return {
    send: (text) => socket.readyState === WebSocket.OPEN && socket.send(text),
    // A dead network answers no closing either: the line must not wait for it.
    close: () => {
      socket.close();
      end(1006);
    },
  };
}

/** The list of messages, with those not yet sent at its end. */
interface Board {
  readonly showPending: (message: Unsent) => void;
  readonly show: (messages: readonly ShownMessage[]) => void;
  readonly showRefused: (messageId: string, text: string) => void;
}

function createBoard(root: HTMLElement, list: Element): Board {
  const pending = new Map<string, HTMLElement>();
  return {
    showPending: ({ messageId, words }) => {
      const made = item([root.dataset['sending'] ?? ''], words);
      pending.set(messageId, made);
      list.append(made);
    },
    show: (messages) => {
      root.querySelector('[data-empty]')?.remove();
      for (const { messageId } of messages) {
        pending.get(messageId)?.remove();
        pending.delete(messageId);
      }
      list.append(...messages.map(shown), ...pending.values());
    },
    showRefused: (messageId, text) => {
      pending.get(messageId)?.querySelector('.b-timeline__when')?.replaceChildren(text);
      pending.delete(messageId);
    },
  };
}

/** Says what becomes of the words, once for each change; "sent" only after something was being sent. */
function createTeller(root: HTMLElement): (status: LineStatus) => void {
  const place = root.querySelector('[data-status]');
  let wasSending = false;
  return (status) => {
    const text = root.dataset[status === 'live' && wasSending ? 'sent' : status] ?? '';
    if (status === 'sending') wasSending = true;
    if (place && place.textContent !== text) place.textContent = text;
  };
}

function openLine(root: HTMLElement, board: Board): RoomLine {
  const { path = '', keep = '', position = '0' } = root.dataset;
  const unsent = readUnsent(keep);
  for (const message of unsent) board.showPending(message);
  const line = createRoomLine(
    { position: Number(position), unsent },
    {
      connect: (events) => connect(path, events),
      later: (milliseconds, run) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      chance: Math.random,
      keep: (left) => keepUnsent(keep, left),
      onStatus: createTeller(root),
      onMessages: board.show,
      onRefused: board.showRefused,
    },
  );
  addEventListener('online', line.wake);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && line.wake());
  return line;
}

/** Takes over the form while there is a line, or hope of one; otherwise the form posts by itself. */
function takeForm(form: HTMLFormElement, line: RoomLine, board: Board): void {
  const box = form.querySelector('textarea');
  const idField = form.querySelector<HTMLInputElement>('input[name="messageId"]');
  if (!box || !idField) return;
  form.addEventListener('submit', (event) => {
    const status = line.status();
    if (status === 'plain' || status === 'over') return;
    event.preventDefault();
    const words = box.value.trim();
    if (words === '') return;
    const message = { messageId: idField.value, words };
    idField.value = newId();
    box.value = '';
    board.showPending(message);
    line.post(message);
    box.focus();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

for (const root of document.querySelectorAll<HTMLElement>('[data-live-room]')) {
  const list = root.querySelector('[data-messages]');
  const form = root.querySelector<HTMLFormElement>('form[data-post]');
  if (!list) continue;
  const board = createBoard(root, list);
  const line = openLine(root, board);
  if (form) takeForm(form, line, board);
}
