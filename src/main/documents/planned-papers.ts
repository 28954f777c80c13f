import type { MakeDocument } from '#case/acts/perform-act.ts';
import type { RegisteredDocument } from '#case/acts/ports.ts';
import { isForParty } from '#case/domain/capacity.ts';
import type { ContractTerms } from '#case/domain/procedure-event.ts';
import type { DocumentRenderer, RenderedDocument } from '#document/acts/render-document.ts';
import type { Day } from '#kernel/day.ts';
import { contractDocument } from '#main/documents/contract-document.ts';
import { courtOrderDocument } from '#main/documents/court-order-document.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import { contractNumber } from '#main/documents/paper-parties.ts';
import { settlementDocument } from '#main/documents/settlement-document.ts';

/** A paper before it is printed. */
export interface PlannedPaper {
  /** Texts of the act's input by field, so that a letter that cannot be printed is told where it was typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly content: object;
  readonly print: (renderer: DocumentRenderer) => Promise<RenderedDocument>;
}

type Asked = Parameters<MakeDocument>[0];

/** How the document of one act comes about. */
export interface PaperPlan {
  readonly kind: RegisteredDocument['kind'];
  readonly number: (asked: Asked, day: Day) => Promise<string>;
  readonly paper: (asked: Asked, facts: PaperFacts) => PlannedPaper;
}

const contract: PaperPlan = {
  kind: 'contract',
  number: async ({ state }) => contractNumber(state.number, (state.contract?.version ?? 0) + 1),
  paper: ({ state, input }, facts) => {
    // The act's own schema has parsed the input.
    const terms = input as ContractTerms;
    const content = contractDocument(state, terms, facts);
    const { place, costs, procedure, confidentiality, liability, rightsAndDuties, termination, otherTerms } = terms;
    const typed = { place, costs, procedure, confidentiality, liability, rightsAndDuties, termination, otherTerms };
    return { typed, content, print: (renderer) => renderer.render('contract', content, state.organisationId ?? undefined) };
  },
};

const settlement: PaperPlan = {
  kind: 'settlement',
  number: ({ book }, day) => book.nextNumber('settlement', Number(day.slice(0, 4))),
  paper: ({ state }, facts) => {
    const content = settlementDocument(state, facts);
    return { typed: {}, content, print: (renderer) => renderer.render('settlement', content, state.organisationId ?? undefined) };
  },
};

const courtOrder: PaperPlan = {
  kind: 'court-order',
  number: async ({ state }) => `${state.agreement.performance?.number ?? state.number}/O`,
  paper: ({ state, me }, facts) => {
    if (!isForParty(me)) throw new Error('a court order is asked for by a party');
    const content = courtOrderDocument(state, me.partyId, facts);
    return { typed: {}, content, print: (renderer) => renderer.render('court-order', content, state.organisationId ?? undefined) };
  },
};

/** Documents by the act that makes them. */
export const plannedPapers: Readonly<Record<string, PaperPlan>> = {
  'draft-contract': contract,
  'issue-settlement': settlement,
  'prepare-court-order': courtOrder,
};
