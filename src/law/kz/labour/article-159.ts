import type { ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { labourCode2020, labourCode2023 } from '#law/kz/editions.ts';

/** Employers and posts for which the conciliation commission is not required first. */
export const commissionExceptions: ListRule = {
  id: 'kz.labour.159.1',
  kind: 'list',
  cite: { act: 'labour', article: '159', paragraph: '1', read: { edition: '2024-04-15', source: 'S8' } },
  values: [
    {
      ...labourCode2020,
      value: ['micro-business', 'small-non-profit', 'domestic-work', 'executive', 'military-or-law-enforcement', 'civil-service'],
    },
  ],
  rows: ['LAB-01'],
};

/** The agreement on the commission could let it take in an intermediary; the words were left out in 2023. */
export const commissionIntermediary: NormRule = {
  id: 'kz.labour.159.3',
  kind: 'norm',
  cite: { act: 'labour', article: '159', paragraph: '3', read: { edition: '2024-04-15', source: 'S8' } },
  values: [
    { ...labourCode2020, value: true },
    { ...labourCode2023, value: null },
  ],
  rows: ['LAB-02'],
};

/** The commission decides within this time after it registered the application. */
export const commissionDecides: TimeLimitRule = {
  id: 'kz.labour.159.5',
  kind: 'time-limit',
  cite: { act: 'labour', article: '159', paragraph: '5', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 15, count: 'working-days' } }],
  startsWith: 'application-registered',
  effect: 'dispute-unsettled',
  rows: ['LAB-02'],
};

/** And hands out copies of its decision within this time. */
export const commissionCopies: TimeLimitRule = {
  id: 'kz.labour.159.5.copies',
  kind: 'time-limit',
  cite: { act: 'labour', article: '159', paragraph: '5', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 3, count: 'working-days' } }],
  startsWith: 'commission-decided',
  effect: 'copies-due',
  rows: ['LAB-02'],
};

/** What the commission left unsettled, or nobody performed, goes to a court. */
export const courtAfterCommission: NormRule = {
  id: 'kz.labour.159.7',
  kind: 'norm',
  cite: { act: 'labour', article: '159', paragraph: '7', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
  rows: ['LAB-01'],
};
