import type { ThresholdRule } from '#law/engine/rule.ts';
import { criminalCode } from '#law/kz/editions.ts';

/** Below this age at the time of the crime the offender is a minor. */
export const majority: ThresholdRule = {
  id: 'kz.criminal.80.1',
  kind: 'threshold',
  cite: { act: 'criminal', article: '80', paragraph: '1', read: null },
  values: [{ ...criminalCode, value: 18 }],
  rows: ['UK-68-2'],
};
