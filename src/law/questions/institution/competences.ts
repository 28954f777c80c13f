import type { ListRule, NormRule, Rule } from '#law/engine/rule.ts';
import type { Sheet } from '#law/engine/sheet.ts';
import {
  actsInMediation,
  actsWithinCompetence,
  cooperatesAbroad,
  coordinatesOrganisations,
  electionRulesByBody,
  informsPeople,
  keepsSystemWorking,
  makesPolicy,
  monitorsLaw,
  otherPowers,
  publicRegisterRulesByBody,
  registerOfOrganisations,
  registerOfRetiredJudges,
} from '#law/kz/mediation/article-08-1.ts';
import { ethicsCode, functions } from '#law/kz/mediation/article-13.ts';
import { complaint, eachKeepsRegister } from '#law/kz/mediation/article-14.ts';
import { election } from '#law/kz/mediation/article-15.ts';
import { keepersOfPublicRegister } from '#law/kz/mediation/article-16.ts';

/** Who does something for mediation as a whole. */
export type Body = 'authorised-body' | 'organisation' | 'association' | 'akim' | 'assembly';

export const bodies: readonly Body[] = ['authorised-body', 'organisation', 'association', 'akim', 'assembly'];

/** A rule by which somebody is competent, and whether it is so on the day of the question. */
export interface Holder {
  readonly rule: Rule;
  readonly body: Body;
  readonly holds: (sheet: Sheet) => boolean;
}

function by(rule: Rule, body: Body): Holder {
  return { rule, body, holds: (sheet) => sheet.value(rule) !== null };
}

function byItem<Code extends string>(rule: ListRule<Code>, item: Code): Holder {
  return { rule, body: 'organisation', holds: (sheet) => sheet.value(rule)?.includes(item) ?? false };
}

function ofBody(rule: NormRule): readonly [Holder] {
  return [by(rule, 'authorised-body')];
}

/** Matters for which the law names who is competent. Where an item of the law was moved, the rules of both places stand here. */
export type Competence =
  | 'state-policy'
  | 'coordination-of-organisations'
  | 'normative-acts'
  | 'legal-monitoring'
  | 'international-cooperation'
  | 'system-of-mediation'
  | 'informing-people'
  | 'register-of-organisations'
  | 'rules-of-election'
  | 'rules-of-public-register'
  | 'register-of-retired-judges'
  | 'other-powers'
  | 'member-register'
  | 'membership-terms'
  | 'methodical-support'
  | 'representing-members'
  | 'watching-over-members'
  | 'measures-against-members'
  | 'training'
  | 'complaint-against-mediator'
  | 'ethics-code'
  | 'register-of-public-mediators'
  | 'electing-public-mediators';

export const competences: Readonly<Record<Competence, readonly [Holder, ...Holder[]]>> = {
  'state-policy': ofBody(makesPolicy),
  'coordination-of-organisations': ofBody(coordinatesOrganisations),
  'normative-acts': [by(actsInMediation, 'authorised-body'), by(actsWithinCompetence, 'authorised-body')],
  'legal-monitoring': ofBody(monitorsLaw),
  'international-cooperation': ofBody(cooperatesAbroad),
  'system-of-mediation': ofBody(keepsSystemWorking),
  'informing-people': ofBody(informsPeople),
  'register-of-organisations': ofBody(registerOfOrganisations),
  'rules-of-election': ofBody(electionRulesByBody),
  'rules-of-public-register': ofBody(publicRegisterRulesByBody),
  'register-of-retired-judges': ofBody(registerOfRetiredJudges),
  'other-powers': ofBody(otherPowers),
  'member-register': [byItem(functions, 'member-register'), by(eachKeepsRegister, 'organisation')],
  'membership-terms': [byItem(functions, 'membership-terms')],
  'methodical-support': [byItem(functions, 'methodical-support')],
  'representing-members': [byItem(functions, 'representing-members')],
  'watching-over-members': [byItem(functions, 'watching-over-members')],
  'measures-against-members': [byItem(functions, 'measures-against-members')],
  training: [byItem(functions, 'training')],
  'complaint-against-mediator': [by(complaint, 'organisation')],
  'ethics-code': [by(ethicsCode, 'association')],
  'register-of-public-mediators': [by(keepersOfPublicRegister, 'akim')],
  'electing-public-mediators': [by(election, 'assembly')],
};
