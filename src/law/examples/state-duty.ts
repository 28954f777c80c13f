import type { ExampleTable } from '#law/engine/example.ts';
import { amounts } from '#law/examples/state-duty/amounts.ts';
import { steps } from '#law/examples/state-duty/steps.ts';
import { type StateDutyFacts, stateDuty } from '#law/questions/state-duty.ts';

/** How much state duty a claim costs: rates by person and year, both sides of every limit and of every year. */
export const stateDutyExamples: ExampleTable<StateDutyFacts> = {
  question: stateDuty,
  examples: [...amounts, ...steps],
};
