import { applicationInput } from '#case/acts/application-input.ts';
import { joinCase } from '#case/acts/join-case.ts';
import { performAct } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import { readCase, type SeenCase } from '#case/acts/read-case.ts';
import type { AttachedFile } from '#case/acts/submit-application.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import type { MadeSignature } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { RegisteredAct } from '#case/http/act-registry.ts';
import { capacityFor } from '#case/http/act-request.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { stageFile } from '#case/store/stored-files.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseId, FileId, PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { actNamed } from '#main/acts.ts';
import { casePorts } from '#main/case-book.ts';
import type { MovableClock } from '#main/demo/movable-clock.ts';
import type { Cast } from '#main/demo/people.ts';
import { dueHandlers } from '#main/due-handlers.ts';
import type { Installation } from '#main/installation.ts';
import { newKey } from '#platform/crypto/seal.ts';
import { runDue } from '#platform/work/run-due.ts';
import { instantAt } from '#session/domain/local-time.ts';

/** How papers are made and signed in a story. */
export interface Papers extends Pick<CaseWeb, 'makeDocument'> {
  readonly sign: (
    who: CaseViewer,
    asked: { readonly seen: SeenCase; readonly me: Capacity; readonly act: string },
  ) => Promise<Result<MadeSignature, readonly Refusal[]>>;
}

/** A place in a case that somebody takes. */
export type Place = { readonly partyId: PartyId } | { readonly representativeId: string };

export type KeptFile = Omit<AttachedFile, 'audience'>;

/** One case that is being lived through. */
export interface CasePlay {
  readonly caseId: CaseId;
  /** Performs an act of the registry; the state is what this person sees afterwards. */
  readonly does: (who: CaseViewer, act: string, input?: unknown) => Promise<CaseState>;
  readonly joins: (who: CaseViewer, place: Place) => Promise<void>;
  readonly seenBy: (who: CaseViewer) => Promise<SeenCase>;
}

/** Lives cases through acts, as people would, only faster. */
export interface Player {
  /** Starts a story on this day, however late the last one ended. */
  readonly begin: (on: Day, hour: number) => void;
  /** Goes on to that time, never back, and lets the program do what is due until then. */
  readonly goTo: (on: Day, hour: number) => Promise<void>;
  /** Stores a text file for somebody, as an upload does. */
  readonly keep: (who: CaseViewer, name: string, text: string) => Promise<KeptFile>;
  readonly open: (who: CaseViewer, application: unknown, files?: readonly AttachedFile[]) => Promise<CasePlay>;
}

/** What every case of the demonstration is told with. */
export interface Telling {
  readonly player: Player;
  readonly cast: Cast;
  /** The real day of the installation. */
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

export interface PlayParts {
  /** Its clock is `clock`. */
  readonly installation: Installation;
  readonly clock: MovableClock;
  readonly papers: Papers;
}

const roundOfWork = 100;

function granted<Value>(result: Result<Value, readonly Refusal[]>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`${what} was refused: ${result.error.map(({ code, field }) => (field ? `${code} at ${field}` : code)).join(', ')}`);
}

async function doDue({ installation, clock }: PlayParts): Promise<void> {
  const handlers = dueHandlers(installation, () => undefined);
  const onFailure = (_: unknown, problem: unknown): void => installation.log.error({ err: problem }, 'main.demonstration-work-failed');
  const due = { handlers, clock, limit: roundOfWork, onFailure };
  for (let round = await runDue(installation.database, due); round.done > 0; ) round = await runDue(installation.database, due);
}

type Wished = Pick<RegisteredAct, 'act'>;

async function keep({ installation, clock }: PlayParts, who: CaseViewer, file: { name: string; text: string }): Promise<KeptFile> {
  const { files, database, vault } = installation;
  const key = newKey();
  const content = (async function* () {
    yield Buffer.from(file.text, 'utf8');
  })();
  const { id, sha256, bytes, mediaType } = granted(await files.put(content, key), file.name);
  const staged = { fileId: id as FileId, sha256, bytes, type: mediaType };
  await database.as(standingOf(who), (tx) => stageFile(tx, { ...staged, personId: who.personId, key, at: clock.now() }, vault));
  return { ...staged, name: file.name };
}

function playCase(parts: PlayParts, ports: CasePorts, caseId: CaseId): CasePlay {
  const { clock, papers } = parts;
  const seenBy = async (who: CaseViewer): Promise<SeenCase> => granted(await readCase(ports, who, caseId), 'reading');
  const signed = async (who: CaseViewer, wish: Wished) => {
    if (!wish.act.needs?.includes('signature')) return undefined;
    const seen = await seenBy(who);
    const me = granted(capacityFor({ seen, registered: wish, partyId: undefined }, clock.today()), wish.act.name);
    return granted(await papers.sign(who, { seen, me, act: wish.act.name }), wish.act.name);
  };
  return {
    caseId,
    seenBy,
    does: async (who, name, input = {}) => {
      const wish: Wished = { act: actNamed(name) };
      const signature = await signed(who, wish);
      const request = { asker: who, caseId, act: wish.act, input: wish.act.input.parse(input), signature };
      const performed = await performAct(ports, { ...request, makeDocument: papers.makeDocument(name) });
      clock.forward(4);
      return granted(performed, name).state;
    },
    joins: async (who, place) => {
      const input = joinCase.input.parse({ personId: who.personId, ...place });
      granted(await performAct(ports, { asker: 'system', caseId, act: joinCase, input }), 'join-case');
      clock.forward(2);
    },
  };
}

/** A player of cases on this installation, everything in one process. */
export function createPlayer(parts: PlayParts): Player {
  const { installation, clock } = parts;
  const ports = casePorts(installation, () => undefined);
  return {
    begin: (on, hour) => clock.moveTo(instantAt(on, hour * 60)),
    goTo: async (on, hour) => {
      const wanted = instantAt(on, hour * 60);
      if (wanted > clock.now()) clock.moveTo(wanted);
      await doDue(parts);
    },
    keep: (who, name, text) => keep(parts, who, { name, text }),
    open: async (who, application, files = []) => {
      const submitted = await submitApplication(ports, who, { input: applicationInput.parse(application), files });
      clock.forward(5);
      return playCase(parts, ports, granted(submitted, 'application').state.caseId);
    },
  };
}
