import { z } from 'zod';
import {
  documentDaySchema,
  headSchema,
  mediatorSchema,
  obligationParts,
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
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, obligationCells, partyNames, reference, said, signaturePlaces, table } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

/** An obligation that was performed, with the day and what proves it. */
export interface PerformedObligation extends DocumentObligation {
  readonly performedOn: Day;
  readonly proof: Spoken;
}

/** Certificate that all obligations of a settlement were performed. */
export interface PerformanceCertificate {
  readonly head: DocumentHead;
  readonly settlement: Reference;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly performed: readonly PerformedObligation[];
}

const schema: z.ZodType<PerformanceCertificate> = z.strictObject({
  head: headSchema,
  settlement: referenceSchema,
  parties: z.array(partySchema),
  mediators: z.array(mediatorSchema),
  performed: z.array(z.strictObject({ ...obligationParts, performedOn: documentDaySchema, proof: spokenSchema })),
});

/** The certificate of performance. */
export const performanceCertificateKind: DocumentKindSpec<PerformanceCertificate> = {
  kind: 'performance-certificate',
  version: 1,
  schema,
  slots: {
    settlement: { as: 'text' },
    mediators: { as: 'block' },
    parties: { as: 'block' },
    performed: { as: 'block', essential: [{ act: 'mediation', article: '27', paragraph: '3' }] },
  },
  fill: (data, s) => ({
    settlement: reference(data.settlement, s),
    mediators: mediatorBlocks(data.mediators, s),
    parties: partyNames(data.parties, s),
    performed: [
      table(
        s,
        { no: 0, who: 11, what: 16, amount: 10, performed: 11, proof: 14 },
        data.performed.map((done) => [...obligationCells(done, s), s.day(done.performedOn, 'formal'), said(done.proof, s)]),
      ),
    ],
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
