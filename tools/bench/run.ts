import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Bench, Figure } from '#tools/bench/frame.ts';
import { verdictOf } from '#tools/bench/frame.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ownFiles = new Set(['run.ts', 'frame.ts', 'program-places.ts', 'long-settlement.ts', 'print-many.ts']);

function benchFiles(): readonly string[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => join(root, folder, String(path)));
  const inRooms = below('src').filter((path) => path.endsWith('.bench.ts'));
  const here = below('tools/bench').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !ownFiles.has(basename(path)));
  return [...inRooms, ...here].toSorted();
}

async function benchesIn(file: string): Promise<readonly Bench[]> {
  const { benches } = (await import(pathToFileURL(file).href)) as { benches?: readonly Bench[] };
  if (!benches) throw new Error(`${file} exports no list named benches`);
  return benches;
}

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

function row({ name, value, unit, bar }: Figure, verdict: string): string {
  const wanted = !bar ? '' : 'atMost' in bar ? `<= ${number.format(bar.atMost)}` : `>= ${number.format(bar.atLeast)}`;
  return `  ${name.padEnd(58)}${number.format(value).padStart(10)} ${unit.padEnd(12)}${wanted.padEnd(14)}${verdict}`;
}

async function measure(bench: Bench): Promise<readonly string[]> {
  const figures = await bench.run();
  if (typeof figures === 'string') {
    process.stdout.write(`\n${bench.name}\n  not measured: ${figures}\n`);
    return ['not measured'];
  }
  process.stdout.write(`\n${bench.name}\n`);
  return figures.map((figure) => {
    const verdict = verdictOf(figure);
    process.stdout.write(`${row(figure, verdict)}\n`);
    return verdict;
  });
}

const filters = process.argv.slice(2);
const verdicts: string[] = [];
for (const file of benchFiles()) {
  for (const bench of await benchesIn(file)) {
    if (filters.length > 0 && !filters.some((filter) => bench.name.includes(filter))) continue;
    verdicts.push(...(await measure(bench)));
  }
}
const count = (verdict: string): number => verdicts.filter((found) => found === verdict).length;
process.stdout.write(
  `\n${count('passed')} passed, ${count('missed')} missed, ${count('told')} without a bar, ${count('not measured')} not measured\n`,
);
process.exitCode = count('missed') > 0 || verdicts.length === 0 ? 1 : 0;
