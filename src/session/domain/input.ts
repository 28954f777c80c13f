import type { ZodType } from 'zod';
import { z } from 'zod';
import type { Instant } from '#kernel/day.ts';
import type { PartyId, PersonId } from '#kernel/id.ts';

/** A UTC instant with milliseconds, `2026-11-25T05:00:00.000Z`. */
export const instantInput: ZodType<Instant> = z.iso.datetime({ precision: 3 }) as unknown as ZodType<Instant>;

/** Any id of this service. */
export const idInput: ZodType<string> = z.uuid().toLowerCase();

export const partyIdInput: ZodType<PartyId> = z.uuid().toLowerCase() as unknown as ZodType<PartyId>;

export const personIdInput: ZodType<PersonId> = z.uuid().toLowerCase() as unknown as ZodType<PersonId>;

/** What a person says: 1 to 4000 characters, blanks at the ends dropped. */
export const wordsInput: ZodType<string> = z.string().trim().min(1).max(4000);
