// @ts-check
/** `npm run check`: types, lint and form, import rules, unused code, tree, law, texts. Two at a time. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { prepare, root } from './prepare.mjs';

await prepare();

/** @typedef {{ name: string, args: string[], needs?: string }} Check */

const bin = 'node_modules';
/** @type {Check[]} */
const checks = [
  { name: 'types of the program', args: [`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.program.json'] },
  {
    name: 'form and lint',
    args: [`${bin}/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings', '--max-diagnostics=200', '--reporter=summary', '.'],
  },
  { name: 'types of pure code', args: [`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.pure.json', '--noEmit'] },
  { name: 'types of islands', args: [`${bin}/typescript/bin/tsc`, '-p', 'tsconfig.islands.json'], needs: 'src/*/islands/*.{ts,tsx}' },
  {
    name: 'import rules',
    args: [`${bin}/dependency-cruiser/bin/dependency-cruise.mjs`, '--config', '.dependency-cruiser.cjs', 'src', 'test', 'tools'],
  },
  { name: 'unused code', args: [`${bin}/knip/bin/knip.js`, '--no-progress'] },
  { name: 'tree', args: ['tools/check-tree.mjs'] },
  { name: 'law', args: ['--import', 'tsx', 'tools/law/check-law.ts'] },
  { name: 'texts', args: ['--import', 'tsx', 'tools/check-texts.ts'], needs: 'tools/check-texts.ts' },
];

/** Whether the input of a check is there. @param {string} needed - A file, or the islands of any room. */
function isThere(needed) {
  if (!needed.includes('*')) return existsSync(join(root, needed));
  return readdirSync(join(root, 'src'), { recursive: true }).some((path) => /(^|[\\/])islands[\\/][^\\/]+\.tsx?$/.test(String(path)));
}

/** @param {Check} check */
async function run(check) {
  const started = performance.now();
  if (check.needs && !isThere(check.needs)) return { check, outcome: `not run: ${check.needs} does not exist`, seconds: 0, output: '' };
  const child = spawn(execPath, check.args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { check, outcome: code === 0 ? 'passed' : 'FAILED', seconds: (performance.now() - started) / 1000, output };
}

const filters = argv.slice(2);
const waiting = checks.filter(({ name }) => filters.length === 0 || filters.some((filter) => name.includes(filter)));
/** @type {Awaited<ReturnType<typeof run>>[]} */
const done = [];
const order = [...waiting];
async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) done.push(await run(check));
}
const started = performance.now();
await Promise.all([work(), work()]);

done.sort((left, right) => order.indexOf(left.check) - order.indexOf(right.check));
for (const { check, outcome, output } of done) if (outcome === 'FAILED') process.stdout.write(`\n--- ${check.name}\n${output.trimEnd()}\n`);
process.stdout.write('\n');
for (const { check, outcome, seconds } of done)
  process.stdout.write(`${check.name.padEnd(24)}${seconds.toFixed(1).padStart(6)} s  ${outcome}\n`);
process.stdout.write(`${'all'.padEnd(24)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s\n`);

/** @param {string} start */
const count = (start) => done.filter(({ outcome }) => outcome.startsWith(start)).length;
process.stdout.write(`${count('passed')} passed, ${count('FAILED')} failed, ${count('not run')} skipped\n`);
process.exit(count('FAILED') === 0 && count('passed') > 0 ? 0 : 1);
