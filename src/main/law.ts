import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { lawCommand } from '#main/law-command.ts';
import { systemClock } from '#platform/clock.ts';
import { readCatalogue, speechOf } from '#web/text/catalogue.ts';
import { compileTree } from '#web/text/compile.ts';

/** Asks the law from the command line; the texts are those of the build when run from it, otherwise those beside the source. */
const compiled = join(import.meta.dirname, 'texts.json');
const catalogue = existsSync(compiled) ? readCatalogue(compiled) : compileTree(join(import.meta.dirname, '..'));

function read(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return null;
  }
}

const { output, exitCode } = lawCommand(argv.slice(2), { speechFor: speechOf(catalogue, 'show'), read, today: systemClock.today() });
(exitCode === 2 ? process.stderr : process.stdout).write(output);
process.exitCode = exitCode;
