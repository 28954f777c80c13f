// @ts-check
/** `npm start`: installs what is missing, builds what changed, runs the program. Needs nothing but Node. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fail, prepare, root, say } from './prepare.mjs';

prepare();
const { buildProgram } = await import('./build.mjs');
await buildProgram();

const server = join(root, 'dist', 'server.js');
if (!existsSync(server)) fail('there is no program to run: src/main/server.ts does not exist.');
say('starting; stop with Ctrl+C');
const child = spawn(execPath, ['--enable-source-maps', server, ...argv.slice(2)], { cwd: root, stdio: 'inherit' });

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`the program could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  for (const name of signals) process.removeAllListeners(name);
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
