import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { civilProcedure2020, civilProcedureCode } from '#law/kz/editions.ts';

/** Until the court retires the parties may ask for a participatory procedure, by the rules of article 179. */
export const participatoryMotion: NormRule = {
  id: 'kz.civil-procedure.181.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '181', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-PART-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Who helps the parties to negotiate without a judge. */
export const participatoryHelpers: ListRule<'advocates' | 'legal-consultants'> = {
  id: 'kz.civil-procedure.181.2',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '181', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-PART-01'],
  values: [
    { ...civilProcedureCode, value: ['advocates'] },
    { ...civilProcedure2020, value: ['advocates', 'legal-consultants'] },
  ],
};
