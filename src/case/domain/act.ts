import type { ZodType } from 'zod';
import type { Capacity } from '#case/domain/capacity.ts';
import type { EventDraft } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { FileId, PersonId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';

/** A mediator as the choice needs him. */
export interface MediatorCandidate {
  readonly personId: PersonId;
  readonly registryNumber: string;
  readonly kind: 'professional' | 'public' | 'retired-judge';
  readonly openCases: number;
  /** Decided by the law of the day: suspended or struck off is not offered. */
  readonly isEligible: boolean;
}

/** A signature made before the act is decided, over the exact bytes of the stored document. */
export interface MadeSignature {
  readonly documentSha256: string;
  /** The signature itself as JSON, kept sealed in the history. */
  readonly artifact: string;
  readonly level: SigningLevel;
  /** SHA-256 of the signature file. */
  readonly signatureSha256?: string;
}

/** A document rendered and stored before the act is decided. */
export interface IssuedDocument {
  readonly documentId: FileId;
  readonly documentSha256: string;
  readonly number: string;
  readonly code: string;
}

/** What surrounds an act: who, when, and what was fetched or made for it. Everything a decision may know besides the case. */
export interface Moment {
  readonly me: Capacity;
  readonly now: Instant;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly newId: () => string;
  /** Short unguessable code for letters and documents. */
  readonly newCode: () => string;
  readonly mediators: readonly MediatorCandidate[];
  readonly signature: MadeSignature | null;
  readonly document: IssuedDocument | null;
}

export type Decision = Result<readonly EventDraft[], readonly Refusal[]>;

/** What must be fetched or made before an act can be decided. */
export type Need = 'mediators' | 'signature' | 'document';

/**
 * One act of one person in one case: its name is the last part of its address and of its texts.
 *
 * `may` gives every reason why this capacity may not do it now, empty when it may; it knows nothing of the input, so
 * pages use it to offer acts. `decide` turns a permitted act into events or refusals. Both are pure.
 */
export interface Act<Input = unknown> {
  readonly name: string;
  readonly input: ZodType<Input>;
  readonly needs?: readonly Need[];
  readonly may: (state: CaseState, me: Capacity, today: Day) => readonly Refusal[];
  readonly decide: (state: CaseState, input: Input, moment: Moment) => Decision;
}

/** An act whose input type is forgotten, for lists of acts; its schema restores it. */
export interface AnyAct extends Omit<Act<never>, 'input'> {
  readonly input: ZodType<unknown>;
}

/** Names an act; keeps its input type for the compiler. */
export function act<Input>(definition: Act<Input>): Act<Input> {
  return definition;
}
