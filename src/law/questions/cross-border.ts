import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { singaporeConvention } from '#law/kz/editions.ts';
import { internationalOnly, notOfThese } from '#law/kz/singapore-convention/article-1.ts';
import { notWithState, onlyIfChosen } from '#law/kz/singapore-convention/article-8.ts';
import { onlyLaterSettlements } from '#law/kz/singapore-convention/article-9.ts';
import { asked, sayAnswer } from '#law/questions/answer-reasons.ts';
import { type DisputeKind, mayBeMediated } from '#law/questions/may-be-mediated.ts';

/** A settlement whose parties sit in different states. */
export interface CrossBorderFacts {
  readonly kind?: DisputeKind | undefined;
  readonly differentStates?: boolean | undefined;
  readonly stateBodyIsParty?: boolean | undefined;
  /** The settlement says that the Convention applies. */
  readonly conventionChosen?: boolean | undefined;
  readonly settlementMadeOn?: Day | undefined;
}

const facts: FactSheet<CrossBorderFacts> = {
  kind: { ...mayBeMediated.facts.kind, first: true },
  differentStates: { kind: 'yes-no', hint: true },
  stateBodyIsParty: { kind: 'yes-no', hint: true },
  conventionChosen: { kind: 'yes-no', hint: true, changeable: true },
  settlementMadeOn: { kind: 'day' },
};

function weighDispute(facts: CrossBorderFacts, sheet: Sheet): Said {
  const excluded = sheet.value(notOfThese);
  if (excluded !== null) {
    if (facts.kind === undefined) sheet.need('kind');
    else if ((excluded as readonly string[]).includes(facts.kind)) sheet.say('refuses', 'convention-not-for-these', { rule: notOfThese });
    else sheet.say('allows', 'convention-for-commerce', { rule: notOfThese });
  }
  sayAnswer(
    sheet,
    internationalOnly,
    asked('differentStates', facts.differentStates, { yes: 'settlement-international', no: 'settlement-domestic' }),
  );
}

function weighReservations(facts: CrossBorderFacts, sheet: Sheet): Said {
  sayAnswer(sheet, notWithState, {
    fact: 'stateBodyIsParty',
    answer: facts.stateBodyIsParty,
    yes: { weight: 'refuses', code: 'convention-not-with-state' },
    no: { weight: 'allows', code: 'convention-without-state' },
  });
  sayAnswer(
    sheet,
    onlyIfChosen,
    asked('conventionChosen', facts.conventionChosen, { yes: 'convention-chosen', no: 'convention-not-chosen' }),
  );
}

function weighTime(facts: CrossBorderFacts, sheet: Sheet): Said {
  const rule = onlyLaterSettlements;
  if (sheet.value(rule) === null) return sheet.say('refuses', 'not-in-force', { rule });
  const madeOn = facts.settlementMadeOn;
  if (madeOn === undefined) return sheet.need('settlementMadeOn');
  const sinceDay = singaporeConvention.from;
  const isLater = madeOn >= sinceDay;
  return sheet.say(isLater ? 'allows' : 'refuses', isLater ? 'convention-in-time' : 'convention-too-early', { rule, facts: { sinceDay } });
}

function weigh(facts: CrossBorderFacts, sheet: Sheet): Said {
  weighDispute(facts, sheet);
  weighReservations(facts, sheet);
  weighTime(facts, sheet);
}

/**
 * Can a settlement be relied on abroad, or a foreign one here, by the Singapore Convention?
 *
 * @source Convention on International Settlement Agreements Resulting from Mediation, arts 1, 8, 9, as ratified by Law 116-VII of 25 April 2022
 */
export const crossBorder: Question<CrossBorderFacts> = { id: 'cross-border', facts, weigh };
