// @ts-check
/** Builds what a browser loads into dist/public/assets: the style sheet, fonts, the mark, and one script for each island. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile, Logger } from 'sass';
import { buildVerifier } from './build-verifier.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const output = join(root, 'dist', 'public', 'assets');
const limitBytes = 60 * 1024;

/** Plain name to hashed name, as the pages read it. @type {Record<string, string>} */
const manifest = {};
/** Size under gzip by plain name. @type {Record<string, number>} */
const sizes = {};

/** Writes a file under a name that changes with its content. @param {string} name @param {string | Uint8Array} content */
function write(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  const hashed = `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
  writeFileSync(join(output, hashed), content);
  manifest[name] = hashed;
  sizes[name] = gzipSync(content, { level: 9 }).length;
}

/** Copies the faces in use and tells how to load them, each only for the letters it holds. */
function fontFaces() {
  const from = join(root, 'node_modules', '@fontsource', 'noto-sans');
  const ranges = JSON.parse(readFileSync(join(from, 'unicode.json'), 'utf8'));
  mkdirSync(join(output, 'fonts'), { recursive: true });
  let css = '';
  for (const weight of [400, 700]) {
    for (const subset of ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin']) {
      const file = `noto-sans-${subset}-${weight}-normal.woff2`;
      const bytes = readFileSync(join(from, 'files', file));
      const hashed = file.replace('.woff2', `-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.woff2`);
      copyFileSync(join(from, 'files', file), join(output, 'fonts', hashed));
      css += `@font-face{font-family:"Noto Sans";font-style:normal;font-display:swap;font-weight:${weight};src:url(/assets/fonts/${hashed}) format("woff2");unicode-range:${ranges[subset]}}`;
    }
  }
  return css;
}

function buildStyles() {
  const { css } = compile(join(root, 'src', 'web', 'styles', 'app.scss'), {
    loadPaths: [join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
    logger: Logger.silent,
  });
  write('app.css', fontFaces() + css.replace(/^\uFEFF/, ''));
}

/** Scripts of all rooms: `src/<room>/islands/<name>.ts` becomes `<name>.js`. @returns {Record<string, string>} */
function islands() {
  /** @type {Record<string, string>} */
  const found = {};
  for (const room of readdirSync(join(root, 'src'))) {
    const folder = join(root, 'src', room, 'islands');
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).filter((name) => /^[a-z0-9-]+\.tsx?$/.test(name))) {
      const name = file.replace(/\.tsx?$/, '');
      if (found[name]) throw new Error(`two islands are named ${name}`);
      found[name] = join(folder, file);
    }
  }
  return found;
}

/** Loaded when a file is to be checked, not with its page; it has a limit of its own. */
const loadedOnUse = 'verify-checker';

async function buildIslands() {
  write(`${loadedOnUse}.js`, (await buildVerifier(join(root, 'dist', 'verifier'))).code);
  for (const [name, file] of Object.entries(islands())) {
    if (name === loadedOnUse) continue;
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [file],
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: ['es2022'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      logLevel: 'warning',
    });
    write(`${name}.js`, outputFiles[0]?.contents ?? '');
  }
}

/** Says what a page loads; a page above the limit fails the build. */
function measure() {
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  for (const [name, size] of Object.entries(sizes)) process.stdout.write(`  ${name} ${kb(size)} gzip\n`);
  const shared = (sizes['app.css'] ?? 0) + (sizes['page.js'] ?? 0);
  process.stdout.write(`  every page: ${kb(shared)} gzip of style and script (limit ${kb(limitBytes)})\n`);
  if (shared > limitBytes) throw new Error(`style and script of every page: ${kb(shared)}, the limit is ${kb(limitBytes)}`);
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
buildStyles();
copyFileSync(join(root, 'src', 'web', 'styles', 'mark.svg'), join(output, 'mark.svg'));
await buildIslands();
writeFileSync(join(output, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
measure();
