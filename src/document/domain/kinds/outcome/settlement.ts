import { z } from 'zod';
import {
  headSchema,
  mediatorSchema,
  obligationSchema,
  partySchema,
  referenceSchema,
  spokenSchema,
} from '#document/domain/content-schema.ts';
import type {
  DocumentHead,
  DocumentMediator,
  DocumentObligation,
  DocumentParty,
  Reference,
  Spoken,
} from '#document/domain/document-head.ts';
import type { DocumentKindSpec, TermOfLaw } from '#document/domain/document-kind.ts';
import {
  mediatorBlocks,
  obligationTable,
  paragraph,
  partyBlocks,
  reference,
  said,
  saidOrNull,
  signaturePlaces,
} from '#document/domain/sheet-pieces.ts';
import type { SettlementTerm } from '#law/kz/mediation/article-27.ts';

/** A section that the parties wrote or edited themselves. */
export interface WrittenSection {
  readonly heading: Spoken;
  readonly text: Spoken;
}

/** Settlement of the dispute. @source Law On Mediation art. 27(2) */
export interface SettlementDocument {
  readonly head: DocumentHead;
  readonly parties: readonly DocumentParty[];
  readonly subject: Spoken;
  readonly mediators: readonly DocumentMediator[];
  readonly contract?: Reference;
  readonly obligations: readonly DocumentObligation[];
  /** Printed after the obligations, each under its own heading. */
  readonly sections: readonly WrittenSection[];
  readonly onDefault: Spoken;
  readonly otherTerms?: Spoken;
}

const schema: z.ZodType<SettlementDocument> = z.strictObject({
  head: headSchema,
  parties: z.array(partySchema),
  subject: spokenSchema,
  mediators: z.array(mediatorSchema),
  contract: z.exactOptional(referenceSchema),
  obligations: z.array(obligationSchema),
  sections: z.array(z.strictObject({ heading: spokenSchema, text: spokenSchema })),
  onDefault: spokenSchema,
  otherTerms: z.exactOptional(spokenSchema),
});

const terms = (...names: readonly SettlementTerm[]): readonly TermOfLaw[] =>
  names.map((term) => ({ act: 'mediation', article: '27', paragraph: '2', term }));

/** The settlement: all that art. 27(2) asks for, then what the parties wrote themselves. */
export const settlementKind: DocumentKindSpec<SettlementDocument> = {
  kind: 'settlement',
  version: 1,
  schema,
  slots: {
    parties: { as: 'block', essential: terms('parties', 'representatives') },
    subject: { as: 'text', essential: terms('subject') },
    mediators: { as: 'block', essential: terms('mediator') },
    contract: { as: 'text', optional: true },
    obligations: { as: 'block', essential: terms('obligations', 'performance-dates') },
    written: { as: 'sections', optional: true },
    onDefault: { as: 'text', essential: terms('default-consequences') },
    otherTerms: { as: 'text', optional: true },
  },
  framed: terms('date-and-place'),
  fill: (data, s) => ({
    parties: partyBlocks(data.parties, s),
    subject: said(data.subject, s),
    mediators: mediatorBlocks(data.mediators, s),
    contract: data.contract ? reference(data.contract, s) : null,
    obligations: [obligationTable(data.obligations, s)],
    written: data.sections.map(({ heading, text }) => ({ heading: said(heading, s), blocks: [paragraph(said(text, s))] })),
    onDefault: said(data.onDefault, s),
    otherTerms: saidOrNull(data.otherTerms, s),
  }),
  signatures: (data, s) => signaturePlaces(data.parties, data.mediators, s),
  isNumbered: true,
};
