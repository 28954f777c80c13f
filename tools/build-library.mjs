// @ts-check
/** `npm run build:library`: the law as a package of its own in dist/library: one file of code without dependencies, and its types with their docs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { argv, execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { fail, root, say } from './prepare.mjs';

const output = join(root, 'dist', 'library');
const types = join(root, '.build', 'types', 'library');

/** The code of the library, one module. @returns {Promise<string>} */
export async function libraryCode() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/law/library.ts'],
    bundle: true,
    write: false,
    platform: 'neutral',
    target: 'es2023',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** `#law/x.ts` in a declaration becomes a path beside it, so that the types stand without this project's import names. @param {string} file @param {string} text */
function withPaths(file, text) {
  return text.replace(/(['"])#((?:law|kernel)\/[^'"]+)\.ts\1/g, (...[, quote, path]) => {
    const to = relative(dirname(file), join(types, 'src', path))
      .split(sep)
      .join('/');
    return `${quote}${to.startsWith('.') ? to : `./${to}`}.js${quote}`;
  });
}

function writeTypes() {
  const args = [
    '-p',
    'tsconfig.pure.json',
    '--incremental',
    'false',
    '--composite',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--outDir',
    types,
  ];
  const written = spawnSync(execPath, ['node_modules/typescript/bin/tsc', ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (written.status !== 0) fail('the types of the law could not be written.');
  const files = readdirSync(types, { recursive: true, encoding: 'utf8' });
  for (const path of files.filter((name) => /^src[\\/](law|kernel)[\\/].*\.d\.ts$/.test(name))) {
    const from = join(types, path);
    const to = join(output, 'types', relative('src', path));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, withPaths(from, readFileSync(from, 'utf8')));
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  rmSync(output, { recursive: true, force: true });
  rmSync(types, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  say('bundling the law');
  writeFileSync(join(output, 'law.js'), await libraryCode());
  say('writing its types');
  writeTypes();
  say('the law is in dist/library');
}
