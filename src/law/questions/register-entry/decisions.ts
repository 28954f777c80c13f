import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import { challenges, complaint, refusalToProfessional, suspension, suspensionShown } from '#law/kz/mediation/article-14.ts';
import { refusalToPublic } from '#law/kz/mediation/article-16.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';
import { weighUnregulated } from '#law/questions/register-entry/keeping.ts';

/** A refusal to enter somebody: in time, in writing, with reasons. */
export function weighRefusal(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.registerKind === undefined) return sheet.need('registerKind');
  if (facts.registerKind !== 'professional' && facts.registerKind !== 'public') return weighUnregulated(facts, sheet);
  const rule = facts.registerKind === 'public' ? refusalToPublic : refusalToProfessional;
  const term = sheet.value(rule);
  if (term === null) return sheet.say('refuses', 'not-in-law-then', { rule });
  if (facts.refusalReasoned === undefined) sheet.need('refusalReasoned');
  else
    sheet.say(facts.refusalReasoned ? 'allows' : 'refuses', facts.refusalReasoned ? 'refusal-with-reasons' : 'refusal-without-reasons', {
      rule,
    });
  if (facts.applicationReceivedOn === undefined) return sheet.need('applicationReceivedOn');
  const due = deadlineBy(rule, { code: 'register-refusal', startsOn: facts.applicationReceivedOn, term }, sheet.context.calendar);
  sheet.deadline(due);
  if (facts.refusedOn === undefined) return sheet.need('refusedOn');
  const inTime = facts.refusedOn <= due.lastDay;
  return sheet.say(inTime ? 'allows' : 'refuses', inTime ? 'refusal-in-time' : 'refusal-late', { rule, facts: { lastDay: due.lastDay } });
}

/** A complaint of a party, and the suspension that follows once the breach is confirmed. */
export function weighComplaint(facts: RegisterFacts, sheet: Sheet): Said {
  if (sheet.value(complaint)) sheet.say('allows', 'complain-to-organisation', { rule: complaint });
  else sheet.say('refuses', 'not-in-law-then', { rule: complaint });
  if (facts.breachConfirmedOn === undefined) return undefined;
  const term = sheet.value(suspension);
  if (term !== null) {
    const lastDay = nominalEnd(facts.breachConfirmedOn, term, sheet.context.calendar);
    sheet.find({ suspendedUntilDay: lastDay });
    sheet.say('requires', 'suspend-mediator', { rule: suspension, facts: { lastDay } });
  }
  if (sheet.value(suspensionShown)) sheet.say('requires', 'show-suspension', { rule: suspensionShown });
}

/** Decisions of an organisation that may be taken to court. */
export function weighChallenge(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.decisionChallenged === undefined) return sheet.need('decisionChallenged');
  if (!sheet.value(challenges)?.includes(facts.decisionChallenged)) return sheet.say('refuses', 'not-in-law-then', { rule: challenges });
  if (facts.decisionChallenged === 'exclusion') sheet.collision('C7');
  return sheet.say('allows', 'challenge-in-court', { rule: challenges });
}
