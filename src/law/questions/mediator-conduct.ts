import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { NormRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import {
  declineUseless,
  ethicsCodeDuty,
  explanation,
  furtherTraining,
  informationForMediator,
  liabilityOfMediator,
  meetings,
  monthlyReport,
  noHelpToParty,
  onlyWithConsent,
  orderlyExchange,
  otherRightsOfMediator,
  recommendations,
  stopByConsent,
  stopOnObstacle,
  tellExperience,
} from '#law/kz/mediation/article-10.ts';
import {
  declineUselessThen,
  noticeOfReplacementThen,
  otherMediatorThen,
  selfWithdrawalThen,
  stopByConsentThen,
} from '#law/kz/mediation/article-12.ts';
import { choiceOfMediator, noticeOfReplacement } from '#law/kz/mediation/article-20.ts';
import type { MediatorKind } from '#law/questions/may-act-as-mediator.ts';

/** What a mediator is about to do, or what is to happen with him. */
export type MediatorDeed =
  | 'begin'
  | 'meet'
  | 'ask-for-information'
  | 'pass-papers-on'
  | 'help-one-party'
  | 'recommend-solution'
  | 'take-a-step'
  | 'decline-as-useless'
  | 'stop-with-consent'
  | 'go-on'
  | 'be-replaced'
  | 'keep-learning'
  | 'report-monthly'
  | 'keep-ethics-code'
  | 'anything-else';

export type Explained =
  | 'aims'
  | 'principles'
  | 'procedure'
  | 'rights-and-duties-of-parties'
  | 'rights-and-duties-of-mediator'
  | 'settlement-and-effects';

export type Proceedings = 'none' | 'civil' | 'administrative' | 'criminal';

/** A mediator's deed and what surrounds it. */
export interface ConductFacts {
  readonly mediatorDeed?: MediatorDeed | undefined;
  /** What every party has been told before the start. */
  readonly explained?: readonly Explained[] | undefined;
  readonly experienceTold?: boolean | undefined;
  readonly meetingForm?: 'joint' | 'separate' | undefined;
  /** All parties agree to this step of the mediator. */
  readonly partiesAgreeToStep?: boolean | undefined;
  readonly consentToStop?: 'written' | 'oral' | 'none' | undefined;
  /** What stands against the mediator's going on. */
  readonly obstacle?: 'none' | 'own-interest' | 'other-circumstance' | undefined;
  readonly replacementAgreed?: boolean | undefined;
  /** Proceedings in which the dispute stands while the mediator is replaced. */
  readonly proceedings?: Proceedings | undefined;
  /** The body that conducts the proceedings knows of the new mediator. */
  readonly bodyToldOfReplacement?: boolean | undefined;
  readonly mediatorKind?: MediatorKind | undefined;
}

const facts: FactSheet<ConductFacts> = {
  mediatorDeed: {
    kind: 'choice',
    options: [
      'begin',
      'meet',
      'ask-for-information',
      'pass-papers-on',
      'help-one-party',
      'recommend-solution',
      'take-a-step',
      'decline-as-useless',
      'stop-with-consent',
      'go-on',
      'be-replaced',
      'keep-learning',
      'report-monthly',
      'keep-ethics-code',
      'anything-else',
    ],
    first: true,
  },
  explained: {
    kind: 'several',
    options: ['aims', 'principles', 'procedure', 'rights-and-duties-of-parties', 'rights-and-duties-of-mediator', 'settlement-and-effects'],
    hint: true,
    changeable: true,
  },
  experienceTold: { kind: 'yes-no', usual: true, changeable: true },
  meetingForm: { kind: 'choice', options: ['joint', 'separate'] },
  partiesAgreeToStep: { kind: 'yes-no', usual: true, changeable: true },
  consentToStop: { kind: 'choice', options: ['written', 'oral', 'none'], changeable: true },
  obstacle: { kind: 'choice', options: ['none', 'own-interest', 'other-circumstance'], hint: true, usual: 'none' },
  replacementAgreed: { kind: 'yes-no', usual: true, changeable: true },
  proceedings: { kind: 'choice', options: ['none', 'civil', 'administrative', 'criminal'], hint: true },
  bodyToldOfReplacement: { kind: 'yes-no', hint: true, changeable: true },
  mediatorKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'judge'], hint: true },
};

function silent(rule: NormRule, sheet: Sheet): Said {
  return sheet.say('allows', 'law-silent-then', { rule });
}

function weighBeginning(facts: ConductFacts, sheet: Sheet): Said {
  const wanted = sheet.value(explanation);
  if (wanted === null) return sheet.say('refuses', 'not-in-law-then', { rule: explanation });
  if (facts.explained === undefined) sheet.need('explained');
  else {
    const told: readonly string[] = facts.explained;
    const openCount = wanted.filter((item) => !told.includes(item)).length;
    sheet.find({ unexplained: openCount });
    if (openCount > 0) sheet.say('requires', 'explain-first', { rule: explanation, facts: { openCount } });
    else sheet.say('allows', 'explained-all', { rule: explanation });
  }
  if (sheet.value(tellExperience) === null) return undefined;
  if (facts.experienceTold === undefined) return sheet.need('experienceTold');
  return sheet.say(facts.experienceTold ? 'allows' : 'requires', facts.experienceTold ? 'experience-told' : 'tell-experience', {
    rule: tellExperience,
  });
}

function weighMeeting(facts: ConductFacts, sheet: Sheet): Said {
  if (facts.meetingForm === undefined) return sheet.need('meetingForm');
  const open = sheet.value(meetings)?.includes(facts.meetingForm) ?? false;
  if (!open) return sheet.say('refuses', 'not-in-law-then', { rule: meetings });
  return sheet.say('allows', facts.meetingForm === 'joint' ? 'meet-jointly' : 'meet-separately', { rule: meetings });
}

function weighRecommendation(_: ConductFacts, sheet: Sheet): Said {
  if (sheet.value(noHelpToParty)) sheet.say('refuses', 'recommendation-is-help', { rule: noHelpToParty });
  if (sheet.value(recommendations)) return sheet.say('allows', 'may-recommend-then', { rule: recommendations });
  return sheet.value(noHelpToParty) ? undefined : sheet.say('refuses', 'not-in-law-then', { rule: recommendations });
}

function weighStep(facts: ConductFacts, sheet: Sheet): Said {
  const rule = onlyWithConsent;
  if (sheet.value(rule) === null) return silent(rule, sheet);
  if (facts.partiesAgreeToStep === undefined) return sheet.need('partiesAgreeToStep');
  const agreed = facts.partiesAgreeToStep;
  return sheet.say(agreed ? 'allows' : 'refuses', agreed ? 'step-with-consent' : 'step-without-consent', { rule });
}

/** Rules that say one thing in the places where the law held it before the reform and holds it now, each with what it says. */
interface Moved {
  readonly rule: NormRule;
  readonly met: string;
  readonly failed: string;
}

const declining: readonly Moved[] = [
  { rule: declineUselessThen, met: 'may-decline-as-useless-then', failed: 'not-in-law-then' },
  { rule: declineUseless, met: 'may-decline-as-useless', failed: 'not-in-law-then' },
];

const stopping: readonly Moved[] = [
  { rule: stopByConsentThen, met: 'stopped-by-consent-then', failed: 'written-consent-needed-then' },
  { rule: stopByConsent, met: 'stopped-by-consent', failed: 'written-consent-needed' },
];

function inForce(moved: readonly Moved[], sheet: Sheet): readonly Moved[] {
  return moved.filter(({ rule }) => sheet.value(rule) !== null);
}

function weighDeclining(_: ConductFacts, sheet: Sheet): Said {
  const held = inForce(declining, sheet);
  for (const { rule, met } of held) sheet.say('allows', met, { rule });
  return held.length > 0 ? undefined : sheet.say('refuses', 'not-in-law-then', { rule: declineUseless });
}

function weighStopping(facts: ConductFacts, sheet: Sheet): Said {
  const held = inForce(stopping, sheet);
  if (held.length === 0) return sheet.say('refuses', 'not-in-law-then', { rule: stopByConsent });
  if (facts.consentToStop === undefined) return sheet.need('consentToStop');
  const isWritten = facts.consentToStop === 'written';
  if (!isWritten) sheet.suggest('consentToStop', 'written');
  for (const { rule, met, failed } of held) sheet.say(isWritten ? 'allows' : 'refuses', isWritten ? met : failed, { rule });
}

function weighGoingOn(facts: ConductFacts, sheet: Sheet): Said {
  const { obstacle } = facts;
  const obstacles = sheet.value(stopOnObstacle);
  const mustWithdraw = sheet.value(selfWithdrawalThen) !== null;
  if (obstacles === null && !mustWithdraw) return sheet.say('refuses', 'not-in-law-then', { rule: stopOnObstacle });
  if (obstacle === undefined) return sheet.need('obstacle');
  if (obstacle === 'none') return sheet.say('allows', 'no-obstacle', { rule: mustWithdraw ? selfWithdrawalThen : stopOnObstacle });
  if (mustWithdraw) sheet.say('refuses', 'mediator-must-withdraw', { rule: selfWithdrawalThen });
  if (obstacles?.includes(obstacle)) sheet.say('refuses', 'mediator-must-stop', { rule: stopOnObstacle });
}

/** Until the reform article 12 held what is now in article 20. */
function weighReplacement(facts: ConductFacts, sheet: Sheet): Said {
  const rule = [otherMediatorThen, choiceOfMediator].find((known) => sheet.value(known) !== null);
  if (rule === undefined) sheet.say('refuses', 'not-in-law-then', { rule: otherMediatorThen });
  if (rule === choiceOfMediator) sheet.collision('C10');
  if (facts.replacementAgreed === undefined) sheet.need('replacementAgreed');
  else if (rule !== undefined) {
    sheet.say(facts.replacementAgreed ? 'allows' : 'refuses', facts.replacementAgreed ? 'replaced-together' : 'replaced-alone', { rule });
  }
  return weighProceedings(facts, sheet);
}

const notices = [
  { rule: noticeOfReplacementThen, told: 'replacement-told-then', untold: 'replacement-not-told-then' },
  { rule: noticeOfReplacement, told: 'replacement-told', untold: 'replacement-not-told' },
] as const;

function weighProceedings(facts: ConductFacts, sheet: Sheet): Said {
  if (facts.proceedings === undefined) return sheet.need('proceedings');
  if (facts.proceedings === 'none') return undefined;
  for (const notice of notices) weighNotice({ ...facts, proceedings: facts.proceedings }, notice, sheet);
}

function weighNotice(facts: ConductFacts & { readonly proceedings: Proceedings }, notice: (typeof notices)[number], sheet: Sheet): Said {
  const { rule } = notice;
  const named: readonly string[] | null = sheet.value(rule);
  if (named === null) return undefined;
  if (!named.includes(facts.proceedings)) return sheet.say('warns', 'these-proceedings-not-named', { rule });
  if (facts.bodyToldOfReplacement === undefined) return sheet.need('bodyToldOfReplacement');
  const isTold = facts.bodyToldOfReplacement;
  return sheet.say(isTold ? 'allows' : 'refuses', isTold ? notice.told : notice.untold, { rule });
}

function weighLearning(_: ConductFacts, sheet: Sheet): Said {
  if (sheet.value(furtherTraining) === null) return silent(furtherTraining, sheet);
  sheet.collision('C8');
  return sheet.say('requires', 'learn-regularly', { rule: furtherTraining });
}

/** Duties that only professional mediators had. */
function weighOldDuty(facts: ConductFacts, duty: { readonly rule: NormRule; readonly code: string }, sheet: Sheet): Said {
  if (sheet.value(duty.rule) === null) return sheet.say('allows', 'no-duty-on-that-day', { rule: duty.rule });
  if (facts.mediatorKind === undefined) return sheet.need('mediatorKind');
  if (facts.mediatorKind !== 'professional') return sheet.say('allows', 'duty-of-professionals-only', { rule: duty.rule });
  return sheet.say('requires', duty.code, { rule: duty.rule });
}

function weighAnythingElse(_: ConductFacts, sheet: Sheet): Said {
  if (sheet.value(otherRightsOfMediator)) sheet.say('allows', 'other-rights-of-mediator', { rule: otherRightsOfMediator });
  else sheet.say('refuses', 'not-in-law-then', { rule: otherRightsOfMediator });
  if (sheet.value(liabilityOfMediator)) sheet.say('warns', 'mediator-is-liable', { rule: liabilityOfMediator });
}

/** What the law of some days holds of a deed, and does not speak of on others. */
function either(rule: NormRule, weight: 'allows' | 'refuses', code: string): (facts: ConductFacts, sheet: Sheet) => Said {
  return (_, sheet) => (sheet.value(rule) ? sheet.say(weight, code, { rule }) : silent(rule, sheet));
}

const weighings: Readonly<Record<MediatorDeed, (facts: ConductFacts, sheet: Sheet) => Said>> = {
  begin: weighBeginning,
  meet: weighMeeting,
  'ask-for-information': either(informationForMediator, 'allows', 'information-as-needed'),
  'pass-papers-on': either(orderlyExchange, 'allows', 'orderly-exchange'),
  'help-one-party': either(noHelpToParty, 'refuses', 'no-help-to-party'),
  'recommend-solution': weighRecommendation,
  'take-a-step': weighStep,
  'decline-as-useless': weighDeclining,
  'stop-with-consent': weighStopping,
  'go-on': weighGoingOn,
  'be-replaced': weighReplacement,
  'keep-learning': weighLearning,
  'report-monthly': (facts, sheet) => weighOldDuty(facts, { rule: monthlyReport, code: 'report-every-month' }, sheet),
  'keep-ethics-code': (facts, sheet) => weighOldDuty(facts, { rule: ethicsCodeDuty, code: 'ethics-code-binds' }, sheet),
  'anything-else': weighAnythingElse,
};

function weigh(facts: ConductFacts, sheet: Sheet): Said {
  if (facts.mediatorDeed === undefined) return sheet.need('mediatorDeed');
  return weighings[facts.mediatorDeed](facts, sheet);
}

/** May, or must, a mediator do this? `findings.unexplained` counts what the parties have not been told before the start. */
export const mediatorConduct: Question<ConductFacts> = { id: 'mediator-conduct', facts, weigh };
