import type { Reader } from '#case/domain/capacity.ts';
import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Stage } from '#case/domain/stage.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';

/** One case in a list: nothing of what it is about. */
export interface CaseLine {
  readonly caseId: CaseId;
  readonly number: string;
  readonly disputeKind: DisputeKind;
  readonly stage: Stage;
  readonly openedOn: Day;
  readonly dueDay: Day | null;
  readonly updatedAt: Instant;
}

export interface ListQuery {
  readonly number?: string | undefined;
  readonly stage?: string | undefined;
  /** Where the page before ended. */
  readonly after?: { readonly updatedAt: string; readonly caseId: string } | undefined;
  readonly limit: number;
}

/** Reads pages of a reader's cases. */
export type CaseLines = (reader: Reader, query: ListQuery) => Promise<readonly CaseLine[]>;
