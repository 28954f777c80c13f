import { z } from 'zod';
import type {
  DocumentHead,
  DocumentMediator,
  DocumentObligation,
  DocumentParty,
  Reference,
  Spoken,
} from '#document/domain/document-head.ts';
import type { Day, Instant } from '#kernel/day.ts';

/** A text that says something. */
const said: z.ZodString = z.string().min(1);

/** One text for both languages, or a text for each. */
export const spokenSchema: z.ZodType<Spoken> = z.union([said, z.strictObject({ kk: said, ru: said })]);

/** A real calendar day. */
export const documentDaySchema: z.ZodType<Day> = z.iso.date() as unknown as z.ZodType<Day>;

const instantSchema = z.iso.datetime() as unknown as z.ZodType<Instant>;

/** An amount in tiyn. */
export const tiynSchema: z.ZodType<number> = z.int().min(0);

/** What stands at the head of every document. */
export const headSchema: z.ZodType<DocumentHead> = z.strictObject({
  number: said,
  day: documentDaySchema,
  place: spokenSchema,
  madeAt: instantSchema,
  verification: z.strictObject({ code: said, page: said, link: said }),
});

/** A person or organisation named in a document. */
export const partySchema: z.ZodType<DocumentParty> = z.strictObject({
  side: z.enum(['applicant', 'respondent']),
  name: spokenSchema,
  identity: z.strictObject({ kind: z.enum(['iin', 'bin']), number: z.string().regex(/^\d{12}$/) }).exactOptional(),
  address: z.exactOptional(spokenSchema),
  phone: said.exactOptional(),
  representative: z.strictObject({ name: spokenSchema, power: spokenSchema }).exactOptional(),
});

/** A mediator and the organisation of mediators. */
export const mediatorSchema: z.ZodType<DocumentMediator> = z.strictObject({
  name: spokenSchema,
  organisation: z.exactOptional(spokenSchema),
});

/** Number and day of another document. */
export const referenceSchema: z.ZodType<Reference> = z.strictObject({ number: said, day: documentDaySchema });

/** The parts of an obligation, for kinds that add their own. */
export const obligationParts: {
  readonly no: z.ZodInt;
  readonly who: z.ZodType<Spoken>;
  readonly what: z.ZodType<Spoken>;
  readonly amountTiyn: z.ZodExactOptional<z.ZodType<number>>;
  readonly dueDay: z.ZodExactOptional<z.ZodType<Day>>;
  readonly how: z.ZodType<Spoken>;
} = {
  no: z.int(),
  who: spokenSchema,
  what: spokenSchema,
  amountTiyn: z.exactOptional(tiynSchema),
  dueDay: z.exactOptional(documentDaySchema),
  how: spokenSchema,
};

/** A promise made definite. */
export const obligationSchema: z.ZodType<DocumentObligation> = z.strictObject(obligationParts);
