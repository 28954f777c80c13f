import type { Obligation } from '#agreement/domain/event.ts';
import { actingRepresentatives, nameOf } from '#case/domain/parties.ts';
import type { CaseState, Party, Representative } from '#case/domain/state.ts';
import type { DocumentMediator, DocumentObligation, DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { BothLanguages, PaperFacts } from '#main/documents/paper-facts.ts';
import { inBoth, paperText } from '#main/documents/paper-facts.ts';

function powerWords(facts: PaperFacts, representative: Representative): BothLanguages {
  const power = `power-${representative.basis}`;
  return paperText(facts, representative.maySettle && representative.basis === 'power-of-attorney' ? `${power}.settling` : power);
}

/** A name, or a line to fill in where the reader of the paper may not know it. */
function named(facts: PaperFacts, name: string): Spoken {
  return name === '' ? paperText(facts, 'words-to-fill') : name;
}

/** A party by name, with whoever acts for it on the day of the paper. */
export function namedParty(state: CaseState, party: Party, facts: PaperFacts): DocumentParty {
  const representative = actingRepresentatives(state, facts.day).find((known) => known.partyId === party.partyId);
  return {
    side: party.side === 'a' ? 'applicant' : 'respondent',
    name: named(facts, party.name),
    ...(representative ? { representative: { name: named(facts, representative.name), power: powerWords(facts, representative) } } : {}),
  };
}

/** Names of everybody, without numbers and addresses. */
export function namedParties(state: CaseState, facts: PaperFacts): readonly DocumentParty[] {
  return state.parties.map((party) => namedParty(state, party, facts));
}

/** Identity number, address and phone as far as they are known here; null when nothing is. */
function requisitesOf(state: CaseState, party: Party): Pick<DocumentParty, 'identity' | 'address' | 'phone'> | null {
  const known = state.contacts[party.partyId];
  if (!known) return null;
  const { idNumber, address, phone } = known;
  return {
    ...(idNumber === '' ? {} : { identity: { kind: party.kind === 'organisation' ? 'bin' : 'iin', number: idNumber } as const }),
    ...(address === '' ? {} : { address }),
    ...(phone === '' ? {} : { phone }),
  };
}

/**
 * A party with its requisites (Law 21(2)). Where addresses are hidden, or nothing is known, `instead` stands in their place:
 * the paper is read by both sides.
 */
export function partyWithRequisites(state: CaseState, party: Party, paper: { facts: PaperFacts; instead: string }): DocumentParty {
  const requisites = state.arrangements.areAddressesHidden ? null : requisitesOf(state, party);
  return { ...namedParty(state, party, paper.facts), ...(requisites ?? { address: paperText(paper.facts, paper.instead) }) };
}

export function mediatorsOf(facts: PaperFacts): readonly DocumentMediator[] {
  return [{ name: named(facts, facts.mediatorName), ...(facts.organisation ? { organisation: facts.organisation } : {}) }];
}

/** The concluded contract, as other papers refer to it; undefined when there is none. */
export function contractReference(state: CaseState): Reference | undefined {
  const { contract } = state;
  return contract?.concludedOn ? { number: contractNumber(state.number, contract.version), day: contract.concludedOn } : undefined;
}

/** @example contractNumber('2026-000001', 2) // '2026-000001/C2' */
export function contractNumber(caseNumber: string, version: number): string {
  return `${caseNumber}/C${version}`;
}

function whatOf(state: CaseState, obligation: Obligation, facts: PaperFacts): Spoken {
  const values = { what: obligation.what, creditor: nameOf(state, obligation.creditor) };
  if (obligation.kind === 'act') return paperText(facts, 'act', values);
  return obligation.what === '' ? paperText(facts, 'payment', values) : paperText(facts, 'payment-for', values);
}

/** Promises as rows of a paper. */
export function obligationsOnPaper(state: CaseState, obligations: readonly Obligation[], facts: PaperFacts): readonly DocumentObligation[] {
  return obligations.map((obligation) => ({
    no: obligation.no,
    who: nameOf(state, obligation.debtor),
    what: whatOf(state, obligation, facts),
    ...(obligation.amountTiyn === null ? {} : { amountTiyn: obligation.amountTiyn }),
    dueDay: obligation.dueDay,
    how: obligation.how === '' ? paperText(facts, 'not-stated') : obligation.how,
  }));
}

/** Joins lines of both languages. */
export function joinLines(facts: PaperFacts, lines: readonly BothLanguages[]): BothLanguages {
  return inBoth(facts, (speech) => lines.map((line) => (speech.language === 'kk' ? line.kk : line.ru)).join('\n'));
}
