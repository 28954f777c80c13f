import type { LawFacts } from '#case/domain/procedure-event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { labourTerm } from '#law/questions/labour-term.ts';

/** What an application may tell of a labour dispute besides what decides whether it may be mediated. None of it must be told. */
export const labourFacts = ['labourClaim', 'employerKind', 'labourEventOn'] as const;

/** The facts of the labour term alone, or everything but them. */
export function splitLabourFacts(given: LawFacts): { readonly labour: LawFacts; readonly rest: LawFacts } {
  const isLabour = ([name]: readonly [string, unknown]): boolean => (labourFacts as readonly string[]).includes(name);
  const entries = Object.entries(given);
  return { labour: Object.fromEntries(entries.filter(isLabour)), rest: Object.fromEntries(entries.filter((entry) => !isLabour(entry))) };
}

/**
 * How the employee's own time limit stands: it stands still while a contract of mediation is in force.
 *
 * @returns Null for other disputes, and while too little was told.
 * @source Labour Code 159, 160
 */
export function labourDecision(state: CaseState, today: Day, calendar: WorkingCalendar): Decision | null {
  if (state.disputeKind !== 'labour') return null;
  const from = state.contract?.startedOn;
  const ended = from ? state.ending?.on : undefined;
  const facts = {
    ...splitLabourFacts(state.lawFacts).labour,
    ...(from ? { contractConcludedOn: from } : {}),
    ...(ended ? { mediationEndedOn: ended } : {}),
  };
  const parsed = parseFacts(labourTerm, facts, today);
  if (!parsed.ok) return null;
  const decision = decide(labourTerm, parsed.value, { asOf: today, calendar });
  return decision.outcome === 'missing' ? null : decision;
}
