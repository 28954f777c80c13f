import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintJob, PrintReply, PrintWorkerSetup } from '#document/acts/print-job.ts';

const setup = workerData as PrintWorkerSetup;
const compiler = NodeCompiler.create({
  workspace: setup.templates,
  fontArgs: [{ fontBlobs: setup.fonts.map((path) => readFileSync(path)) }],
});

// What the compiler made lies outside the heap that is measured: nothing would be collected until far too much was held.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const documentsBetween = 5;
let printed = 0;

/** Prints one sheet. The workspace holds templates only, so no other file can be read even by a faulty template. */
function print(job: PrintJob): PrintReply {
  const mainFilePath = join(setup.templates, 'sheet.typ');
  compiler.mapShadow(join(setup.templates, 'sheet.json'), Buffer.from(job.sheet));
  compiler.mapShadow(join(setup.templates, 'content.json'), Buffer.from(job.content));
  compiler.mapShadow(join(setup.templates, 'qr.svg'), Buffer.from(job.qrSvg));
  try {
    const compiled = compiler.compile({ mainFilePath });
    const problems = [compiled.takeError(), compiled.takeWarnings()].flatMap((found) => (found ? compiler.fetchDiagnostics(found) : []));
    // A warning is a fault too: an unknown font leaves the page empty with a warning only.
    if (!compiled.result || problems.length > 0) return { id: job.id, problem: JSON.stringify(problems) };
    const pages = compiled.result.numOfPages;
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-3a', creationTimestamp: job.madeAtSeconds });
    return { id: job.id, pdf: new Uint8Array(pdf), pages };
  } catch (error) {
    return { id: job.id, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    // Without this the memory of the compiler grows with every document.
    compiler.evictCache(0);
  }
}

parentPort?.on('message', (job: PrintJob) => {
  parentPort?.postMessage(print(job));
  printed += 1;
  if (printed % documentsBetween === 0) collect();
});
