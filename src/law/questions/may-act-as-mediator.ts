import { addDays, addMonths, type Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { datedOn } from '#law/engine/edition.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { NormRule, ThresholdRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { nominalEnd } from '#law/engine/term.ts';
import { mediatorIsPerson } from '#law/kz/mediation/article-02.ts';
import {
  agreedRequirements,
  barredCapacities,
  chosenTogether,
  conviction,
  footings,
  independence,
  judgeInCourt,
  noBusiness,
  otherWork,
  professionalAge,
  professionalTraining,
  programmeBy,
  prosecution,
  publicAge,
  register,
  retiredJudge,
  stateFunctions,
  willingness,
} from '#law/kz/mediation/article-09.ts';
import { suspension } from '#law/kz/mediation/article-14.ts';
import { privatePractice } from '#law/kz/tax-2017/article-01.ts';

/** As what somebody wants to mediate. */
export type MediatorKind = 'professional' | 'public' | 'retired-judge' | 'judge';

/** What the law has to know of somebody who is to mediate. The day of the question is the day of the choice. */
export interface MediatorFacts {
  readonly mediatorKind?: MediatorKind | undefined;
  readonly isOrganisation?: boolean | undefined;
  readonly birthDay?: Day | undefined;
  readonly higherEducation?: boolean | undefined;
  readonly trainingCertificate?: boolean | undefined;
  /** Listed in the register of this kind of mediator. */
  readonly inRegister?: boolean | undefined;
  /** The code by which a court conciliates; `none` outside a court. */
  readonly courtConciliation?: 'none' | 'civil' | 'administrative' | undefined;
  /** Authorised to perform state functions, or equated to such a person. */
  readonly performsStateFunctions?: boolean | undefined;
  readonly mediatorCapacity?: 'full' | 'limited' | 'incapable' | undefined;
  readonly underProsecution?: boolean | undefined;
  readonly conviction?: 'none' | 'spent' | 'unspent' | undefined;
  /** First day of a suspension by the organisation of mediators, if there was one. */
  readonly suspendedFrom?: Day | undefined;
  readonly hasInterest?: boolean | undefined;
  readonly chosenByAll?: boolean | undefined;
  readonly mediatorAgrees?: boolean | undefined;
  /** The parties' own extra requirements are met; absent when they agreed on none. */
  readonly extraRequirementsMet?: boolean | undefined;
  /** Registered as an entrepreneur for the sake of mediating. */
  readonly registeredAsEntrepreneur?: boolean | undefined;
  readonly hasOtherWork?: boolean | undefined;
}

const facts: FactSheet<MediatorFacts> = {
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true, first: true },
  isOrganisation: { kind: 'yes-no', usual: false },
  birthDay: { kind: 'day' },
  higherEducation: { kind: 'yes-no', usual: true, changeable: true },
  trainingCertificate: { kind: 'yes-no', usual: true, changeable: true },
  inRegister: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  courtConciliation: { kind: 'choice', options: ['none', 'civil', 'administrative'], hint: true },
  performsStateFunctions: { kind: 'yes-no', hint: true, usual: false },
  mediatorCapacity: { kind: 'choice', options: ['full', 'limited', 'incapable'], usual: 'full' },
  underProsecution: { kind: 'yes-no', usual: false },
  conviction: { kind: 'choice', options: ['none', 'spent', 'unspent'], usual: 'none' },
  suspendedFrom: { kind: 'day' },
  hasInterest: { kind: 'yes-no', usual: false },
  chosenByAll: { kind: 'yes-no', usual: true, changeable: true },
  mediatorAgrees: { kind: 'yes-no', usual: true, changeable: true },
  extraRequirementsMet: { kind: 'yes-no', usual: true, changeable: true },
  registeredAsEntrepreneur: { kind: 'yes-no', hint: true, usual: false },
  hasOtherWork: { kind: 'yes-no' },
};

/** A claim of the law that one fact meets or fails: asked for where the law cannot do without it. */
interface Claim {
  readonly fact: keyof MediatorFacts;
  readonly rule: NormRule;
  readonly wanted: boolean;
  /** What is said when the claim is met; nothing where its absence is the rule. */
  readonly met?: string;
  readonly failed: string;
}

const claims: readonly Claim[] = [
  { fact: 'isOrganisation', rule: mediatorIsPerson, wanted: false, failed: 'mediator-is-organisation' },
  { fact: 'hasInterest', rule: independence, wanted: false, met: 'mediator-without-interest', failed: 'mediator-has-interest' },
  { fact: 'chosenByAll', rule: chosenTogether, wanted: true, met: 'mediator-chosen-by-all', failed: 'mediator-not-chosen-by-all' },
  { fact: 'mediatorAgrees', rule: willingness, wanted: true, met: 'mediator-agrees', failed: 'mediator-does-not-agree' },
  {
    fact: 'extraRequirementsMet',
    rule: agreedRequirements,
    wanted: true,
    met: 'extra-requirements-met',
    failed: 'extra-requirements-not-met',
  },
];

function weighClaims(facts: MediatorFacts, sheet: Sheet): Said {
  for (const { fact, rule, wanted, met, failed } of claims) {
    const given = facts[fact];
    if (given === undefined || sheet.value(rule) === null) continue;
    if (given !== wanted) sheet.say('refuses', failed, { rule });
    else if (met !== undefined) sheet.say('allows', met, { rule });
  }
  return undefined;
}

/** Whether somebody has reached the age of a rule, and from when. */
export function weighAge(birthDay: Day | undefined, rule: ThresholdRule, sheet: Sheet): Said {
  const years = sheet.value(rule);
  if (years === null) return undefined;
  if (birthDay === undefined) return sheet.need('birthDay');
  const oldEnoughFrom = addMonths(birthDay, years * 12);
  const code = oldEnoughFrom <= sheet.context.asOf ? 'old-enough' : 'too-young';
  return sheet.say(code === 'old-enough' ? 'allows' : 'refuses', code, { rule, facts: { years, fromDay: oldEnoughFrom } });
}

function weighRegister(facts: MediatorFacts, sheet: Sheet): Said {
  if (sheet.value(register) === null) return undefined;
  if (facts.inRegister === undefined) return sheet.need('inRegister');
  return sheet.say(facts.inRegister ? 'allows' : 'refuses', facts.inRegister ? 'in-register' : 'not-in-register', { rule: register });
}

/** Whether the education of a professional mediator is there. */
export function weighEducation(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = professionalTraining;
  if (!sheet.value(rule)?.includes('higher-education')) return undefined;
  if (facts.higherEducation === undefined) return sheet.need('higherEducation');
  const has = facts.higherEducation;
  return sheet.say(has ? 'allows' : 'refuses', has ? 'higher-education' : 'no-higher-education', { rule });
}

/** Whether the certificate of training is there. */
export function weighCertificate(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = professionalTraining;
  if (!sheet.value(rule)?.includes('training-certificate')) return undefined;
  if (facts.trainingCertificate === undefined) return sheet.need('trainingCertificate');
  const has = facts.trainingCertificate;
  return sheet.say(has ? 'allows' : 'refuses', has ? 'certificate' : 'no-certificate', { rule });
}

/** Who stands behind the programme by which the certificate was earned. */
function weighProgramme(facts: MediatorFacts, sheet: Sheet): Said {
  const by = facts.trainingCertificate ? sheet.value(programmeBy) : null;
  if (by?.includes('government')) sheet.say('allows', 'programme-by-government', { rule: programmeBy });
  if (by?.includes('authorised-body')) sheet.say('allows', 'programme-by-authorised-body', { rule: programmeBy });
}

function weighProfessional(facts: MediatorFacts, sheet: Sheet): Said {
  weighAge(facts.birthDay, professionalAge, sheet);
  weighEducation(facts, sheet);
  weighCertificate(facts, sheet);
  weighProgramme(facts, sheet);
  return weighRegister(facts, sheet);
}

function weighRetiredJudge(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = retiredJudge;
  const strictness = sheet.value(rule);
  if (strictness === null) return sheet.say('refuses', 'retired-judge-not-then', { rule });
  if (strictness === 'free') return sheet.say('allows', 'retired-judge-free-then', { rule });
  if (strictness !== 'from-register') return undefined;
  if (facts.inRegister === undefined) return sheet.need('inRegister');
  const code = facts.inRegister ? 'retired-judge-in-register' : 'retired-judge-not-in-register';
  return sheet.say(facts.inRegister ? 'allows' : 'refuses', code, { rule });
}

function weighJudge(facts: MediatorFacts, sheet: Sheet): Said {
  const codes = sheet.value(judgeInCourt);
  if (codes === null) return sheet.say('refuses', 'judge-not-then', { rule: judgeInCourt });
  if (facts.courtConciliation === undefined) return sheet.need('courtConciliation');
  if (facts.courtConciliation === 'none') return sheet.say('refuses', 'judge-outside-court', { rule: judgeInCourt });
  const open = codes.includes(facts.courtConciliation);
  return sheet.say(open ? 'allows' : 'refuses', open ? 'judge-in-court' : 'judge-not-in-that-court-then', { rule: judgeInCourt });
}

function weighKind(facts: MediatorFacts, sheet: Sheet): Said {
  switch (facts.mediatorKind) {
    case 'professional':
      return weighProfessional(facts, sheet);
    case 'public':
      weighAge(facts.birthDay, publicAge, sheet);
      return weighRegister(facts, sheet);
    case 'retired-judge':
      return weighRetiredJudge(facts, sheet);
    case 'judge':
      return weighJudge(facts, sheet);
    default:
      return sheet.need('mediatorKind');
  }
}

function isProfessional(facts: MediatorFacts): boolean {
  return facts.mediatorKind === 'professional' || facts.mediatorKind === 'retired-judge';
}

/** On what footing people of this kind mediate, and what that means for business and taxes. */
function weighFooting(facts: MediatorFacts, sheet: Sheet): Said {
  const known = sheet.value(footings);
  if (facts.mediatorKind === undefined) return undefined;
  if (isProfessional(facts)) {
    if (known?.includes('professional')) sheet.say('allows', 'footing-professional', { rule: footings });
  } else if (known?.includes('public')) sheet.say('allows', 'footing-public', { rule: footings });
  else if (known?.includes('non-professional')) sheet.say('allows', 'footing-non-professional', { rule: footings });
  if (facts.registeredAsEntrepreneur === undefined) return undefined;
  if (sheet.value(noBusiness)) {
    sheet.say(facts.registeredAsEntrepreneur ? 'warns' : 'allows', 'mediation-is-no-business', { rule: noBusiness });
  }
  if (isProfessional(facts) && sheet.value(privatePractice)) sheet.say('allows', 'private-practice', { rule: privatePractice });
}

/** Nobody who performs functions of the state, sitting judges apart. */
export function weighStateFunctions(facts: MediatorFacts, sheet: Sheet): Said {
  // A sitting judge performs functions of the state by calling; the law lets judges mediate in court all the same.
  if (facts.mediatorKind === 'judge' || sheet.value(stateFunctions) === null) return undefined;
  if (facts.performsStateFunctions === undefined) return sheet.need('performsStateFunctions');
  return facts.performsStateFunctions ? sheet.say('refuses', 'performs-state-functions', { rule: stateFunctions }) : undefined;
}

/** Nobody whom a court declared incapable or of limited capacity. */
export function weighCapacity(facts: MediatorFacts, sheet: Sheet): Said {
  const barred: readonly string[] | null = sheet.value(barredCapacities);
  if (barred === null) return undefined;
  if (facts.mediatorCapacity === undefined) return sheet.need('mediatorCapacity');
  return barred.includes(facts.mediatorCapacity) ? sheet.say('refuses', 'mediator-not-capable', { rule: barredCapacities }) : undefined;
}

/** Nobody under criminal prosecution. */
export function weighProsecution(facts: MediatorFacts, sheet: Sheet): Said {
  if (sheet.value(prosecution) === null) return undefined;
  if (facts.underProsecution === undefined) return sheet.need('underProsecution');
  return facts.underProsecution ? sheet.say('refuses', 'under-prosecution', { rule: prosecution }) : undefined;
}

/** Nobody with a conviction that is neither spent nor removed. */
export function weighConviction(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = conviction;
  if (sheet.value(rule) === null) return undefined;
  if (facts.conviction === undefined) return sheet.need('conviction');
  if (facts.conviction === 'unspent') return sheet.say('refuses', 'unspent-conviction', { rule });
  return facts.conviction === 'spent' ? sheet.say('allows', 'spent-conviction', { rule }) : undefined;
}

/** The length is read from the law as it stood on the first day; the last day is not moved off days off: it is no term to act in. */
function weighSuspension(suspendedFrom: Day, sheet: Sheet): Said {
  const { asOf, calendar, overlay } = sheet.context;
  const length = datedOn(suspension, suspendedFrom, overlay)?.value ?? null;
  if (length === null) return undefined;
  const lastDay = nominalEnd(suspendedFrom, length, calendar);
  const suspended = suspendedFrom <= asOf && asOf <= lastDay;
  sheet.find({ suspendedUntilDay: lastDay, freeFromDay: addDays(lastDay, 1) });
  return sheet.say(suspended ? 'refuses' : 'allows', suspended ? 'suspended' : 'suspension-over', {
    rule: suspension,
    facts: { lastDay },
  });
}

function weigh(facts: MediatorFacts, sheet: Sheet): Said {
  weighKind(facts, sheet);
  weighStateFunctions(facts, sheet);
  weighCapacity(facts, sheet);
  weighProsecution(facts, sheet);
  weighConviction(facts, sheet);
  if (facts.suspendedFrom !== undefined) weighSuspension(facts.suspendedFrom, sheet);
  weighClaims(facts, sheet);
  weighFooting(facts, sheet);
  if (facts.hasOtherWork && sheet.value(otherWork)) sheet.say('allows', 'other-work-open', { rule: otherWork });
}

function impossible(facts: MediatorFacts, asOf: Day): readonly Refusal[] {
  return [...reversed({ ...facts, asOf }, 'birthDay', 'asOf'), ...reversed({ ...facts }, 'birthDay', 'suspendedFrom')];
}

/** May this person act as mediator? */
export const mayActAsMediator: Question<MediatorFacts> = { id: 'may-act-as-mediator', facts, weigh, impossible };
