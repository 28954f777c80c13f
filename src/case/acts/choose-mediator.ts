import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { ok } from '#kernel/result.ts';
import { commonChoice } from '#negotiation/strike-and-rank.ts';

/** Both rankings are in: the best common choice is asked, or both sides learn that there is none. */
export const chooseMediator = act({
  name: 'choose-mediator',
  input: z.object({}),
  needs: ['mediators'],
  may: (state, me) =>
    gate(actsAs(me, 'system'), atStage(state, 'choosing'), unless(state.rankedSides.length === 2, 'case.ranking-missing')),
  decide: (state, _input, { mediators }) => {
    const wanted = state.rankings.flatMap((ranking) => ranking.ranked);
    const candidates = mediators.filter((known) => wanted.includes(known.personId) && !state.pastMediators.includes(known.personId));
    const choice = commonChoice(candidates, state.rankings);
    if (!choice) return ok([event('no-common-mediator', 'case', { round: state.choiceRound }, null)]);
    return ok([
      event(
        'mediator-asked',
        'case',
        { mediatorId: choice.chosen, candidates: choice.considered, wasTied: choice.wasTied, rule: 'strike-and-rank-1' },
        null,
      ),
    ]);
  },
});
