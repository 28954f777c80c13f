import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate } from '#case/domain/gate.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/**
 * The mediator takes the case after checking competence, dates and independence (Law 7(2)).
 * Something that could touch his independence is disclosed; then every party must consent expressly.
 */
export const acceptRequest = act({
  name: 'accept-request',
  input: z.object({
    isCompetent: z.boolean(),
    hasTime: z.boolean(),
    isIndependent: z.enum(['nothing-to-declare', 'something-to-declare', 'cannot-be-impartial']),
    disclosure: z.string().max(4000).default(''),
  }),
  needs: ['mediators'],
  may: (state, me) => gate(actsAs(me, 'mediator'), atStage(state, 'mediator-asked')),
  decide: (_state, input, { me, mediators }) => {
    if (me.as !== 'mediator') return refuse('case.not-your-part');
    const refusals: Refusal[] = [];
    if (!mediators.some((known) => known.personId === me.personId && known.isEligible))
      refusals.push({ code: 'case.mediator-not-eligible' });
    if (!input.isCompetent) refusals.push({ code: 'case.mediator-not-competent', field: 'isCompetent' });
    if (!input.hasTime) refusals.push({ code: 'case.mediator-has-no-time', field: 'hasTime' });
    if (input.isIndependent === 'cannot-be-impartial') refusals.push({ code: 'case.mediator-must-decline', field: 'isIndependent' });
    const mustDisclose = input.isIndependent === 'something-to-declare';
    if (mustDisclose && input.disclosure.trim() === '') refusals.push({ code: 'case.disclosure-missing', field: 'disclosure' });
    if (refusals.length > 0) return err(refusals);
    const accepted = event('mediator-accepted', 'case', { mediatorId: me.personId, hasDisclosure: mustDisclose }, null);
    return ok(
      mustDisclose ? [accepted, event('disclosure-made', 'joint', { mediatorId: me.personId }, { words: input.disclosure })] : [accepted],
    );
  },
});
