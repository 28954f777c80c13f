import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import { systemClock } from '#platform/clock.ts';
import { checkPdf } from '#signature/acts/check/pdf/pdf-signatures.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';
import type { Bench, Figure } from '#tools/bench/frame.ts';
import { percentile, timings } from '#tools/bench/frame.ts';
import { longSettlement } from '#tools/bench/long-settlement.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const many = 300;

async function printing(): Promise<readonly Figure[]> {
  const renderer = createDocumentRenderer({ speechFor });
  let no = 0;
  const another = () => {
    no += 1;
    return longSettlement(no);
  };
  const { pages } = await renderer.render('settlement', another());
  const pdf = await timings(() => renderer.render('settlement', another()), 60);
  const docx = await timings(() => renderer.renderDocx('settlement', another()), 40);
  await renderer.close();
  return [
    { name: 'pages of the settlement, kk and ru', value: pages, unit: 'pages', bar: { atLeast: 5 } },
    { name: 'a settlement as PDF, p50, warm', value: percentile(pdf, 50), unit: 'ms', bar: { atMost: 60 } },
    { name: 'a settlement as PDF, p95, warm', value: percentile(pdf, 95), unit: 'ms' },
    { name: 'a settlement for editing, p50, warm', value: percentile(docx, 50), unit: 'ms' },
  ];
}

function memory(): Figure {
  const told = spawnSync(process.execPath, ['--import', 'tsx', 'tools/bench/print-many.ts', String(many)], { encoding: 'utf8' });
  if (told.status !== 0) throw new Error(told.stderr);
  return { name: `most memory of a process that prints ${many} in a row`, value: Number(told.stdout), unit: 'MB', bar: { atMost: 300 } };
}

async function signing(): Promise<readonly Figure[]> {
  const renderer = createDocumentRenderer({ speechFor });
  const bytes = (await renderer.render('settlement', longSettlement(0))).pdf;
  await renderer.close();
  const directory = await mkdtemp(join(tmpdir(), 'bitim-bench-'));
  const provider = await createPlatformProvider({ directory, clock: systemClock });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { sha256, bytes, mime: 'application/pdf', number: '2026-000001', title: { kk: '', ru: '', en: '' } };
  const signed: SignatureArtifact[] = [];
  const once = async (): Promise<void> => {
    const begun = await provider.begin(file, { name: 'Әбілқайырова Айгүл', role: 'party' });
    const confirmed = { reauthenticatedAt: systemClock.now(), method: 'password' };
    const done = begun.ok ? await provider.complete(begun.value.id, confirmed) : begun;
    if (!done.ok) throw new Error('not signed');
    signed[0] = done.value;
  };
  const times = await timings(once, 60);
  const copy = signedCopy(bytes, signed);
  const checks = await timings(() => checkPdf({ pdf: copy, settings: { anchors: [provider.anchor] } }), 40);
  await rm(directory, { recursive: true });
  return [
    {
      name: 'signing: beside the file and inside it, with time stamps, p50',
      value: percentile(times, 50),
      unit: 'ms',
      bar: { atMost: 50 },
    },
    { name: 'signing, p95', value: percentile(times, 95), unit: 'ms' },
    { name: 'checking the signature inside a PDF, p50', value: percentile(checks, 50), unit: 'ms' },
  ];
}

/** Printing and signing of documents. */
export const benches: readonly Bench[] = [
  {
    name: 'documents',
    run: async () => {
      const printed = await printing();
      const held = memory();
      return [...printed, held, ...(await signing())];
    },
  },
];
