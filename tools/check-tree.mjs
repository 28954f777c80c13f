// @ts-check
/** Checks names, sizes and secrets of every file that is, or would be, committed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './prepare.mjs';
import { faultsOf } from './tree-rules.mjs';

/** Files known to git or new and not ignored; without git, every file outside what is generated. */
function files() {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  if (listed.status === 0) return [...new Set(listed.stdout.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !/^(node_modules|data|dist|coverage|\.build|\.git)\//.test(path));
}

/** @param {string} path */
function read(path) {
  const content = readFileSync(join(root, path));
  return { path, bytes: content.length, text: content.includes(0) ? undefined : content.toString('utf8') };
}

const paths = files();
let faults = 0;
for (const path of paths) {
  for (const fault of faultsOf(read(path))) {
    faults += 1;
    process.stdout.write(`${path}: ${fault}\n`);
  }
}
process.stdout.write(`tree: ${paths.length} files, ${faults} faults\n`);
process.exitCode = faults === 0 && paths.length > 0 ? 0 : 1;
