import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, partySchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec, Slot } from '#document/domain/document-kind.ts';
import { languageList, mediatorBlocks, partyNames, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';
import type { ListRule } from '#law/engine/rule.ts';
import type { explanation } from '#law/kz/mediation/article-10.ts';

/**
 * What the mediator explains to the parties before the start, with their receipt: six matters, each in the standard wording
 * of the template unless it is worded here.
 *
 * @source Law On Mediation art. 10(2)(2)
 */
export interface RightsExplanation {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly explainedOn: Day;
  readonly languages: readonly Language[];
  readonly aims?: Spoken;
  readonly principles?: Spoken;
  readonly procedure?: Spoken;
  readonly partyRights?: Spoken;
  readonly mediatorRights?: Spoken;
  readonly settlement?: Spoken;
}

type Matter = typeof explanation extends ListRule<infer Code> ? Code : never;

/** A matter that may be worded for the case; else the template explains it in its own words. */
const explained = (term: Matter): Slot => ({
  as: 'text',
  optional: true,
  hasStandardWording: true,
  essential: [{ act: 'mediation', article: '10', paragraph: '2(2)', term }],
});

const schema: z.ZodType<RightsExplanation> = z.strictObject({
  head: headSchema,
  caseNumber: z.string().min(1),
  parties: z.array(partySchema),
  mediators: z.array(mediatorSchema),
  explainedOn: documentDaySchema,
  languages: z.array(z.enum(['kk', 'ru', 'en'])),
  aims: z.exactOptional(spokenSchema),
  principles: z.exactOptional(spokenSchema),
  procedure: z.exactOptional(spokenSchema),
  partyRights: z.exactOptional(spokenSchema),
  mediatorRights: z.exactOptional(spokenSchema),
  settlement: z.exactOptional(spokenSchema),
});

/** What the mediator explains to the parties before the start, with their receipt. */
export const rightsExplanationKind: DocumentKindSpec<RightsExplanation> = {
  kind: 'rights-explanation',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    parties: { as: 'block', essential: [{ act: 'mediation', article: '10', paragraph: '2(2)' }] },
    mediators: { as: 'block' },
    explainedOn: { as: 'day' },
    languages: { as: 'text' },
    aims: explained('aims'),
    principles: explained('principles'),
    procedure: explained('procedure'),
    partyRights: explained('rights-and-duties-of-parties'),
    mediatorRights: explained('rights-and-duties-of-mediator'),
    settlement: explained('settlement-and-effects'),
  },
  fill: (data, s) => ({
    caseNumber: data.caseNumber,
    parties: partyNames(data.parties, s),
    mediators: mediatorBlocks(data.mediators, s),
    explainedOn: data.explainedOn,
    languages: languageList(data.languages, s),
    aims: saidOrNull(data.aims, s),
    principles: saidOrNull(data.principles, s),
    procedure: saidOrNull(data.procedure, s),
    partyRights: saidOrNull(data.partyRights, s),
    mediatorRights: saidOrNull(data.mediatorRights, s),
    settlement: saidOrNull(data.settlement, s),
  }),
  signatures: (data, s) => signaturePlaces(data.parties, data.mediators, s),
};
