import { splitEqually } from '#kernel/money.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { costsOfPublicMediator, equalShares, expenseKinds, payOfProfessional, publicMediatorIsFree } from '#law/kz/mediation/article-22.ts';
import type { MediatorKind } from '#law/questions/may-act-as-mediator.ts';

/** What is to be paid for a mediation, and by how many. */
export interface ExpenseFacts {
  readonly mediatorKind?: MediatorKind | undefined;
  readonly feeTiyn?: number | undefined;
  /** What the mediation costs the mediator: travel, lodging, meals. */
  readonly costsTiyn?: number | undefined;
  readonly partyCount?: number | undefined;
  readonly splitAgreed?: boolean | undefined;
}

/** Whether a mediator of this kind works without pay by law: a public one, and a judge in the conciliation of a court. */
export function worksUnpaid(kind: MediatorKind | undefined): boolean {
  return kind === 'public' || kind === 'judge';
}

/** Fee and costs together, as far as the law of that day counts them as expenses (Law 22(1)). */
export function expensesOf(facts: ExpenseFacts, sheet: Sheet): number {
  const kinds = sheet.value(expenseKinds) ?? [];
  return (kinds.includes('fee') ? (facts.feeTiyn ?? 0) : 0) + (kinds.includes('costs') ? (facts.costsTiyn ?? 0) : 0);
}

function weighFeeOfUnpaid(feeTiyn: number, sheet: Sheet): Said {
  const isBarred = sheet.value(publicMediatorIsFree) === 'fee';
  if (feeTiyn === 0) return isBarred ? sheet.say('allows', 'free-of-charge', { rule: publicMediatorIsFree }) : undefined;
  if (!isBarred) return sheet.say('warns', 'public-fee-not-ruled-then', { rule: publicMediatorIsFree, facts: { feeTiyn } });
  sheet.collision('C4');
  sheet.suggest('feeTiyn', 0);
  return sheet.say('refuses', 'public-mediator-takes-fee', { rule: publicMediatorIsFree, facts: { feeTiyn } });
}

/** May this mediator take this fee (Law 22(2), 22(6))? */
export function weighPay(feeTiyn: number, kind: MediatorKind | undefined, sheet: Sheet): Said {
  if (worksUnpaid(kind)) return weighFeeOfUnpaid(feeTiyn, sheet);
  const ways = sheet.value(payOfProfessional) ?? [];
  if (feeTiyn === 0)
    return ways.includes('free-of-charge') ? sheet.say('allows', 'free-of-charge', { rule: payOfProfessional }) : undefined;
  return ways.includes('for-pay') ? sheet.say('allows', 'paid-mediation', { rule: payOfProfessional, facts: { feeTiyn } }) : undefined;
}

/** Costs of a public mediator are reimbursed (Law 22(6)). */
export function weighCosts(facts: ExpenseFacts, sheet: Sheet): Said {
  const costsTiyn = facts.costsTiyn ?? 0;
  if (costsTiyn === 0 || facts.mediatorKind !== 'public' || sheet.value(costsOfPublicMediator) === null) return undefined;
  if (sheet.value(publicMediatorIsFree) !== null) sheet.collision('C4');
  return sheet.say('allows', 'costs-reimbursed', { rule: costsOfPublicMediator, facts: { costsTiyn } });
}

/** Equal shares of everything (Law 22(4)); what cannot be divided is stated. `findings`: shareTiyn, remainderTiyn. */
export function weighEqualShares(totalTiyn: number, parties: number, sheet: Sheet): Said {
  if (sheet.value(equalShares) === null) return undefined;
  const split = splitEqually(totalTiyn, parties);
  sheet.find({ shareTiyn: split.shareTiyn, remainderTiyn: split.remainderTiyn });
  return sheet.say('allows', split.remainderTiyn === 0 ? 'equal-shares' : 'equal-shares-with-remainder', {
    rule: equalShares,
    facts: { ...split, parties, totalTiyn },
  });
}
