import type { Example, WrittenFacts } from '#law/engine/example.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

export type Facts = WrittenFacts<CriminalFacts>;
export type Shown = Example<CriminalFacts>;

export const today = '2026-06-01';
export const open: Facts = {
  criminalTopic: 'end-of-case',
  crimeArticle: '188(2)',
  crimeTraits: [],
  releasedBefore: false,
  harmToSociety: false,
};
export const peace: Facts = { ...open, deathCaused: false, reconciled: true, harmRepaired: true };
export const theft: Facts = { ...peace, gravity: 'medium' };
export const serious: Facts = {
  ...open,
  gravity: 'serious',
  firstTime: true,
  deathOrGraveHarm: false,
  offenderAge: 40,
  offenderSex: 'man',
  offenderCare: 'none',
  reconciled: true,
  harmRepaired: true,
  objection: 'none',
};
export const accident: Facts = { ...theft, crimeArticle: '345(3)', crimeTraits: ['negligent-death'], deathInRoadAccident: true };
export const again: Facts = {
  ...theft,
  releasedBefore: true,
  crimeIntentional: true,
  earlierGravity: 'minor',
  earlierCrimeOn: '2024-11-10',
  earlierReleasedOn: '2024-12-02',
};
export const amongMinors: Facts = {
  ...theft,
  crimeArticle: '122(1)',
  crimeTraits: ['sexual-against-minor'],
  offenderAge: 17,
  victimAge: 14,
};
export const work: Facts = {
  criminalTopic: 'work-of-mediator',
  reportRegisteredOn: '2026-05-20',
  partiesConsent: true,
  aimsExplained: true,
};
