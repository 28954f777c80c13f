import { contractTerm } from '#case/domain/contract-law.ts';
import { nameOf } from '#case/domain/parties.ts';
import type { ContractTerms } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Spoken } from '#document/domain/document-head.ts';
import type { ContractDocument } from '#document/domain/kinds/start/contract.ts';
import { splitEqually } from '#kernel/money.ts';
import type { BothLanguages, PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, inBoth, paperText } from '#main/documents/paper-facts.ts';
import { joinLines, mediatorsOf, partyWithRequisites } from '#main/documents/paper-parties.ts';

/** Who pays which part; equal parts where nothing else is agreed, what cannot be divided falls on the first (Law 22(4)). */
function sharesOf(state: CaseState, terms: ContractTerms): ContractTerms['shares'] {
  if (terms.shares.length > 0) return terms.shares;
  const { shareTiyn, remainderTiyn } = splitEqually(terms.feeTiyn, Math.max(1, state.parties.length));
  return state.parties.map(({ partyId }, index) => ({ partyId, shareTiyn: shareTiyn + (index === 0 ? remainderTiyn : 0) }));
}

function expensesOf(state: CaseState, terms: ContractTerms, facts: PaperFacts): Spoken {
  const costs: readonly BothLanguages[] = terms.costs === '' ? [] : [paperText(facts, 'costs', { costs: terms.costs })];
  if (terms.feeTiyn === 0) return joinLines(facts, [paperText(facts, 'free'), ...costs]);
  const fee = inBoth(facts, (speech) => speech.t('agreement.paper.fee', { amount: speech.money(terms.feeTiyn) }));
  const shares = sharesOf(state, terms).map(({ partyId, shareTiyn }) =>
    inBoth(facts, (speech) => `${nameOf(state, partyId)}: ${speech.money(shareTiyn)}`),
  );
  return joinLines(facts, [fee, paperText(facts, terms.shares.length > 0 ? 'agreed-shares' : 'equal-shares'), ...shares, ...costs]);
}

function subjectOf(state: CaseState, facts: PaperFacts): Spoken {
  const subjects = state.claims.map(({ claim }) => claim.subject).filter((subject) => subject !== '');
  return subjects.length === 0 ? paperText(facts, 'not-stated') : subjects.join('\n');
}

/** What was written, where it was; the composer prints its standard wording for what is absent. */
function written(
  terms: ContractTerms,
): Partial<Pick<ContractDocument, 'confidentiality' | 'liability' | 'rightsAndDuties' | 'endingGrounds'>> {
  return {
    ...(terms.confidentiality === '' ? {} : { confidentiality: terms.confidentiality }),
    ...(terms.liability === '' ? {} : { liability: terms.liability }),
    ...(terms.rightsAndDuties === '' ? {} : { rightsAndDuties: terms.rightsAndDuties }),
    ...(terms.termination === '' ? {} : { endingGrounds: terms.termination }),
  };
}

/**
 * The contract of mediation from the terms that are about to be recorded.
 *
 * The last day is counted from the day of the paper, or from the start of mediation when a new mediator makes a new contract.
 *
 * @source Law On Mediation art. 21(2), 23(1)
 */
export function contractDocument(state: CaseState, terms: ContractTerms, facts: PaperFacts): ContractDocument {
  const startedOn = state.contract?.startedOn ?? null;
  const later = startedOn === null ? [paperText(facts, 'term-from-last-signature')] : [];
  const other: readonly BothLanguages[] = terms.otherTerms === '' ? [] : [{ kk: terms.otherTerms, ru: terms.otherTerms }];
  return {
    head: headOf(facts, terms.place),
    parties: state.parties.map((party) => partyWithRequisites(state, party, { facts, instead: 'kept-by-mediator' })),
    subject: subjectOf(state, facts),
    mediators: mediatorsOf(facts),
    expenses: expensesOf(state, terms, facts),
    languages: terms.languages,
    ...written(terms),
    lastDay: contractTerm(startedOn ?? facts.day, facts.calendar).lastDay,
    procedure: terms.procedure === '' ? paperText(facts, 'not-stated') : terms.procedure,
    ...(other.length + later.length === 0 ? {} : { otherTerms: joinLines(facts, [...other, ...later]) }),
  };
}
