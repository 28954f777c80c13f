import type { Moment } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { lawRefusals } from '#case/domain/law-refusals.ts';
import type { ContractTerms } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import type { ContractTerm } from '#law/kz/mediation/article-21.ts';
import { type ContractFacts, contractCompleteness } from '#law/questions/contract-completeness.ts';
import { mediationTerm } from '#law/questions/mediation-term.ts';

/** The first term of a contract concluded on this day: where the count ends and the last day in time (Law 23(1), 20(9)). */
export function contractTerm(on: Day, calendar: WorkingCalendar): { readonly nominalDay: Day; readonly lastDay: Day } {
  const decision = decide(mediationTerm, { setting: 'outside', contractConcludedOn: on }, { asOf: on, calendar });
  const deadline = decision.deadlines[0];
  if (!deadline) throw new Error('the law of that day has no term of mediation');
  return { nominalDay: deadline.nominalDay, lastDay: deadline.lastDay };
}

/** Why the term may not be extended to this day; empty when it may. Consents are gathered one by one by the act itself. */
export function extensionRefusals(state: CaseState, untilDay: Day, calendar: WorkingCalendar): readonly Refusal[] {
  const { contract } = state;
  if (!contract?.startedOn || !contract.lastDay) return [{ code: 'case.no-contract' }];
  if (untilDay <= contract.lastDay) return [{ code: 'case.extension-not-later', field: 'untilDay', facts: { lastDay: contract.lastDay } }];
  const facts = {
    setting: 'outside',
    contractConcludedOn: contract.startedOn,
    extendedUntil: untilDay,
    partiesAgreeToExtend: true,
    mediatorAgreesToExtend: true,
  } as const;
  return lawRefusals(decide(mediationTerm, facts, { asOf: contract.startedOn, calendar }), 'untilDay');
}

/** Requisites of a party: identity number, residence, phone (Law 21(2)). */
export function hasRequisites(state: CaseState, partyId: PartyId): boolean {
  const known = state.contacts[partyId];
  return known !== undefined && known.idNumber !== '' && known.address !== '' && known.phone !== '';
}

/** Whose requisites this signer can vouch for: a party for its own, the mediator for everybody's. */
function requisitesStand(state: CaseState, me: Moment['me']): boolean {
  return isForParty(me) ? hasRequisites(state, me.partyId) : state.parties.every((party) => hasRequisites(state, party.partyId));
}

function termsPresent(state: CaseState, terms: ContractTerms, me: Moment['me']): readonly ContractTerm[] {
  const present: Readonly<Record<ContractTerm, boolean>> = {
    'date-and-place': terms.place !== '',
    parties: state.parties.every((party) => party.name !== ''),
    subject: state.claims.some((known) => known.claim.subject !== ''),
    mediator: state.mediator !== null,
    expenses: terms.costs !== '',
    language: terms.languages.length > 0,
    confidentiality: terms.confidentiality !== '',
    liability: terms.liability !== '',
    requisites: requisitesStand(state, me),
    term: true,
    procedure: terms.procedure !== '',
    'rights-and-duties': terms.rightsAndDuties !== '',
    termination: terms.termination !== '',
    'other-terms': terms.otherTerms !== '',
  };
  return (Object.keys(present) as ContractTerm[]).filter((term) => present[term]);
}

/** Where the term that is lacking is written, so that the reader is led to it. */
const fieldOfTerm: Readonly<Record<string, string>> = {
  'date-and-place': 'place',
  expenses: 'costs',
  language: 'languages',
  confidentiality: 'confidentiality',
  liability: 'liability',
  procedure: 'procedure',
  'rights-and-duties': 'rightsAndDuties',
  termination: 'termination',
};

/** The contract as the law has to know it. */
export function contractFacts(state: CaseState, terms: ContractTerms, moment: Pick<Moment, 'me' | 'mediators' | 'today'>): ContractFacts {
  return {
    mediatorKind: moment.mediators.find((known) => known.personId === state.mediator?.personId)?.kind,
    contractTerms: termsPresent(state, terms, moment.me),
    partyCount: state.parties.length,
    feeTiyn: terms.feeTiyn,
    feeAgreedOn: moment.today,
    startsOn: state.contract?.startedOn ?? moment.today,
    splitAgreed: terms.shares.length > 0,
  };
}

/**
 * What still keeps the contract from being signed: every essential term that is lacking (Law 21(2)), a fee where none may be taken (Law 22(6)).
 *
 * @returns The reasons of the law, each at the field where it can be mended.
 */
export function contractGaps(
  state: CaseState,
  terms: ContractTerms,
  moment: Pick<Moment, 'me' | 'mediators' | 'today'>,
): readonly Refusal[] {
  const facts = contractFacts(state, terms, moment);
  return lawRefusals(decide(contractCompleteness, facts, { asOf: moment.today })).map((refusal) => {
    const field = refusal.code.endsWith('public-mediator-takes-fee')
      ? 'feeTiyn'
      : fieldOfTerm[refusal.code.split('contract-lacks.')[1] ?? ''];
    return field === undefined ? refusal : { ...refusal, field };
  });
}
