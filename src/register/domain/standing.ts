import type { Day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type MediatorFacts, mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';
import type { Mediator, RegisterEntry } from '#register/domain/mediator.ts';

/** One suspension with the last day that the law gives it, inclusive. */
export interface SuspensionPeriod {
  readonly from: Day;
  readonly until: Day;
}

function untilOf(from: Day): Day {
  const { findings } = decide(mayActAsMediator, { suspendedFrom: from }, { asOf: from });
  return (findings['suspendedUntilDay'] ?? from) as Day;
}

/** All suspensions with their ends, oldest first; the length is read from the law as in force on the first day. */
export function suspensionPeriods(mediator: Pick<Mediator, 'suspendedFrom'>): readonly SuspensionPeriod[] {
  return mediator.suspendedFrom.toSorted().map((from) => ({ from, until: untilOf(from) }));
}

/** The suspension that runs on this day, if any. */
export function suspensionOn(mediator: Pick<Mediator, 'suspendedFrom'>, today: Day): SuspensionPeriod | null {
  return suspensionPeriods(mediator).find(({ from, until }) => from <= today && today <= until) ?? null;
}

/**
 * Asks the law whether this mediator may take a case on this day.
 *
 * @example mayTakeCases(entry, day('2026-06-01')).outcome // 'refused' while suspended from 2026-01-10
 */
export function mayTakeCases(entry: RegisterEntry, today: Day): Decision {
  const from = suspensionOn(entry, today)?.from ?? entry.suspendedFrom.toSorted().at(-1);
  const facts: MediatorFacts = {
    mediatorKind: entry.kind,
    ...entry.proofs,
    trainingCertificate: entry.training !== null,
    inRegister: entry.enteredOn <= today && (entry.excludedOn === null || today < entry.excludedOn),
    ...(from === undefined ? {} : { suspendedFrom: from }),
  };
  return decide(mayActAsMediator, facts, { asOf: today });
}
