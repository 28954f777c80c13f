import type { AmountRule } from '#law/engine/rule.ts';
import {
  budget2011,
  budget2012,
  budget2013,
  budget2014,
  budget2015,
  budget2016,
  budget2017,
  budget2018,
  budget2019,
  budget2020,
  budget2020April,
  budget2021,
  budget2022,
  budget2023,
  budget2024,
  budget2025,
  budget2026,
} from '#law/kz/editions.ts';

/**
 * The monthly calculation index for taxes, fines and other payments, in tiyn. Each year has its own law, named in the value, and its own article;
 * the article cited is that of the law for 2026. The index of April 2020 was set in November 2020, back to April.
 */
export const monthlyIndex: AmountRule = {
  id: 'kz.budget.7.4',
  kind: 'amount',
  cite: { act: 'budget', article: '7', paragraph: '4', read: { edition: '2025-12-08', source: 'S-BUDGET' } },
  rows: ['DUTY-01'],
  values: [
    { ...budget2011, value: 151_200 },
    { ...budget2012, value: 161_800 },
    { ...budget2013, value: 173_100 },
    { ...budget2014, value: 185_200 },
    { ...budget2015, value: 198_200 },
    { ...budget2016, value: 212_100 },
    { ...budget2017, value: 226_900 },
    { ...budget2018, value: 240_500 },
    { ...budget2019, value: 252_500 },
    { ...budget2020, value: 265_100 },
    { ...budget2020April, value: 277_800 },
    { ...budget2021, value: 291_700 },
    { ...budget2022, value: 306_300 },
    { ...budget2023, value: 345_000 },
    { ...budget2024, value: 369_200 },
    { ...budget2025, value: 393_200 },
    { ...budget2026, value: 432_500 },
  ],
};
