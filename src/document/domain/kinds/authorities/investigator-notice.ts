import { z } from 'zod';
import {
  documentDaySchema,
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
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, obligationTable, partyBlocks, reference, said, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const outcomeChoices = ['settled', 'term-expired', 'refused', 'excluded'] as const;

/** Notice to the body that conducts a criminal case: a settlement in mediation, or that there is none. @source Law On Mediation arts. 24, 27; Criminal Code art. 68 */
export interface InvestigatorNotice {
  readonly head: DocumentHead;
  readonly body: Spoken;
  /** Number in the unified register; a line to fill in when absent. */
  readonly criminalCase?: string;
  readonly victims: readonly DocumentParty[];
  readonly suspects: readonly DocumentParty[];
  readonly contract: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly outcome: (typeof outcomeChoices)[number];
  readonly settlement?: Reference;
  readonly endedOn: Day;
  /** How the harm is repaired; only with a settlement. */
  readonly obligations?: readonly DocumentObligation[];
}

const schema: z.ZodType<InvestigatorNotice> = z.strictObject({
  head: headSchema,
  body: spokenSchema,
  criminalCase: z.exactOptional(z.string().min(1)),
  victims: z.array(partySchema),
  suspects: z.array(partySchema),
  contract: referenceSchema,
  mediators: z.array(mediatorSchema),
  outcome: z.enum(outcomeChoices),
  settlement: z.exactOptional(referenceSchema),
  endedOn: documentDaySchema,
  obligations: z.exactOptional(z.array(obligationSchema)),
});

/** Notice to the body that conducts a criminal case: a settlement in mediation, or that there is none. */
export const investigatorNoticeKind: DocumentKindSpec<InvestigatorNotice> = {
  kind: 'investigator-notice',
  version: 1,
  schema,
  slots: {
    body: { as: 'text', essential: [{ act: 'mediation', article: '24' }] },
    criminalCase: { as: 'text', optional: true },
    victims: { as: 'block' },
    suspects: { as: 'block' },
    contract: { as: 'text' },
    mediators: { as: 'block' },
    outcome: { as: 'choice', choices: outcomeChoices, essential: [{ act: 'mediation', article: '24' }] },
    settlement: { as: 'text', optional: true },
    endedOn: { as: 'day' },
    obligations: { as: 'block', optional: true },
  },
  fill: (data, s) => ({
    body: said(data.body, s),
    criminalCase: data.criminalCase ?? null,
    victims: partyBlocks(data.victims, s, 'document.side.victim'),
    suspects: partyBlocks(data.suspects, s, 'document.side.suspect'),
    contract: reference(data.contract, s),
    mediators: mediatorBlocks(data.mediators, s),
    outcome: data.outcome,
    settlement: data.settlement ? reference(data.settlement, s) : null,
    endedOn: data.endedOn,
    obligations: data.obligations ? [obligationTable(data.obligations, s)] : null,
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
