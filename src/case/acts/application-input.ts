import { z } from 'zod';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { isDay } from '#kernel/day.ts';
import type { OrganisationId } from '#kernel/id.ts';

const short = z.string().trim().max(300);
const long = z.string().trim().max(8000);

/** A representative named in the application. */
export const representativeOfParty = z.object({
  name: short.min(2),
  email: z.email(),
  basis: z.enum(['director', 'power-of-attorney', 'parent-or-guardian']),
  maySettle: z.boolean(),
  until: z.string().refine(isDay).nullable().default(null),
});

/** One party as the application describes it; the other side's number and address may be unknown. */
export const partyInput = z.object({
  kind: z.enum(['person', 'organisation']),
  name: short.min(2),
  idNumber: z.string().trim().default(''),
  address: short.default(''),
  phone: short.default(''),
  email: z.union([z.email(), z.literal('')]).default(''),
  language: z.enum(['kk', 'ru', 'en']),
  interpreter: z.boolean().default(false),
  support: long.default(''),
  representative: representativeOfParty.optional(),
});

/**
 * An application for mediation: who, against whom, what happened, what is proposed.
 * `iAm` tells whether the person who sends it is the first applicant or represents the first applicant.
 */
export const applicationInput = z.object({
  disputeKind: z.enum(disputeKinds),
  organisationId: z.uuid().transform((id) => id as OrganisationId),
  iAm: z.enum(['applicant', 'representative']).default('applicant'),
  applicants: z.array(partyInput).min(1).max(10),
  respondents: z.array(partyInput).min(1).max(10),
  claim: z.object({
    subject: short.min(3),
    statement: long.min(10),
    proposedSolution: long.default(''),
    amountTiyn: z.int().min(0).nullable().default(null),
  }),
  lawFacts: z.record(z.string().max(60), z.union([z.string().max(200), z.boolean(), z.number()])),
  safety: z.object({
    isAfraid: z.boolean(),
    violence: z.boolean(),
    protectiveOrder: z.boolean(),
    childInDanger: z.boolean(),
    needsHelpToDecide: z.boolean(),
    words: long.default(''),
  }),
});

export type PartyInput = z.infer<typeof partyInput>;
export type ApplicationInput = z.infer<typeof applicationInput>;
