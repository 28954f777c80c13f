import type { ExampleTable } from '#law/engine/example.ts';
import { entryExamples } from '#law/examples/register-entry/entry.ts';
import { keepingExamples } from '#law/examples/register-entry/keeping.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';
import { registerEntry } from '#law/questions/register-entry.ts';

/** Registers of mediators: entry, refusal, content, publication, renewal, complaints and elections, with the borders of articles 14 to 16. */
export const registerEntryExamples: ExampleTable<RegisterFacts> = {
  question: registerEntry,
  examples: [...entryExamples, ...keepingExamples],
};
