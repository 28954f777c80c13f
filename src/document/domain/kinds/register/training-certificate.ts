import { z } from 'zod';
import { documentDaySchema, headSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { said, saidOrNull, signaturePlace } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const programmeChoices = ['general', 'specialised', 'trainers'] as const;

const heldChoices = ['in-person', 'distance', 'both'] as const;

/** Certificate that somebody completed the training of mediators. @source Law On Mediation arts. 9, 13; rules of training of 2025 */
export interface TrainingCertificate {
  readonly head: DocumentHead;
  readonly organisation: Spoken;
  readonly person: Spoken;
  readonly programme: (typeof programmeChoices)[number];
  /** Name of a specialised programme. */
  readonly topic?: Spoken;
  /** Academic hours. */
  readonly hours: number;
  readonly from: Day;
  readonly until: Day;
  readonly held: (typeof heldChoices)[number];
  /** Who signs for the organisation. */
  readonly signatory: Spoken;
}

const schema: z.ZodType<TrainingCertificate> = z.strictObject({
  head: headSchema,
  organisation: spokenSchema,
  person: spokenSchema,
  programme: z.enum(programmeChoices),
  topic: z.exactOptional(spokenSchema),
  hours: z.int().min(1),
  from: documentDaySchema,
  until: documentDaySchema,
  held: z.enum(heldChoices),
  signatory: spokenSchema,
});

/** Certificate that somebody completed the training of mediators. */
export const trainingCertificateKind: DocumentKindSpec<TrainingCertificate> = {
  kind: 'training-certificate',
  version: 1,
  schema,
  slots: {
    organisation: { as: 'text', essential: [{ act: 'mediation', article: '9' }] },
    person: { as: 'text', essential: [{ act: 'mediation', article: '9' }] },
    programme: { as: 'choice', choices: programmeChoices, essential: [{ act: 'training-rules-2025', article: '1' }] },
    topic: { as: 'text', optional: true },
    hours: { as: 'number', essential: [{ act: 'training-rules-2025', article: '1' }] },
    from: { as: 'day' },
    until: { as: 'day' },
    held: { as: 'choice', choices: heldChoices, essential: [{ act: 'training-rules-2025', article: '1' }] },
  },
  fill: (data, s) => ({
    organisation: said(data.organisation, s),
    person: said(data.person, s),
    programme: data.programme,
    topic: saidOrNull(data.topic, s),
    hours: data.hours,
    from: data.from,
    until: data.until,
    held: data.held,
  }),
  signatures: (data, s) => [signaturePlace('document.side.organisation', data.signatory, s)],
};
