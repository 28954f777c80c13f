import { addDays, addMonths, type Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { ThresholdRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { mediatorIsPerson } from '#law/kz/mediation/article-02.ts';
import {
  agreedRequirements,
  disqualified,
  independence,
  judgeInCourt,
  professionalAge,
  professionalTraining,
  publicAge,
  register,
  retiredJudge,
} from '#law/kz/mediation/article-09.ts';
import { suspension } from '#law/kz/mediation/article-14.ts';

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
  readonly insideCourtConciliation?: boolean | undefined;
  /** Authorised to perform state functions, or equated to such a person. */
  readonly performsStateFunctions?: boolean | undefined;
  readonly mediatorCapacity?: 'full' | 'limited' | 'incapable' | undefined;
  readonly underProsecution?: boolean | undefined;
  readonly conviction?: 'none' | 'spent' | 'unspent' | undefined;
  /** First day of a suspension by the organisation of mediators, if there was one. */
  readonly suspendedFrom?: Day | undefined;
  readonly hasInterest?: boolean | undefined;
  /** The parties' own extra requirements are met; absent when they agreed on none. */
  readonly extraRequirementsMet?: boolean | undefined;
}

const facts: FactSheet<MediatorFacts> = {
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true },
  isOrganisation: { kind: 'yes-no' },
  birthDay: { kind: 'day' },
  higherEducation: { kind: 'yes-no' },
  trainingCertificate: { kind: 'yes-no' },
  inRegister: { kind: 'yes-no', hint: true },
  insideCourtConciliation: { kind: 'yes-no' },
  performsStateFunctions: { kind: 'yes-no', hint: true },
  mediatorCapacity: { kind: 'choice', options: ['full', 'limited', 'incapable'] },
  underProsecution: { kind: 'yes-no' },
  conviction: { kind: 'choice', options: ['none', 'spent', 'unspent'] },
  suspendedFrom: { kind: 'day' },
  hasInterest: { kind: 'yes-no' },
  extraRequirementsMet: { kind: 'yes-no' },
};

function weighAge(birthDay: Day | undefined, rule: ThresholdRule, sheet: Sheet): Said {
  const years = sheet.value(rule);
  if (years === null) return undefined;
  if (birthDay === undefined) return sheet.need('birthDay');
  const oldEnoughFrom = addMonths(birthDay, years * 12);
  const code = oldEnoughFrom <= sheet.context.asOf ? 'old-enough' : 'too-young';
  return sheet.say(code === 'old-enough' ? 'allows' : 'refuses', code, { rule, facts: { years, fromDay: oldEnoughFrom } });
}

function weighRegister(facts: MediatorFacts, sheet: Sheet): Said {
  if (facts.inRegister === undefined) return sheet.need('inRegister');
  return sheet.say(facts.inRegister ? 'allows' : 'refuses', facts.inRegister ? 'in-register' : 'not-in-register', { rule: register });
}

function weighProfessional(facts: MediatorFacts, sheet: Sheet): Said {
  weighAge(facts.birthDay, professionalAge, sheet);
  const rule = professionalTraining;
  if (facts.higherEducation === undefined) sheet.need('higherEducation');
  else
    sheet.say(facts.higherEducation ? 'allows' : 'refuses', facts.higherEducation ? 'higher-education' : 'no-higher-education', { rule });
  if (facts.trainingCertificate === undefined) sheet.need('trainingCertificate');
  else sheet.say(facts.trainingCertificate ? 'allows' : 'refuses', facts.trainingCertificate ? 'certificate' : 'no-certificate', { rule });
  return weighRegister(facts, sheet);
}

function weighRetiredJudge(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = retiredJudge;
  const strictness = sheet.value(rule);
  if (strictness === null) return sheet.say('refuses', 'retired-judge-not-then', { rule });
  if (strictness === 'free') return sheet.say('allows', 'retired-judge-free-then', { rule });
  if (facts.inRegister === undefined) return sheet.need('inRegister');
  return sheet.say(
    facts.inRegister ? 'allows' : 'refuses',
    facts.inRegister ? 'retired-judge-in-register' : 'retired-judge-not-in-register',
    {
      rule,
    },
  );
}

function weighJudge(facts: MediatorFacts, sheet: Sheet): Said {
  if (sheet.value(judgeInCourt) === null) return sheet.say('refuses', 'judge-not-then', { rule: judgeInCourt });
  if (facts.insideCourtConciliation === undefined) return sheet.need('insideCourtConciliation');
  const inside = facts.insideCourtConciliation;
  return sheet.say(inside ? 'allows' : 'refuses', inside ? 'judge-in-court' : 'judge-outside-court', { rule: judgeInCourt });
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

function weighDisqualifications(facts: MediatorFacts, sheet: Sheet): Said {
  const rule = disqualified;
  if (sheet.value(rule) === null) return undefined;
  // A sitting judge performs functions of the state by calling; the law lets judges mediate in court all the same.
  if (facts.mediatorKind !== 'judge') {
    if (facts.performsStateFunctions === undefined) sheet.need('performsStateFunctions');
    else if (facts.performsStateFunctions) sheet.say('refuses', 'performs-state-functions', { rule });
  }
  if (facts.mediatorCapacity === undefined) sheet.need('mediatorCapacity');
  else if (facts.mediatorCapacity !== 'full') sheet.say('refuses', 'mediator-not-capable', { rule });
  if (facts.underProsecution === undefined) sheet.need('underProsecution');
  else if (facts.underProsecution) sheet.say('refuses', 'under-prosecution', { rule });
  if (facts.conviction === undefined) return sheet.need('conviction');
  if (facts.conviction === 'unspent') return sheet.say('refuses', 'unspent-conviction', { rule });
  return facts.conviction === 'spent' ? sheet.say('allows', 'spent-conviction', { rule }) : undefined;
}

function weighSuspension(suspendedFrom: Day, sheet: Sheet): Said {
  const length = sheet.value(suspension);
  if (length === null) return undefined;
  const lastDay = addMonths(suspendedFrom, length.length);
  const suspended = suspendedFrom <= sheet.context.asOf && sheet.context.asOf <= lastDay;
  sheet.find({ suspendedUntilDay: lastDay, freeFromDay: addDays(lastDay, 1) });
  return sheet.say(suspended ? 'refuses' : 'allows', suspended ? 'suspended' : 'suspension-over', {
    rule: suspension,
    facts: { lastDay },
  });
}

function weigh(facts: MediatorFacts, sheet: Sheet): Said {
  if (facts.isOrganisation && sheet.value(mediatorIsPerson)) sheet.say('refuses', 'mediator-is-organisation', { rule: mediatorIsPerson });
  weighKind(facts, sheet);
  weighDisqualifications(facts, sheet);
  if (facts.suspendedFrom !== undefined) weighSuspension(facts.suspendedFrom, sheet);
  if (facts.hasInterest) sheet.say('refuses', 'mediator-has-interest', { rule: independence });
  if (facts.extraRequirementsMet === false) sheet.say('refuses', 'extra-requirements-not-met', { rule: agreedRequirements });
  return undefined;
}

function impossible(facts: MediatorFacts, asOf: Day): readonly Refusal[] {
  return [...reversed({ ...facts, asOf }, 'birthDay', 'asOf'), ...reversed({ ...facts }, 'birthDay', 'suspendedFrom')];
}

/** May this person act as mediator? */
export const mayActAsMediator: Question<MediatorFacts> = { id: 'may-act-as-mediator', facts, weigh, impossible };
