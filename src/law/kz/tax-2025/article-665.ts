import type { ListRule, NormRule, RateRule, ThresholdRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** What goes to a court against a duty; an appeal is not named. */
export const dutiable: ListRule<'claim-filed' | 'court-order-application'> = {
  id: 'kz.tax-2025.665.1',
  kind: 'list',
  cite: { act: 'tax-2025', article: '665', paragraph: '1', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: ['claim-filed', 'court-order-application'] }],
};

/** Property claim of an individual: this part of the sum claimed. */
export const individualRate: RateRule = {
  id: 'kz.tax-2025.665.1.1.individual',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(1)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 1, in: 100 } }],
};

/** No more than so many monthly calculation indices for an individual. */
export const individualCap: ThresholdRule = {
  id: 'kz.tax-2025.665.1.1.individual-cap',
  kind: 'threshold',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(1)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: 10_000 }],
};

/** Property claim of a legal entity: this part of the sum claimed. */
export const entityRate: RateRule = {
  id: 'kz.tax-2025.665.1.1.legal-entity',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(1)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 3, in: 100 } }],
};

/** No more than so many monthly calculation indices for a legal entity. */
export const entityCap: ThresholdRule = {
  id: 'kz.tax-2025.665.1.1.legal-entity-cap',
  kind: 'threshold',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(1)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: 20_000 }],
};

/** Claim for divorce: this part of the index. Property that is divided with it is a property claim. */
export const divorceRate: RateRule = {
  id: 'kz.tax-2025.665.1.5',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(5)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 3, in: 10 } }],
};

/** Claim that is not about property or cannot be valued: this part of the index. */
export const nonPropertyRate: RateRule = {
  id: 'kz.tax-2025.665.1.7',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(7)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 1, in: 2 } }],
};

/** Application for a court order: this part of the duty on a property claim. */
export const courtOrderPart: RateRule = {
  id: 'kz.tax-2025.665.1.10',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '1(10)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 1, in: 2 } }],
};

/** Cassation: this part of the duty that the claim bears. */
export const cassationPart: RateRule = {
  id: 'kz.tax-2025.665.3',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '665', paragraph: '3', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: { of: 1, in: 2 } }],
};

/** The rate is that of whoever turns to the court of cassation, not of whoever brought the claim. */
export const cassationByApplicant: NormRule = {
  id: 'kz.tax-2025.665.3.applicant',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '665', paragraph: '3', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: true }],
};

/** A claim of both kinds bears both duties. */
export const bothClaims: NormRule = {
  id: 'kz.tax-2025.665.4',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '665', paragraph: '4', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: true }],
};
