import type { NormRule } from '#law/engine/rule.ts';
import { administrativeProcedureCode } from '#law/kz/editions.ts';

/** In the first instance another judge mediates and approves; the judge of the case only when the parties ask. */
export const administrativeJudge: NormRule = {
  id: 'kz.administrative-procedure.121.1',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '121', paragraph: '1', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-06'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** In the appeal one of the judges of the panel usually mediates. */
export const administrativePanel: NormRule = {
  id: 'kz.administrative-procedure.121.1.appeal',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '121', paragraph: '1', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-06'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** In the cassation the settlement comes together with the motion. */
export const administrativeCassation: NormRule = {
  id: 'kz.administrative-procedure.121.1.cassation',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '121', paragraph: '1', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-06'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** The judge who mediates sets the day and may call others whose presence helps. */
export const administrativeDay: NormRule = {
  id: 'kz.administrative-procedure.121.2',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '121', paragraph: '2', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-06'],
  values: [{ ...administrativeProcedureCode, value: true }],
};

/** No minutes are kept of mediation in court. */
export const administrativeNoMinutes: NormRule = {
  id: 'kz.administrative-procedure.121.3',
  kind: 'norm',
  cite: { act: 'administrative-procedure', article: '121', paragraph: '3', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-06'],
  values: [{ ...administrativeProcedureCode, value: true }],
};
