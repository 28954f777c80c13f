import { z } from 'zod';
import {
  documentDaySchema,
  headSchema,
  mediatorSchema,
  partySchema,
  referenceSchema,
  spokenSchema,
} from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { list, mediatorBlocks, partyBlocks, reference, said } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

/** Motion of the parties to suspend a civil case because they have a contract of mediation. @source Law On Mediation art. 23(2)–(4); Civil Procedure Code arts. 179(5), 272(7), 274(6) */
export interface SuspensionMotion {
  readonly head: DocumentHead;
  readonly court: Spoken;
  /** Number of the case in the court; a line to fill in when absent. */
  readonly courtCase?: string;
  readonly plaintiffs: readonly DocumentParty[];
  readonly defendants: readonly DocumentParty[];
  readonly subject: Spoken;
  readonly contract: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly lastDay: Day;
  readonly documents: readonly Spoken[];
}

const schema: z.ZodType<SuspensionMotion> = z.strictObject({
  head: headSchema,
  court: spokenSchema,
  courtCase: z.exactOptional(z.string().min(1)),
  plaintiffs: z.array(partySchema),
  defendants: z.array(partySchema),
  subject: spokenSchema,
  contract: referenceSchema,
  mediators: z.array(mediatorSchema),
  lastDay: documentDaySchema,
  documents: z.array(spokenSchema),
});

/** Motion of the parties to suspend a civil case because they have a contract of mediation. */
export const suspensionMotionKind: DocumentKindSpec<SuspensionMotion> = {
  kind: 'suspension-motion',
  version: 1,
  schema,
  slots: {
    court: { as: 'text', essential: [{ act: 'civil-procedure', article: '179', paragraph: '5' }] },
    courtCase: { as: 'text', optional: true },
    plaintiffs: { as: 'block', essential: [{ act: 'civil-procedure', article: '179', paragraph: '5' }] },
    defendants: { as: 'block', essential: [{ act: 'civil-procedure', article: '179', paragraph: '5' }] },
    subject: { as: 'text' },
    contract: { as: 'text', essential: [{ act: 'civil-procedure', article: '179', paragraph: '5' }] },
    mediators: { as: 'block', essential: [{ act: 'civil-procedure', article: '179', paragraph: '5' }] },
    lastDay: { as: 'day' },
    documents: { as: 'block' },
  },
  fill: (data, s) => ({
    court: said(data.court, s),
    courtCase: data.courtCase ?? null,
    plaintiffs: partyBlocks(data.plaintiffs, s, 'document.side.plaintiff'),
    defendants: partyBlocks(data.defendants, s, 'document.side.defendant'),
    subject: said(data.subject, s),
    contract: reference(data.contract, s),
    mediators: mediatorBlocks(data.mediators, s),
    lastDay: data.lastDay,
    documents: [list(data.documents, s)],
  }),
  signatures: (data, s) => [
    ...sideSignatures('document.side.plaintiff', data.plaintiffs, s),
    ...sideSignatures('document.side.defendant', data.defendants, s),
  ],
};
