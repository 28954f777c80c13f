import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { courtMayAlterShare, courtShares } from '#law/kz/family/article-139.ts';
import { fixedSumByCourt } from '#law/kz/family/article-141.ts';
import { supportFloor } from '#law/kz/family/article-161.ts';
import { type CourtAward, courtAwardOf } from '#law/questions/support-floor.ts';

/** Income and number of minor children of one paying parent. */
export interface ChildSupportFacts {
  readonly childCount?: number | undefined;
  readonly payerIncomeTiyn?: number | undefined;
  /** Wages or other income come irregularly, change, or are partly in kind. */
  readonly incomeIrregular?: boolean | undefined;
}

const facts: FactSheet<ChildSupportFacts> = {
  childCount: { kind: 'number', from: 1, to: 30, first: true },
  payerIncomeTiyn: { kind: 'money' },
  incomeIrregular: { kind: 'yes-no', hint: true, usual: false },
};

function weigh(facts: ChildSupportFacts, sheet: Sheet): Said {
  if (sheet.value(courtShares) === null) sheet.say('refuses', 'not-in-force', { rule: courtShares });
  const award = courtAwardOf(facts, sheet);
  if (facts.incomeIrregular && sheet.value(fixedSumByCourt)) sheet.say('warns', 'court-may-set-fixed-sum', { rule: fixedSumByCourt });
  if (sheet.value(courtMayAlterShare)) sheet.say('warns', 'court-may-alter-share', { rule: courtMayAlterShare });
  return award === null ? undefined : saySteps(award, sheet);
}

function saySteps(award: CourtAward, sheet: Sheet): Said {
  const { children, shareFrom, shareOf, shareIn, payerIncomeTiyn, floorTiyn, isRounded } = award;
  sheet.find({ supportFloorTiyn: floorTiyn, shareFrom, shareOf, shareIn, isRounded });
  sheet.say('allows', 'court-takes-share', { rule: courtShares, facts: { children, shareOf, shareIn } });
  sheet.say('allows', 'share-of-income', { rule: courtShares, facts: { payerIncomeTiyn, shareOf, shareIn, floorTiyn } });
  if (sheet.value(supportFloor) === null) return undefined;
  if (isRounded) sheet.say('allows', 'support-rounded-up', { rule: supportFloor });
  return sheet.say('allows', 'agree-on-no-less', { rule: supportFloor, facts: { floorTiyn } });
}

/**
 * How much would a court award for minor children, step by step? `findings`: supportFloorTiyn (rounded up to whole tiyn), shareFrom, shareOf, shareIn,
 * isRounded.
 */
export const childSupport: Question<ChildSupportFacts> = { id: 'child-support', facts, weigh };
