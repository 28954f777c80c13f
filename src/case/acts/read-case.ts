import type { Asker, CasePorts } from '#case/acts/ports.ts';
import type { AnyAct } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { capacitiesOf } from '#case/domain/capacity.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseId, PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A case as one reader sees it. */
export interface SeenCase {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly capacities: readonly Capacity[];
}

/** One act that this reader may do now, and in which capacity. */
export interface OfferedAct {
  readonly name: string;
  readonly me: Capacity;
  readonly partyId: PartyId | undefined;
}

/**
 * Reads a case through the reader's own rights.
 *
 * @error case.not-found - No such case, or the reader is not in it.
 */
export async function readCase(ports: CasePorts, asker: Asker, caseId: CaseId): Promise<Result<SeenCase, readonly Refusal[]>> {
  const events = await ports.book.open(asker, (book) => book.events(caseId));
  if (events.length === 0) return refuse('case.not-found');
  const state = foldAll(caseId, events);
  const capacities: readonly Capacity[] = asker === 'system' ? [{ as: 'system' }] : capacitiesOf(state, asker, ports.today());
  return capacities.length === 0 ? refuse('case.not-found') : ok({ state, events, capacities });
}

/** What this reader may do next; every answer carries it. */
export function offeredActs(acts: readonly AnyAct[], seen: SeenCase, today: Day): readonly OfferedAct[] {
  return acts.flatMap((act) =>
    seen.capacities
      .filter((me) => act.may(seen.state, me, today).length === 0)
      .map((me) => ({ name: act.name, me, partyId: 'partyId' in me ? me.partyId : undefined })),
  );
}
