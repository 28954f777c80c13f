// @ts-check
/** `npm start`: installs what is missing, builds what changed, runs the program. Needs nothing but Node. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fail, prepare, root, say } from './prepare.mjs';
import { programFlags } from './program-flags.mjs';

await prepare();
const { buildProgram } = await import('./build.mjs');
await buildProgram();

const server = join(root, 'dist', 'server.js');
if (!existsSync(server)) fail('there is no program to run: src/main/server.ts does not exist.');
say('starting; stop with Ctrl+C');
const child = spawn(execPath, [...programFlags, server, ...argv.slice(2)], { cwd: root, stdio: 'inherit' });

/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));

// npm passes a signal to its shell only, which dies without telling: when the shell is gone, the program has to go too.
const [shell, watchEvery] = [process.ppid, 500];
const orphaned = () => process.ppid !== shell && child.kill('SIGTERM');
if (process.env['npm_lifecycle_event'] === 'start') setInterval(orphaned, watchEvery).unref();

child.on('error', (error) => fail(`the program could not be started: ${error.message}`));
child.on('exit', (code, signal) => {
  for (const name of signals) process.removeAllListeners(name);
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
