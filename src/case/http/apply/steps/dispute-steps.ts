import { z } from 'zod';
import { questionOf, readFact } from '#case/acts/apply/settled-facts.ts';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';
import { err, ok } from '#kernel/result.ts';
import { askField, typedFact } from '#lawbook/words/ask-field.ts';
import { readForm } from '#web/form/read-form.ts';

/** What the dispute is about. */
export const kindStep: Step = stepOf({
  name: 'kind',
  fields: () => [
    {
      name: 'kind',
      kind: 'radios',
      label: 'law.ask.kind',
      hint: 'law.ask.kind.hint',
      heading: true,
      options: disputeKinds.map((value) => ({ value, label: `law.ask.kind.${value}` })),
    },
  ],
  typed: ({ draft }) => ({ kind: draft.disputeKind ?? '' }),
  schema: z.object({ kind: z.enum(disputeKinds) }),
  merge: ({ draft }, { kind }) => ({ ...draft, disputeKind: kind }),
});

function factOf({ place }: StepAsked): string {
  return place.fact ?? '';
}

/** One question of the law; which one stands in the address. */
export const lawStep: Step = {
  name: 'law',
  fields: (asked) => {
    const ask = questionOf(factOf(asked));
    return ask ? [askField(ask, 'answer')] : [];
  },
  typed: (asked) => ({ answer: typedFact(asked.draft.lawFacts[factOf(asked)]) }),
  take: (asked, posted) => {
    const fact = factOf(asked);
    const ask = questionOf(fact);
    if (!ask) return err([{ code: 'welcome.draft-not-found' }]);
    const given = readForm([askField(ask, 'answer')], posted)['answer'];
    const answer = readFact(fact, given ?? (ask.kind === 'text' ? '' : undefined));
    if (answer === undefined)
      return err([{ code: given === undefined ? 'web.required' : `law.fact-invalid-${ask.kind}`, field: 'answer' }]);
    return ok({ ...asked.draft, lawFacts: { ...asked.draft.lawFacts, [fact]: answer } });
  },
};
