import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { type Participant, participantsNow, participantsThen } from '#law/kz/mediation/article-02.ts';
import { confidentiality, liabilityForDisclosure, noWitness } from '#law/kz/mediation/article-08.ts';
import { figuresOfWork, mayTellOfWork } from '#law/kz/mediation/article-10.ts';
import { noEvidenceOfGuilt } from '#law/kz/mediation/article-24.ts';
import { childInDanger } from '#law/kz/mediation/article-25.ts';
import { consentOfSubject, noMoreThanNeeded } from '#law/kz/personal-data-protection/article-07.ts';
import { professionalSecrecy } from '#law/kz/personal-data-protection/article-11.ts';
import { keptInKazakhstan } from '#law/kz/personal-data-protection/article-12.ts';

/** Who wants to tell what of a mediation to whom. */
export interface DisclosureFacts {
  readonly whoDiscloses?: Participant | 'outsider' | undefined;
  /** Figures about work in general, or something by which a case or a person can be recognised. */
  readonly whatIsDisclosed?: 'figures' | 'identifiable' | undefined;
  /** It became known through the mediation, and not in another way. */
  readonly learntInMediation?: boolean | undefined;
  /** To whom the mediator tells it. */
  readonly disclosedTo?: 'child-protection' | 'court-as-witness' | 'anybody-else' | undefined;
  /** Facts came up that endanger a child. */
  readonly childEndangered?: boolean | undefined;
  /** A law makes an exception for questioning this mediator. */
  readonly witnessByLaw?: boolean | undefined;
  /** Permission of the party who told it. */
  readonly sourcePermission?: 'written' | 'oral' | 'none' | undefined;
  /** Taking part in the mediation is to prove guilt in a criminal case. */
  readonly usedAsGuiltProof?: boolean | undefined;
  readonly containsPersonalData?: boolean | undefined;
  /** The person whom the data are about consents. */
  readonly subjectConsents?: boolean | undefined;
  readonly dataKeptAbroad?: boolean | undefined;
}

const facts: FactSheet<DisclosureFacts> = {
  whoDiscloses: {
    kind: 'choice',
    options: ['mediator', 'party', 'representative', 'interpreter', 'expert', 'specialist', 'other-invited', 'outsider'],
    first: true,
  },
  whatIsDisclosed: { kind: 'choice', options: ['figures', 'identifiable'], hint: true, usual: 'identifiable', changeable: true },
  learntInMediation: { kind: 'yes-no', hint: true, usual: true },
  disclosedTo: { kind: 'choice', options: ['child-protection', 'court-as-witness', 'anybody-else'], usual: 'anybody-else' },
  childEndangered: { kind: 'yes-no', hint: true, usual: false },
  witnessByLaw: { kind: 'yes-no', hint: true, usual: false },
  sourcePermission: { kind: 'choice', options: ['written', 'oral', 'none'], hint: true, changeable: true },
  usedAsGuiltProof: { kind: 'yes-no', usual: false },
  containsPersonalData: { kind: 'yes-no', hint: true },
  subjectConsents: { kind: 'yes-no', changeable: true },
  dataKeptAbroad: { kind: 'yes-no', usual: false, changeable: true },
};

/** What the law of the day holds of the figures of a mediator's own work; false where it says nothing. */
function saysOfFigures(sheet: Sheet): boolean {
  if (sheet.value(figuresOfWork)) sheet.say('allows', 'figures-are-named', { rule: figuresOfWork });
  if (sheet.value(mayTellOfWork) === null) return false;
  sheet.say('allows', 'may-tell-of-own-work', { rule: mayTellOfWork });
  return true;
}

/** True once the law has answered: whoever is no participant is bound by other rules than these. */
function isNoParticipant(who: DisclosureFacts['whoDiscloses'], sheet: Sheet): boolean {
  const [now, then] = [sheet.value(participantsNow), sheet.value(participantsThen)];
  const bound: readonly string[] = [...(now ?? []), ...(then ?? [])];
  if (who === undefined || bound.length === 0 || bound.includes(who)) return false;
  if (now) sheet.say('allows', 'not-a-participant', { rule: participantsNow });
  if (then) sheet.say('allows', 'not-a-participant-then', { rule: participantsThen });
  return true;
}

/** A child in danger goes before confidentiality, towards the body that protects the rights of children and nobody else. */
function goesToChildProtection(facts: DisclosureFacts, sheet: Sheet): boolean {
  if (sheet.value(childInDanger) === null) return false;
  if (facts.childEndangered === undefined) sheet.need('childEndangered');
  if (!facts.childEndangered) return false;
  sheet.say('requires', 'child-protection-must-know', { rule: childInDanger });
  if (facts.disclosedTo !== 'child-protection') return false;
  sheet.say('allows', 'child-before-confidentiality', { rule: childInDanger });
  return true;
}

/** A mediator in the witness box: no permission of a party opens it, only a law. */
function isWitness(facts: DisclosureFacts, sheet: Sheet): boolean {
  if (facts.disclosedTo !== 'court-as-witness' || sheet.value(noWitness) === null) return false;
  if (facts.witnessByLaw === undefined) sheet.need('witnessByLaw');
  else if (facts.witnessByLaw) sheet.say('allows', 'witness-by-law', { rule: noWitness });
  else sheet.say('refuses', 'mediator-is-no-witness', { rule: noWitness });
  return true;
}

function weighPermission(facts: DisclosureFacts, sheet: Sheet): Said {
  const rule = sheet.value(confidentiality) ? confidentiality : null;
  if (facts.sourcePermission === undefined) return rule ? sheet.need('sourcePermission') : undefined;
  if (facts.sourcePermission === 'written') return rule ? sheet.say('allows', 'permission-in-writing', { rule }) : undefined;
  if (rule) {
    sheet.say('refuses', 'no-written-permission', { rule });
    sheet.suggest('sourcePermission', 'written');
  }
  return sheet.value(liabilityForDisclosure) ? sheet.say('warns', 'liable-for-disclosure', { rule: liabilityForDisclosure }) : undefined;
}

function weighSecret(facts: DisclosureFacts, sheet: Sheet): Said {
  if (isNoParticipant(facts.whoDiscloses, sheet)) return undefined;
  if (facts.learntInMediation === undefined && sheet.value(confidentiality)) return sheet.need('learntInMediation');
  if (facts.learntInMediation === false) {
    return sheet.value(confidentiality) ? sheet.say('allows', 'learnt-elsewhere', { rule: confidentiality }) : undefined;
  }
  if (facts.whoDiscloses === 'mediator') {
    if (facts.disclosedTo === undefined) sheet.need('disclosedTo');
    if (goesToChildProtection(facts, sheet) || isWitness(facts, sheet)) return undefined;
  }
  return weighPermission(facts, sheet);
}

function weighPersonalData(facts: DisclosureFacts, sheet: Sheet): Said {
  if (!facts.containsPersonalData) return undefined;
  if (sheet.value(professionalSecrecy)) sheet.say('warns', 'personal-data-confidential', { rule: professionalSecrecy });
  if (sheet.value(noMoreThanNeeded)) sheet.say('warns', 'no-more-data-than-needed', { rule: noMoreThanNeeded });
  if (facts.dataKeptAbroad !== undefined && sheet.value(keptInKazakhstan)) {
    const abroad = facts.dataKeptAbroad;
    sheet.say(abroad ? 'refuses' : 'allows', abroad ? 'data-kept-abroad' : 'data-kept-in-kazakhstan', { rule: keptInKazakhstan });
  }
  if (sheet.value(consentOfSubject) === null) return undefined;
  if (facts.subjectConsents === undefined) return sheet.need('subjectConsents');
  const given = facts.subjectConsents;
  return sheet.say(given ? 'allows' : 'requires', given ? 'subject-consents' : 'consent-of-subject-needed', { rule: consentOfSubject });
}

function weigh(facts: DisclosureFacts, sheet: Sheet): Said {
  if (facts.usedAsGuiltProof && sheet.value(noEvidenceOfGuilt)) {
    sheet.say('refuses', 'mediation-proves-no-guilt', { rule: noEvidenceOfGuilt });
  }
  if (facts.whoDiscloses === undefined) return sheet.need('whoDiscloses');
  if (facts.whatIsDisclosed === undefined) return sheet.need('whatIsDisclosed');
  const areFigures = facts.whatIsDisclosed === 'figures' && facts.whoDiscloses === 'mediator';
  if (areFigures && saysOfFigures(sheet)) return undefined;
  weighSecret(facts, sheet);
  return weighPersonalData(facts, sheet);
}

/** May this be told to others? */
export const mayBeDisclosed: Question<DisclosureFacts> = { id: 'may-be-disclosed', facts, weigh };
