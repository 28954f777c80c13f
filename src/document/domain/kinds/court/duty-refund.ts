import { z } from 'zod';
import { documentDaySchema, headSchema, partySchema, referenceSchema, spokenSchema, tiynSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { list, partyBlocks, reference, said, saidOrNull } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const instanceChoices = ['first-or-appeal', 'cassation'] as const;

/** Request of the payer to the tax body to return the state duty after a settlement in mediation. @source Tax Code of 2025 arts. 120(4)(4), 122(4), 122(5) */
export interface DutyRefund {
  readonly head: DocumentHead;
  readonly taxBody: Spoken;
  readonly payers: readonly DocumentParty[];
  readonly court: Spoken;
  readonly courtCase?: string;
  /** The ruling that ended the case; a line to fill in when absent. */
  readonly ruling?: Reference;
  readonly instance: (typeof instanceChoices)[number];
  readonly paidTiyn: number;
  readonly paidOn?: Day;
  /** What comes back. */
  readonly refundTiyn: number;
  /** Bank account of the payer; a line to fill in when absent. */
  readonly account?: Spoken;
  readonly documents: readonly Spoken[];
}

const schema: z.ZodType<DutyRefund> = z.strictObject({
  head: headSchema,
  taxBody: spokenSchema,
  payers: z.array(partySchema),
  court: spokenSchema,
  courtCase: z.exactOptional(z.string().min(1)),
  ruling: z.exactOptional(referenceSchema),
  instance: z.enum(instanceChoices),
  paidTiyn: tiynSchema,
  paidOn: z.exactOptional(documentDaySchema),
  refundTiyn: tiynSchema,
  account: z.exactOptional(spokenSchema),
  documents: z.array(spokenSchema),
});

/** Request of the payer to the tax body to return the state duty after a settlement in mediation. */
export const dutyRefundKind: DocumentKindSpec<DutyRefund> = {
  kind: 'duty-refund',
  version: 1,
  schema,
  slots: {
    taxBody: { as: 'text', essential: [{ act: 'tax-2025', article: '122', paragraph: '4' }] },
    payers: { as: 'block', essential: [{ act: 'tax-2025', article: '122', paragraph: '4' }] },
    court: { as: 'text' },
    courtCase: { as: 'text', optional: true },
    ruling: { as: 'text', optional: true },
    instance: { as: 'choice', choices: instanceChoices, essential: [{ act: 'tax-2025', article: '120', paragraph: '4(4)' }] },
    paid: { as: 'money' },
    paidOn: { as: 'day', optional: true },
    refund: { as: 'money', essential: [{ act: 'tax-2025', article: '120', paragraph: '4(4)' }] },
    account: { as: 'text', optional: true, essential: [{ act: 'tax-2025', article: '122', paragraph: '4' }] },
    documents: { as: 'block' },
  },
  fill: (data, s) => ({
    taxBody: said(data.taxBody, s),
    payers: partyBlocks(data.payers, s, 'document.side.payer'),
    court: said(data.court, s),
    courtCase: data.courtCase ?? null,
    ruling: data.ruling ? reference(data.ruling, s) : null,
    instance: data.instance,
    paid: data.paidTiyn,
    paidOn: data.paidOn ?? null,
    refund: data.refundTiyn,
    account: saidOrNull(data.account, s),
    documents: [list(data.documents, s)],
  }),
  signatures: (data, s) => sideSignatures('document.side.payer', data.payers, s),
};
