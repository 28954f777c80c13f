import type { BarRule, ListRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The assembly of the local community elects: once one way among others to mediate without pay, now the only one for public mediators. */
export const election: BarRule<'one-way' | 'only-way'> = {
  id: 'kz.mediation.15.1',
  kind: 'bar',
  cite: { act: 'mediation', article: '15', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-01', 'REGISTER-05'],
  values: [
    { ...v1, value: 'one-way' },
    { ...v10, value: 'only-way' },
  ],
};

/** What kind of people are elected. */
export const qualities: ListRule<'life-experience' | 'authority' | 'spotless-reputation'> = {
  id: 'kz.mediation.15.1.qualities',
  kind: 'list',
  cite: { act: 'mediation', article: '15', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-01'],
  values: [{ ...v1, value: ['life-experience', 'authority', 'spotless-reputation'] }],
};

/** How long the assembly has to send its protocol to the akim. */
export const protocolToAkim: TimeLimitRule = {
  id: 'kz.mediation.15.2',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '15', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-02'],
  values: [{ ...v1, value: { length: 10, count: 'working-days' } }],
  startsWith: 'elected',
  effect: 'protocol-late',
};

/** What goes with the protocol. */
export const withProtocol: ListRule<'papers' | 'register-data'> = {
  id: 'kz.mediation.15.2.papers',
  kind: 'list',
  cite: { act: 'mediation', article: '15', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-O-02'],
  values: [
    { ...v1, value: ['papers', 'register-data'] },
    { ...v10, value: ['register-data'] },
  ],
};
