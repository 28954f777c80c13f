import { z } from 'zod';
import { emptyParty, mostParties, withParty } from '#case/acts/apply/application-draft.ts';
import { passing, reopening } from '#case/acts/apply/draft-road.ts';
import type { Step } from '#case/http/apply/step.ts';
import { stepOf } from '#case/http/apply/step.ts';

/** Whether somebody else stands on this side; "yes" makes room for one more party. */
function moreStep(side: 'applicants' | 'respondents'): Step {
  return stepOf({
    name: `more-${side}`,
    title: `welcome.apply.more-${side}`,
    lede: `welcome.apply.more-${side}.lede`,
    fields: () => [
      {
        name: 'more',
        kind: 'radios',
        label: `welcome.apply.field.more-${side}`,
        inline: true,
        options: [
          { value: 'true', label: 'case.yes' },
          { value: 'false', label: 'case.no' },
        ],
      },
    ],
    typed: ({ draft }) => ({ more: draft.passed.includes(`more-${side}`) ? 'false' : '' }),
    schema: z.object({ more: z.boolean() }),
    check: ({ more }, { draft }) =>
      more && draft[side].length >= mostParties ? [{ code: 'welcome.too-many-parties', field: 'more', facts: { limit: mostParties } }] : [],
    merge: ({ draft }, { more }) =>
      more
        ? reopening(withParty(draft, side, { at: draft[side].length, party: emptyParty() }), `more-${side}`)
        : passing(draft, `more-${side}`),
    passesItself: true,
  });
}

export const moreApplicantsStep: Step = moreStep('applicants');
export const moreRespondentsStep: Step = moreStep('respondents');
