import type { ListRule, NormRule, ThresholdRule, TimeLimitRule } from '#law/engine/rule.ts';
import { publicElection2022 } from '#law/kz/editions.ts';

/** The order approved the rules of electing public mediators. */
export const electionRules: NormRule = {
  id: 'kz.public-mediators-election.1',
  kind: 'norm',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [{ ...publicElection2022, value: true }],
};

/** Months of a calendar quarter: in each one there is an election at least once. */
export const electionsEvery: ThresholdRule = {
  id: 'kz.public-mediators-election.1.quarter',
  kind: 'threshold',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [{ ...publicElection2022, value: 3 }],
};

/** Where the office of the akim announces an election. */
export const announcedIn: ListRule<'site' | 'social-networks'> = {
  id: 'kz.public-mediators-election.1.announced',
  kind: 'list',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [{ ...publicElection2022, value: ['site', 'social-networks'] }],
};

/** What the announcement says. */
export const announcementSays: ListRule<'requirements' | 'time-for-papers' | 'addresses'> = {
  id: 'kz.public-mediators-election.1.announcement',
  kind: 'list',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [{ ...publicElection2022, value: ['requirements', 'time-for-papers', 'addresses'] }],
};

/** How long papers are accepted after the announcement. */
export const papersAccepted: TimeLimitRule = {
  id: 'kz.public-mediators-election.1.term',
  kind: 'time-limit',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [{ ...publicElection2022, value: { length: 10, count: 'working-days' } }],
  startsWith: 'election-announced',
  effect: 'papers-late',
};

/** Papers of a candidate, as far as the report of the rules told them. */
export const papersOfCandidate: ListRule<
  'application' | 'identity-card' | 'legal-address' | 'contacts' | 'field' | 'languages' | 'medical-certificates'
> = {
  id: 'kz.public-mediators-election.1.papers',
  kind: 'list',
  cite: { act: 'public-mediators-election', article: '1', read: null },
  rows: ['REGISTER-05'],
  values: [
    {
      ...publicElection2022,
      value: ['application', 'identity-card', 'legal-address', 'contacts', 'field', 'languages', 'medical-certificates'],
    },
  ],
};
