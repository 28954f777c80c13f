import { z } from 'zod';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { isDay } from '#kernel/day.ts';

const short = z.string().max(300);
const long = z.string().max(8000);

const namedRepresentative = z.object({
  name: short,
  email: short,
  basis: z.enum(['director', 'power-of-attorney', 'parent-or-guardian']),
  maySettle: z.boolean(),
  until: z.string().refine(isDay).nullable(),
});

/** A party as far as it has been described. `idNumber` is checked before it gets here; empty means not given. */
const partyDraft = z.object({
  kind: z.enum(['person', 'organisation']),
  name: short,
  idNumber: z.string().max(40),
  address: short,
  phone: short,
  email: short,
  /** Null while nobody has said it, or when it is not known of the other side. */
  language: z.enum(['kk', 'ru', 'en']).nullable(),
  interpreter: z.boolean(),
  support: long,
  isRepresented: z.boolean(),
  representative: namedRepresentative.nullable(),
});

const draftFile = z.object({
  fileId: z.uuid(),
  name: z.string().max(300),
  sha256: z.string(),
  bytes: z.int(),
  type: z.string(),
  audience: z.enum(['joint', 'side-a']),
});

/** An application on its way: whatever has been answered so far, and which pages were passed. Kept sealed. */
export const applicationDraft = z.object({
  disputeKind: z.enum(disputeKinds).nullable(),
  lawFacts: z.record(z.string().max(60), z.union([z.string().max(200), z.boolean(), z.number()])),
  /** Who sends it: for oneself, for an organisation, for another person. */
  you: z.enum(['myself', 'organisation', 'other-person']).nullable(),
  applicants: z.array(partyDraft).min(1).max(10),
  respondents: z.array(partyDraft).min(1).max(10),
  claim: z.object({ subject: short, statement: long, proposedSolution: long, amountTiyn: z.int().nullable() }),
  files: z.array(draftFile).max(20),
  organisationId: z.uuid().nullable(),
  safety: z
    .object({
      isAfraid: z.boolean(),
      violence: z.boolean(),
      protectiveOrder: z.boolean(),
      childInDanger: z.boolean(),
      needsHelpToDecide: z.boolean(),
      words: long,
    })
    .nullable(),
  passed: z.array(z.string().max(60)).max(200),
});

export type ApplicationDraft = z.infer<typeof applicationDraft>;
export type PartyDraft = z.infer<typeof partyDraft>;
export type DraftFile = z.infer<typeof draftFile>;

/** The most people or organisations on one side of an application. */
export const mostParties = 10;
/** The most files that go with an application. */
export const mostFiles = 20;

/** A party of whom nothing is known yet. */
export function emptyParty(): PartyDraft {
  return {
    kind: 'person',
    name: '',
    idNumber: '',
    address: '',
    phone: '',
    email: '',
    language: null,
    interpreter: false,
    support: '',
    isRepresented: false,
    representative: null,
  };
}

/** An application of which nothing is known yet. */
export function emptyDraft(): ApplicationDraft {
  return {
    disputeKind: null,
    lawFacts: {},
    you: null,
    applicants: [emptyParty()],
    respondents: [emptyParty()],
    claim: { subject: '', statement: '', proposedSolution: '', amountTiyn: null },
    files: [],
    organisationId: null,
    safety: null,
    passed: [],
  };
}

/** The draft with one party changed; the list grows by one when `at` stands right behind its end. */
export function withParty(
  draft: ApplicationDraft,
  side: 'applicants' | 'respondents',
  put: { readonly at: number; readonly party: PartyDraft },
): ApplicationDraft {
  const parties = [...draft[side]];
  parties[put.at] = put.party;
  return { ...draft, [side]: parties };
}
