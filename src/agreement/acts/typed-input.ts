import { z } from 'zod';
import type { Day } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';
import { largestTiyn } from '#kernel/money.ts';

/** A calendar day `YYYY-MM-DD`. */
export const dayInput: z.ZodType<Day> = z.iso.date() as unknown as z.ZodType<Day>;
export const partyInput: z.ZodType<PartyId> = z.uuid() as unknown as z.ZodType<PartyId>;
export const fileInput: z.ZodType<FileId> = z.uuid() as unknown as z.ZodType<FileId>;
/** Id of an offer. */
export const offerInput = z.uuid();
/** Whole tiyn, 1 tenge is 100. */
export const tiynInput = z.int().min(1).max(largestTiyn);
export const wordsInput = z.string().max(10_000);
const lineInput = z.string().max(1_000);

/** A file that was stored for its uploader and is to be laid into a room. */
export const storedFileInput = z.object({
  fileId: fileInput,
  name: z.string().min(1).max(200),
  sha256: z.string().length(64),
  bytes: z.int().min(1),
  type: z.string().max(100),
});

const obligationInput = z.object({
  debtor: partyInput.optional(),
  creditor: partyInput.optional(),
  kind: z.enum(['money', 'act']).optional(),
  amountTiyn: tiynInput.optional(),
  what: lineInput.optional(),
  how: lineInput.optional(),
  dueDay: dayInput.optional(),
});

const instalmentsInput = z.object({
  debtor: partyInput.optional(),
  creditor: partyInput.optional(),
  how: lineInput.optional(),
  firstDay: dayInput.optional(),
  eachTiyn: tiynInput.optional(),
  firstAmountTiyn: tiynInput.optional(),
  count: z.int().min(1).max(120).optional(),
  totalTiyn: tiynInput.optional(),
});

/** Promises row by row, blank rows allowed, and monthly payments. */
export const termsInput = {
  obligations: z.array(obligationInput.nullable()).max(60).optional(),
  instalments: instalmentsInput.optional(),
};
