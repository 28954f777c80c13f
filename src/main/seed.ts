import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seedWhenEmpty } from '#main/demo/seed.ts';
import { openInstallation } from '#main/installation.ts';
import { readConfig } from '#platform/config.ts';
import { readCatalogue, speechOf } from '#web/text/catalogue.ts';

/** Fills an empty installation with the demonstration and ends: what the server does at its first start. */
const config = readConfig();
if (config.mode === 'production') {
  process.stderr.write('A production installation is not filled with invented people.\n');
  process.exitCode = 1;
} else {
  const built = existsSync('dist/texts.json') ? 'dist' : import.meta.dirname;
  const installation = await openInstallation(config, { speechFor: speechOf(readCatalogue(join(built, 'texts.json')), 'show') });
  await seedWhenEmpty(installation, (text) => process.stdout.write(`${text}\n`));
  await installation.close();
}
