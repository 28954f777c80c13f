// @ts-check
/** `npm test [-- FILTER...]`: every test on the embedded database, then those that need one again on a server. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env, execPath } from 'node:process';
import { prepare, root, say } from './prepare.mjs';

await prepare();
const { buildProgram } = await import('./build.mjs');
const { openTestDatabase } = await import('./test-database.mjs');
const { countTests, summaryLine } = await import('./test-count.mjs');

const reports = join(root, '.build', 'test');
const filters = argv.slice(2);
process.on('SIGINT', () => undefined);

/**
 * Runs vitest once and counts what came out.
 *
 * @param {string} name
 * @param {string[]} projects
 * @param {NodeJS.ProcessEnv} environment
 */
async function run(name, projects, environment) {
  const report = join(reports, `${name}.json`);
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await new Promise((resolve) => {
    spawn(execPath, [vitest, ...args, ...chosen, ...filters], { cwd: root, stdio: 'inherit', env: environment }).on('exit', resolve);
  });
  return countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code === 0);
}

await buildProgram();
const { DATABASE_URL: _given, ...embedded } = env;
say('running all tests on the embedded database');
const counts = [await run('embedded', ['unit', 'database', 'browser'], embedded)];

const database = await openTestDatabase();
if ('missing' in database) {
  say(`the tests were not run on a PostgreSQL server: ${database.missing}`);
  if (env['DATABASE_URL']) counts.push({ passed: 0, failed: 1, skipped: 0 });
} else {
  say('running the tests that need a database again, on a PostgreSQL server');
  counts.push(await run('server', ['database', 'browser'], { ...env, DATABASE_URL: database.url }));
  await database.drop();
}

const { line, good } = summaryLine(counts);
if (!good && counts.every(({ failed }) => failed === 0)) say('no test was found: this is not a success');
process.stdout.write(`${line}\n`);
process.exit(good ? 0 : 1);
