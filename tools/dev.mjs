// @ts-check
/** `npm run dev`: `npm start`, again after every change in src/. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { root, say } from './prepare.mjs';

const quietMilliseconds = 300;
/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
/** @type {NodeJS.Timeout | undefined} */
let soon;

function start() {
  child = spawn(execPath, [join(root, 'tools', 'start.mjs')], { cwd: root, stdio: 'inherit' });
}

function restart() {
  if (!child || child.exitCode !== null || child.signalCode !== null) return start();
  if (child.killed) return;
  child.once('exit', start);
  child.kill('SIGTERM');
}

start();
watch(join(root, 'src'), { recursive: true }, () => {
  clearTimeout(soon);
  soon = setTimeout(() => {
    say('something changed, starting again');
    restart();
  }, quietMilliseconds);
});
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    child?.once('exit', () => process.exit(0));
    if (!child?.kill(signal)) process.exit(0);
  });
}
