import { z } from 'zod';
import { wordsToOrganisation } from '#case/acts/words-to-organisation.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** Steps that the program takes by itself; each can be looked at again by a person. */
export const automaticSteps = ['invitation-lapsed', 'mediator-asked', 'no-common-mediator', 'mediation-ended', 'law-checked'] as const;

/** A party asks that a person looks at an automatic step. */
export const askReview = act({
  name: 'ask-review',
  input: z.object({ about: z.enum(automaticSteps), words: z.string().max(4000).default('') }),
  may: (_state, me) => gate(speaksForParty(me)),
  decide: (state, { about, words }, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    if (state.reviews.some((known) => known.about === about && !known.isAnswered))
      return refuse('case.review-already-asked', { field: 'about' });
    const told = wordsToOrganisation(state, me, { about, words });
    return told.ok ? ok([event('review-asked', 'case', { partyId: me.partyId, about }, null), ...told.value]) : told;
  },
});

/** The organisation answers such a request. */
export const answerReview = act({
  name: 'answer-review',
  input: z.object({ about: z.enum(automaticSteps), words: z.string().min(1).max(4000) }),
  may: (state, me) =>
    gate(
      actsAs(me, 'clerk', 'reviewer'),
      unless(
        state.reviews.some((known) => !known.isAnswered),
        'case.no-review-asked',
      ),
    ),
  decide: (state, { about, words }) =>
    state.reviews.some((known) => known.about === about && !known.isAnswered)
      ? ok([event('review-answered', 'case', { about }, { words })])
      : refuse('case.no-review-asked', { field: 'about' }),
});
