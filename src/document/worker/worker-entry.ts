import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintJob, PrintReply, PrintWorkerSetup } from '#document/acts/print-job.ts';

const setup = workerData as PrintWorkerSetup;
const compiler = NodeCompiler.create({
  workspace: setup.templates,
  fontArgs: [{ fontBlobs: setup.fonts.map((path) => readFileSync(path)) }],
});

/** Prints one sheet. The workspace holds templates only, so no other file can be read even by a faulty template. */
function print(job: PrintJob): PrintReply {
  const mainFilePath = join(setup.templates, 'sheet.typ');
  compiler.mapShadow(join(setup.templates, 'sheet.json'), Buffer.from(job.sheet));
  compiler.mapShadow(join(setup.templates, 'qr.svg'), Buffer.from(job.qrSvg));
  try {
    const compiled = compiler.compile({ mainFilePath });
    const diagnostics = compiled.takeDiagnostics();
    if (!compiled.result || diagnostics) return { id: job.id, problem: JSON.stringify(diagnostics?.shortDiagnostics ?? 'no result') };
    const pages = compiled.result.numOfPages;
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2a', creationTimestamp: job.madeAtSeconds });
    return { id: job.id, pdf: new Uint8Array(pdf), pages };
  } catch (error) {
    return { id: job.id, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // Without this the memory of the compiler grows with every document.
    compiler.evictCache(0);
  }
}

parentPort?.on('message', (job: PrintJob) => parentPort?.postMessage(print(job)));
