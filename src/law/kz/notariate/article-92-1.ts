import type { ListRule } from '#law/engine/rule.ts';
import { notariate2023 } from '#law/kz/editions.ts';

/** Settlements on which a notary makes an executive inscription. Those of a mediation are not named. */
export const inscribedSettlements: ListRule<'participatory-settlement'> = {
  id: 'kz.notariate.92-1.2.10',
  kind: 'list',
  cite: { act: 'notariate', article: '92-1', paragraph: '2', read: { edition: '2023-07-01', source: 'S102' } },
  values: [{ ...notariate2023, value: ['participatory-settlement'] }],
  rows: ['NOT-01'],
};
