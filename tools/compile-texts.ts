import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileTree } from '#web/text/compile.ts';

const output = new URL('../dist/', import.meta.url);
try {
  const catalogue = compileTree(fileURLToPath(new URL('../src/', import.meta.url)));
  mkdirSync(output, { recursive: true });
  writeFileSync(new URL('texts.json', output), JSON.stringify(catalogue));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
