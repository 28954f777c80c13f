import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { enforcement2020, enforcementLaw, v4 } from '#law/kz/editions.ts';

/** Enforcement ends when the parties conclude a settlement in mediation. */
export const endsBySettlement: NormRule = {
  id: 'kz.enforcement.47.1.2-1',
  kind: 'norm',
  cite: { act: 'enforcement', article: '47', paragraph: '1(2-1)', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...v4, value: true }],
  rows: ['ENF-03'],
};

/** What is collected before measures of security are lifted. */
export type EnforcementCharge = 'enforcement-sanction' | 'enforcement-costs' | 'late-charges' | 'officer-fee';

/** After a settlement in mediation the measures of security are lifted only when these have been collected. */
export const chargesFirst: ListRule<EnforcementCharge> = {
  id: 'kz.enforcement.47.2.charges',
  kind: 'list',
  cite: { act: 'enforcement', article: '47', paragraph: '2', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...v4, value: ['enforcement-sanction', 'enforcement-costs', 'late-charges', 'officer-fee'] }],
  rows: ['ENF-04'],
};

/** Enforcement that has ended begins again only on these grounds. */
export const restartGrounds: ListRule<'term-restored' | 'acts-unlawful'> = {
  id: 'kz.enforcement.47.2.restart',
  kind: 'list',
  cite: { act: 'enforcement', article: '47', paragraph: '2', read: { edition: '2022-12-30', source: 'S9' } },
  values: [
    { ...enforcementLaw, value: ['term-restored', 'acts-unlawful'] },
    { ...enforcement2020, value: ['acts-unlawful'] },
  ],
  rows: ['ENF-04'],
};
