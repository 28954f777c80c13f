import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bench, Figure } from '#tools/bench/frame.ts';

const folder = fileURLToPath(new URL('../../dist/public/assets/', import.meta.url));
const kilobyte = 1024;
const plainPage = 60;
const livePage = 120;

function weight(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / kilobyte;
}

function weigh(): readonly Figure[] | string {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return 'there are no assets; run npm run build first';
  const names = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>;
  const files = Object.entries(names).map(([name, file]) => ({ name, file: basename(file) }));
  const shared = files.filter(({ name }) => name.endsWith('.css') || name === 'page.js').map(({ file }) => file);
  if (shared.length === 0) return 'the manifest names no style sheet';
  const everyPage: Figure = { name: 'every page, script and style, gzip', value: weight(shared), unit: 'KB', bar: { atMost: plainPage } };
  const islands = files.filter(({ name, file }) => name.endsWith('.js') && !shared.includes(file));
  const withIsland = islands.map(({ name, file }): Figure => {
    return { name: `a page with ${name}`, value: weight([...shared, file]), unit: 'KB', bar: { atMost: livePage } };
  });
  return [everyPage, ...withIsland];
}

/** Script and style of every kind of page, as sent. */
export const benches: readonly Bench[] = [{ name: 'page weight', run: weigh }];
