import { z } from 'zod';
import { headSchema, mediatorSchema, partySchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, DocumentParty, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { fact, facts, mediatorBlocks, said, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';

/** Declaration of one mediator before the case: independent, impartial, and what the parties have to know. @source Law On Mediation arts. 7, 9(1), 9(7), 10(2), 10(3), 22(5) */
export interface IndependenceDeclaration {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  /** Only their names are printed: more would not tell the mediator's ties. */
  readonly parties: readonly DocumentParty[];
  readonly mediator: DocumentMediator;
  /** Number of the mediator in the register. */
  readonly registryNumber?: string;
  /** Experience and competence, of which the mediator tells the parties. */
  readonly experience?: Spoken;
  /** Circumstances that might raise a doubt; when absent the template says that there are none. */
  readonly circumstances?: Spoken;
}

const schema: z.ZodType<IndependenceDeclaration> = z.strictObject({
  head: headSchema,
  caseNumber: z.string().min(1),
  parties: z.array(partySchema),
  mediator: mediatorSchema,
  registryNumber: z.exactOptional(z.string().min(1)),
  experience: z.exactOptional(spokenSchema),
  circumstances: z.exactOptional(spokenSchema),
});

/** Declaration of a mediator before the case: independent, impartial, and what the parties have to know. */
export const independenceDeclarationKind: DocumentKindSpec<IndependenceDeclaration> = {
  kind: 'independence-declaration',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    parties: { as: 'block' },
    mediator: { as: 'block', essential: [{ act: 'mediation', article: '9', paragraph: '1' }] },
    registryNumber: { as: 'text', optional: true },
    experience: { as: 'text', optional: true, essential: [{ act: 'mediation', article: '10', paragraph: '2(4)' }] },
    circumstances: {
      as: 'text',
      optional: true,
      hasStandardWording: true,
      essential: [{ act: 'mediation', article: '7', paragraph: '2' }],
    },
  },
  fill: (data, s) => ({
    caseNumber: data.caseNumber,
    parties: [facts(data.parties.map((party) => fact(s, `document.side.${party.side}`, said(party.name, s))))],
    mediator: mediatorBlocks([data.mediator], s),
    registryNumber: data.registryNumber ?? null,
    experience: saidOrNull(data.experience, s),
    circumstances: saidOrNull(data.circumstances, s),
  }),
  signatures: (data, s) => signaturePlaces([], [data.mediator], s),
};
