import type { NormRule } from '#law/engine/rule.ts';
import { personalDataLaw } from '#law/kz/editions.ts';

/** Whoever learns personal data in the course of his work keeps them confidential. */
export const professionalSecrecy: NormRule = {
  id: 'kz.personal-data-protection.11.2',
  kind: 'norm',
  cite: { act: 'personal-data-protection', article: '11', paragraph: '2', read: { edition: '2026-01-09', source: 'S-PD' } },
  rows: ['PD-01'],
  values: [{ ...personalDataLaw, value: true }],
};
