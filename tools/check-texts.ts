import { fileURLToPath } from 'node:url';
import { compileTexts, readRooms } from '#web/text/compile.ts';

const { catalogue, faults } = compileTexts(readRooms(fileURLToPath(new URL('../src/', import.meta.url))));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(`texts: ${Object.keys(catalogue.kk).length} messages in three languages, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
