import type { NormRule } from '#law/engine/rule.ts';
import { personalDataLaw, personalDataPurpose } from '#law/kz/editions.ts';

/** Personal data are collected and handled with the consent of the person; the cases without consent are listed in article 9. */
export const consentOfSubject: NormRule = {
  id: 'kz.personal-data-protection.7.1',
  kind: 'norm',
  cite: { act: 'personal-data-protection', article: '7', paragraph: '1', read: { edition: '2026-01-09', source: 'S-PD' } },
  rows: ['PD-01'],
  values: [{ ...personalDataLaw, value: true }],
};

/** No more data than the purpose takes. */
export const noMoreThanNeeded: NormRule = {
  id: 'kz.personal-data-protection.7.9',
  kind: 'norm',
  cite: { act: 'personal-data-protection', article: '7', paragraph: '9', read: { edition: '2026-01-09', source: 'S-PD' } },
  rows: ['PD-01'],
  values: [{ ...personalDataPurpose, value: true }],
};
