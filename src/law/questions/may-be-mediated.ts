import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { administrativeReconciliation } from '#law/kz/administrative-procedure/article-120.ts';
import { type OffenderGroup, seriousCrimeGroups } from '#law/kz/criminal/article-68.ts';
import {
  corruption,
  gravities,
  otherBars,
  otherwiseInLaws,
  protectedPersons,
  relations,
  stateBody,
  thirdPersons,
} from '#law/kz/mediation/article-01.ts';
import { type PartyKind, partyKinds } from '#law/kz/mediation/article-02.ts';
import { anyStage, noPressure, proposalSource } from '#law/kz/mediation/article-20.ts';
import { familyMatters, interestsOfChild } from '#law/kz/mediation/article-25.ts';
import { discretion, natureOfRelation } from '#law/kz/mediation/article-27-1.ts';

/** Kinds of dispute as people name them. */
export type DisputeKind =
  | 'civil'
  | 'family'
  | 'labour'
  | 'neighbour'
  | 'consumer'
  | 'business'
  | 'other'
  | 'administrative'
  | 'administrative-offence'
  | 'criminal'
  | 'enforcement';

export type Gravity = 'misdemeanour' | 'minor' | 'medium' | 'serious' | 'especially-serious';

/** What the law has to know to say whether a dispute may be mediated at all. Absent facts are unknown, never guessed. */
export interface ScopeFacts {
  readonly kind?: DisputeKind | undefined;
  /** What the parties are, where that is known. */
  readonly partyKinds?: readonly PartyKind[] | undefined;
  /** Interests of people who take no part are or may be touched. */
  readonly thirdPersonsAffected?: boolean | undefined;
  /** All of them take part. */
  readonly thirdPersonsJoin?: boolean | undefined;
  /** The least capacity, by a court's decision, among the people whose interests are touched. */
  readonly capacity?: 'full' | 'limited' | 'incapable' | undefined;
  readonly stateBodyIsParty?: boolean | undefined;
  /** The provision that lets the state body take part; empty when there is none. */
  readonly legalBasis?: string | undefined;
  readonly inAdministrativeCourt?: boolean | undefined;
  readonly administrativeDiscretion?: boolean | undefined;
  /** The nature of the public relation excludes an agreement. */
  readonly againstNatureOfRelation?: boolean | undefined;
  readonly corruptionOrStateService?: boolean | undefined;
  readonly gravity?: Gravity | undefined;
  readonly firstTime?: boolean | undefined;
  readonly deathOrGraveHarm?: boolean | undefined;
  readonly offender?: OffenderGroup | 'other' | undefined;
  /** How a court or a prosecuting body came in, if it did. */
  readonly referral?: 'none' | 'proposal' | 'mandatory' | undefined;
  /** A law that forbids mediation here, when one is known. */
  readonly forbiddenBy?: string | undefined;
}

const facts: FactSheet<ScopeFacts> = {
  kind: {
    kind: 'choice',
    options: [
      'civil',
      'family',
      'labour',
      'neighbour',
      'consumer',
      'business',
      'other',
      'administrative',
      'administrative-offence',
      'criminal',
      'enforcement',
    ],
    hint: true,
    first: true,
  },
  gravity: { kind: 'choice', options: ['misdemeanour', 'minor', 'medium', 'serious', 'especially-serious'], hint: true },
  corruptionOrStateService: { kind: 'yes-no', hint: true, usual: false },
  firstTime: { kind: 'yes-no', hint: true, usual: true },
  deathOrGraveHarm: { kind: 'yes-no', hint: true, usual: false },
  offender: {
    kind: 'choice',
    options: [
      'minor',
      'pregnant-woman',
      'woman-with-young-children',
      'man-alone-with-young-children',
      'woman-from-58',
      'man-from-63',
      'other',
    ],
    hint: true,
    usual: 'other',
  },
  inAdministrativeCourt: { kind: 'yes-no', hint: true },
  administrativeDiscretion: { kind: 'yes-no', hint: true },
  againstNatureOfRelation: { kind: 'yes-no', hint: true, usual: false },
  stateBodyIsParty: { kind: 'yes-no', hint: true, usual: false },
  legalBasis: { kind: 'text', hint: true, changeable: true },
  partyKinds: { kind: 'several', options: ['individual', 'legal-entity', 'group', 'administrative-body', 'official'] },
  thirdPersonsAffected: { kind: 'yes-no', hint: true, usual: false },
  thirdPersonsJoin: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  capacity: { kind: 'choice', options: ['full', 'limited', 'incapable'], hint: true, usual: 'full' },
  referral: { kind: 'choice', options: ['none', 'proposal', 'mandatory'], hint: true, usual: 'none', changeable: true },
  forbiddenBy: { kind: 'text', hint: true },
};

/** Relations of the law under one of which a kind of dispute has to fall; legal relations of any other kind became social ones of any other kind. */
const relationsOf: Readonly<Record<DisputeKind, readonly string[]>> = {
  civil: ['civil'],
  neighbour: ['civil'],
  consumer: ['civil'],
  business: ['civil'],
  other: ['other-legal', 'other-social'],
  family: ['family'],
  labour: ['labour'],
  administrative: ['administrative'],
  'administrative-offence': ['administrative-offence'],
  criminal: ['criminal'],
  enforcement: ['enforcement'],
};

function weighKind(kind: DisputeKind, sheet: Sheet): Said {
  const known = sheet.value(relations) ?? [];
  const relation = relationsOf[kind].find((code) => known.includes(code));
  sheet.say(relation ? 'allows' : 'refuses', relation ? 'in-scope' : 'kind-not-in-scope', { rule: relations });
  if (relation === 'other-legal') sheet.say('allows', 'other-legal-relations-then', { rule: relations });
  if (kind !== 'family') return undefined;
  if (sheet.value(familyMatters)) sheet.say('allows', 'family-matters', { rule: familyMatters });
  if (sheet.value(interestsOfChild)) sheet.say('allows', 'interests-of-child', { rule: interestsOfChild });
}

function weighThirdPersons(facts: ScopeFacts, sheet: Sheet): Said {
  if (sheet.value(thirdPersons) === null) return undefined;
  if (facts.thirdPersonsAffected === undefined) return sheet.need('thirdPersonsAffected');
  if (!facts.thirdPersonsAffected) return sheet.say('allows', 'no-third-persons', { rule: thirdPersons });
  if (facts.thirdPersonsJoin === undefined) return sheet.need('thirdPersonsJoin');
  const joined = facts.thirdPersonsJoin;
  return sheet.say(joined ? 'allows' : 'refuses', joined ? 'third-persons-joined' : 'third-persons-not-joined', { rule: thirdPersons });
}

function weighCapacity(facts: ScopeFacts, sheet: Sheet): Said {
  const barred = sheet.value(protectedPersons);
  if (barred === null) return undefined;
  if (facts.capacity === undefined) return sheet.need('capacity');
  if (barred.includes(facts.capacity)) return sheet.say('refuses', `person-${facts.capacity}`, { rule: protectedPersons });
  return sheet.say('allows', facts.capacity === 'full' ? 'persons-capable' : 'capacity-not-barred-then', { rule: protectedPersons });
}

function weighStateBody(facts: ScopeFacts, sheet: Sheet): Said {
  const strictness = sheet.value(stateBody);
  if (strictness === null) return undefined;
  if (facts.kind === 'administrative' && facts.inAdministrativeCourt && sheet.value(administrativeReconciliation)) {
    return sheet.say('allows', 'state-body-by-procedure', { rule: administrativeReconciliation });
  }
  if (facts.stateBodyIsParty === undefined) return sheet.need('stateBodyIsParty');
  if (!facts.stateBodyIsParty) return sheet.say('allows', 'no-state-body', { rule: stateBody });
  if (strictness === 'always') return sheet.say('refuses', 'state-body-never-then', { rule: stateBody });
  if (strictness !== 'without-legal-basis') return undefined;
  if (facts.legalBasis === undefined) return sheet.need('legalBasis');
  const basis = facts.legalBasis.trim();
  if (basis === '') return sheet.say('refuses', 'state-body-without-basis', { rule: stateBody });
  return sheet.say('allows', 'state-body-with-basis', { rule: stateBody, facts: { basis } });
}

function weighAdministrative(facts: ScopeFacts, sheet: Sheet): Said {
  if (facts.inAdministrativeCourt === undefined) return sheet.need('inAdministrativeCourt');
  if (!facts.inAdministrativeCourt) return undefined;
  if (facts.againstNatureOfRelation && sheet.value(natureOfRelation)) {
    sheet.say('refuses', 'against-nature-of-relation', { rule: natureOfRelation });
  }
  if (sheet.value(discretion) === null) return undefined;
  if (facts.administrativeDiscretion === undefined) return sheet.need('administrativeDiscretion');
  const has = facts.administrativeDiscretion;
  return sheet.say(has ? 'allows' : 'refuses', has ? 'discretion' : 'no-discretion', { rule: discretion });
}

function weighCriminal(facts: ScopeFacts, sheet: Sheet): Said {
  if (sheet.value(corruption) === null) return weighGravity(facts, sheet);
  if (facts.corruptionOrStateService === undefined) sheet.need('corruptionOrStateService');
  else if (facts.corruptionOrStateService) sheet.say('refuses', 'corruption', { rule: corruption });
  else sheet.say('allows', 'no-corruption', { rule: corruption });
  return weighGravity(facts, sheet);
}

/** How the law names each gravity. */
const gravityInLaw: Readonly<Record<Gravity, string>> = {
  misdemeanour: 'misdemeanour',
  minor: 'minor-gravity',
  medium: 'medium-gravity',
  serious: 'serious-crime',
  'especially-serious': 'especially-serious-crime',
};

function weighGravity(facts: ScopeFacts, sheet: Sheet): Said {
  if (facts.gravity === undefined) return sheet.need('gravity');
  if (!sheet.value(gravities)?.includes(gravityInLaw[facts.gravity])) return sheet.say('refuses', 'too-grave', { rule: gravities });
  if (facts.gravity === 'serious') return weighSeriousCrime(facts, sheet);
  return sheet.say('allows', 'gravity-allows', { rule: gravities });
}

function weighSeriousCrime(facts: ScopeFacts, sheet: Sheet): Said {
  const rule = seriousCrimeGroups;
  if (facts.firstTime === undefined) sheet.need('firstTime');
  else if (!facts.firstTime) sheet.say('refuses', 'serious-not-first', { rule });
  if (facts.deathOrGraveHarm === undefined) sheet.need('deathOrGraveHarm');
  else if (facts.deathOrGraveHarm) sheet.say('refuses', 'serious-grave-harm', { rule });
  if (facts.offender === undefined) return sheet.need('offender');
  const inGroup = facts.offender !== 'other' && (sheet.value(rule)?.includes(facts.offender) ?? false);
  sheet.say(inGroup ? 'allows' : 'refuses', inGroup ? 'serious-in-group' : 'serious-not-in-group', { rule });
  if (facts.offender === 'minor') sheet.say('warns', 'minor-gets-measures', { rule });
}

function weighReferral(facts: ScopeFacts, sheet: Sheet): Said {
  if (facts.referral === 'mandatory' && sheet.value(noPressure)) {
    sheet.say('refuses', 'mandatory-referral', { rule: noPressure });
    sheet.suggest('referral', 'proposal');
  }
  if (facts.referral === 'proposal' && sheet.value(proposalSource)) sheet.say('allows', 'referral-is-proposal', { rule: proposalSource });
}

function weighParties(facts: ScopeFacts, sheet: Sheet): Said {
  const known = sheet.value(partyKinds);
  if (facts.partyKinds === undefined || known === null) return undefined;
  const open = facts.partyKinds.every((kind) => known.includes(kind));
  return sheet.say(open ? 'allows' : 'refuses', open ? 'parties-of-these-kinds' : 'party-kind-not-open-then', { rule: partyKinds });
}

/** Since the reform article 1(2) names other laws; before, the reservation of 1(1) already gave way to them. */
function weighOtherLaws(facts: ScopeFacts, sheet: Sheet): Said {
  const law = facts.forbiddenBy?.trim() ?? '';
  if (law === '') return undefined;
  const rule = [otherBars, otherwiseInLaws].find((known) => sheet.value(known) !== null);
  return rule && sheet.say('refuses', 'forbidden-by-law', { rule, facts: { law } });
}

function weigh(facts: ScopeFacts, sheet: Sheet): Said {
  if (facts.kind === undefined) sheet.need('kind');
  else weighKind(facts.kind, sheet);
  if (facts.kind === 'criminal') weighCriminal(facts, sheet);
  else if (facts.kind === 'administrative') weighAdministrative(facts, sheet);
  // In an offence or criminal case the state body conducts the proceedings and is no party to the dispute.
  if (facts.kind !== 'criminal' && facts.kind !== 'administrative-offence') weighStateBody(facts, sheet);
  if (facts.kind === 'administrative-offence') sheet.say('warns', 'offence-conditions', { rule: relations });
  weighParties(facts, sheet);
  weighThirdPersons(facts, sheet);
  weighCapacity(facts, sheet);
  weighReferral(facts, sheet);
  weighOtherLaws(facts, sheet);
  if (sheet.value(anyStage)) sheet.say('allows', 'any-stage', { rule: anyStage });
}

/** May this dispute be mediated at all? */
export const mayBeMediated: Question<ScopeFacts> = { id: 'may-be-mediated', facts, weigh };
