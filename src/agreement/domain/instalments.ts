import type { Day } from '#kernel/day.ts';
import { addMonths } from '#kernel/day.ts';
import { isTiyn } from '#kernel/money.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/** A sum paid month by month. Amounts in tiyn. */
export interface InstalmentPlan {
  readonly totalTiyn: number;
  readonly eachTiyn: number;
  readonly firstDay: Day;
  /** The first payment, when it differs from the others. */
  readonly firstAmountTiyn?: number | undefined;
}

export interface Instalment {
  readonly dueDay: Day;
  readonly amountTiyn: number;
}

/** Ten years of monthly payments. */
export const mostInstalments = 120;

function refusalsOf({ totalTiyn, eachTiyn, firstAmountTiyn = Math.min(eachTiyn, totalTiyn) }: InstalmentPlan): readonly Refusal[] {
  const found: Refusal[] = [];
  if (!isTiyn(totalTiyn) || totalTiyn === 0) found.push({ code: 'agreement.no-amount', field: 'totalTiyn' });
  if (!isTiyn(eachTiyn) || eachTiyn === 0) found.push({ code: 'agreement.no-amount', field: 'eachTiyn' });
  if (!isTiyn(firstAmountTiyn) || firstAmountTiyn === 0) found.push({ code: 'agreement.no-amount', field: 'firstAmountTiyn' });
  else if (firstAmountTiyn > totalTiyn) found.push({ code: 'agreement.first-above-total', field: 'firstAmountTiyn', facts: { totalTiyn } });
  if (found.length === 0 && Math.ceil((totalTiyn - firstAmountTiyn) / eachTiyn) >= mostInstalments)
    found.push({ code: 'agreement.too-many-instalments', field: 'eachTiyn', facts: { most: mostInstalments } });
  return found;
}

/**
 * Payments on the same day of each month (the last day of a shorter month), the last one taking what remains.
 *
 * @error agreement.no-amount - An amount is zero, negative or not whole tiyn.
 * @error agreement.first-above-total - The first payment alone is more than the whole.
 * @error agreement.too-many-instalments - More than 120 payments.
 * @example instalments({ totalTiyn: 133_000_000, firstDay: day('2026-04-01'), firstAmountTiyn: 23_000_000, eachTiyn: 11_000_000 }) // 1 + 10 payments
 */
export function instalments(plan: InstalmentPlan): Result<readonly Instalment[], readonly Refusal[]> {
  const refusals = refusalsOf(plan);
  if (refusals.length > 0) return err(refusals);
  const payments: Instalment[] = [];
  let restTiyn = plan.totalTiyn;
  while (restTiyn > 0) {
    const wanted = payments.length === 0 ? (plan.firstAmountTiyn ?? plan.eachTiyn) : plan.eachTiyn;
    const amountTiyn = Math.min(wanted, restTiyn);
    // Counted from the first day each time: the 31st stays the 31st after a short month.
    payments.push({ dueDay: addMonths(plan.firstDay, payments.length), amountTiyn });
    restTiyn -= amountTiyn;
  }
  return ok(payments);
}
