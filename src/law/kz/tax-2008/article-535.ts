import type { ListRule, NormRule, RateRule } from '#law/engine/rule.ts';
import { taxCode2008, taxCode2017, taxDuty2014, taxDuty2016, taxDuty2016January } from '#law/kz/editions.ts';

/** What goes to a court against a duty. */
export const dutiable: ListRule<'claim-filed' | 'court-order-application'> = {
  id: 'kz.tax-2008.535.1',
  kind: 'list',
  cite: { act: 'tax-2008', article: '535', paragraph: '1', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: ['claim-filed', 'court-order-application'] },
    { ...taxCode2017, value: null },
  ],
};

/** Property claim of an individual: this part of the sum claimed. */
export const individualRate: RateRule = {
  id: 'kz.tax-2008.535.1.1.individual',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(1)', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: { of: 1, in: 100 } },
    { ...taxCode2017, value: null },
  ],
};

/** Property claim of a legal entity: this part of the sum claimed. */
export const entityRate: RateRule = {
  id: 'kz.tax-2008.535.1.1.legal-entity',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(1)', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: { of: 3, in: 100 } },
    { ...taxCode2017, value: null },
  ],
};

/** Claim for divorce: this part of the index. Property that is divided with it is a property claim. */
export const divorceRate: RateRule = {
  id: 'kz.tax-2008.535.1.5',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(5)', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: { of: 3, in: 10 } },
    { ...taxCode2017, value: null },
  ],
};

/** Claim that is not about property or cannot be valued: this part of the index. */
export const nonPropertyRate: RateRule = {
  id: 'kz.tax-2008.535.1.7',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(7)', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: { of: 1, in: 2 } },
    { ...taxCode2017, value: null },
  ],
};

/** Application for a court order: this part of the duty on a property claim. */
export const courtOrderPart: RateRule = {
  id: 'kz.tax-2008.535.1.10',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(10)', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: { of: 1, in: 2 } },
    { ...taxCode2017, value: null },
  ],
};

/** For a year an appeal cost this part of the duty on the claim, or on the sum that was challenged. */
export const appealPart: RateRule = {
  id: 'kz.tax-2008.535.1.14.appeal',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(14)', read: { edition: '2015-12-03', source: 'S-TAX-2008' } },
  values: [
    { ...taxDuty2014, value: { of: 1, in: 2 } },
    { ...taxDuty2016, value: null },
  ],
};

/** Cassation and supervision: this part of the duty on the claim, or on the sum that was challenged. */
export const earlyCassationPart: RateRule = {
  id: 'kz.tax-2008.535.1.14.cassation',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1(14)', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  values: [
    { ...taxDuty2014, value: { of: 1, in: 2 } },
    { ...taxDuty2016January, value: null },
  ],
};

/** Cassation: this part of the duty that the claim bears. */
export const cassationPart: RateRule = {
  id: 'kz.tax-2008.535.1-1',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '535', paragraph: '1-1', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxDuty2016January, value: { of: 1, in: 2 } },
    { ...taxCode2017, value: null },
  ],
};

/** A claim of both kinds bears both duties. */
export const bothClaims: NormRule = {
  id: 'kz.tax-2008.535.2',
  kind: 'norm',
  cite: { act: 'tax-2008', article: '535', paragraph: '2', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: true },
    { ...taxCode2017, value: null },
  ],
};
