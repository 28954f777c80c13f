// @ts-check
/** `npm run build`: bundles the program into dist/, with its assets and its texts. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { argv, execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { fail, prepare, root, say } from './prepare.mjs';

const output = join(root, 'dist');
const stamp = join(output, '.built-from');

/** @param {string} folder @returns {string[]} All files below, as paths from the root with forward slashes. */
function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Fingerprint of everything the build reads: names, sizes, times. Tests and benches are not read. */
function fingerprint() {
  const read = [
    ...filesBelow('src').filter((file) => !/\.(test|test-support|bench)\.tsx?$/.test(file)),
    ...filesBelow('tools'),
    'package.json',
  ];
  const hash = createHash('sha256');
  for (const file of read) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Runs one step in a process of its own. @param {string} what @param {string[]} args */
function step(what, args) {
  say(what);
  const result = spawnSync(execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.status !== 0) fail(`${what}: did not succeed, see the message above.`);
}

/** Programs that are run by name: `dist/server.js` and the commands beside it. */
const programs = ['src/main/server.ts', 'src/main/seed.ts', 'src/main/verify-history.ts', 'src/main/law.ts', 'src/main/verify.ts'];

/** Name of an entry point inside dist/: programs by their own name, the rest by their path from src/. @param {string} file */
function outputName(file) {
  return file.replace(programs.includes(file) ? /^src\/main\// : /^src\//, '').replace(/\.ts$/, '');
}

async function bundle() {
  const workers = filesBelow('src').filter((file) => file.endsWith('/worker-entry.ts'));
  const entries = [...programs, ...workers];
  say(`bundling ${entries.join(', ')}`);
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map((file) => [outputName(file), file])),
    outdir: output,
    bundle: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const written = new Set(Object.keys(metafile.outputs).map((file) => basename(file)));
  for (const file of readdirSync(output)) if (file.startsWith('part-') && !written.has(file)) rmSync(join(output, file));
}

/**
 * Builds what changed since the last build; does nothing when nothing did.
 *
 * @param {{ force?: boolean }} options
 */
export async function buildProgram({ force = false } = {}) {
  const current = fingerprint();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return say('already built, nothing changed since');
  mkdirSync(output, { recursive: true });
  step('building styles, scripts and fonts', ['tools/build-assets.mjs']);
  step('compiling the texts', ['--import', 'tsx', 'tools/compile-texts.ts']);
  try {
    await bundle();
  } catch {
    fail('the program could not be bundled, see the message above.');
  }
  writeFileSync(stamp, current);
  say('built');
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  await prepare();
  await buildProgram({ force: true });
}
