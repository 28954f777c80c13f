import type { Settlement } from '#agreement/domain/agreement-state.ts';
import type { SettlementDraft } from '#agreement/domain/event.ts';
import type { Moment } from '#case/domain/act.ts';
import type { EventDraft } from '#case/domain/event.ts';
import { event } from '#case/domain/event.ts';
import type { OpenPromises } from '#case/domain/paper/paper-event.ts';

/** The promises of a settlement as its conclusion tells them to everybody in the case: no amounts, no words. */
export function openPromises({ obligations, defaultRule }: SettlementDraft): OpenPromises {
  const schedule = obligations.map(({ no, debtor, creditor, dueDay, kind }) => ({
    no,
    debtor,
    creditor,
    dueDay,
    isMoney: kind === 'money',
  }));
  return { schedule, missedPayments: defaultRule.missedPayments };
}

/**
 * Everybody has signed, in whichever way: the settlement is in force that day, and mediation ends with it (Law 27(8), 26(1)(1)).
 *
 * @throws When the settlement was never issued: a mistake of the caller.
 */
export function settlementConclusion(
  { issued, version }: Pick<Settlement, 'issued' | 'version'>,
  promises: OpenPromises,
  { today, now }: Pick<Moment, 'today' | 'now'>,
): readonly EventDraft[] {
  if (!issued) throw new Error('a settlement was signed that was not issued');
  const { number, documentSha256 } = issued;
  return [
    event('settlement-concluded', 'case', { version, on: today, number, documentSha256, ...promises }, null),
    event('mediation-ended', 'case', { ground: 'settled', on: today, at: now, partyId: null }, null),
  ];
}
