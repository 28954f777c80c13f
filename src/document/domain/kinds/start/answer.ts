import { z } from 'zod';
import { documentDaySchema, headSchema, partySchema, referenceSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentParty, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { languageList, partyBlocks, reference, said, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

const answerChoices = ['accepts', 'declines', 'asks-for-time'] as const;

/** Answer of the other side to a proposal to mediate. @source Law On Mediation art. 20(6) */
export interface ProposalAnswer {
  readonly head: DocumentHead;
  readonly organisation: Spoken;
  readonly caseNumber: string;
  readonly answering: readonly DocumentParty[];
  /** Name of the side that proposed. */
  readonly proposer: Spoken;
  /** The letter that is answered. */
  readonly invitation: Reference;
  readonly answer: (typeof answerChoices)[number];
  /** By when the side promises an answer; only when it asks for time. */
  readonly askedUntil?: Day;
  /** Languages in which the side would mediate; only when it accepts. */
  readonly languages?: readonly Language[];
  /** What the side adds of its own will. Nobody has to explain a refusal. */
  readonly remarks?: Spoken;
}

/** What a paper of one answer cannot show would be lost on it, so that it may not be there. */
function isPrintedWhole({ answer, askedUntil, languages }: ProposalAnswer): boolean {
  return (askedUntil === undefined || answer === 'asks-for-time') && (languages === undefined || answer === 'accepts');
}

const schema: z.ZodType<ProposalAnswer> = z
  .strictObject({
    head: headSchema,
    organisation: spokenSchema,
    caseNumber: z.string().min(1),
    answering: z.array(partySchema),
    proposer: spokenSchema,
    invitation: referenceSchema,
    answer: z.enum(answerChoices),
    askedUntil: z.exactOptional(documentDaySchema),
    languages: z.exactOptional(z.array(z.enum(['kk', 'ru', 'en']))),
    remarks: z.exactOptional(spokenSchema),
  })
  .refine(isPrintedWhole);

/** Answer of the other side to a proposal to mediate. */
export const answerKind: DocumentKindSpec<ProposalAnswer> = {
  kind: 'answer',
  version: 1,
  schema,
  slots: {
    organisation: { as: 'text' },
    caseNumber: { as: 'text' },
    answering: { as: 'block' },
    proposer: { as: 'text' },
    invitation: { as: 'text' },
    answer: { as: 'choice', choices: answerChoices, essential: [{ act: 'mediation', article: '20', paragraph: '6' }] },
    askedUntil: { as: 'day', optional: true },
    languages: { as: 'text', optional: true },
    remarks: { as: 'text', optional: true },
  },
  fill: (data, s) => ({
    organisation: said(data.organisation, s),
    caseNumber: data.caseNumber,
    answering: partyBlocks(data.answering, s),
    proposer: said(data.proposer, s),
    invitation: reference(data.invitation, s),
    answer: data.answer,
    askedUntil: data.askedUntil ?? null,
    languages: data.languages ? languageList(data.languages, s) : null,
    remarks: saidOrNull(data.remarks, s),
  }),
  signatures: (data, s) => signaturePlaces(data.answering, [], s),
};
