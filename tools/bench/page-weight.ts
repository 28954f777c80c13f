import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Bench, Figure } from '#tools/bench/frame.ts';

const folder = fileURLToPath(new URL('../../dist/public/assets/', import.meta.url));
const kilobyte = 1024;
const plainPage = 60;
const livePage = 120;

/** Everything that a script brings along by its static imports, itself included. */
function withImports(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, imported] of readFileSync(join(folder, file), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (imported) withImports(imported, found);
  }
  return found;
}

function weight(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) / kilobyte;
}

function weigh(): readonly Figure[] | string {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return 'there are no assets; run npm run build first';
  const names = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>;
  const files = Object.entries(names).map(([name, file]) => ({ name, file: basename(file) }));
  const everywhere = files.filter(({ name }) => name.endsWith('.css') || /(^|\/)app\.js$/.test(name));
  const islands = files.filter(({ name, file }) => name.endsWith('.js') && !everywhere.some((known) => known.file === file));
  const always = new Set(everywhere.flatMap(({ file }) => (file.endsWith('.js') ? [...withImports(file)] : [file])));
  if (always.size === 0) return 'the manifest names no style sheet';
  const page: Figure = {
    name: 'a page without islands, script and style, gzip',
    value: weight(always),
    unit: 'KB',
    bar: { atMost: plainPage },
  };
  const withIsland = islands.map(({ name, file }): Figure => {
    const value = weight(new Set([...always, ...withImports(file)]));
    return { name: `a page with ${name}`, value, unit: 'KB', bar: { atMost: livePage } };
  });
  return [page, ...withIsland];
}

/** Script and style of every kind of page, as sent. */
export const benches: readonly Bench[] = [{ name: 'page weight', run: weigh }];
