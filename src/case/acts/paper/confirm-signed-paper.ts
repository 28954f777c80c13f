import { z } from 'zod';
import { settlementConclusion } from '#agreement/domain/settlement-conclusion.ts';
import { signatoriesLeft } from '#agreement/domain/settlement-progress.ts';
import { nothingToJudge, notThisPaper } from '#case/acts/paper/judge-paper.ts';
import type { Act, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { contractConclusion } from '#case/domain/contract-conclusion.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import { papersToJudge } from '#case/domain/paper/paper-at-hand.ts';
import type { SignedPaper } from '#case/domain/paper/signed-paper.ts';
import { actingRepresentatives } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import { isDay } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

const input = z.object({
  paperId: z.uuid(),
  /** The day on which the original was seen. */
  seenDay: z.string().refine(isDay),
  /** Every page bears the number and the code of the issued document. */
  hasMarks: z.literal(true),
  identity: z.enum(['identity-document', 'known-personally', 'notary', 'power-of-attorney']),
});
type Input = z.output<typeof input>;

/** Nobody signs by a power that the case does not know; a settlement asks for one that names settling. */
function powerRefusals(state: CaseState, { of, partyId }: SignedPaper, { today }: Moment): readonly Refusal[] {
  const acting = actingRepresentatives(state, today).filter((known) => known.partyId === partyId);
  if (acting.length === 0) return [{ code: 'case.no-such-power', field: 'identity' }];
  if (of === 'contract' || acting.some((known) => known.maySettle)) return [];
  return [{ code: 'agreement.needs-express-power', field: 'identity', facts: { cite: 'kz.civil-procedure.176.1' } }];
}

function isCurrent(state: CaseState, { of, version, documentSha256 }: SignedPaper): boolean {
  const { contract, agreement } = state;
  if (of === 'settlement') return agreement.settlement?.issued?.documentSha256 === documentSha256;
  // An office knows a contract by its signatures alone; whoever reads the terms compares the document.
  return !contract?.terms || (contract.version === version && contract.documentSha256 === documentSha256);
}

function refusalsFor(
  state: CaseState,
  typed: Input,
  { paper, moment }: { readonly paper: SignedPaper; readonly moment: Moment },
): readonly Refusal[] {
  const { seenDay, identity } = typed;
  const isPossible = seenDay <= moment.today && seenDay >= (state.openedOn ?? seenDay);
  return [
    ...(isPossible ? [] : [{ code: 'case.impossible-seen-day', field: 'seenDay' }]),
    ...(isCurrent(state, paper) ? [] : [{ code: 'case.other-document-signed', field: 'paperId' }]),
    ...(identity === 'power-of-attorney' ? powerRefusals(state, paper, moment) : []),
  ];
}

/** The signature itself, with everything that follows it in the same way as an electronic one. */
function signatureEvents(state: CaseState, paper: SignedPaper, moment: Moment): readonly EventDraft[] {
  const { of, partyId, version, documentSha256, scanId, promises } = paper;
  const signed = { partyId, version, documentSha256, level: 'paper', scanId } as const;
  if (of === 'contract') {
    return [event('contract-signed', 'case', signed, null), ...contractConclusion(state, { version, partyId }, moment)];
  }
  const { settlement } = state.agreement;
  const isLast = signatoriesLeft(state).every((signatory) => signatory === partyId);
  if (!settlement || !promises) throw new Error('a page of a settlement was handed in without what its conclusion tells');
  return [event('settlement-signed', 'case', signed, null), ...(isLast ? settlementConclusion(settlement, promises, moment) : [])];
}

/**
 * The mediator or a clerk has seen the original of a page signed by hand: every page bears number and code, and the signature is of
 * that person. From then on it is a signature like any other; the last one concludes the document.
 *
 * @error case.own-paper - It is the signature of whoever would confirm it, or that person handed it in as a party.
 * @error case.no-paper-waiting - Confirmed or returned before, or a new version came.
 * @error case.impossible-seen-day - A day to come, or before the case was opened.
 * @error case.no-such-power, agreement.needs-express-power - Signed by a power that the case does not know or that does not name settling.
 */
export const confirmSignedPaper: Act<Input> = act({
  name: 'confirm-signed-paper',
  input,
  may: (state, me) => nothingToJudge(state, me),
  decide: (state, typed, moment) => {
    const paper = papersToJudge(state, moment.me).find((known) => known.paperId === typed.paperId);
    if (!paper) return err([notThisPaper(state, typed.paperId)]);
    const refusals = refusalsFor(state, typed, { paper, moment });
    if (refusals.length > 0) return err(refusals);
    const { paperId, of, partyId } = paper;
    const { seenDay, identity } = typed;
    return ok([
      event('signed-paper-confirmed', 'case', { paperId, of, partyId, seenDay, identity }, null),
      ...signatureEvents(state, paper, moment),
    ]);
  },
});
