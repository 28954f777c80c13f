import { z } from 'zod';
import { openPromises, settlementConclusion } from '#agreement/domain/settlement-conclusion.ts';
import { signatoriesLeft, signatoryOf } from '#agreement/domain/settlement-progress.ts';
import { hasSettlingPower } from '#agreement/domain/settling-power.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({});

function decide(state: CaseState, _: object, moment: Moment): Decision {
  const { settlement } = state.agreement;
  const partyId = signatoryOf(moment.me);
  if (!settlement?.issued || partyId === undefined) return refuse('case.not-your-part');
  if (!moment.signature) throw new Error('sign-settlement was decided without its signature');
  const { artifact, ...proof } = moment.signature;
  if (proof.documentSha256 !== settlement.issued.documentSha256) return refuse('agreement.other-document-signed');
  const { version } = settlement;
  const signed = [
    event('settlement-signed', 'case', { partyId, version, ...proof }, null),
    event('signature-kept', 'joint', { of: 'settlement', partyId, version }, { artifact }),
  ];
  const isLast = signatoriesLeft(state).every((signatory) => signatory === partyId);
  if (!isLast) return ok(signed);
  if (!settlement.draft) throw new Error('a settlement was signed which this reader cannot see');
  return ok([...signed, ...settlementConclusion(settlement, openPromises(settlement.draft), moment)]);
}

/**
 * A party, its representative with an express power, or the mediator signs the issued settlement. With the last signature
 * it is concluded and mediation ends.
 *
 * @error agreement.already-signed, agreement.other-document-signed - Signed before, or other bytes were signed.
 * @error agreement.needs-express-power - The power does not name settling (Civil Procedure Code 176(1)).
 */
export const signSettlement: Act<z.output<typeof input>> = act({
  name: 'sign-settlement',
  input,
  needs: ['signature'],
  may: (state, me) => {
    const signatory = signatoryOf(me);
    return gate(
      unless(signatory !== undefined, 'case.not-your-part'),
      atStage(state, 'signing'),
      hasSettlingPower(me),
      unless(signatory === undefined || signatoriesLeft(state).includes(signatory), 'agreement.already-signed'),
    );
  },
  decide,
});
