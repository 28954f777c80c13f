import type { SettlementDraft } from '#agreement/domain/event.ts';
import { conditionalObligations } from '#agreement/domain/obligations-check.ts';
import { overduePromises } from '#agreement/domain/performance.ts';
import { settingOf } from '#case/domain/case-traits.ts';
import { actingRepresentatives } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { SettlementTerm } from '#law/kz/mediation/article-27.ts';
import { courtOrder } from '#law/questions/court-order.ts';
import type { SettlementFacts } from '#law/questions/settlement-check.ts';
import { settlementCheck } from '#law/questions/settlement-check.ts';

/** Terms of Law 27(2) which the draft has; names of parties, representatives and mediator stand in every document. */
function termsOf(draft: SettlementDraft): readonly SettlementTerm[] {
  const { missedPayments, words } = draft.defaultRule;
  const has: readonly (readonly [SettlementTerm, boolean])[] = [
    ['date-and-place', draft.place.trim() !== ''],
    ['parties', true],
    ['representatives', true],
    ['subject', draft.subject.trim() !== ''],
    ['mediator', true],
    ['obligations', draft.obligations.length > 0],
    ['performance-dates', draft.obligations.length > 0],
    ['default-consequences', missedPayments !== null || words.trim() !== ''],
  ];
  return has.filter(([, isThere]) => isThere).map(([term]) => term);
}

function familyFactsFor({ familyFacts }: SettlementDraft): Partial<SettlementFacts> {
  if (!familyFacts) return {};
  return {
    supportsChild: true,
    childCount: familyFacts.childrenCount,
    payerIncomeTiyn: familyFacts.payerIncomeTiyn,
    supportTiyn: familyFacts.monthlySupportTiyn,
    waivesArrears: familyFacts.isArrearsWaived,
  };
}

/**
 * A draft as the law has to know it, taken as signed by everybody today.
 *
 * Only representatives with an express power can sign here, so the power is always there when one signs.
 */
export function settlementFacts(state: CaseState, draft: SettlementDraft, today: Day): SettlementFacts {
  return {
    setting: settingOf(state),
    settlementTerms: termsOf(draft),
    representativeSigns: actingRepresentatives(state, today).some((known) => known.maySettle),
    powerNamesSettlement: true,
    allPartiesSigned: true,
    mediatorSigned: true,
    signatories: state.parties.length + 1,
    suspensiveCondition: (draft.isConditional ?? false) || conditionalObligations(draft.obligations).length > 0,
    ...familyFactsFor(draft),
  };
}

/** What the law says of a draft: `settlement-check`. */
export function askSettlementLaw(state: CaseState, draft: SettlementDraft, today: Day): Decision {
  return decide(settlementCheck, settlementFacts(state, draft, today), { asOf: today });
}

/** What surrounds the question whether a court order may be asked. */
export interface CourtOrderAsked {
  readonly creditor: PartyId;
  readonly debtorAbroad: boolean;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/** Whether a court order may be asked on this settlement today: `court-order`. What to attach and pay comes as requirements. */
export function askCourtOrderLaw(state: CaseState, asked: CourtOrderAsked): Decision {
  const { performance } = state.agreement;
  const overdue = performance ? overduePromises(performance, asked.today, asked.calendar) : [];
  const isOwed = overdue.some((promise) => promise.creditor === asked.creditor) || performance?.defaulted?.by === asked.creditor;
  return decide(
    courtOrder,
    {
      settledOutsideCourt: settingOf(state) === 'outside',
      preTrialField: 'none',
      inDefault: isOwed,
      debtorInKazakhstan: !asked.debtorAbroad,
      disputeAboutRight: false,
      settlementAttached: true,
      partiesIdentified: state.parties.every((party) => (state.contacts[party.partyId]?.idNumber ?? '') !== ''),
    },
    { asOf: asked.today, calendar: asked.calendar },
  );
}
