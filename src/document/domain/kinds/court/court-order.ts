import { z } from 'zod';
import {
  headSchema,
  mediatorSchema,
  obligationSchema,
  partySchema,
  referenceSchema,
  spokenSchema,
  tiynSchema,
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
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { list, mediatorBlocks, obligationTable, partyBlocks, reference, said } from '#document/domain/sheet-pieces.ts';

/** Application for a court order on a settlement that was not performed. @source Civil Procedure Code arts. 135(3), 136 */
export interface CourtOrderPackage {
  readonly head: DocumentHead;
  readonly court: Spoken;
  readonly claimants: readonly DocumentParty[];
  readonly debtors: readonly DocumentParty[];
  readonly settlement: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly circumstances: Spoken;
  /** Obligations of the settlement that are overdue, as they stand in it. */
  readonly overdue: readonly DocumentObligation[];
  readonly claim: Spoken;
  /** Tiyn; absent when no money is asked for. */
  readonly amountTiyn?: number;
  /** Everything that goes with the application; the settlement and the proofs first. */
  readonly documents: readonly Spoken[];
}

const schema: z.ZodType<CourtOrderPackage> = z.strictObject({
  head: headSchema,
  court: spokenSchema,
  claimants: z.array(partySchema),
  debtors: z.array(partySchema),
  settlement: referenceSchema,
  mediators: z.array(mediatorSchema),
  circumstances: spokenSchema,
  overdue: z.array(obligationSchema),
  claim: spokenSchema,
  amountTiyn: z.exactOptional(tiynSchema),
  documents: z.array(spokenSchema),
});

const application: readonly TermOfLaw[] = [{ act: 'civil-procedure', article: '136' }];

/** The application for a court order, with the fields of CPC art. 136. */
export const courtOrderKind: DocumentKindSpec<CourtOrderPackage> = {
  kind: 'court-order',
  version: 1,
  schema,
  slots: {
    court: { as: 'text', essential: application },
    claimants: { as: 'block', essential: application },
    debtors: { as: 'block', essential: application },
    settlement: { as: 'text', essential: application },
    mediators: { as: 'block' },
    circumstances: { as: 'text', essential: application },
    overdue: { as: 'block', essential: application },
    claim: { as: 'text', essential: application },
    amount: { as: 'money', optional: true, essential: application },
    documents: { as: 'block', essential: application },
  },
  fill: (data, s) => ({
    court: said(data.court, s),
    claimants: partyBlocks(data.claimants, s, 'document.side.claimant'),
    debtors: partyBlocks(data.debtors, s, 'document.side.debtor'),
    settlement: reference(data.settlement, s),
    mediators: mediatorBlocks(data.mediators, s),
    circumstances: said(data.circumstances, s),
    overdue: [obligationTable(data.overdue, s)],
    claim: said(data.claim, s),
    amount: data.amountTiyn ?? null,
    documents: [list(data.documents, s)],
  }),
  signatures: (data, s) => sideSignatures('document.side.claimant', data.claimants, s),
};
