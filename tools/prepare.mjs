// @ts-check
/** Set-up shared by the commands: the right Node and the packages of package-lock.json. Uses nothing but Node itself. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = { major: 20, minor: 11 };

/** Prints one line about what is being done. @param {string} text */
export function say(text) {
  process.stdout.write(`bitim: ${text}\n`);
}

/** Prints what went wrong and what to do, then ends the process with 1. @param {string} text @returns {never} */
export function fail(text) {
  process.stderr.write(`bitim: ${text}\n`);
  process.exit(1);
}

/** Ends with a sentence when Node is older than the program needs. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return;
  fail(
    `Node ${oldestNode.major}.${oldestNode.minor} or later is needed, this is ${process.versions.node}. Install it from https://nodejs.org and try again.`,
  );
}

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
function packagesIn(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/**
 * Compares the lock file with npm's own record of what it installed. Times of files are not used: a clone or a copied
 * folder carries none that mean anything. A package for another system may be absent.
 *
 * @returns {string | undefined} Why packages must be installed, or undefined when all are in place.
 */
function missingPackages() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return 'no packages are installed yet';
  const [wanted, installed] = [packagesIn(join(root, 'package-lock.json')), packagesIn(record)];
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const found = installed[path];
    if (!found && (entry.optional || entry.devOptional)) continue;
    if (found?.version !== entry.version) return `${path.replace(/^node_modules\//, '')} ${entry.version ?? ''} is not installed`;
  }
  return undefined;
}

const secondsBetweenSigns = 5;

/** Installs the packages of package-lock.json when they are not all there, with a sign of life every few seconds. */
async function installPackages() {
  const reason = missingPackages();
  if (!reason) return;
  say(`installing packages (${reason}); the first time takes up to two minutes`);
  const started = Date.now();
  const sign = setInterval(
    () => say(`still installing packages, ${Math.round((Date.now() - started) / 1000)} s`),
    secondsBetweenSigns * 1000,
  );
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await new Promise((resolve) => npm.on('exit', resolve).on('error', () => resolve(1)));
  clearInterval(sign);
  if (code !== 0) fail('the packages could not be installed. Check the network connection and the message above, then try again.');
  say('packages installed');
}

/** Everything that must be there before anything of the program can run. */
export async function prepare() {
  checkNode();
  await installPackages();
}
