import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { contractGaps } from '#case/domain/contract-law.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, mediates, unless } from '#case/domain/gate.ts';
import { isWaitingFor } from '#case/domain/paper/signed-paper.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

const words = z.string().max(8000);

/** Input of the contract: every text may be left empty in a draft; signing refuses with the list of what is missing. */
export const contractInput = z.object({
  place: words,
  feeTiyn: z.int().min(0).max(10_000_000_000),
  shares: z.array(z.object({ partyId: z.uuid().transform((id) => id as PartyId), shareTiyn: z.int().min(0) })).default([]),
  costs: words,
  languages: z.array(z.enum(['kk', 'ru', 'en'])),
  procedure: words,
  confidentiality: words,
  liability: words,
  rightsAndDuties: words,
  termination: words,
  otherTerms: words,
});

/** The mediator writes the terms of the contract (Law 21(2)); a new version takes back earlier signatures. */
export const draftContract = act({
  name: 'draft-contract',
  input: contractInput,
  needs: ['mediators', 'document'],
  may: (state, me) =>
    gate(mediates(me), atStage(state, 'contract'), unless(state.contract?.concludedOn == null, 'case.contract-concluded')),
  decide: (state, terms, moment) => {
    const refusals: Refusal[] = terms.shares
      .map((share, index) => ({ share, index }))
      .filter(({ share }) => !partyOf(state, share.partyId))
      .map(({ index }) => ({ code: 'case.unknown-party', field: `shares.${index}` }));
    const total = terms.shares.reduce((sum, share) => sum + share.shareTiyn, 0);
    if (terms.shares.length > 0 && total !== terms.feeTiyn) {
      refusals.push({ code: 'case.shares-do-not-add-up', field: 'shares', facts: { totalTiyn: total, feeTiyn: terms.feeTiyn } });
    }
    refusals.push(...contractGaps(state, terms, moment).filter((gap) => gap.field === 'feeTiyn'));
    if (refusals.length > 0) return err(refusals);
    if (!moment.document) throw new Error('draft-contract was decided without its document');
    const { documentId, documentSha256, number, code } = moment.document;
    const version = (state.contract?.version ?? 0) + 1;
    const drafted = event('contract-drafted', 'joint', { version, documentId, documentSha256, printed: { number, code } }, terms);
    // The office does not read the terms: it is told apart from them that a page in its hands counts no more.
    const isPaperWaiting = state.papers.some((paper) => isWaitingFor(paper, 'contract'));
    return ok(isPaperWaiting ? [event('signed-papers-dropped', 'case', { of: 'contract', version }, null), drafted] : [drafted]);
  },
});
