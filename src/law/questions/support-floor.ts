import { fractionUp } from '#kernel/money.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { courtShares } from '#law/kz/family/article-139.ts';
import { supportFloor } from '#law/kz/family/article-161.ts';

/** What is known of support for minor children. Absent facts are unknown. */
export interface FloorFacts {
  readonly childCount?: number | undefined;
  readonly payerIncomeTiyn?: number | undefined;
  /** Support a month, all children together. */
  readonly supportTiyn?: number | undefined;
}

/** What a court would award a month. */
export interface CourtAward {
  readonly children: number;
  /** The share is `shareOf` in `shareIn` of the income, from `shareFrom` children on. */
  readonly shareFrom: number;
  readonly shareOf: number;
  readonly shareIn: number;
  readonly payerIncomeTiyn: number;
  /** Rounded up to whole tiyn, so that "not below" is never a part of a tiyn short. */
  readonly floorTiyn: number;
  readonly isRounded: boolean;
}

/** The award by the shares in force; null before the code. Names the facts that it lacks. */
export function courtAwardOf(facts: FloorFacts, sheet: Sheet): CourtAward | null {
  const shares = sheet.value(courtShares);
  if (shares === null) return null;
  const { childCount, payerIncomeTiyn } = facts;
  if (childCount === undefined) sheet.need('childCount');
  if (payerIncomeTiyn === undefined) sheet.need('payerIncomeTiyn');
  if (childCount === undefined || payerIncomeTiyn === undefined) return null;
  const share = shares.findLast((row) => row.persons <= childCount);
  if (share === undefined) return null;
  const isRounded = (payerIncomeTiyn * share.of) % share.in !== 0;
  const parts = { shareFrom: share.persons, shareOf: share.of, shareIn: share.in };
  return { children: childCount, ...parts, payerIncomeTiyn, floorTiyn: fractionUp(payerIncomeTiyn, share), isRounded };
}

/**
 * Support of minor children against what a court would award. Finds `supportFloorTiyn`; where support is too low, names the sum that would do.
 *
 * @returns True when it is below what a court would award.
 */
export function isBelowFloor(facts: FloorFacts, sheet: Sheet): boolean {
  if (sheet.value(courtShares) === null) return false;
  const award = courtAwardOf(facts, sheet);
  if (facts.supportTiyn === undefined) sheet.need('supportTiyn');
  if (award === null || facts.supportTiyn === undefined) return false;
  const { floorTiyn, children } = award;
  sheet.find({ supportFloorTiyn: floorTiyn });
  const told = { floorTiyn, supportTiyn: facts.supportTiyn, children };
  sheet.say('allows', 'court-share', { rule: courtShares, facts: told });
  return sayFloor(told, sheet);
}

function sayFloor(told: { readonly floorTiyn: number; readonly supportTiyn: number; readonly children: number }, sheet: Sheet): boolean {
  if (sheet.value(supportFloor) === null) return false;
  const isBelow = told.supportTiyn < told.floorTiyn;
  sheet.say(isBelow ? 'refuses' : 'allows', isBelow ? 'support-below-court' : 'support-enough', { rule: supportFloor, facts: told });
  if (isBelow) sheet.suggest('supportTiyn', told.floorTiyn);
  return isBelow;
}

/** Says that the parties may not compare by month, because nothing is paid by month. */
export function sayFloorOfWhole(sheet: Sheet): Said {
  return sheet.value(supportFloor) ? sheet.say('warns', 'compare-whole-support', { rule: supportFloor }) : undefined;
}
