import { claimOf } from '#agreement/domain/performance.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { Reference, Spoken } from '#document/domain/document-head.ts';
import type { CourtOrderPackage } from '#document/domain/kinds/court/court-order.ts';
import type { PartyId } from '#kernel/id.ts';
import type { BothLanguages, PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, inBoth, paperText } from '#main/documents/paper-facts.ts';
import { contractReference, joinLines, mediatorsOf, obligationsOnPaper, partyWithRequisites } from '#main/documents/paper-parties.ts';

/** What the creditor knows besides the case. */
export interface CourtKnown {
  /** Name of the court; a line to fill in when it is not known. */
  readonly court?: Spoken;
}

function attached(state: CaseState, facts: PaperFacts, settlement: Reference): readonly Spoken[] {
  const named = (name: string, to: Reference): BothLanguages =>
    inBoth(facts, (speech) => speech.t(`agreement.paper.${name}`, { number: to.number, day: speech.day(to.day, 'formal') }));
  const contract = contractReference(state);
  const proofs = state.files.filter((file) => file.purpose === 'proof' && file.room === 'joint');
  return [
    named('attached-settlement', settlement),
    paperText(facts, 'attached-signatures'),
    ...(contract ? [named('attached-contract', contract)] : []),
    ...proofs.map((file) => paperText(facts, 'attached-proof', { name: file.name })),
    paperText(facts, 'attached-duty'),
  ];
}

function circumstancesOf(state: CaseState, creditor: PartyId, facts: PaperFacts): Spoken {
  const defaulted = state.agreement.performance?.defaulted;
  const late = inBoth(facts, (speech) => speech.t('agreement.paper.not-performed', { day: speech.day(facts.day, 'formal') }));
  if (defaulted?.by !== creditor) return late;
  const values = { n: defaulted.missed.length, numbers: defaulted.missed.join(', ') };
  const rest = inBoth(facts, (speech) => speech.t('agreement.paper.rest-due', { ...values, day: speech.day(defaulted.on, 'formal') }));
  return joinLines(facts, [late, rest]);
}

/**
 * The application for a court order of one creditor: what is overdue today, or the whole rest once default was declared.
 * Requisites that this creditor cannot see are left as a line to fill in: the court needs them, the paper may not tell them.
 *
 * @throws When nothing was concluded; the act refuses that before.
 * @source Civil Procedure Code arts. 135(3), 136
 */
export function courtOrderDocument(state: CaseState, creditor: PartyId, facts: PaperFacts & CourtKnown): CourtOrderPackage {
  const { performance } = state.agreement;
  const claimant = partyOf(state, creditor);
  if (!performance || !claimant) throw new Error('a court order was asked for without a settlement');
  const { obligations, amountTiyn } = claimOf(state, creditor, { today: facts.day, calendar: facts.calendar });
  const debtors = [...new Set(obligations.map((obligation) => obligation.debtor))].flatMap((debtor) => partyOf(state, debtor) ?? []);
  const printed = (party: Party) => partyWithRequisites(state, party, { facts, instead: 'requisites-to-fill' });
  const settlement = { number: performance.number, day: performance.concludedOn };
  return {
    head: headOf(facts, state.agreement.settlement?.draft?.place),
    court: facts.court ?? paperText(facts, 'court-to-fill'),
    claimants: [printed(claimant)],
    debtors: debtors.map(printed),
    settlement,
    mediators: mediatorsOf(facts),
    circumstances: circumstancesOf(state, creditor, facts),
    overdue: obligationsOnPaper(state, obligations, facts),
    claim: paperText(facts, amountTiyn > 0 ? 'claim-money' : 'claim-acts', { number: performance.number }),
    ...(amountTiyn > 0 ? { amountTiyn } : {}),
    documents: attached(state, facts, settlement),
  };
}
