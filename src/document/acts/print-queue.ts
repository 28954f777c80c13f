import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PrintJob, PrintReply, PrintWorkerSetup } from '#document/acts/print-job.ts';

/** How the printing worker is started and how long it lives. */
export interface PrintQueueSettings {
  /** The worker's own file: TypeScript in development, a bundled module in production. */
  readonly workerFile: URL;
  readonly setup: PrintWorkerSetup;
  /** The worker is replaced after so many documents, which gives its memory back. */
  readonly documentsPerWorker: number;
  readonly timeoutMs: number;
}

type Printed = Extract<PrintReply, { readonly pdf: Uint8Array }>;

export interface PrintQueue {
  /** @throws With the compiler's own words when the sheet cannot be printed, or when the worker dies or takes too long. */
  readonly print: (job: Omit<PrintJob, 'id'>) => Promise<Printed>;
  readonly close: () => Promise<void>;
}

function startWorker({ workerFile, setup }: PrintQueueSettings): Worker {
  if (!workerFile.pathname.endsWith('.ts')) return new Worker(workerFile, { workerData: setup });
  // A worker thread on Node 20 does not inherit a TypeScript loader, and its own `--import` comes too late for its entry.
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))).href;
  const entry = JSON.stringify(workerFile.href);
  return new Worker(`import(${JSON.stringify(loader)}).then((tsx) => tsx.tsImport(${entry}, ${entry}))`, { eval: true, workerData: setup });
}

/** One answer of the worker, or the reason why none came. */
function printOn(worker: Worker, job: PrintJob, timeoutMs: number): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onReply).off('error', onError).off('exit', onExit);
      act();
    };
    const onReply = (reply: PrintReply): void => settle(() => ('pdf' in reply ? resolve(reply) : reject(new Error(reply.problem))));
    const onError = (error: Error): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`printing worker ended with ${code}`)));
    const timer = setTimeout(() => {
      settle(() => reject(new Error('printing took too long')));
      void worker.terminate();
    }, timeoutMs);
    worker.on('message', onReply).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

/** Prints sheets one after another on a worker that is started when needed, replaced in time, and never keeps the program alive. */
export function createPrintQueue(settings: PrintQueueSettings): PrintQueue {
  let worker: Worker | undefined;
  let printed = 0;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    printed = 0;
    await old?.terminate();
  };
  const running = (): Worker => {
    if (worker) return worker;
    const started = startWorker(settings);
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    worker = started;
    return started;
  };
  const printNow = async (job: Omit<PrintJob, 'id'>): Promise<Printed> => {
    if (printed >= settings.documentsPerWorker) await stop();
    const current = running();
    printed += 1;
    current.ref();
    try {
      return await printOn(current, { id: printed, ...job }, settings.timeoutMs);
    } finally {
      current.unref();
    }
  };
  return {
    print: (job) => {
      const result = last.then(() => printNow(job));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => {
      await last;
      await stop();
    },
  };
}
