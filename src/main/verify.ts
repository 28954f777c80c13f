import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { verifyCommand } from '#main/verify-command.ts';
import { readCatalogue, speechOf } from '#web/text/catalogue.ts';
import { compileTree } from '#web/text/compile.ts';

/** Checks a signed file from the command line, without network; the texts are those of the build or those beside the source. */
const compiled = join(import.meta.dirname, 'texts.json');
const catalogue = existsSync(compiled) ? readCatalogue(compiled) : compileTree(join(import.meta.dirname, '..'));

function read(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

// biome-ignore lint/style/noProcessEnv: the language of the terminal, no setting of the program
const lang = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
const { output, exitCode } = await verifyCommand(argv.slice(2), { speechFor: speechOf(catalogue, 'show'), read, lang });
(exitCode === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = exitCode;
