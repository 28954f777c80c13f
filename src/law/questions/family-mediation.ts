import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { type ChildHarm, childInDanger, familyMatters, interestsOfChild } from '#law/kz/mediation/article-25.ts';

/** What came to light in a family mediation. */
export interface FamilyMediationFacts {
  readonly childConcerned?: boolean | undefined;
  readonly childInterestsHeeded?: boolean | undefined;
  /** What the facts that came up do, or may do, to a child; empty when there is nothing of the kind. */
  readonly childHarm?: readonly ChildHarm[] | undefined;
  readonly partiesForbidReport?: boolean | undefined;
  /** The mediator has turned to the body that protects the rights of children. */
  readonly childReportMade?: boolean | undefined;
}

const facts: FactSheet<FamilyMediationFacts> = {
  childConcerned: { kind: 'yes-no', first: true },
  childInterestsHeeded: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  childHarm: { kind: 'several', options: codesOf(childInDanger), hint: true },
  partiesForbidReport: { kind: 'yes-no', usual: false },
  childReportMade: { kind: 'yes-no', changeable: true },
};

function weighReport(facts: FamilyMediationFacts, sheet: Sheet): Said {
  const rule = childInDanger;
  const grounds = sheet.value(rule);
  if (grounds === null) return undefined;
  if (facts.childHarm === undefined) return sheet.need('childHarm');
  const isInDanger = facts.childHarm.some((harm) => grounds.includes(harm));
  sheet.find({ mustReport: isInDanger });
  if (!isInDanger) return sheet.say('allows', 'no-report-of-child', { rule });
  if (facts.partiesForbidReport) sheet.say('warns', 'child-before-wishes', { rule });
  if (facts.childReportMade === undefined) return sheet.need('childReportMade');
  const isMade = facts.childReportMade;
  return sheet.say(isMade ? 'allows' : 'requires', isMade ? 'child-report-made' : 'child-protection-must-know', { rule });
}

function weigh(facts: FamilyMediationFacts, sheet: Sheet): Said {
  if (sheet.value(familyMatters)) sheet.say('allows', 'family-matters', { rule: familyMatters });
  if (facts.childConcerned === undefined) return sheet.need('childConcerned');
  if (!facts.childConcerned) return undefined;
  const rule = interestsOfChild;
  if (sheet.value(rule)) {
    if (facts.childInterestsHeeded === undefined) sheet.need('childInterestsHeeded');
    else {
      const heeded = facts.childInterestsHeeded;
      sheet.say(heeded ? 'allows' : 'requires', heeded ? 'interests-of-child' : 'heed-interests-of-child', { rule });
    }
  }
  return weighReport(facts, sheet);
}

/** What does a family dispute ask of the mediator? `findings`: mustReport. */
export const familyMediation: Question<FamilyMediationFacts> = { id: 'family-mediation', facts, weigh };
