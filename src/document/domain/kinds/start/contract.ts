import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, partySchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec, Slot, TermOfLaw } from '#document/domain/document-kind.ts';
import { languageList, mediatorBlocks, partyBlocks, said, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { ContractTerm } from '#law/kz/mediation/article-21.ts';

/**
 * Contract of mediation with the fourteen terms of art. 21(2). Terms left out here (`confidentiality`, `liability`,
 * `rightsAndDuties`, `endingGrounds`) are printed in the standard wording of the template.
 *
 * @source Law On Mediation art. 21(2)
 */
export interface ContractDocument {
  readonly head: DocumentHead;
  readonly parties: readonly DocumentParty[];
  readonly subject: Spoken;
  readonly mediators: readonly DocumentMediator[];
  /** Fee, costs, who pays which share and how. */
  readonly expenses: Spoken;
  readonly languages: readonly Language[];
  readonly confidentiality?: Spoken;
  readonly liability?: Spoken;
  /** Last day of the term, as counted by the law. */
  readonly lastDay: Day;
  readonly procedure: Spoken;
  readonly rightsAndDuties?: Spoken;
  readonly endingGrounds?: Spoken;
  readonly otherTerms?: Spoken;
}

const schema: z.ZodType<ContractDocument> = z.strictObject({
  head: headSchema,
  parties: z.array(partySchema),
  subject: spokenSchema,
  mediators: z.array(mediatorSchema),
  expenses: spokenSchema,
  languages: z.array(z.enum(['kk', 'ru', 'en'])),
  confidentiality: z.exactOptional(spokenSchema),
  liability: z.exactOptional(spokenSchema),
  lastDay: documentDaySchema,
  procedure: spokenSchema,
  rightsAndDuties: z.exactOptional(spokenSchema),
  endingGrounds: z.exactOptional(spokenSchema),
  otherTerms: z.exactOptional(spokenSchema),
});

const terms = (...names: readonly ContractTerm[]): readonly TermOfLaw[] =>
  names.map((term) => ({ act: 'mediation', article: '21', paragraph: '2', term }));

/** A term that the parties may word themselves; else the template has its own wording. */
const worded = (term: ContractTerm): Slot => ({ as: 'text', optional: true, hasStandardWording: true, essential: terms(term) });

/** The contract of mediation, with every term of art. 21(2) under its own heading. */
export const contractKind: DocumentKindSpec<ContractDocument> = {
  kind: 'contract',
  version: 1,
  schema,
  slots: {
    parties: { as: 'block', essential: terms('parties', 'requisites') },
    subject: { as: 'text', essential: terms('subject') },
    mediators: { as: 'block', essential: terms('mediator') },
    expenses: { as: 'text', essential: terms('expenses') },
    languages: { as: 'text', essential: terms('language') },
    confidentiality: worded('confidentiality'),
    liability: worded('liability'),
    lastDay: { as: 'day', essential: terms('term') },
    procedure: { as: 'text', essential: terms('procedure') },
    rightsAndDuties: worded('rights-and-duties'),
    endingGrounds: worded('termination'),
    otherTerms: worded('other-terms'),
  },
  framed: terms('date-and-place'),
  fill: (data, s) => ({
    parties: partyBlocks(data.parties, s),
    subject: said(data.subject, s),
    mediators: mediatorBlocks(data.mediators, s),
    expenses: said(data.expenses, s),
    languages: languageList(data.languages, s),
    confidentiality: saidOrNull(data.confidentiality, s),
    liability: saidOrNull(data.liability, s),
    lastDay: data.lastDay,
    procedure: said(data.procedure, s),
    rightsAndDuties: saidOrNull(data.rightsAndDuties, s),
    endingGrounds: saidOrNull(data.endingGrounds, s),
    otherTerms: saidOrNull(data.otherTerms, s),
  }),
  signatures: (data, s) => signaturePlaces(data.parties, data.mediators, s),
  isNumbered: true,
};
