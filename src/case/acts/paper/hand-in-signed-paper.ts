import { z } from 'zod';
import { hasSettlingPower } from '#agreement/domain/settling-power.ts';
import { storedFile } from '#case/acts/add-file.ts';
import type { Act, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { contractGaps } from '#case/domain/contract-law.ts';
import { event } from '#case/domain/event.ts';
import type { Check } from '#case/domain/gate.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { type PaperAtHand, paperAtHand, signatoriesFor, signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** Kinds of file in which a page comes from a scanner or a phone. */
const scanTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

const input = z.object({
  of: z.enum(['contract', 'settlement']),
  signatory: z.union([z.literal('mediator'), z.uuid().transform((id) => id as PartyId)]),
  scan: storedFile,
});
type Input = z.output<typeof input>;

/** Why this capacity could hand in nothing: everybody it may speak for has signed, or a page of theirs is being looked at. */
function somebodyIsLacking(state: CaseState, me: Capacity): Check {
  const document = paperAtHand(state);
  if (!document || signatoriesOpen(state, me).length > 0) return null;
  const hasSigned = signatoriesFor(state, me).every((signatory) => document.signed.includes(signatory));
  if (!hasSigned) return { code: 'case.paper-waiting' };
  return { code: isForParty(me) || state.organisationId ? 'case.already-signed' : 'case.mediator-signs-electronically' };
}

function signatoryRefusals(state: CaseState, me: Capacity, asked: { readonly document: PaperAtHand; readonly signatory: PartyId | null }) {
  const { document, signatory } = asked;
  const refusal = (code: string): readonly Refusal[] => [{ code, field: 'signatory' }];
  if (!signatoriesFor(state, me).includes(signatory)) {
    return refusal(signatory === null && me.as === 'mediator' ? 'case.mediator-signs-electronically' : 'case.not-your-part');
  }
  if (document.signed.includes(signatory)) return refusal('case.already-signed');
  return signatoriesOpen(state, me).includes(signatory) ? [] : refusal('case.paper-waiting');
}

function refusalsFor(
  state: CaseState,
  typed: Input,
  asked: { readonly document: PaperAtHand; readonly moment: Moment },
): readonly Refusal[] {
  const { document, moment } = asked;
  const terms = document.of === 'contract' ? state.contract?.terms : null;
  const signatory = typed.signatory === 'mediator' ? null : typed.signatory;
  return [
    ...signatoryRefusals(state, moment.me, { document, signatory }),
    ...(scanTypes.includes(typed.scan.type) ? [] : [{ code: 'case.scan-type', field: 'scan' }]),
    ...(terms ? contractGaps(state, terms, moment) : []),
  ];
}

/**
 * A page of the contract or of the settlement that somebody signed by hand comes back as a scan or a photograph. Number, code and hash
 * are those of the issued document and are taken from the case. It counts as a signature once its original was seen.
 *
 * A party hands in its own page; the mediator hands in anybody's, for people without an account. The office hands in none: it does not
 * read the joint room, in which the scan lies.
 *
 * @error case.already-signed, case.paper-waiting - The signature is there, or a page with it is being looked at.
 * @error case.other-document-on-paper - Another document is being signed now.
 * @error case.scan-type - Not a PDF, a JPEG or a PNG.
 * @error case.mediator-signs-electronically - A mediator without an organisation, whose own page nobody could confirm.
 * @error agreement.needs-express-power - The power does not name settling (Civil Procedure Code 176(1)).
 * @error law.reason.* - What the contract lacks (Law 21(2)).
 */
export const handInSignedPaper: Act<Input> = act({
  name: 'hand-in-signed-paper',
  input,
  needs: ['mediators'],
  may: (state, me) =>
    gate(
      actsAs(me, 'party', 'representative', 'mediator'),
      unless(me.as !== 'mediator' || me.isAccepted, 'case.not-your-part'),
      atStage(state, 'contract', 'signing'),
      unless(stageOf(state) !== 'contract' || state.contract !== null, 'case.no-contract'),
      stageOf(state) === 'signing' ? hasSettlingPower(me) : null,
      somebodyIsLacking(state, me),
    ),
  decide: (state, typed, moment) => {
    const document = paperAtHand(state);
    if (!document) return refuse('case.no-contract');
    const { of, version, documentSha256, printed, promises } = document;
    if (typed.of !== of) return refuse('case.other-document-on-paper', { field: 'of' });
    const refusals = refusalsFor(state, typed, { document, moment });
    if (refusals.length > 0) return err(refusals);
    const { name, ...facts } = typed.scan;
    const partyId = typed.signatory === 'mediator' ? null : typed.signatory;
    const paper = { paperId: moment.newId(), of, partyId, version, documentSha256, printed, scanId: facts.fileId, promises };
    return ok([
      event('file-added', 'joint', { ...facts, purpose: 'signed-paper' }, { name }),
      event('signed-paper-handed-in', 'case', paper, null),
    ]);
  },
});
