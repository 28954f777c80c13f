import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { civilProcedure2019 } from '#law/kz/editions.ts';

/** Fields of settlements other than mediation, as the code lists them. */
export type SettlementField =
  | 'business-or-investment'
  | 'insurance-or-bank-loan'
  | 'consumer-rights'
  | 'intellectual-property'
  | 'marriage-and-family'
  | 'honour-and-reputation'
  | 'other-settlement';

/** A court order may be asked on a mediation settlement reached outside a court. */
export const orderOnSettlement: NormRule = {
  id: 'kz.civil-procedure.135.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '135', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-01'],
  values: [{ ...civilProcedure2019, value: true }],
};

/** Fields in which an order may be asked on another settlement reached before a court, in the order of the code. */
export const orderFields: ListRule<SettlementField> = {
  id: 'kz.civil-procedure.135.fields',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '135', paragraph: '8–11, 19–21', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-02'],
  values: [
    {
      ...civilProcedure2019,
      value: [
        'business-or-investment',
        'insurance-or-bank-loan',
        'consumer-rights',
        'intellectual-property',
        'marriage-and-family',
        'honour-and-reputation',
        'other-settlement',
      ],
    },
  ],
};
