import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, said, saidOrNull, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const dangerChoices = ['growth-endangered', 'health-harmed', 'interests-harmed'] as const;

/** Report of a mediator to the body that protects the rights of children: the facts that endanger a child, and nothing else of the mediation. @source Law On Mediation art. 25(3) */
export interface ChildRightsReport {
  readonly head: DocumentHead;
  readonly body: Spoken;
  /** Name of the child, as far as it is known. */
  readonly child: Spoken;
  readonly livesAt?: Spoken;
  readonly danger: (typeof dangerChoices)[number];
  /** What became known, and nothing that the body does not need. */
  readonly facts: Spoken;
  readonly knownOn: Day;
  readonly mediators: readonly DocumentMediator[];
  readonly phone?: string;
}

const schema: z.ZodType<ChildRightsReport> = z.strictObject({
  head: headSchema,
  body: spokenSchema,
  child: spokenSchema,
  livesAt: z.exactOptional(spokenSchema),
  danger: z.enum(dangerChoices),
  facts: spokenSchema,
  knownOn: documentDaySchema,
  mediators: z.array(mediatorSchema),
  phone: z.exactOptional(z.string().min(1)),
});

/** Report of a mediator to the body that protects the rights of children: the facts that endanger a child, and nothing else of the mediation. */
export const childRightsReportKind: DocumentKindSpec<ChildRightsReport> = {
  kind: 'child-rights-report',
  version: 1,
  schema,
  slots: {
    body: { as: 'text', essential: [{ act: 'mediation', article: '25', paragraph: '3' }] },
    child: { as: 'text', essential: [{ act: 'mediation', article: '25', paragraph: '3' }] },
    livesAt: { as: 'text', optional: true },
    danger: { as: 'choice', choices: dangerChoices, essential: [{ act: 'mediation', article: '25', paragraph: '3' }] },
    facts: { as: 'text', essential: [{ act: 'mediation', article: '25', paragraph: '3' }] },
    knownOn: { as: 'day' },
    mediators: { as: 'block', essential: [{ act: 'mediation', article: '25', paragraph: '3' }] },
    phone: { as: 'text', optional: true },
  },
  fill: (data, s) => ({
    body: said(data.body, s),
    child: said(data.child, s),
    livesAt: saidOrNull(data.livesAt, s),
    danger: data.danger,
    facts: said(data.facts, s),
    knownOn: data.knownOn,
    mediators: mediatorBlocks(data.mediators, s),
    phone: data.phone ?? null,
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
