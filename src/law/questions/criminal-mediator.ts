import type { Said, Sheet } from '#law/engine/sheet.ts';
import { fileFormats } from '#law/kz/criminal-procedure/article-42-1.ts';
import { mediatorNotQuestioned } from '#law/kz/criminal-procedure/article-78.ts';
import {
  actsByConsent,
  explainsFirst,
  helpsToAgree,
  keepsSecret,
  mediationWindow,
  meetsAlone,
  seesData,
  seesInformation,
} from '#law/kz/criminal-procedure/article-85.ts';
import { asked, sayAnswer } from '#law/questions/answer-reasons.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

function weighWindow(facts: CriminalFacts, sheet: Sheet): Said {
  const rule = mediationWindow;
  if (sheet.value(rule) === null) return undefined;
  const { reportRegisteredOn: registeredDay, sentenceInForceOn: sentenceDay } = facts;
  const { asOf } = sheet.context;
  if (registeredDay === undefined) return sheet.need('reportRegisteredOn');
  if (registeredDay > asOf) return sheet.say('refuses', 'not-registered-yet', { rule, facts: { registeredDay } });
  if (sentenceDay !== undefined && sentenceDay <= asOf) return sheet.say('refuses', 'sentence-in-force', { rule, facts: { sentenceDay } });
  return sheet.say('allows', 'window-open', { rule, facts: { registeredDay } });
}

function weighDuties(facts: CriminalFacts, sheet: Sheet): Said {
  sayAnswer(sheet, actsByConsent, asked('partiesConsent', facts.partiesConsent, { yes: 'consent-given', no: 'no-consent' }));
  sayAnswer(sheet, explainsFirst, {
    fact: 'aimsExplained',
    answer: facts.aimsExplained,
    yes: { weight: 'allows', code: 'aims-explained' },
    no: { weight: 'requires', code: 'explain-aims' },
  });
  if (sheet.value(keepsSecret)) sheet.say('warns', 'mediator-keeps-secret', { rule: keepsSecret });
}

/** What the mediator may do and must do in a criminal case, and when: Criminal Procedure Code 85. */
export function weighWork(facts: CriminalFacts, sheet: Sheet): Said {
  weighWindow(facts, sheet);
  weighDuties(facts, sheet);
  if (sheet.value(seesInformation)) sheet.say('allows', 'mediator-sees-information', { rule: seesInformation });
  if (sheet.value(seesData)) sheet.say('allows', 'mediator-sees-data', { rule: seesData });
  if (sheet.value(meetsAlone)) sheet.say('allows', 'mediator-meets-alone', { rule: meetsAlone });
  if (sheet.value(helpsToAgree)) sheet.say('allows', 'mediator-helps-agree', { rule: helpsToAgree });
  const format = facts.fileFormat;
  if (format !== undefined && sheet.value(fileFormats)?.includes(format)) sheet.say('allows', 'file-in-this-format', { rule: fileFormats });
}

/** May the mediator be questioned about the mediation: Criminal Procedure Code 78(2)(6). */
export function weighWitness(facts: CriminalFacts, sheet: Sheet): Said {
  const rule = mediatorNotQuestioned;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-force', { rule });
  return sayAnswer(
    sheet,
    rule,
    asked('questioningByLaw', facts.questioningByLaw, { yes: 'questioned-by-law', no: 'mediator-not-questioned' }),
  );
}
