import type { SeenCase } from '#case/acts/read-case.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { sideOf } from '#case/domain/parties.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentByKind, DocumentKind } from '#document/domain/document-kinds.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import { headOf, paperText } from '#main/documents/paper-facts.ts';
import { contractReference, partyWithRequisites } from '#main/documents/paper-parties.ts';

/** A paper of a case, filled from what its reader may see; what nobody has told yet is a line to fill in. */
export type CasePaper = {
  readonly [Kind in DocumentKind]: {
    /** Last part of its address; tells nothing personal. */
    readonly name: string;
    readonly kind: Kind;
    readonly content: DocumentByKind[Kind];
  };
}[DocumentKind];

/** What papers are made from: the case as its reader sees it, and what every paper shares. */
export interface PaperGround {
  readonly seen: SeenCase;
  readonly state: CaseState;
  readonly facts: Omit<PaperFacts, 'number' | 'day' | 'madeAt'>;
  readonly today: Day;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly startOf: (day: Day) => PaperFacts['madeAt'];
}

/** The facts of one paper: its number, and the day that it bears. The same day gives the same bytes. */
export function factsOn(ground: PaperGround, number: string, day: Day): PaperFacts {
  return { ...ground.facts, number: `${ground.state.number}/${number}`, day, madeAt: ground.startOf(day) };
}

/** Head of a paper of this case. */
export function headFor(ground: PaperGround, number: string, day: Day): ReturnType<typeof headOf> {
  return headOf(factsOn(ground, number, day), ground.state.contract?.terms?.place ?? '');
}

/** A line for what the case does not know. */
export function toFill(ground: PaperGround, what: 'court' | 'words' | 'requisites'): Spoken {
  return paperText(ground.facts, `${what}-to-fill`);
}

export function printedParties(ground: PaperGround, parties: readonly Party[], day: Day): readonly DocumentParty[] {
  const facts = factsOn(ground, '', day);
  return parties.map((party) => partyWithRequisites(ground.state, party, { facts, instead: 'requisites-to-fill' }));
}

/** The sides as a court calls them: whoever applied is taken for the plaintiff. */
export function sidesFor(ground: PaperGround, day: Day): { readonly a: readonly DocumentParty[]; readonly b: readonly DocumentParty[] } {
  const { state } = ground;
  return { a: printedParties(ground, sideOf(state, 'a'), day), b: printedParties(ground, sideOf(state, 'b'), day) };
}

export function subjectOf(state: CaseState): string | null {
  return state.claims.find(({ claim }) => claim.subject !== '')?.claim.subject ?? null;
}

/** The settlement as other papers refer to it. */
export function settlementReference({ agreement }: CaseState): Reference | null {
  return agreement.performance ? { number: agreement.performance.number, day: agreement.performance.concludedOn } : null;
}

export function contractOf(state: CaseState): Reference | null {
  return contractReference(state) ?? null;
}

/** Whether the reader has a part in the dispute, or mediates it. */
export function isInside({ capacities }: SeenCase): boolean {
  return capacities.some((me) => isForParty(me) || me.as === 'mediator');
}

export function mediates({ capacities }: SeenCase): boolean {
  return capacities.some((me) => me.as === 'mediator' && me.isAccepted);
}
