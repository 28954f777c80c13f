/** `npm run check:templates -- FOLDER`: reads own templates of documents and names, by file and line, what is wrong with them. */
import { join } from 'node:path';
import { templateBook } from '#document/acts/template-book.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder of own templates: npm run check:templates -- FOLDER\n');
  process.exit(2);
}
const { faults } = templateBook({ shipped: join('src', 'document', 'templates'), own: folder });
const { t } = speechFor('en');
for (const { file, line, code, slot, terms = [] } of faults) {
  const asked = terms.map(({ act, article, paragraph }) => `${act} ${article}${paragraph ? `(${paragraph})` : ''}`);
  const law = asked.length > 0 ? ` [${[...new Set(asked)].join(', ')}]` : '';
  process.stdout.write(`${file}:${line} ${t(`document.fault.${code}`, { slot: slot ?? '' })}${law}\n`);
}
process.stdout.write(`templates: ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
