import type { Settlement } from '#agreement/domain/agreement-state.ts';
import type { SettlementDraft } from '#agreement/domain/event.ts';
import { indefiniteIn } from '#agreement/domain/obligations-check.ts';
import { askSettlementLaw } from '#agreement/domain/settlement-law.ts';
import { partiesToConfirm, sectionsToConfirm } from '#agreement/domain/settlement-progress.ts';
import { textFaults } from '#agreement/domain/settlement-texts.ts';
import { lawRefusals } from '#case/domain/law-refusals.ts';
import { nameOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';

function unconfirmed(state: CaseState, settlement: Settlement): readonly Refusal[] {
  return partiesToConfirm(state).map((partyId) => ({
    code: 'agreement.not-confirmed',
    facts: { party: nameOf(state, partyId), left: sectionsToConfirm(settlement, partyId).length },
  }));
}

function passedDays(draft: SettlementDraft, today: Day): readonly Refusal[] {
  return draft.obligations
    .filter((obligation) => obligation.dueDay < today)
    .map(({ no, dueDay }) => ({ code: 'agreement.promise-day-passed', facts: { no, dueDay } }));
}

function faultyTexts(draft: SettlementDraft): readonly Refusal[] {
  return textFaults(draft).map(({ section, language, fault }) => ({
    code: fault === 'amount' ? 'agreement.text-without-amount' : 'agreement.text-in-one-language',
    facts: { section, language },
  }));
}

/** What keeps a draft itself from being issued: indefinite promises, faulty texts, and everything the law says against it. */
export function draftObstacles(state: CaseState, draft: SettlementDraft, today: Day): readonly Refusal[] {
  return [
    ...lawRefusals(askSettlementLaw(state, draft, today)),
    ...draft.obligations.flatMap(indefiniteIn),
    ...passedDays(draft, today),
    ...faultyTexts(draft),
  ];
}

/**
 * Every reason why the settlement cannot be issued today, all at once; empty means that it can.
 *
 * @error agreement.no-draft - There is nothing to issue.
 * @error law.reason.* - Law 27(2), Civil Procedure Code 176, Family Code 161(2) and 172.
 * @error agreement.promise-*, agreement.text-* - A promise is not definite, or an edited text does not match it.
 * @error agreement.not-confirmed - A party (`party`) has `left` sections to confirm.
 */
export function issueObstacles(state: CaseState, today: Day): readonly Refusal[] {
  const { settlement } = state.agreement;
  if (!settlement) return [{ code: 'agreement.no-draft' }];
  const ofDraft = settlement.draft ? draftObstacles(state, settlement.draft, today) : [];
  return [...ofDraft, ...unconfirmed(state, settlement)];
}
