import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, referenceSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, Reference, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, reference, said, signaturePlaces, table } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const formChoices = ['meeting', 'telephone', 'video', 'messages', 'mixed'] as const;

const kindOfChoices = ['joint', 'separate'] as const;

const attendance = ['in-person', 'distance', 'absent'] as const;

/** Somebody who was expected at a session. */
export interface AttendingPerson {
  readonly name: Spoken;
  /** As whom: party, representative, expert. */
  readonly part: Spoken;
  readonly came: (typeof attendance)[number];
}

/** Who attended a session, when and how; nothing of what was said. @source Law On Mediation arts. 8, 10(1)(1), 17(1), 18 */
export interface AttendanceSheet {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly contract?: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly heldOn: Day;
  /** Local time, HH:MM. */
  readonly from: string;
  /** Local time, HH:MM. */
  readonly until: string;
  readonly form: (typeof formChoices)[number];
  readonly kindOf: (typeof kindOfChoices)[number];
  /** Everybody who was expected. */
  readonly people: readonly AttendingPerson[];
}

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * How long a session took.
 *
 * @param times - Local times of one day, HH:MM; a session does not go past midnight.
 * @returns Minutes.
 * @example minutesOfSession({ from: '18:00', until: '19:40' }) // 100
 */
export function minutesOfSession({ from, until }: Pick<AttendanceSheet, 'from' | 'until'>): number {
  return minuteOf(until) - minuteOf(from);
}

const schema: z.ZodType<AttendanceSheet> = z
  .strictObject({
    head: headSchema,
    caseNumber: z.string().min(1),
    contract: z.exactOptional(referenceSchema),
    mediators: z.array(mediatorSchema),
    heldOn: documentDaySchema,
    from: localTime,
    until: localTime,
    form: z.enum(formChoices),
    kindOf: z.enum(kindOfChoices),
    people: z.array(z.strictObject({ name: spokenSchema, part: spokenSchema, came: z.enum(attendance) })),
  })
  .refine((sheet) => minutesOfSession(sheet) > 0);

/** Who attended a session, when and how; nothing of what was said. */
export const attendanceKind: DocumentKindSpec<AttendanceSheet> = {
  kind: 'attendance',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    contract: { as: 'text', optional: true },
    mediators: { as: 'block' },
    heldOn: { as: 'day', essential: [{ act: 'mediation', article: '18', paragraph: '2' }] },
    from: { as: 'text' },
    until: { as: 'text' },
    minutes: { as: 'number' },
    form: { as: 'choice', choices: formChoices, essential: [{ act: 'mediation', article: '17', paragraph: '1' }] },
    kindOf: { as: 'choice', choices: kindOfChoices, essential: [{ act: 'mediation', article: '10', paragraph: '1(1)' }] },
    people: { as: 'block' },
  },
  fill: (data, s) => ({
    caseNumber: data.caseNumber,
    contract: data.contract ? reference(data.contract, s) : null,
    mediators: mediatorBlocks(data.mediators, s),
    heldOn: data.heldOn,
    from: data.from,
    until: data.until,
    minutes: minutesOfSession(data),
    form: data.form,
    kindOf: data.kindOf,
    people: [
      table(
        s,
        { name: 14, part: 16, came: 12 },
        data.people.map((person) => [said(person.name, s), said(person.part, s), s.t(`document.came.${person.came}`)]),
      ),
    ],
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
