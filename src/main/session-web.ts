import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { offeredActs, readCase } from '#case/acts/read-case.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { notesRoom } from '#case/domain/room.ts';
import { visitCase } from '#case/http/case-pages.tsx';
import type { CaseWeb } from '#case/http/case-web.ts';
import { authorOfWords, countWords, type RoomLog, readWords } from '#case/store/room-log.ts';
import { holdersOf, standingOf } from '#case/store/standing-of.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { actNamed, registry } from '#main/acts.ts';
import { namesOf } from '#main/case-names.ts';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import { ConcurrentChange } from '#platform/database/concurrent-change.ts';
import type { RoomAt, RoomMessages, RoomPosts } from '#session/domain/room-messages.ts';
import type { LiveRoomPorts } from '#session/http/live-room.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import type { RoomHub } from '#session/http/room-hub.ts';
import type { NoteBook, SessionWeb } from '#session/http/session-web.ts';
import { roomReader } from '#session/http/show-message.ts';

function readerOf(personId: PersonId): Reader {
  return { personId, office: null };
}

function logOf(at: RoomAt): RoomLog {
  return { caseId: at.caseId, room: at.room, kind: 'message-posted', holders: holdersOf(readerOf(at.personId)) };
}

/** Messages of rooms from the database, under the reader's own rights. */
export function roomMessages({ database, vault }: Pick<Installation, 'database' | 'vault'>): RoomMessages {
  return {
    list: (at, since, limit) =>
      database.as(standingOf(readerOf(at.personId)), async (tx) => {
        const words = await readWords(tx, logOf(at), { since, limit, vault });
        return words.map(({ id, ...rest }) => ({ ...rest, messageId: id }));
      }),
    lastPosition: (at) => database.as(standingOf(readerOf(at.personId)), (tx) => countWords(tx, logOf(at))),
  };
}

interface Words {
  readonly log: RoomLog;
  readonly personId: PersonId;
  readonly id: string;
  readonly write: () => Promise<Result<unknown, readonly Refusal[]>>;
}

/** Writes words once: the same id from the same person in the same room succeeds and changes nothing. */
async function writeOnce({ database }: Pick<Installation, 'database'>, words: Words): Promise<Result<null, readonly Refusal[]>> {
  const author = (): Promise<PersonId | undefined> =>
    database.as(standingOf(readerOf(words.personId)), (tx) => authorOfWords(tx, words.log, words.id));
  if ((await author()) === words.personId) return ok(null);
  try {
    const written = await words.write();
    if (written.ok) return ok(null);
    const isTaken = written.error.some((refusal) => refusal.code === 'session.message-id-taken');
    return isTaken && (await author()) === words.personId ? ok(null) : written;
  } catch (problem) {
    if (!(problem instanceof ConcurrentChange)) throw problem;
    return (await author()) === words.personId ? ok(null) : refuse('session.message-id-taken');
  }
}

/** Posts messages by the act, once each. */
export function roomPosts(installation: Installation, ports: CasePorts): RoomPosts {
  const post = actNamed('post-message');
  return {
    post: (at, { messageId, words }) =>
      writeOnce(installation, {
        log: logOf(at),
        personId: at.personId,
        id: messageId,
        write: () =>
          performAct(ports, { asker: readerOf(at.personId), caseId: at.caseId, act: post, input: { room: at.room, messageId, words } }),
      }),
  };
}

function noteBook(installation: Installation, ports: CasePorts): NoteBook {
  const write = actNamed('write-note');
  const { database, vault } = installation;
  const notesOf = (caseId: CaseId, personId: PersonId): RoomLog => ({
    caseId,
    room: notesRoom(personId),
    kind: 'note-written',
    holders: holdersOf(readerOf(personId)),
  });
  return {
    list: async (caseId, personId) => {
      const log = notesOf(caseId, personId);
      const words = await database.as(standingOf(readerOf(personId)), (tx) => readWords(tx, log, { since: 0, limit: 1000, vault }));
      return words.map(({ id, words: text, at }) => ({ noteId: id, words: text, at })).toReversed();
    },
    write: (caseId, personId, note) =>
      writeOnce(installation, {
        log: notesOf(caseId, personId),
        personId,
        id: note.noteId,
        write: () => performAct(ports, { asker: readerOf(personId), caseId, act: write, input: note }),
      }),
  };
}

/** A case as a taker-part of its rooms reads it; null for everybody else. */
export async function readingOf(
  installation: Installation,
  asked: { readonly ports: CasePorts; readonly caseId: CaseId; readonly personId: PersonId; readonly language: Language },
): Promise<{ readonly reading: Reading; readonly mediatorName: string; readonly offered: readonly string[] } | null> {
  const { ports, caseId, personId, language } = asked;
  const seen = await readCase(ports, readerOf(personId), caseId);
  const me = seen.ok ? seen.value.capacities[0] : undefined;
  if (!seen.ok || !me) return null;
  const { state } = seen.value;
  const names = await namesOf(installation, state.mediator ? [state.mediator.personId] : []);
  return {
    reading: { state, speech: installation.speechFor(language), me },
    mediatorName: state.mediator ? (names.get(state.mediator.personId) ?? '') : '',
    offered: offeredActs(
      [...registry.values()].map((known) => known.act),
      seen.value,
      ports.today(),
    ).map((offered) => offered.name),
  };
}

/** Joins the pages of rooms and meetings to the rest. */
export function sessionWeb(installation: Installation, frame: Frame, web: CaseWeb): SessionWeb {
  return {
    visit: async (request, reply) => {
      const visited = await visitCase(web, request as never, reply);
      if (!visited) return null;
      const { viewer, seen } = visited;
      const language = frame.speech(request).language;
      const read = await readingOf(installation, { ports: web.ports, caseId: seen.state.caseId, personId: viewer.personId, language });
      if (!read) {
        frame.refuse(request, reply, [{ code: 'case.not-found' }]);
        return null;
      }
      return { personId: viewer.personId, today: web.ports.today(), ...read };
    },
    speech: frame.speech,
    show: frame.show,
    refuse: frame.refuse,
    formToken: frame.formToken,
    posted: async (request) => (request.body ?? {}) as Readonly<Record<string, unknown>>,
    newId: installation.chance.id,
    now: installation.clock.now,
    messages: roomMessages(installation),
    posts: roomPosts(installation, web.ports),
    notes: noteBook(installation, web.ports),
    origin: installation.config.baseUrl,
    mailAddress: installation.config.mailFrom,
  };
}

/** Joins the live end of rooms to the rest. */
export function liveRoomPorts(
  installation: Installation,
  frame: Frame,
  joined: { readonly ports: CasePorts; readonly hub: RoomHub },
): LiveRoomPorts {
  const { ports, hub } = joined;
  return {
    hub,
    messages: roomMessages(installation),
    posts: roomPosts(installation, ports),
    identify: async (request) => {
      const viewer = frame.viewer(request);
      return viewer ? { personId: viewer.personId, language: frame.speech(request).language } : null;
    },
    isOwnOrigin: (request) => isOwnOrigin(installation, request),
    enter: async (at, language) => {
      const read = await readingOf(installation, { ports, caseId: at.caseId, personId: at.personId, language });
      return read ? roomReader(read.reading, at.room, read.mediatorName) : null;
    },
    report: (problem) => installation.log.error({ err: problem }, 'session.line-failed'),
  };
}

/** The page that opened a line is our own. */
export function isOwnOrigin(
  { config }: Pick<Installation, 'config'>,
  request: { readonly headers: { readonly origin?: string | undefined } },
): boolean {
  return request.headers.origin === new URL(config.baseUrl).origin;
}
