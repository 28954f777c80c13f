import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { costKinds, equalShares, expenseKinds } from '#law/kz/mediation/article-22.ts';
import { type ExpenseFacts, expensesOf, weighCosts, weighEqualShares, weighPay } from '#law/questions/expenses.ts';

/** Fee and costs of a mediation and who pays what. */
export interface FeeSplitFacts extends ExpenseFacts {
  /** What the costs were spent on. */
  readonly spentOn?: readonly ('travel' | 'lodging' | 'meals' | 'other')[] | undefined;
  /** What one party pays by agreement; the others pay the rest. */
  readonly agreedShareTiyn?: number | undefined;
}

const facts: FactSheet<FeeSplitFacts> = {
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true, usual: 'professional' },
  feeTiyn: { kind: 'money', changeable: true },
  costsTiyn: { kind: 'money' },
  spentOn: { kind: 'several', options: [...codesOf(costKinds), 'other'], hint: true },
  partyCount: { kind: 'number', from: 2, to: 200 },
  splitAgreed: { kind: 'yes-no', usual: false },
  agreedShareTiyn: { kind: 'money', hint: true },
};

/** Everything together; null while a part of it is not known. */
function weighTotal(facts: FeeSplitFacts, sheet: Sheet): number | null {
  if (facts.feeTiyn === undefined) sheet.need('feeTiyn');
  if (facts.costsTiyn === undefined) sheet.need('costsTiyn');
  if (facts.feeTiyn === undefined || facts.costsTiyn === undefined) return null;
  const totalTiyn = expensesOf(facts, sheet);
  if (sheet.value(expenseKinds) === null) return totalTiyn;
  sheet.find({ totalTiyn });
  sheet.say('allows', 'expenses-total', { rule: expenseKinds, facts: { feeTiyn: facts.feeTiyn, costsTiyn: facts.costsTiyn, totalTiyn } });
  return totalTiyn;
}

/** Costs that the law names, and costs that it does not name but may count. */
function weighSpending(facts: FeeSplitFacts, sheet: Sheet): Said {
  const named: readonly string[] | null = sheet.value(costKinds);
  if (named === null || facts.spentOn === undefined || facts.spentOn.length === 0) return undefined;
  const isNamed = facts.spentOn.every((kind) => named.includes(kind));
  return sheet.say(isNamed ? 'allows' : 'warns', isNamed ? 'costs-named' : 'costs-not-named', { rule: costKinds });
}

function weighAgreedShares(facts: FeeSplitFacts, totalTiyn: number, sheet: Sheet): Said {
  if (sheet.value(equalShares) === null) return undefined;
  if (facts.agreedShareTiyn === undefined) return sheet.need('agreedShareTiyn');
  const shareTiyn = facts.agreedShareTiyn;
  if (shareTiyn > totalTiyn) {
    sheet.suggest('agreedShareTiyn', totalTiyn);
    return sheet.say('refuses', 'share-above-total', { rule: equalShares, facts: { shareTiyn, totalTiyn } });
  }
  const restTiyn = totalTiyn - shareTiyn;
  sheet.find({ agreedShareTiyn: shareTiyn, restTiyn });
  return sheet.say('allows', 'shares-as-agreed', { rule: equalShares, facts: { shareTiyn, restTiyn, totalTiyn } });
}

function weighShares(facts: FeeSplitFacts, totalTiyn: number, sheet: Sheet): Said {
  if (facts.splitAgreed === undefined) return sheet.need('splitAgreed');
  if (facts.splitAgreed) return weighAgreedShares(facts, totalTiyn, sheet);
  return facts.partyCount === undefined ? undefined : weighEqualShares(totalTiyn, facts.partyCount, sheet);
}

function weigh(facts: FeeSplitFacts, sheet: Sheet): Said {
  if (facts.mediatorKind === undefined) sheet.need('mediatorKind');
  if (facts.partyCount === undefined) sheet.need('partyCount');
  const totalTiyn = weighTotal(facts, sheet);
  weighSpending(facts, sheet);
  if (facts.mediatorKind !== undefined && facts.feeTiyn !== undefined) weighPay(facts.feeTiyn, facts.mediatorKind, sheet);
  weighCosts(facts, sheet);
  return totalTiyn === null ? undefined : weighShares(facts, totalTiyn, sheet);
}

/** Two sums that together cannot be held as whole tiyn. */
function impossible(facts: FeeSplitFacts): readonly Refusal[] {
  const isTooMuch = (facts.feeTiyn ?? 0) + (facts.costsTiyn ?? 0) > Number.MAX_SAFE_INTEGER;
  return isTooMuch ? [{ code: 'law.fact-invalid-money', field: 'costsTiyn', facts: { fact: 'costsTiyn' } }] : [];
}

/** Who pays how much for a mediation? `findings`: totalTiyn; shareTiyn and remainderTiyn, or agreedShareTiyn and restTiyn. Source: Law 22. */
export const feeSplit: Question<FeeSplitFacts> = { id: 'fee-split', facts, weigh, impossible };
