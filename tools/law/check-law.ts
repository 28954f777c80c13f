/**
 * `npm run check:law`: every rule is carried by examples and every row of the dossier by a rule, and no rule can be wrong without an example noticing.
 *
 * Each rule is spoiled in every way that `mutantsOf` knows, as a draft laid over the law; the examples that look at the rule are asked again. A spoiled
 * rule that changes no expected answer is a fault. `npm run check:law -- kz.mediation.20` looks at some rules only.
 */
import { type AskedExample, examplesOf, faultsUnder } from '#law/example-index.ts';
import { exampleTables } from '#law/examples.ts';
import { collisions } from '#law/kz/collisions.ts';
import { rules } from '#law/rules.ts';
import { dossierRows } from '#tools/law/dossier-rows.ts';
import { mutantsOf } from '#tools/law/mutants.ts';

const all = exampleTables.flatMap(({ question, examples }): readonly AskedExample[] => examples.map((example) => ({ question, example })));
const broken = all.filter((asked) => faultsUnder(asked).length > 0).length;
const wanted = process.argv.slice(2);
const looked = rules.filter((rule) => wanted.length === 0 || wanted.some((part) => rule.id.startsWith(part)));
const complaints: string[] = [];
let spoiled = 0;
for (const rule of looked) {
  const asked = examplesOf(rule.id);
  if (asked.length === 0) {
    complaints.push(`${rule.id}: no example looks at it`);
    continue;
  }
  for (const mutant of mutantsOf(rule)) {
    spoiled += 1;
    const overlay = new Map([[rule.id, mutant.values]]);
    const isNoticed = asked.some((one) => faultsUnder(one, overlay).length > 0);
    if (!isNoticed) complaints.push(`${rule.id}: no example notices: ${mutant.what}`);
  }
}

const carried = new Set([...rules, ...collisions].flatMap((known) => known.rows ?? []));
if (wanted.length === 0) {
  for (const row of dossierRows) if (!carried.has(row)) complaints.push(`row ${row} of the dossier: no rule carries it`);
  for (const row of carried) if (!dossierRows.includes(row)) complaints.push(`row ${row}: not in the dossier`);
}
if (broken > 0) complaints.push(`${broken} examples do not hold: see the tests`);

for (const complaint of complaints) process.stdout.write(`${complaint}\n`);
process.stdout.write(`law: ${looked.length} rules, ${all.length} examples, ${spoiled} spoiled rules, ${complaints.length} faults\n`);
process.exitCode = complaints.length > 0 ? 1 : 0;
