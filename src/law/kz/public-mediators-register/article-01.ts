import type { NormRule } from '#law/engine/rule.ts';
import { publicRegister2022 } from '#law/kz/editions.ts';

/** The order approved the rules of the register of public mediators. */
export const publicRegisterRules: NormRule = {
  id: 'kz.public-mediators-register.1',
  kind: 'norm',
  cite: { act: 'public-mediators-register', article: '1', read: null },
  rows: ['REGISTER-04'],
  values: [{ ...publicRegister2022, value: true }],
};
