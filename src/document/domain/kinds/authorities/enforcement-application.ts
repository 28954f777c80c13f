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
import { sideSignatures } from '#document/domain/kinds/court/side-signatures.ts';
import { list, mediatorBlocks, obligationTable, partyBlocks, reference, said } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const aboutChoices = ['contract', 'settlement'] as const;

/** Application to an enforcement officer: to suspend because of a contract of mediation, or to end because of a settlement. @source Law On Mediation art. 25-1; Law on Enforcement arts. 42(12), 44(8), 46, 47 */
export interface EnforcementApplication {
  readonly head: DocumentHead;
  readonly officer: Spoken;
  /** Number of the enforcement proceedings; a line to fill in when absent. */
  readonly proceeding?: string;
  readonly claimants: readonly DocumentParty[];
  readonly debtors: readonly DocumentParty[];
  readonly about: (typeof aboutChoices)[number];
  readonly contract: Reference;
  /** Last day of the term; with a contract. */
  readonly lastDay?: Day;
  readonly settlement?: Reference;
  readonly obligations?: readonly DocumentObligation[];
  readonly mediators: readonly DocumentMediator[];
  readonly documents: readonly Spoken[];
}

/** A request to end names the settlement that ends the proceedings; a request to suspend names the last day and nothing else. */
function isWhole({ about, lastDay, settlement, obligations }: EnforcementApplication): boolean {
  if (about === 'settlement') return settlement !== undefined && lastDay === undefined;
  return lastDay !== undefined && settlement === undefined && obligations === undefined;
}

const schema: z.ZodType<EnforcementApplication> = z
  .strictObject({
    head: headSchema,
    officer: spokenSchema,
    proceeding: z.exactOptional(z.string().min(1)),
    claimants: z.array(partySchema),
    debtors: z.array(partySchema),
    about: z.enum(aboutChoices),
    contract: referenceSchema,
    lastDay: z.exactOptional(documentDaySchema),
    settlement: z.exactOptional(referenceSchema),
    obligations: z.exactOptional(z.array(obligationSchema)),
    mediators: z.array(mediatorSchema),
    documents: z.array(spokenSchema),
  })
  .refine(isWhole);

/** Application to an enforcement officer: to suspend because of a contract of mediation, or to end because of a settlement. */
export const enforcementApplicationKind: DocumentKindSpec<EnforcementApplication> = {
  kind: 'enforcement-application',
  version: 1,
  schema,
  slots: {
    officer: { as: 'text', essential: [{ act: 'enforcement', article: '42' }] },
    proceeding: { as: 'text', optional: true },
    claimants: { as: 'block', essential: [{ act: 'enforcement', article: '42' }] },
    debtors: { as: 'block', essential: [{ act: 'enforcement', article: '42' }] },
    about: { as: 'choice', choices: aboutChoices, essential: [{ act: 'mediation', article: '25-1' }] },
    contract: { as: 'text' },
    lastDay: { as: 'day', optional: true },
    settlement: { as: 'text', optional: true },
    obligations: { as: 'block', optional: true },
    mediators: { as: 'block' },
    documents: { as: 'block' },
  },
  fill: (data, s) => ({
    officer: said(data.officer, s),
    proceeding: data.proceeding ?? null,
    claimants: partyBlocks(data.claimants, s, 'document.side.claimant'),
    debtors: partyBlocks(data.debtors, s, 'document.side.debtor'),
    about: data.about,
    contract: reference(data.contract, s),
    lastDay: data.lastDay ?? null,
    settlement: data.settlement ? reference(data.settlement, s) : null,
    obligations: data.obligations ? [obligationTable(data.obligations, s)] : null,
    mediators: mediatorBlocks(data.mediators, s),
    documents: [list(data.documents, s)],
  }),
  signatures: (data, s) => [
    ...sideSignatures('document.side.claimant', data.claimants, s),
    ...sideSignatures('document.side.debtor', data.debtors, s),
  ],
};
