import type { ApplicationDraft } from '#case/acts/apply/application-draft.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { Instant } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';

/** A draft as kept. */
export interface KeptDraft {
  readonly draftId: string;
  readonly updatedAt: Instant;
  readonly draft: ApplicationDraft;
}

/** A pure step from one state of a draft to the next, or the reasons why not. */
export type DraftChange = (draft: ApplicationDraft) => Result<ApplicationDraft, readonly Refusal[]>;

/** Where drafts are kept; each is there for its own author alone. */
export interface ApplicationDrafts {
  /** Last changed first. */
  readonly list: (reader: Reader) => Promise<readonly KeptDraft[]>;
  readonly read: (reader: Reader, draftId: string) => Promise<KeptDraft | null>;
  /** Reads a draft and holds it against everybody else until the transaction ends; null when it is gone. */
  readonly hold: (reader: Reader, draftId: string) => Promise<KeptDraft | null>;
  /** @error welcome.too-many-drafts - With the most that one person may keep (`facts.limit`). */
  readonly create: (reader: Reader, draft: ApplicationDraft) => Promise<Result<KeptDraft, readonly Refusal[]>>;
  /**
   * Reads, changes and writes in one transaction, so that two pages open at once lose nothing of each other.
   *
   * @error welcome.draft-not-found - And whatever the change refuses; then nothing is written.
   */
  readonly change: (reader: Reader, draftId: string, change: DraftChange) => Promise<Result<KeptDraft, readonly Refusal[]>>;
  /** False when there was none. */
  readonly remove: (reader: Reader, draftId: string) => Promise<boolean>;
}

/** The most drafts of one person. */
export const mostDrafts = 20;
