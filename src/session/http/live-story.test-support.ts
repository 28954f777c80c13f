import type { Instant } from '#kernel/day.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { ServiceSays, ShownMessage } from '#session/domain/live-protocol.ts';
import type { RoomLine, Unsent } from '#session/domain/room-line.ts';
import { createRoomLine } from '#session/domain/room-line.ts';
import type { RoomAt, RoomMessage } from '#session/domain/room-messages.ts';
import type { TalkingRoom } from '#session/domain/room-rules.ts';
import type { RoomHub } from '#session/http/room-hub.ts';
import { createRoomHub } from '#session/http/room-hub.ts';
import type { LineService, ServedLine } from '#session/http/serve-line.ts';
import { serveLine } from '#session/http/serve-line.ts';

export const caseId: CaseId = '01980000-0000-7000-8000-000000000001' as CaseId;
export const aliya: PersonId = '01980000-0000-7000-8000-000000000021' as PersonId;
export const bolat: PersonId = '01980000-0000-7000-8000-000000000022' as PersonId;

/** Lets everything that is due in promises happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
}

export interface FakeRoom {
  readonly service: LineService;
  readonly hub: RoomHub;
  readonly stored: RoomMessage[];
  readonly members: Set<PersonId>;
  readonly problems: unknown[];
}

/** A store of one room in memory, with members who may leave. */
export function createFakeRoom(room: TalkingRoom = 'joint'): FakeRoom {
  const stored: RoomMessage[] = [];
  const members = new Set([aliya, bolat]);
  const problems: unknown[] = [];
  const hub = createRoomHub();
  const isIn = (at: RoomAt): boolean => at.caseId === caseId && at.room === room && members.has(at.personId);
  const show =
    (me: PersonId) =>
    (message: RoomMessage): ShownMessage => ({ ...message, isOwn: message.personId === me, author: 'A', time: '10:00' });
  const service: LineService = {
    hub,
    messages: {
      list: async (at, since, limit) => (isIn(at) ? stored.filter((message) => message.position > since).slice(0, limit) : []),
      lastPosition: async (at) => (isIn(at) ? stored.length : 0),
    },
    posts: {
      post: async (at, { messageId, words }) => {
        await Promise.resolve();
        if (!isIn(at)) return refuse('case.not-your-part');
        const known = stored.find((message) => message.messageId === messageId);
        if (known) return known.personId === at.personId ? ok(null) : refuse('session.message-id-taken');
        stored.push({
          position: stored.length + 1,
          messageId,
          personId: at.personId,
          as: 'party',
          words,
          at: '2026-11-25T05:00:00.000Z' as Instant,
        });
        return ok(null);
      },
    },
    enter: async (at) => (isIn(at) ? { show: show(at.personId), say: (refusal) => refusal.code } : null),
    report: (problem) => problems.push(problem),
  };
  return { service, hub, stored, members, problems };
}

export interface FakePage {
  readonly line: RoomLine;
  readonly shown: ShownMessage[];
  readonly refused: string[];
  readonly statuses: string[];
  readonly closings: number[];
  readonly kept: () => readonly Unsent[];
  /** Runs what waits for later, the next pause first. */
  readonly passTime: () => void;
  /** Cuts the connection; texts on their way in either direction are lost. */
  readonly cut: () => void;
  /** From now on the answers of the service get lost while the page's posts arrive. */
  readonly loseAnswers: (isLost: boolean) => void;
  readonly words: () => readonly string[];
}

interface Timer {
  readonly milliseconds: number;
  readonly run: () => void;
}

/** Time that passes only when told to, the nearest thing first. */
function createTime(): { readonly later: (milliseconds: number, run: () => void) => () => void; readonly pass: () => void } {
  const timers = new Set<Timer>();
  return {
    later: (milliseconds, run) => {
      const timer = { milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: () => {
      const [next] = [...timers].toSorted((left, right) => left.milliseconds - right.milliseconds);
      if (next) timers.delete(next);
      next?.run();
    },
  };
}

/** A page before a served line, with a connection that can be cut. */
export function createFakePage(fake: FakeRoom, at: RoomAt, unsent: readonly Unsent[] = []): FakePage {
  const page = { shown: [] as ShownMessage[], refused: [] as string[], statuses: [] as string[], closings: [] as number[] };
  const time = createTime();
  let kept: readonly Unsent[] = unsent;
  let areAnswersLost = false;
  let cut = (): void => undefined;
  const line = createRoomLine(
    { position: 0, unsent },
    {
      connect: (events) => {
        let isCut = false;
        let served: ServedLine | null = null;
        const end = (code: number): void => {
          if (isCut) return;
          isCut = true;
          page.closings.push(code);
          served?.onGone();
          events.onClose(code);
        };
        cut = () => end(1006);
        const send = (text: string): void => {
          if (!isCut && !areAnswersLost) events.onText(JSON.stringify(JSON.parse(text) as ServiceSays));
        };
        served = serveLine(at, { send, close: end }, fake.service);
        void Promise.resolve().then(() => !isCut && events.onOpen());
        return { send: (text) => void Promise.resolve().then(() => !isCut && served?.onText(text)), close: () => end(1000) };
      },
      later: time.later,
      chance: () => 1,
      onMessages: (messages) => page.shown.push(...messages),
      onRefused: (_messageId, text) => page.refused.push(text),
      onStatus: (status) => page.statuses.push(status),
      keep: (next) => {
        kept = next;
      },
    },
  );
  return {
    line,
    ...page,
    kept: () => kept,
    passTime: time.pass,
    cut: () => cut(),
    loseAnswers: (isLost) => {
      areAnswersLost = isLost;
    },
    words: () => page.shown.map((message) => message.words),
  };
}
