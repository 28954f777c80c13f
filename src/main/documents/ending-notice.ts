import type { EndingGround as CaseEnding } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { EndingGround, EndingNotice } from '#document/domain/kinds/outcome/ending-notice.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf } from '#main/documents/paper-facts.ts';
import { contractReference, mediatorsOf, namedParties } from '#main/documents/paper-parties.ts';

const grounds: Readonly<Record<CaseEnding, EndingGround>> = {
  settled: 'settlement-signed',
  'settlement-excluded': 'settlement-excluded',
  'parties-refused': 'refused-in-writing',
  'party-left': 'refused-to-continue',
  'term-expired': 'term-expired',
};

/**
 * The notice that mediation has ended: the ground and the day. It does not tell who left, nor anything of the dispute.
 *
 * @throws When mediation has not ended.
 * @source Law On Mediation art. 26(2)
 */
export function endingNotice(state: CaseState, facts: PaperFacts): EndingNotice {
  if (!state.ending) throw new Error('a mediation that goes on has no notice of its end');
  const contract = contractReference(state);
  return {
    head: headOf(facts),
    caseNumber: state.number,
    parties: namedParties(state, facts),
    mediators: mediatorsOf(facts),
    ...(contract ? { contract } : {}),
    ground: grounds[state.ending.ground],
    endedOn: state.ending.on,
  };
}
