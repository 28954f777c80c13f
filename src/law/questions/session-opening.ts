import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Rule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { mutualConsent } from '#law/kz/mediation/article-05.ts';
import { noticeOfReplacementThen } from '#law/kz/mediation/article-12.ts';
import {
  type MeansOfHolding,
  meansByConsent,
  meansOfHolding,
  organisationRules,
  procedureAgreed,
  together,
} from '#law/kz/mediation/article-17.ts';
import { placeAgreed, remoteConsent, signatureFromAfar, timeAgreed } from '#law/kz/mediation/article-18.ts';
import { languageAgreed } from '#law/kz/mediation/article-19.ts';
import { contractNeeded, noticeOfReplacement, start } from '#law/kz/mediation/article-20.ts';
import { entryIntoForce } from '#law/kz/mediation/article-28.ts';
import type { Setting } from '#law/questions/mediation-term.ts';

/** A session of a mediation before it is opened. The day of the question is the day of the session. */
export interface SessionFacts {
  readonly partyCount?: number | undefined;
  readonly partiesSigned?: number | undefined;
  readonly contractConcludedOn?: Day | undefined;
  /** How people talk. */
  readonly sessionMeans?: MeansOfHolding | undefined;
  readonly sessionCompany?: 'all-together' | 'each-alone' | undefined;
  /** All parties and the mediator agree to this way. */
  readonly allAgreeToMeans?: boolean | undefined;
  readonly placeIsAgreed?: boolean | undefined;
  /** The mediator set day and time, and the parties consented. */
  readonly timeIsAgreed?: boolean | undefined;
  readonly languageIsAgreed?: boolean | undefined;
  /** Somebody joins a meeting from a distance. */
  readonly remote?: boolean | undefined;
  readonly allAgreeToRemote?: boolean | undefined;
  /** Rules of procedure of an organisation of mediators are to be followed. */
  readonly organisationRulesFollowed?: boolean | undefined;
  readonly partiesAgreeToRules?: boolean | undefined;
  readonly mediatorReplaced?: boolean | undefined;
  readonly setting?: Setting | undefined;
  /** The court or the prosecuting body was told of the other mediator. */
  readonly bodyToldOfReplacement?: boolean | undefined;
}

const facts: FactSheet<SessionFacts> = {
  partyCount: { kind: 'number', from: 2, to: 200 },
  partiesSigned: { kind: 'number', from: 0, to: 200 },
  contractConcludedOn: { kind: 'day' },
  sessionMeans: {
    kind: 'choice',
    options: ['meeting', 'telephone', 'video', 'electronic-messages', 'other-technology'],
    usual: 'meeting',
  },
  sessionCompany: { kind: 'choice', options: ['all-together', 'each-alone'], usual: 'all-together' },
  allAgreeToMeans: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  placeIsAgreed: { kind: 'yes-no', usual: true, changeable: true },
  timeIsAgreed: { kind: 'yes-no', usual: true, changeable: true },
  languageIsAgreed: { kind: 'yes-no', usual: true, changeable: true },
  remote: { kind: 'yes-no', usual: false, changeable: true },
  allAgreeToRemote: { kind: 'yes-no', usual: true, changeable: true },
  organisationRulesFollowed: { kind: 'yes-no', usual: false },
  partiesAgreeToRules: { kind: 'yes-no', usual: true, changeable: true },
  mediatorReplaced: { kind: 'yes-no', usual: false },
  setting: {
    kind: 'choice',
    options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'],
    hint: true,
    usual: 'outside',
  },
  bodyToldOfReplacement: { kind: 'yes-no', usual: true, changeable: true },
};

/** An agreement that the law asks for: the fact that tells of it, and what is said when it is there and when it is not. */
interface Agreement {
  readonly rule: Rule;
  readonly fact: keyof SessionFacts & string;
  readonly yes: string;
  readonly no: string;
  readonly lacking: 'refuses' | 'requires';
}

const aboutMeans: Agreement = {
  rule: meansByConsent,
  fact: 'allAgreeToMeans',
  yes: 'means-agreed',
  no: 'means-not-agreed',
  lacking: 'refuses',
};
const aboutProcedure: Agreement = {
  rule: procedureAgreed,
  fact: 'allAgreeToMeans',
  yes: 'procedure-agreed-then',
  no: 'procedure-not-agreed-then',
  lacking: 'refuses',
};
const aboutPlace: Agreement = { rule: placeAgreed, fact: 'placeIsAgreed', yes: 'place-agreed', no: 'agree-place', lacking: 'requires' };
const aboutTime: Agreement = { rule: timeAgreed, fact: 'timeIsAgreed', yes: 'time-agreed', no: 'agree-time', lacking: 'requires' };
const aboutLanguage: Agreement = {
  rule: languageAgreed,
  fact: 'languageIsAgreed',
  yes: 'language-agreed',
  no: 'agree-language',
  lacking: 'requires',
};
const aboutDistance: Agreement = {
  rule: remoteConsent,
  fact: 'allAgreeToRemote',
  yes: 'remote-agreed',
  no: 'remote-not-agreed',
  lacking: 'refuses',
};
const aboutRules: Agreement = {
  rule: organisationRules,
  fact: 'partiesAgreeToRules',
  yes: 'organisation-rules-apply',
  no: 'organisation-rules-not-agreed',
  lacking: 'refuses',
};
const aboutReplacement: Omit<Agreement, 'rule'> = {
  fact: 'bodyToldOfReplacement',
  yes: 'replacement-told',
  no: 'tell-of-replacement',
  lacking: 'requires',
};

function weighAgreement(facts: SessionFacts, { rule, fact, yes, no, lacking }: Agreement, sheet: Sheet): Said {
  if (sheet.value(rule) === null) return undefined;
  if (facts[fact] === undefined) return sheet.need(fact);
  return facts[fact] === true ? sheet.say('allows', yes, { rule }) : sheet.say(lacking, no, { rule });
}

function weighContract(facts: SessionFacts, sheet: Sheet): Said {
  if (facts.partyCount === undefined) sheet.need('partyCount');
  if (facts.partiesSigned === undefined) sheet.need('partiesSigned');
  if (facts.partyCount === undefined || facts.partiesSigned === undefined) return undefined;
  const told = { signed: facts.partiesSigned, parties: facts.partyCount };
  if (facts.partiesSigned < facts.partyCount) {
    sheet.suggest('partiesSigned', facts.partyCount);
    if (sheet.value(mutualConsent)) sheet.say('refuses', 'contract-not-signed-by-all', { rule: mutualConsent, facts: told });
    return sheet.value(contractNeeded) ? sheet.say('refuses', 'no-mediation-without-contract', { rule: contractNeeded }) : undefined;
  }
  if (facts.contractConcludedOn === undefined) return sheet.need('contractConcludedOn');
  if (!sheet.value(start)) return undefined;
  const startDay = facts.contractConcludedOn;
  if (startDay > sheet.context.asOf) return sheet.say('refuses', 'session-before-contract', { rule: start, facts: { startDay } });
  sheet.find({ startDay });
  return sheet.say('allows', 'contract-starts-mediation', { rule: start, facts: { startDay } });
}

/** How people talk, and with whom. */
function weighMeans(facts: SessionFacts, sheet: Sheet): Said {
  const { sessionMeans, sessionCompany } = facts;
  if (sessionMeans === undefined) sheet.need('sessionMeans');
  else if (sheet.value(meansOfHolding)?.includes(sessionMeans)) sheet.say('allows', 'means-named', { rule: meansOfHolding });
  if (sessionCompany === undefined) sheet.need('sessionCompany');
  else if (sheet.value(together)?.includes(sessionCompany)) {
    sheet.say('allows', sessionCompany === 'all-together' ? 'joint-session' : 'separate-session', { rule: together });
  }
  weighAgreement(facts, aboutMeans, sheet);
  return weighAgreement(facts, aboutProcedure, sheet);
}

/** Taking part from a distance. Whoever agreed to talk by telephone or video has agreed to the distance too. */
function weighDistance(facts: SessionFacts, sheet: Sheet): Said {
  const isMeeting = facts.sessionMeans === 'meeting';
  if (isMeeting && facts.remote === undefined) return sheet.need('remote');
  if (isMeeting && !facts.remote) return undefined;
  if (isMeeting) weighAgreement(facts, aboutDistance, sheet);
  return sheet.value(signatureFromAfar) ? sheet.say('allows', 'signature-from-afar', { rule: signatureFromAfar }) : undefined;
}

function weighRules(facts: SessionFacts, sheet: Sheet): Said {
  if (facts.organisationRulesFollowed === undefined) return sheet.need('organisationRulesFollowed');
  return facts.organisationRulesFollowed ? weighAgreement(facts, aboutRules, sheet) : undefined;
}

/** Another mediator was chosen while a court or a prosecuting body has the case (Law 20(7); until 2022 article 12). */
function weighReplacement(facts: SessionFacts, sheet: Sheet): Said {
  if (facts.mediatorReplaced === undefined) return sheet.need('mediatorReplaced');
  if (!facts.mediatorReplaced) return undefined;
  if (facts.setting === undefined) return sheet.need('setting');
  const proceedings = facts.setting === 'court' ? 'civil' : facts.setting;
  const rule = sheet.value(noticeOfReplacement) === null ? noticeOfReplacementThen : noticeOfReplacement;
  const told: readonly string[] = sheet.value(rule) ?? [];
  return told.includes(proceedings) ? weighAgreement(facts, { rule, ...aboutReplacement }, sheet) : undefined;
}

function weigh(facts: SessionFacts, sheet: Sheet): Said {
  if (!sheet.value(entryIntoForce)) sheet.say('refuses', 'law-not-yet-in-force', { rule: entryIntoForce });
  weighContract(facts, sheet);
  weighMeans(facts, sheet);
  if (facts.sessionMeans === 'meeting') weighAgreement(facts, aboutPlace, sheet);
  weighAgreement(facts, aboutTime, sheet);
  weighAgreement(facts, aboutLanguage, sheet);
  if (facts.sessionMeans !== undefined) weighDistance(facts, sheet);
  weighRules(facts, sheet);
  return weighReplacement(facts, sheet);
}

function impossible(facts: SessionFacts): readonly Refusal[] {
  const tooMany = facts.partyCount !== undefined && facts.partiesSigned !== undefined && facts.partiesSigned > facts.partyCount;
  return tooMany ? [{ code: 'law.fact-more-signatures-than-parties', field: 'partiesSigned' }] : [];
}

/** May the meeting be held now? `findings.startDay`: since when the mediation runs. Sources: Law 5(1), 17 to 19, 20(1), (5), (7), 28. */
export const sessionOpening: Question<SessionFacts> = { id: 'session-opening', facts, weigh, impossible };
