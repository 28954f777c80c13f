import type { ListRule } from '#law/engine/rule.ts';
import { labourCode2020 } from '#law/kz/editions.ts';

/** Employers and posts for which the conciliation commission is not required first. */
export const commissionExceptions: ListRule = {
  id: 'kz.labour.159.1',
  kind: 'list',
  cite: { act: 'labour', article: '159', paragraph: '1', read: { edition: '2020-05-04', source: 'S8' } },
  values: [
    {
      ...labourCode2020,
      value: ['micro-business', 'small-non-profit', 'domestic-work', 'executive', 'military-or-law-enforcement', 'civil-service'],
    },
  ],
};
