import type { ListRule, NormRule, ThresholdRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v3, v7, v10 } from '#law/kz/editions.ts';

/** Of which places the akim keeps the register. */
export const keepersOfPublicRegister: ListRule<
  'city-district' | 'district-town' | 'township' | 'village' | 'rural-district' | 'district' | 'regional-city'
> = {
  id: 'kz.mediation.16.1',
  kind: 'list',
  cite: { act: 'mediation', article: '16', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-03', 'REGISTER-04'],
  values: [
    { ...v1, value: ['city-district', 'district-town', 'township', 'village', 'rural-district'] },
    { ...v3, value: ['district', 'regional-city', 'city-district', 'district-town', 'township', 'village', 'rural-district'] },
    { ...v10, value: ['regional-city', 'city-district', 'district-town', 'township', 'village', 'rural-district'] },
  ],
};

/** The register is that of the place where the mediators work; before, of mediators anywhere in the country. */
export const registerOfPlace: NormRule = {
  id: 'kz.mediation.16.1.place',
  kind: 'norm',
  cite: { act: 'mediation', article: '16', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-03'],
  values: [{ ...v10, value: true }],
};

/** Who mediates without pay has to turn to the akim to be entered. */
export const mustApplyToAkim: NormRule = {
  id: 'kz.mediation.16.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '16', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-03'],
  values: [{ ...v1, value: true }],
};

/** Papers that the law itself named; now rules of the authorised body name them. */
export const papersOfPublicThen: ListRule<
  'identity-card' | 'narcological-certificate' | 'psychoneurological-certificate' | 'no-conviction-certificate'
> = {
  id: 'kz.mediation.16.2.papers',
  kind: 'list',
  cite: { act: 'mediation', article: '16', paragraph: '2', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['REG-O-03'],
  values: [
    { ...v1, value: ['identity-card', 'narcological-certificate', 'psychoneurological-certificate', 'no-conviction-certificate'] },
    { ...v10, value: null },
  ],
};

/** The rules of the authorised body say how one is entered. */
export const entryByRules: NormRule = {
  id: 'kz.mediation.16.2.rules',
  kind: 'norm',
  cite: { act: 'mediation', article: '16', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-03', 'REGISTER-04'],
  values: [{ ...v10, value: true }],
};

/** What the register of public mediators holds. */
export const fieldsOfPublic: ListRule<'name' | 'legal-address' | 'contacts' | 'field' | 'languages' | 'suspension'> = {
  id: 'kz.mediation.16.3',
  kind: 'list',
  cite: { act: 'mediation', article: '16', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-04', 'REGISTER-04'],
  values: [{ ...v1, value: ['name', 'legal-address', 'contacts', 'field', 'languages', 'suspension'] }],
};

/** How long the akim has to enter a mediator. */
export const entryOfPublic: TimeLimitRule = {
  id: 'kz.mediation.16.4',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '16', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-05', 'REGISTER-04'],
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'application-received',
  effect: 'entered',
};

/** How long the akim has to refuse, in writing and with reasons. */
export const refusalToPublic: TimeLimitRule = {
  id: 'kz.mediation.16.4.refusal',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '16', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-05'],
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'application-received',
  effect: 'refused-with-reasons',
};

/** The ten days are calendar days; the text did not say so before. */
export const daysAreCalendarDays: NormRule = {
  id: 'kz.mediation.16.4.calendar',
  kind: 'norm',
  cite: { act: 'mediation', article: '16', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-05'],
  values: [{ ...v10, value: true }],
};

/** Day of December until which a mediator without pay had to ask for another year. */
export const yearlyRenewalOfPublic: ThresholdRule = {
  id: 'kz.mediation.16.5.renewal',
  kind: 'threshold',
  cite: { act: 'mediation', article: '16', paragraph: '5', read: { edition: '2012-02-17', source: 'S1b' } },
  rows: ['REG-P-09'],
  values: [
    { ...v1, value: 25 },
    { ...v7, value: null },
  ],
};

/** Languages of the published register, as the article was counted before the reform. */
export const languagesOfPublicRegisterThen: ListRule<'kk' | 'ru'> = {
  id: 'kz.mediation.16.6',
  kind: 'list',
  cite: { act: 'mediation', article: '16', paragraph: '6', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['REG-O-06'],
  values: [
    { ...v1, value: ['kk', 'ru'] },
    { ...v10, value: null },
  ],
};

/** Languages in which the register is published, on the site of the akim or in public places. */
export const languagesOfPublicRegister: ListRule<'kk' | 'ru'> = {
  id: 'kz.mediation.16.5',
  kind: 'list',
  cite: { act: 'mediation', article: '16', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-06'],
  values: [{ ...v10, value: ['kk', 'ru'] }],
};

/** The akim may print it in local periodicals too. */
export const publicRegisterInPress: NormRule = {
  id: 'kz.mediation.16.5.press',
  kind: 'norm',
  cite: { act: 'mediation', article: '16', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-06'],
  values: [{ ...v10, value: true }],
};
