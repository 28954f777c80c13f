import { addDays, type Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { ArticlesRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import {
  endedByReconciliation,
  firstOffenceOnly,
  offenceHarmRepaired,
  onApplication,
  releasedByCourt,
  releasedWithinYear,
  writtenReconciliation,
} from '#law/kz/administrative-offences/article-64.ts';
import { asked, sayAnswer } from '#law/questions/answer-reasons.ts';
import { type ArticleNumber, reaches, readArticle, sayArticleNumber } from '#law/questions/article-number.ts';

/** A case of an administrative offence in which people make peace. */
export interface OffenceFacts {
  /** Article and part of the Code of Administrative Offences, as written in the papers of the case. */
  readonly offenceArticle?: string | undefined;
  readonly victimApplied?: boolean | undefined;
  readonly reconciled?: boolean | undefined;
  readonly agreementSignedByBoth?: boolean | undefined;
  readonly firstOffence?: boolean | undefined;
  readonly harmRepaired?: boolean | undefined;
  /** Reconciliation once released the same person from article 73. */
  readonly releasedUnder73?: boolean | undefined;
  readonly releasedUnder73On?: Day | undefined;
}

const facts: FactSheet<OffenceFacts> = {
  offenceArticle: { kind: 'text', hint: true, first: true },
  victimApplied: { kind: 'yes-no', usual: true, changeable: true },
  reconciled: { kind: 'yes-no', hint: true, changeable: true },
  agreementSignedByBoth: { kind: 'yes-no', changeable: true },
  firstOffence: { kind: 'yes-no', usual: true },
  harmRepaired: { kind: 'yes-no', hint: true, changeable: true },
  releasedUnder73: { kind: 'yes-no', usual: false, hint: true },
  releasedUnder73On: { kind: 'day' },
};

function weighAgreement(facts: OffenceFacts, sheet: Sheet): Said {
  const rule = writtenReconciliation;
  if (sheet.value(rule) === null) return undefined;
  if (facts.reconciled === undefined) return sheet.need('reconciled');
  if (!facts.reconciled) return sheet.say('refuses', 'not-reconciled', { rule });
  return sayAnswer(sheet, rule, {
    fact: 'agreementSignedByBoth',
    answer: facts.agreementSignedByBoth,
    yes: { weight: 'allows', code: 'reconciliation-written' },
    no: { weight: 'requires', code: 'write-reconciliation' },
  });
}

/** Cases begun on the application of the victim: Code of Administrative Offences 64(1). */
function weighEnd(facts: OffenceFacts, sheet: Sheet, article: string): Said {
  if (sheet.value(endedByReconciliation)) {
    sheet.find({ release: 'must' });
    sheet.say('allows', 'offence-ends', { rule: endedByReconciliation, facts: { article } });
  }
  sayAnswer(sheet, onApplication, asked('victimApplied', facts.victimApplied, { yes: 'victim-applied', no: 'victim-not-applied' }));
}

function weighYear(facts: OffenceFacts, sheet: Sheet): Said {
  const rule = releasedWithinYear;
  const term = sheet.value(rule);
  if (term === null) return undefined;
  if (facts.releasedUnder73 === undefined) return sheet.need('releasedUnder73');
  if (!facts.releasedUnder73) return sheet.say('allows', 'not-released-under-73', { rule });
  const startsOn = facts.releasedUnder73On;
  if (startsOn === undefined) return sheet.need('releasedUnder73On');
  const { asOf, calendar } = sheet.context;
  const lastDay = nominalEnd(startsOn, term, calendar);
  const possibleAgainDay = addDays(lastDay, 1);
  sheet.deadline(deadlineBy(rule, { code: 'released-within-year', startsOn, term, notAfter: lastDay }, calendar));
  sheet.find({ possibleAgainDay });
  const isBarred = asOf <= lastDay;
  return sheet.say(isBarred ? 'refuses' : 'allows', isBarred ? 'released-too-recently' : 'released-long-ago', {
    rule,
    facts: { possibleAgainDay },
  });
}

/** Family-domestic offences: the court decides, 64(1-1). */
function weighCourt(facts: OffenceFacts, sheet: Sheet, article: string): Said {
  if (sheet.value(releasedByCourt)) {
    sheet.find({ release: 'may' });
    sheet.say('allows', 'court-may-release', { rule: releasedByCourt, facts: { article } });
    sheet.say('warns', 'safety-before-talks', { rule: releasedByCourt });
  }
  sayAnswer(sheet, firstOffenceOnly, asked('firstOffence', facts.firstOffence, { yes: 'first-offence', no: 'not-first-offence' }));
  sayAnswer(sheet, offenceHarmRepaired, asked('harmRepaired', facts.harmRepaired, { yes: 'harm-repaired', no: 'harm-not-repaired' }));
  weighYear(facts, sheet);
}

/** Whether a list reaches the article; `unknown` while the list is not in force. */
function reachOf(rule: ArticlesRule, article: ArticleNumber, sheet: Sheet): ReturnType<typeof reaches> | 'unknown' {
  const list = sheet.value(rule);
  return list === null ? 'unknown' : reaches(list, article);
}

function weighArticle(facts: OffenceFacts, article: ArticleNumber, sheet: Sheet): Said {
  const named = sayArticleNumber(article);
  const ends = reachOf(endedByReconciliation, article, sheet);
  const byCourt = reachOf(releasedByCourt, article, sheet);
  if (ends === 'unclear') return sheet.need('offenceArticle');
  if (ends === 'unknown') sheet.say('refuses', 'not-in-force', { rule: endedByReconciliation });
  if (ends !== 'no') weighEnd(facts, sheet, named);
  if (ends === 'yes' && byCourt === 'yes') {
    sheet.say('warns', 'offence-listed-twice', { rule: releasedByCourt });
    sheet.collision('G8');
  }
  if (ends !== 'yes' && byCourt !== 'no') weighCourt(facts, sheet, named);
  if (ends === 'no' && byCourt === 'no')
    sheet.say('refuses', 'offence-not-listed', { rule: endedByReconciliation, facts: { article: named } });
  return weighAgreement(facts, sheet);
}

function weigh(facts: OffenceFacts, sheet: Sheet): Said {
  const article = readArticle(facts.offenceArticle ?? '');
  return article === null ? sheet.need('offenceArticle') : weighArticle(facts, article, sheet);
}

/**
 * Does reconciliation end the case of an administrative offence? `findings`: release (must or may), possibleAgainDay.
 *
 * @source Code of Administrative Offences 64
 */
export const offenceProceedings: Question<OffenceFacts> = { id: 'offence-proceedings', facts, weigh };
