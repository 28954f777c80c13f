import type { AmountRule } from '#law/engine/rule.ts';
import { budget2022April, budget2023 } from '#law/kz/editions.ts';

/** From April 2022 a higher index held for benefits and other social payments; taxes, fines and duties kept the index of January. */
export const indexForBenefits: AmountRule = {
  id: 'kz.budget.9.3.benefits',
  kind: 'amount',
  cite: { act: 'budget', article: '9', paragraph: '3', read: { edition: '2022-05-12', source: 'S-BUDGET' } },
  values: [
    { ...budget2022April, value: 318_000 },
    { ...budget2023, value: null },
  ],
};
