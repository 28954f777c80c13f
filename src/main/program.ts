import type { CasePorts } from '#case/acts/ports.ts';
import type { DemonstrationLogin } from '#identity/http/door.ts';
import { documentParts } from '#main/case-document-parts.ts';
import { caseDocuments } from '#main/documents/case-documents.ts';
import { dueHandlers } from '#main/due-handlers.ts';
import { startHousekeeping } from '#main/housekeeping.ts';
import { openHttp } from '#main/http.ts';
import type { Installation } from '#main/installation.ts';
import { letterWords } from '#main/letter-words.ts';
import { openSharedHub } from '#main/shared-hub.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { sendLetters } from '#platform/mail/send-letters.ts';
import { openTransport } from '#platform/mail/transport.ts';
import { runDue } from '#platform/work/run-due.ts';
import { startWorker, type Worker } from '#platform/work/worker.ts';
import { tellHub } from '#session/http/tell-hub.ts';

/** A program that serves and does its due work. */
export interface Program {
  readonly http: HttpServer;
  readonly worker: Worker;
  readonly announce: CasePorts['announce'];
  /** Does what is due now and waits for it; for tests and seeds, which move the clock. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ProgramParts {
  readonly version: string;
  readonly assetsDir?: string;
  readonly demonstration: readonly DemonstrationLogin[];
  readonly requestsPerMinute?: number;
}

const lettersARound = 50;

/** Sends what waits in the outbox. */
export async function lettersOut(installation: Installation): Promise<() => Promise<void>> {
  const { database, config, clock, keeper, speechFor } = installation;
  const transport = openTransport(config);
  const sealing = await keeper.derive('letter');
  const host = new URL(config.baseUrl).hostname;
  return async () => {
    const compose = async (letter: Parameters<typeof letterWords>[0], secret: string | null) => letterWords(letter, secret, speechFor);
    await sendLetters(database, { clock, transport, compose, sealing, host, limit: lettersARound });
  };
}

/** Joins everything that runs: pages, API, live rooms, due work, letters. */
export async function openProgram(installation: Installation, parts: ProgramParts): Promise<Program> {
  const { database, clock, log } = installation;
  const shared = await openSharedHub(installation);
  const { hub } = shared;
  const waking: { wake: () => void } = { wake: () => undefined };
  const announce: CasePorts['announce'] = (caseId, events) => {
    tellHub(hub, caseId, events);
    waking.wake();
  };
  const handlers = dueHandlers(installation, announce);
  const documents = caseDocuments(documentParts(installation));
  const http = await openHttp(installation, { ...parts, announce, hub, documents });
  const afterRound = await lettersOut(installation);
  const worker = await startWorker(database, { handlers, clock, log, afterRound });
  waking.wake = worker.wake;
  const housekeeping = startHousekeeping(installation, documents);
  return {
    http,
    worker,
    announce,
    settle: async () => {
      // The worker may have taken a piece at the same moment: it is waited for, and what follows from it is done as well.
      for (let quietRounds = 0; quietRounds < 2; ) {
        const { done } = await runDue(database, { handlers, clock, limit: 100 });
        await worker.inHand();
        quietRounds = done > 0 ? 0 : quietRounds + 1;
      }
      await afterRound();
    },
    close: async () => {
      housekeeping.stop();
      await shared.close();
      await http.close();
      await worker.stop();
    },
  };
}
