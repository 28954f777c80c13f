import { z } from 'zod';
import type { Step } from '#case/http/apply/step.ts';
import { stepOf, typedTenge } from '#case/http/apply/step.ts';

/** What the dispute is about, in the applicant's words. */
export const whatHappenedStep: Step = stepOf({
  name: 'what-happened',
  title: 'welcome.apply.what-happened',
  lede: 'welcome.apply.what-happened.lede',
  fields: () => [
    { name: 'subject', kind: 'text', label: 'welcome.apply.field.subject', hint: 'welcome.apply.field.subject.hint', maxLength: 300 },
    {
      name: 'statement',
      kind: 'long-text',
      label: 'welcome.apply.field.statement',
      hint: 'welcome.apply.field.statement.hint',
      rows: 10,
      maxLength: 8000,
    },
  ],
  typed: ({ draft }) => ({ subject: draft.claim.subject, statement: draft.claim.statement }),
  schema: z.object({ subject: z.string().trim().min(3).max(300), statement: z.string().trim().min(10).max(8000) }),
  merge: ({ draft }, value) => ({ ...draft, claim: { ...draft.claim, ...value } }),
});

/** What the applicant proposes, and how much it is about. */
export const solutionStep: Step = stepOf({
  name: 'solution',
  title: 'welcome.apply.solution',
  lede: 'welcome.apply.solution.lede',
  fields: () => [
    {
      name: 'proposedSolution',
      kind: 'long-text',
      label: 'welcome.apply.field.proposed-solution',
      hint: 'welcome.apply.field.proposed-solution.hint',
      rows: 6,
      maxLength: 8000,
    },
    { name: 'amountTiyn', kind: 'money', label: 'welcome.apply.field.amount', hint: 'welcome.apply.field.amount.hint', optional: true },
  ],
  typed: ({ draft }) => ({ proposedSolution: draft.claim.proposedSolution, amountTiyn: typedTenge(draft.claim.amountTiyn) }),
  schema: z.object({ proposedSolution: z.string().trim().min(3).max(8000), amountTiyn: z.int().min(0).optional() }),
  merge: ({ draft }, { proposedSolution, amountTiyn }) => ({
    ...draft,
    claim: { ...draft.claim, proposedSolution, amountTiyn: amountTiyn ?? null },
  }),
});

/** One file and who will see it; the file itself is staged by the page. */
export const evidenceStep: Step = {
  name: 'evidence',
  title: 'welcome.apply.evidence',
  lede: 'welcome.apply.evidence.lede',
  fields: () => [
    {
      name: 'audience',
      kind: 'radios',
      label: 'welcome.apply.field.audience',
      options: [
        { value: 'joint', label: 'welcome.apply.audience.joint', hint: 'welcome.apply.audience.joint.hint' },
        { value: 'side-a', label: 'welcome.apply.audience.side-a', hint: 'welcome.apply.audience.side-a.hint' },
      ],
    },
    {
      name: 'file',
      kind: 'file',
      label: 'welcome.apply.field.file',
      hint: 'welcome.apply.field.file.hint',
      optional: true,
      accept: '.pdf,.docx,.odt,.jpg,.jpeg,.png,.heic,.txt',
    },
  ],
  typed: () => ({ audience: 'side-a' }),
  take: ({ draft }) => ({ ok: true, value: draft }),
};
