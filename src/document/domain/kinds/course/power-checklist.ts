import { z } from 'zod';
import { documentDaySchema, headSchema, mediatorSchema, spokenSchema } from '#document/domain/content-schema.ts';
import type { DocumentHead, DocumentMediator, Spoken } from '#document/domain/document-head.ts';
import type { DocumentKindSpec } from '#document/domain/document-kind.ts';
import { mediatorBlocks, said, signaturePlaces } from '#document/domain/sheet-pieces.ts';
import type { Day } from '#kernel/day.ts';

/** Answer to one question of the list; `open` leaves room for a pen. */
const answers = ['yes', 'no', 'open'] as const;

type CheckAnswer = (typeof answers)[number];

/** What a mediator asks of a power of attorney. */
export interface PowerChecks {
  /** The identity paper of the representative was compared with the power. */
  readonly identity: CheckAnswer;
  /** The original or a certified copy was shown. */
  readonly original: CheckAnswer;
  /** The term has not run out, and nothing is known of a revocation. */
  readonly inForce: CheckAnswer;
  /** Whoever signed for an organisation was entitled to; not needed when a person gave the power. */
  readonly organisation: CheckAnswer | 'not-needed';
  /** The power lets the representative take part in mediation. */
  readonly mediation: CheckAnswer;
  /** The power expressly names the signing of a settlement. */
  readonly settlement: CheckAnswer;
}

const conclusionChoices = ['may-sign', 'may-take-part', 'may-not', 'open'] as const;

type PowerConclusion = (typeof conclusionChoices)[number];

/**
 * What the answers come to. One "no" to the power itself keeps the representative out; an open question leaves all open; without
 * an express power to sign, the representative only takes part.
 *
 * @source Law On Mediation art. 11(1)(4); Civil Procedure Code art. 176(1)
 */
export function powerConclusion({ settlement, ...power }: PowerChecks): PowerConclusion {
  const ofPower = Object.values(power);
  if (ofPower.includes('no')) return 'may-not';
  if (ofPower.includes('open') || settlement === 'open') return 'open';
  return settlement === 'yes' ? 'may-sign' : 'may-take-part';
}

/** Check-list of a power of attorney, filled in by the mediator before a representative takes part. @source Law On Mediation art. 11(1)(4); Civil Procedure Code arts. 176(1), 180(1) */
export interface PowerChecklist {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly represented: Spoken;
  readonly representative: Spoken;
  /** The power in words: number, day, who signed or certified it. */
  readonly power: Spoken;
  readonly validUntil?: Day;
  readonly checks: PowerChecks;
  readonly mediators: readonly DocumentMediator[];
  readonly checkedOn: Day;
}

const answer = z.enum(answers);

const schema: z.ZodType<PowerChecklist> = z.strictObject({
  head: headSchema,
  caseNumber: z.string().min(1),
  represented: spokenSchema,
  representative: spokenSchema,
  power: spokenSchema,
  validUntil: z.exactOptional(documentDaySchema),
  checks: z.strictObject({
    identity: answer,
    original: answer,
    inForce: answer,
    organisation: z.enum([...answers, 'not-needed']),
    mediation: answer,
    settlement: answer,
  }),
  mediators: z.array(mediatorSchema),
  checkedOn: documentDaySchema,
});

const powerOfAttorney = [{ act: 'mediation', article: '11', paragraph: '1(4)' }] as const;

/** Check-list of a power of attorney, filled in by the mediator before a representative takes part. */
export const powerChecklistKind: DocumentKindSpec<PowerChecklist> = {
  kind: 'power-checklist',
  version: 1,
  schema,
  slots: {
    caseNumber: { as: 'text' },
    represented: { as: 'text' },
    representative: { as: 'text' },
    power: { as: 'text', essential: powerOfAttorney },
    validUntil: { as: 'day', optional: true },
    identity: { as: 'text' },
    original: { as: 'text' },
    inForce: { as: 'text', essential: powerOfAttorney },
    organisation: { as: 'text' },
    mediation: { as: 'text', essential: powerOfAttorney },
    settlement: { as: 'text', essential: [{ act: 'civil-procedure', article: '176', paragraph: '1' }] },
    conclusion: { as: 'choice', choices: conclusionChoices, essential: powerOfAttorney },
    mediators: { as: 'block' },
    checkedOn: { as: 'day' },
  },
  fill: ({ checks, ...data }, s) => ({
    caseNumber: data.caseNumber,
    represented: said(data.represented, s),
    representative: said(data.representative, s),
    power: said(data.power, s),
    validUntil: data.validUntil ?? null,
    identity: s.t(`document.check.${checks.identity}`),
    original: s.t(`document.check.${checks.original}`),
    inForce: s.t(`document.check.${checks.inForce}`),
    organisation: s.t(`document.check.${checks.organisation}`),
    mediation: s.t(`document.check.${checks.mediation}`),
    settlement: s.t(`document.check.${checks.settlement}`),
    conclusion: powerConclusion(checks),
    mediators: mediatorBlocks(data.mediators, s),
    checkedOn: data.checkedOn,
  }),
  signatures: (data, s) => signaturePlaces([], data.mediators, s),
};
