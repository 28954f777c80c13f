import { agreementFolds } from '#agreement/domain/agreement-state.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import { contractFolds } from '#case/domain/fold-contract.ts';
import { mediatorFolds } from '#case/domain/fold-mediator.ts';
import { openingFolds } from '#case/domain/fold-opening.ts';
import { paperFolds } from '#case/domain/paper/fold-papers.ts';
import type { CaseState, Folds } from '#case/domain/state.ts';
import { emptyCase } from '#case/domain/state.ts';
import type { CaseId } from '#kernel/id.ts';
import { sessionFolds } from '#session/domain/session-state.ts';

const caseFolds: readonly Folds<CaseState>[] = [openingFolds, mediatorFolds, contractFolds, paperFolds];

function apply<State>(folds: Folds<State>, state: State, event: CaseEvent): State {
  const step = folds[event.kind] as ((state: State, event: CaseEvent) => State) | undefined;
  return step ? step(state, event) : state;
}

/**
 * Adds one event to what is known.
 *
 * Messages and notes are not part of the state: they are read page by page from their rooms.
 */
export function fold(state: CaseState, event: CaseEvent): CaseState {
  const next = caseFolds.reduce((known, folds) => apply(folds, known, event), state);
  return {
    ...next,
    sessions: apply(sessionFolds, next.sessions, event),
    agreement: apply(agreementFolds, next.agreement, event),
    version: state.version + 1,
    lastEventId: event.id,
  };
}

/** The state after all these events, oldest first. */
export function foldAll(caseId: CaseId, events: readonly CaseEvent[]): CaseState {
  return events.reduce(fold, emptyCase(caseId));
}
