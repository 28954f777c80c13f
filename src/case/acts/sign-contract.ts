import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { contractConclusion } from '#case/domain/contract-conclusion.ts';
import { contractGaps } from '#case/domain/contract-law.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/**
 * One signature under the contract. It is refused, with the whole list, while an essential term is missing (Law 21(2)).
 * The day on which the last one signs, mediation starts (Law 20(5)).
 */
export const signContract = act({
  name: 'sign-contract',
  input: z.object({ version: z.int() }),
  needs: ['mediators', 'signature'],
  may: (state, me) =>
    gate(
      actsAs(me, 'party', 'representative', 'mediator'),
      atStage(state, 'contract'),
      unless(state.contract !== null, 'case.no-contract'),
      unless(!state.contract?.signatures.some((known) => known.partyId === (isForParty(me) ? me.partyId : null)), 'case.already-signed'),
    ),
  decide: (state, { version }, moment) => {
    const { contract } = state;
    const { me, signature } = moment;
    if (!contract?.terms) return refuse('case.no-contract');
    if (version !== contract.version) return refuse('case.contract-changed', { field: 'version' });
    const gaps = contractGaps(state, contract.terms, moment);
    if (gaps.length > 0) return err(gaps);
    if (!signature) return refuse('case.signature-missing');
    if (signature.documentSha256 !== contract.documentSha256) return refuse('case.other-document-signed');
    const { artifact, ...proof } = signature;
    const partyId = isForParty(me) ? me.partyId : null;
    const signed = [
      event('contract-signed', 'case', { partyId, version, ...proof }, null),
      event('signature-kept', 'joint', { of: 'contract', partyId, version }, { artifact }),
    ];
    return ok([...signed, ...contractConclusion(state, { version, partyId }, moment)]);
  },
});
