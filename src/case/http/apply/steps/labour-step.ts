import { z } from 'zod';
import { labourFacts, splitLabourFacts } from '#case/domain/labour-law.ts';
import { type Step, stepOf } from '#case/http/apply/step.ts';
import { isDay } from '#kernel/day.ts';
import { labourTerm } from '#law/questions/labour-term.ts';
import type { FieldSpec } from '#web/form/spec.ts';

function choice(fact: 'labourClaim' | 'employerKind'): FieldSpec {
  const spec = labourTerm.facts[fact];
  const options = spec.kind === 'choice' ? spec.options : [];
  return {
    name: fact,
    kind: 'radios',
    label: `law.ask.${fact}`,
    hint: `law.ask.${fact}.hint`,
    options: options.map((value) => ({ value, label: `law.ask.${fact}.${value}` })),
    optional: true,
  };
}

/** What a labour dispute is about and since when, so that the case can show the employee's own time limit. Nothing here must be told. */
export const labourStep: Step = stepOf({
  name: 'labour',
  title: 'welcome.apply.labour',
  lede: 'welcome.apply.labour.lede',
  fields: () => [
    choice('labourClaim'),
    choice('employerKind'),
    { name: 'labourEventOn', kind: 'day', label: 'law.ask.labourEventOn', hint: 'law.ask.labourEventOn.hint', optional: true },
  ],
  typed: ({ draft }) => Object.fromEntries(labourFacts.map((fact) => [fact, String(draft.lawFacts[fact] ?? '')])),
  schema: z.object({
    labourClaim: z.string().max(60).optional(),
    employerKind: z.string().max(60).optional(),
    labourEventOn: z.string().refine(isDay).optional(),
  }),
  check: ({ labourEventOn }, { today }) =>
    labourEventOn !== undefined && labourEventOn > today ? [{ code: 'case.impossible-day', field: 'labourEventOn' }] : [],
  merge: ({ draft }, given) => {
    const told = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return { ...draft, lawFacts: { ...splitLabourFacts(draft.lawFacts).rest, ...Object.fromEntries(told) } };
  },
});
