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

const repairChoices = ['complete', 'partial', 'pending'] as const;

const outcomeChoices = ['settled', 'term-expired', 'refused', 'excluded'] as const;

/** Notice to the body that conducts a criminal case: a settlement in mediation, or that there is none. @source Law On Mediation arts. 24(6), 27(6), 27(7); Criminal Code art. 68; Criminal Procedure Code arts. 35, 36 */
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
  /** How far that is done on the day of the notice: release after reconciliation asks for repaired harm. Only with a settlement. */
  readonly repair?: (typeof repairChoices)[number];
}

/** A settlement is named exactly when there is one; without one there is nothing to perform. */
function isWhole({ outcome, settlement, obligations, repair }: InvestigatorNotice): boolean {
  if (outcome === 'settled') return settlement !== undefined;
  return settlement === undefined && obligations === undefined && repair === undefined;
}

/** Where a victim lives is not for a paper that the other side may read in the file. */
function named(parties: readonly DocumentParty[]): readonly DocumentParty[] {
  return parties.map(({ address: _address, phone: _phone, ...party }) => party);
}

const schema: z.ZodType<InvestigatorNotice> = z
  .strictObject({
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
    repair: z.exactOptional(z.enum(repairChoices)),
  })
  .refine(isWhole);

/** Notice to the body that conducts a criminal case: a settlement in mediation, or that there is none. */
export const investigatorNoticeKind: DocumentKindSpec<InvestigatorNotice> = {
  kind: 'investigator-notice',
  version: 2,
  schema,
  slots: {
    body: { as: 'text', essential: [{ act: 'mediation', article: '24', paragraph: '6' }] },
    criminalCase: { as: 'text', optional: true },
    victims: { as: 'block' },
    suspects: { as: 'block' },
    contract: { as: 'text' },
    mediators: { as: 'block' },
    outcome: { as: 'choice', choices: outcomeChoices, essential: [{ act: 'mediation', article: '24', paragraph: '6' }] },
    settlement: { as: 'text', optional: true },
    endedOn: { as: 'day' },
    obligations: { as: 'block', optional: true },
    repair: { as: 'choice', choices: repairChoices, optional: true },
  },
  fill: (data, s) => ({
    body: said(data.body, s),
    criminalCase: data.criminalCase ?? null,
    victims: partyBlocks(named(data.victims), s, 'document.side.victim'),
    suspects: partyBlocks(named(data.suspects), s, 'document.side.suspect'),
    contract: reference(data.contract, s),
    mediators: mediatorBlocks(data.mediators, s),
    outcome: data.outcome,
    settlement: data.settlement ? reference(data.settlement, s) : null,
    endedOn: data.endedOn,
    obligations: data.obligations ? [obligationTable(data.obligations, s)] : null,
    repair: data.repair ?? null,
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
