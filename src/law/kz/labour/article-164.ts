import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { labourCode2020 } from '#law/kz/editions.ts';

/** Who looks at a collective dispute before a court, one after the other. */
export const collectiveRoad: ListRule<'by-employer' | 'conciliation-body' | 'labour-arbitration'> = {
  id: 'kz.labour.164.1',
  kind: 'list',
  cite: { act: 'labour', article: '164', paragraph: '1', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: ['by-employer', 'conciliation-body', 'labour-arbitration'] }],
  rows: ['LAB-05'],
};

/** At any stage the parties may turn to an intermediary, beside the other procedures. */
export const intermediaryAtAnyStage: NormRule = {
  id: 'kz.labour.164.7',
  kind: 'norm',
  cite: { act: 'labour', article: '164', paragraph: '7', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
  rows: ['LAB-05'],
};
