import type { NormRule } from '#law/engine/rule.ts';
import { civilCode, mediationInCivilCode } from '#law/kz/editions.ts';

/** A contract of mediation interrupts the limitation period. */
export const contractInterruptsLimitation: NormRule = {
  id: 'kz.civil.183.1',
  kind: 'norm',
  cite: { act: 'civil', article: '183', paragraph: '1', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...mediationInCivilCode, value: true }],
};

/** After an interruption the limitation period starts anew; what had passed does not count. */
export const limitationStartsAnew: NormRule = {
  id: 'kz.civil.183.2',
  kind: 'norm',
  cite: { act: 'civil', article: '183', paragraph: '2', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
};
