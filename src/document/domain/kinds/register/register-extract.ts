import { z } from 'zod';
import { documentDaySchema, headSchema, referenceSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { languageList, reference, said, saidOrNull, signaturePlace } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

const registerChoices = ['professional', 'public'] as const;

const statusChoices = ['active', 'suspended'] as const;

/** The law gives the register of public mediators no place for a certificate, so nothing is missing there. */
const certificateChoices = ['present', 'absent', 'not-kept'] as const;

/** Extract from a register of mediators on a day. @source Law On Mediation arts. 14(3), 16(3) */
export interface RegisterExtract {
  readonly head: DocumentHead;
  readonly register: (typeof registerChoices)[number];
  /** Who keeps the register: an organisation of mediators, an akim. */
  readonly keeper: Spoken;
  readonly mediator: Spoken;
  readonly entryNumber: string;
  readonly enteredOn?: Day;
  /** Legal address. */
  readonly address?: Spoken;
  readonly contacts?: Spoken;
  /** Field in which the mediator works. */
  readonly field?: Spoken;
  readonly languages: readonly Language[];
  /** Certificate of training. */
  readonly certificate?: Reference;
  readonly status: (typeof statusChoices)[number];
  readonly suspendedUntil?: Day;
  /** The day for which it is told. */
  readonly asOf: Day;
  readonly signatory: Spoken;
}

function certificateEntry({ register, certificate }: RegisterExtract): (typeof certificateChoices)[number] {
  if (certificate) return 'present';
  return register === 'public' ? 'not-kept' : 'absent';
}

/** A last day of suspension stands beside a suspension only. */
function isWhole({ status, suspendedUntil }: RegisterExtract): boolean {
  return status === 'suspended' || suspendedUntil === undefined;
}

const schema: z.ZodType<RegisterExtract> = z
  .strictObject({
    head: headSchema,
    register: z.enum(registerChoices),
    keeper: spokenSchema,
    mediator: spokenSchema,
    entryNumber: z.string().min(1),
    enteredOn: z.exactOptional(documentDaySchema),
    address: z.exactOptional(spokenSchema),
    contacts: z.exactOptional(spokenSchema),
    field: z.exactOptional(spokenSchema),
    languages: z.array(z.enum(['kk', 'ru', 'en'])),
    certificate: z.exactOptional(referenceSchema),
    status: z.enum(statusChoices),
    suspendedUntil: z.exactOptional(documentDaySchema),
    asOf: documentDaySchema,
    signatory: spokenSchema,
  })
  .refine(isWhole);

/** Extract from a register of mediators on a day. */
export const registerExtractKind: DocumentKindSpec<RegisterExtract> = {
  kind: 'register-extract',
  version: 1,
  schema,
  slots: {
    register: { as: 'choice', choices: registerChoices, essential: [{ act: 'mediation', article: '14' }] },
    keeper: { as: 'text', essential: [{ act: 'mediation', article: '14' }] },
    mediator: { as: 'text', essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    entryNumber: { as: 'text' },
    enteredOn: { as: 'day', optional: true },
    address: { as: 'text', optional: true, essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    contacts: { as: 'text', optional: true, essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    field: { as: 'text', optional: true, essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    languages: { as: 'text', essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    certificate: { as: 'text', optional: true, essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    certificateEntry: { as: 'choice', choices: certificateChoices },
    status: { as: 'choice', choices: statusChoices, essential: [{ act: 'mediation', article: '14', paragraph: '3' }] },
    suspendedUntil: { as: 'day', optional: true },
    asOf: { as: 'day' },
  },
  fill: (data, s) => ({
    register: data.register,
    keeper: said(data.keeper, s),
    mediator: said(data.mediator, s),
    entryNumber: data.entryNumber,
    enteredOn: data.enteredOn ?? null,
    address: saidOrNull(data.address, s),
    contacts: saidOrNull(data.contacts, s),
    field: saidOrNull(data.field, s),
    languages: languageList(data.languages, s),
    certificate: data.certificate ? reference(data.certificate, s) : null,
    certificateEntry: certificateEntry(data),
    status: data.status,
    suspendedUntil: data.suspendedUntil ?? null,
    asOf: data.asOf,
  }),
  signatures: (data, s) => [signaturePlace('document.side.keeper', data.signatory, s)],
};
