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
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { list, mediatorBlocks, obligationTable, partyBlocks, reference, said } from '#document/domain/sheet-pieces.ts';

const absenceChoices = ['present', 'without-us'] as const;

/** Motion of the parties to approve a settlement reached in mediation and to end the case. @source Law On Mediation art. 27; Civil Procedure Code arts. 176, 177, 180, 277, 278 */
export interface ApprovalMotion {
  readonly head: DocumentHead;
  readonly court: Spoken;
  /** Number of the case in the court; a line to fill in when absent. */
  readonly courtCase?: string;
  readonly plaintiffs: readonly DocumentParty[];
  readonly defendants: readonly DocumentParty[];
  readonly settlement: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly obligations: readonly DocumentObligation[];
  /** State duty that was paid and is to come back. */
  readonly dutyPaidTiyn?: number;
  readonly absence: (typeof absenceChoices)[number];
  readonly documents: readonly Spoken[];
}

const schema: z.ZodType<ApprovalMotion> = z.strictObject({
  head: headSchema,
  court: spokenSchema,
  courtCase: z.exactOptional(z.string().min(1)),
  plaintiffs: z.array(partySchema),
  defendants: z.array(partySchema),
  settlement: referenceSchema,
  mediators: z.array(mediatorSchema),
  obligations: z.array(obligationSchema),
  dutyPaidTiyn: z.exactOptional(tiynSchema),
  absence: z.enum(absenceChoices),
  documents: z.array(spokenSchema),
});

/** Motion of the parties to approve a settlement reached in mediation and to end the case. */
export const approvalMotionKind: DocumentKindSpec<ApprovalMotion> = {
  kind: 'approval-motion',
  version: 1,
  schema,
  slots: {
    court: { as: 'text', essential: [{ act: 'civil-procedure', article: '180' }] },
    courtCase: { as: 'text', optional: true },
    plaintiffs: { as: 'block', essential: [{ act: 'civil-procedure', article: '180' }] },
    defendants: { as: 'block', essential: [{ act: 'civil-procedure', article: '180' }] },
    settlement: { as: 'text', essential: [{ act: 'civil-procedure', article: '180' }] },
    mediators: { as: 'block' },
    obligations: { as: 'block', essential: [{ act: 'civil-procedure', article: '176' }] },
    dutyPaid: { as: 'money', optional: true },
    absence: { as: 'choice', choices: absenceChoices },
    documents: { as: 'block' },
  },
  fill: (data, s) => ({
    court: said(data.court, s),
    courtCase: data.courtCase ?? null,
    plaintiffs: partyBlocks(data.plaintiffs, s, 'document.side.plaintiff'),
    defendants: partyBlocks(data.defendants, s, 'document.side.defendant'),
    settlement: reference(data.settlement, s),
    mediators: mediatorBlocks(data.mediators, s),
    obligations: [obligationTable(data.obligations, s)],
    dutyPaid: data.dutyPaidTiyn ?? null,
    absence: data.absence,
    documents: [list(data.documents, s)],
  }),
  signatures: (data, s) => [
    ...sideSignatures('document.side.plaintiff', data.plaintiffs, s),
    ...sideSignatures('document.side.defendant', data.defendants, s),
  ],
};
