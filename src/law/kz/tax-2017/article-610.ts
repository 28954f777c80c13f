import type { ListRule, NormRule, RateRule, ThresholdRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025, taxDuty2023 } from '#law/kz/editions.ts';

/** What goes to a court against a duty; an appeal is not named. */
export const dutiable: ListRule<'claim-filed' | 'court-order-application'> = {
  id: 'kz.tax-2017.610.1',
  kind: 'list',
  cite: { act: 'tax-2017', article: '610', paragraph: '1', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: ['claim-filed', 'court-order-application'] },
    { ...taxCode2025, value: null },
  ],
};

/** Property claim of an individual: this part of the sum claimed. */
export const individualRate: RateRule = {
  id: 'kz.tax-2017.610.1.1.individual',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(1)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 1, in: 100 } },
    { ...taxCode2025, value: null },
  ],
};

/** No more than so many monthly calculation indices for an individual. */
export const individualCap: ThresholdRule = {
  id: 'kz.tax-2017.610.1.1.individual-cap',
  kind: 'threshold',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(1)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxDuty2023, value: 10_000 },
    { ...taxCode2025, value: null },
  ],
};

/** Property claim of a legal entity: this part of the sum claimed. */
export const entityRate: RateRule = {
  id: 'kz.tax-2017.610.1.1.legal-entity',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(1)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 3, in: 100 } },
    { ...taxCode2025, value: null },
  ],
};

/** No more than so many monthly calculation indices for a legal entity. */
export const entityCap: ThresholdRule = {
  id: 'kz.tax-2017.610.1.1.legal-entity-cap',
  kind: 'threshold',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(1)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxDuty2023, value: 20_000 },
    { ...taxCode2025, value: null },
  ],
};

/** Claim for divorce: this part of the index. Property that is divided with it is a property claim. */
export const divorceRate: RateRule = {
  id: 'kz.tax-2017.610.1.5',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(5)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 3, in: 10 } },
    { ...taxCode2025, value: null },
  ],
};

/** Claim that is not about property or cannot be valued: this part of the index. */
export const nonPropertyRate: RateRule = {
  id: 'kz.tax-2017.610.1.7',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(7)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 1, in: 2 } },
    { ...taxCode2025, value: null },
  ],
};

/** Application for a court order: this part of the duty on a property claim. */
export const courtOrderPart: RateRule = {
  id: 'kz.tax-2017.610.1.10',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '1(10)', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 1, in: 2 } },
    { ...taxCode2025, value: null },
  ],
};

/** Cassation: this part of the duty that the claim bears. */
export const cassationPart: RateRule = {
  id: 'kz.tax-2017.610.2',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '610', paragraph: '2', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: { of: 1, in: 2 } },
    { ...taxCode2025, value: null },
  ],
};

/** The rate is that of whoever turns to the court of cassation, not of whoever brought the claim. */
export const cassationByApplicant: NormRule = {
  id: 'kz.tax-2017.610.2.applicant',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '610', paragraph: '2', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxDuty2023, value: true },
    { ...taxCode2025, value: null },
  ],
};

/** A claim of both kinds bears both duties. */
export const bothClaims: NormRule = {
  id: 'kz.tax-2017.610.3',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '610', paragraph: '3', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};
