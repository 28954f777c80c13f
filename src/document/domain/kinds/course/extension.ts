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
import { mediatorBlocks, partyNames, reference, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const settingChoices = ['outside', 'court'] as const;

const groundChoices = ['complex-dispute', 'more-information', 'more-documents'] as const;

/** Agreement of the parties to extend the term of mediation, with the consent of the mediator. @source Law On Mediation arts. 20(9), 23(1), 23(2); Civil Procedure Code art. 272(7) */
export interface TermExtension {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  /** The contract whose term is extended. */
  readonly contract: Reference;
  /** Whether the dispute is before a court. */
  readonly setting: (typeof settingChoices)[number];
  readonly formerLastDay: Day;
  /** The new last day, as counted by the law. */
  readonly newLastDay: Day;
  /** Calendar days that are added. */
  readonly addedDays: number;
  /** The last day to which the law would let the parties go. */
  readonly latestDay: Day;
  /** What makes the case exceptional; the law asks for it outside any proceedings. */
  readonly ground?: (typeof groundChoices)[number];
  readonly reason?: Spoken;
}

/** Days in order, within the limit, and a ground where the law asks for one. */
function isLawful({ setting, ground, formerLastDay, newLastDay, latestDay }: TermExtension): boolean {
  return formerLastDay < newLastDay && newLastDay <= latestDay && (setting === 'court' || ground !== undefined);
}

const schema: z.ZodType<TermExtension> = z
  .strictObject({
    head: headSchema,
    caseNumber: z.string().min(1),
    parties: z.array(partySchema),
    mediators: z.array(mediatorSchema),
    contract: referenceSchema,
    setting: z.enum(settingChoices),
    formerLastDay: documentDaySchema,
    newLastDay: documentDaySchema,
    addedDays: z.int().min(1),
    latestDay: documentDaySchema,
    ground: z.exactOptional(z.enum(groundChoices)),
    reason: z.exactOptional(spokenSchema),
  })
  .refine(isLawful);

/** Agreement of the parties to extend the term of mediation, with the consent of the mediator. */
export const extensionKind: DocumentKindSpec<TermExtension> = {
  kind: 'extension',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    parties: { as: 'block' },
    mediators: { as: 'block', essential: [{ act: 'mediation', article: '20', paragraph: '9' }] },
    contract: { as: 'text' },
    setting: { as: 'choice', choices: settingChoices, essential: [{ act: 'civil-procedure', article: '272', paragraph: '7' }] },
    formerLastDay: { as: 'day' },
    newLastDay: { as: 'day', essential: [{ act: 'mediation', article: '23', paragraph: '1' }] },
    addedDays: { as: 'number' },
    latestDay: { as: 'day' },
    ground: { as: 'choice', choices: groundChoices, optional: true, essential: [{ act: 'mediation', article: '20', paragraph: '9' }] },
    reason: { as: 'text', optional: true },
  },
  fill: (data, s) => ({
    caseNumber: data.caseNumber,
    parties: partyNames(data.parties, s),
    mediators: mediatorBlocks(data.mediators, s),
    contract: reference(data.contract, s),
    setting: data.setting,
    formerLastDay: data.formerLastDay,
    newLastDay: data.newLastDay,
    addedDays: data.addedDays,
    latestDay: data.latestDay,
    ground: data.ground ?? null,
    reason: saidOrNull(data.reason, s),
  }),
  signatures: (data, s) => signaturePlaces(data.parties, data.mediators, s),
};
