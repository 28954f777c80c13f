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
import { mediatorBlocks, partyNames, reference, said, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

const aboutChoices = ['begun', 'mediator-replaced', 'extended', 'settled', 'ended'] as const;

const groundChoices = ['settlement-excluded', 'refused-in-writing', 'refused-to-continue', 'term-expired'] as const;

/**
 * Joint notice of the parties to the court that hears their civil dispute: mediation began, has another mediator, was
 * extended, or ended.
 *
 * @source Law On Mediation arts. 20(7), 23(3), 23(4), 26(1); Civil Procedure Code art. 272(7)
 */
export interface CourtNotice {
  readonly head: DocumentHead;
  readonly court: Spoken;
  /** Number of the case in the court; a line to fill in when absent. */
  readonly courtCase?: string;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly contract: Reference;
  readonly about: (typeof aboutChoices)[number];
  /** Last day of the term; when mediation began or was extended. */
  readonly lastDay?: Day;
  /** When mediation ended without a settlement. */
  readonly endedOn?: Day;
  /** Why it ended without a settlement; the law wants the court to learn the ground. */
  readonly ground?: (typeof groundChoices)[number];
  /** When mediation ended with one. */
  readonly settlement?: Reference;
}

type Said = Pick<CourtNotice, 'lastDay' | 'endedOn' | 'ground' | 'settlement'>;

/** What a notice has to say, by what it is about; anything else would not be printed. */
const saidAbout: Readonly<Record<CourtNotice['about'], readonly (keyof Said)[]>> = {
  begun: ['lastDay'],
  'mediator-replaced': [],
  extended: ['lastDay'],
  settled: ['settlement'],
  ended: ['endedOn', 'ground'],
};

function isWhole(notice: CourtNotice): boolean {
  const parts = ['lastDay', 'endedOn', 'ground', 'settlement'] as const;
  return parts.every((part) => (notice[part] !== undefined) === saidAbout[notice.about].includes(part));
}

const schema: z.ZodType<CourtNotice> = z
  .strictObject({
    head: headSchema,
    court: spokenSchema,
    courtCase: z.exactOptional(z.string().min(1)),
    parties: z.array(partySchema),
    mediators: z.array(mediatorSchema),
    contract: referenceSchema,
    about: z.enum(aboutChoices),
    lastDay: z.exactOptional(documentDaySchema),
    endedOn: z.exactOptional(documentDaySchema),
    ground: z.exactOptional(z.enum(groundChoices)),
    settlement: z.exactOptional(referenceSchema),
  })
  .refine(isWhole);

/** Joint notice of the parties to the court that hears their civil dispute. */
export const courtNoticeKind: DocumentKindSpec<CourtNotice> = {
  kind: 'court-notice',
  version: 1,
  schema,
  slots: {
    court: { as: 'text' },
    courtCase: { as: 'text', optional: true },
    parties: { as: 'block' },
    mediators: { as: 'block' },
    contract: { as: 'text' },
    about: {
      as: 'choice',
      choices: aboutChoices,
      essential: [
        { act: 'civil-procedure', article: '272', paragraph: '7' },
        { act: 'mediation', article: '23', paragraph: '4' },
      ],
    },
    lastDay: { as: 'day', optional: true },
    endedOn: { as: 'day', optional: true },
    ground: { as: 'choice', choices: groundChoices, optional: true, essential: [{ act: 'mediation', article: '23', paragraph: '4' }] },
    settlement: { as: 'text', optional: true },
  },
  fill: (data, s) => ({
    court: said(data.court, s),
    courtCase: data.courtCase ?? null,
    parties: partyNames(data.parties, s),
    mediators: mediatorBlocks(data.mediators, s),
    contract: reference(data.contract, s),
    about: data.about,
    lastDay: data.lastDay ?? null,
    endedOn: data.endedOn ?? null,
    ground: data.ground ?? null,
    settlement: data.settlement ? reference(data.settlement, s) : null,
  }),
  signatures: (data, s) => signaturePlaces(data.parties, [], s),
};
