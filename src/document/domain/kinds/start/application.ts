import { z } from 'zod';
import { headSchema, partySchema, spokenSchema, tiynSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { languageList, list, partyBlocks, said, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Language } from '#kernel/language.ts';

const disclosureChoices = ['whole', 'summary'] as const;

/** Application to begin a mediation: who asks, against whom, about what, and how much of it the other side may learn. @source Law On Mediation arts. 8, 19, 20(4) */
export interface MediationApplication {
  readonly head: DocumentHead;
  /** Whom the application is for. */
  readonly organisation: Spoken;
  readonly caseNumber: string;
  readonly applicants: readonly DocumentParty[];
  readonly respondents: readonly DocumentParty[];
  readonly subject: Spoken;
  /** What happened, in the words of the applicant. */
  readonly statement: Spoken;
  /** Court or other body that has the dispute before it already. */
  readonly pendingBefore?: Spoken;
  readonly proposedSolution?: Spoken;
  /** Tiyn; absent when the dispute is not about money. */
  readonly amountTiyn?: number;
  /** What the applicant adds. */
  readonly evidence?: readonly Spoken[];
  /** How much of the application the other side may see: all of it, or only who asks, about what and for what. */
  readonly disclosure: (typeof disclosureChoices)[number];
  /** What else the applicant wants kept or told. */
  readonly disclosureWishes?: Spoken;
  readonly languages: readonly Language[];
  /** Interpreter, hours, separate meetings, a place without stairs. */
  readonly wishes?: Spoken;
}

const schema: z.ZodType<MediationApplication> = z.strictObject({
  head: headSchema,
  organisation: spokenSchema,
  caseNumber: z.string().min(1),
  applicants: z.array(partySchema),
  respondents: z.array(partySchema),
  subject: spokenSchema,
  statement: spokenSchema,
  pendingBefore: z.exactOptional(spokenSchema),
  proposedSolution: z.exactOptional(spokenSchema),
  amountTiyn: z.exactOptional(tiynSchema),
  evidence: z.exactOptional(z.array(spokenSchema)),
  disclosure: z.enum(disclosureChoices),
  disclosureWishes: z.exactOptional(spokenSchema),
  languages: z.array(z.enum(['kk', 'ru', 'en'])),
  wishes: z.exactOptional(spokenSchema),
});

/** Application to begin a mediation. */
export const applicationKind: DocumentKindSpec<MediationApplication> = {
  kind: 'application',
  version: 1,
  schema,
  slots: {
    organisation: { as: 'text' },
    caseNumber: { as: 'text' },
    applicants: { as: 'block', essential: [{ act: 'mediation', article: '20', paragraph: '4' }] },
    respondents: { as: 'block', essential: [{ act: 'mediation', article: '20', paragraph: '4' }] },
    subject: { as: 'text', essential: [{ act: 'mediation', article: '20', paragraph: '4' }] },
    statement: { as: 'text' },
    pendingBefore: { as: 'text', optional: true },
    proposedSolution: { as: 'text', optional: true },
    amount: { as: 'money', optional: true },
    evidence: { as: 'block', optional: true },
    disclosure: { as: 'choice', choices: disclosureChoices, essential: [{ act: 'mediation', article: '8', paragraph: '1' }] },
    disclosureWishes: { as: 'text', optional: true },
    languages: { as: 'text', essential: [{ act: 'mediation', article: '19' }] },
    wishes: { as: 'text', optional: true },
  },
  fill: (data, s) => ({
    organisation: said(data.organisation, s),
    caseNumber: data.caseNumber,
    applicants: partyBlocks(data.applicants, s),
    respondents: partyBlocks(data.respondents, s),
    subject: said(data.subject, s),
    statement: said(data.statement, s),
    pendingBefore: saidOrNull(data.pendingBefore, s),
    proposedSolution: saidOrNull(data.proposedSolution, s),
    amount: data.amountTiyn ?? null,
    evidence: data.evidence ? [list(data.evidence, s)] : null,
    disclosure: data.disclosure,
    disclosureWishes: saidOrNull(data.disclosureWishes, s),
    languages: languageList(data.languages, s),
    wishes: saidOrNull(data.wishes, s),
  }),
  signatures: (data, s) => signaturePlaces(data.applicants, [], s),
};
