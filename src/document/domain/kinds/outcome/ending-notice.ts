import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, partySchema, referenceSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, DocumentParty, Reference } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, partyNames, reference, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const grounds = ['settlement-signed', 'settlement-excluded', 'refused-in-writing', 'refused-to-continue', 'term-expired'] as const;

/** The five grounds on which mediation ends. @source Law On Mediation art. 26(1) */
export type EndingGround = (typeof grounds)[number];

/** Notice that mediation has ended: the ground and the moment, and nothing that was said. @source Law On Mediation art. 26(2) */
export interface EndingNotice {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly contract?: Reference;
  readonly ground: EndingGround;
  readonly endedOn: Day;
}

const schema: z.ZodType<EndingNotice> = z.strictObject({
  head: headSchema,
  caseNumber: z.string().min(1),
  parties: z.array(partySchema),
  mediators: z.array(mediatorSchema),
  contract: z.exactOptional(referenceSchema),
  ground: z.enum(grounds),
  endedOn: documentDaySchema,
});

/** The notice of termination: ground and day. */
export const endingNoticeKind: DocumentKindSpec<EndingNotice> = {
  kind: 'ending-notice',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    contract: { as: 'text', optional: true },
    mediators: { as: 'block' },
    parties: { as: 'block' },
    ground: { as: 'choice', choices: grounds, essential: [{ act: 'mediation', article: '26', paragraph: '1' }] },
    endedOn: { as: 'day', essential: [{ act: 'mediation', article: '26', paragraph: '2' }] },
  },
  fill: (data, s) => ({
    caseNumber: data.caseNumber,
    contract: data.contract ? reference(data.contract, s) : null,
    mediators: mediatorBlocks(data.mediators, s),
    parties: partyNames(data.parties, s),
    ground: data.ground,
    endedOn: data.endedOn,
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
