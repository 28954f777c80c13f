/** Prints as many settlements as are asked for, in a process of its own, and tells the most memory that it held, in megabytes. */
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import { longSettlement } from '#tools/bench/long-settlement.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const count = Number(process.argv[2] ?? 300);
const renderer = createDocumentRenderer({ speechFor });
let most = 0;
for (let no = 0; no < count; no += 1) {
  await renderer.render('settlement', longSettlement(no));
  most = Math.max(most, process.memoryUsage().rss);
}
await renderer.close();
process.stdout.write(String(Math.round(most / 1_048_576)));
