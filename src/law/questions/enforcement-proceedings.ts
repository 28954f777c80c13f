import { addDays, type Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import { codesOf, type Rule, type TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import { goesOnDespiteRequest, suspensionOnRequest } from '#law/kz/enforcement/article-42.ts';
import { requestSuspension, requestSuspensionForMediation, suspensionWithoutEnd } from '#law/kz/enforcement/article-44.ts';
import { resumesAfterTerm } from '#law/kz/enforcement/article-46.ts';
import { chargesFirst, type EnforcementCharge, endsBySettlement, restartGrounds } from '#law/kz/enforcement/article-47.ts';
import { approvalAtEnforcement, enforcementEnds, enforcementSuspension } from '#law/kz/mediation/article-25-1.ts';

/** Mediation while a judgment is being enforced. The day of the question is the day on which one looks. */
export interface EnforcementFacts {
  readonly enforcementStep?: 'suspend' | 'settled' | 'restart' | undefined;
  readonly contractShownToOfficer?: boolean | undefined;
  readonly contractShownOn?: Day | undefined;
  /** The creditor asked the officer in writing to suspend. */
  readonly creditorAsks?: boolean | undefined;
  readonly creditorAskedOn?: Day | undefined;
  /** Until when the sides want enforcement to stand still. */
  readonly enforcementStopsUntil?: Day | undefined;
  readonly approvedByCourt?: boolean | undefined;
  readonly settlementShownToOfficer?: boolean | undefined;
  /** What has been collected from the debtor already. */
  readonly chargesCollected?: readonly EnforcementCharge[] | undefined;
  readonly restartGround?: 'none' | 'term-restored' | 'acts-unlawful' | undefined;
}

const facts: FactSheet<EnforcementFacts> = {
  enforcementStep: { kind: 'choice', options: ['suspend', 'settled', 'restart'], first: true },
  contractShownToOfficer: { kind: 'yes-no', usual: true, changeable: true },
  contractShownOn: { kind: 'day' },
  creditorAsks: { kind: 'yes-no', hint: true, changeable: true },
  creditorAskedOn: { kind: 'day' },
  enforcementStopsUntil: { kind: 'day', hint: true },
  approvedByCourt: { kind: 'yes-no', hint: true, changeable: true },
  settlementShownToOfficer: { kind: 'yes-no', changeable: true },
  chargesCollected: { kind: 'several', options: codesOf(chargesFirst), hint: true, changeable: true },
  restartGround: { kind: 'choice', options: ['none', ...codesOf(restartGrounds)], hint: true, usual: 'none' },
};

interface Standstill {
  readonly rule: TimeLimitRule;
  readonly lastDay: Day;
}

/** A cap: days off do not make it longer. */
function standstill(rule: TimeLimitRule, parts: { readonly code: string; readonly startsOn: Day }, sheet: Sheet): Standstill | null {
  const term = sheet.value(rule);
  if (term === null) return null;
  const lastDay = nominalEnd(parts.startsOn, term, sheet.context.calendar);
  sheet.deadline(deadlineBy(rule, { ...parts, term, notAfter: lastDay }, sheet.context.calendar));
  return { rule, lastDay };
}

function byContract(facts: EnforcementFacts, sheet: Sheet): Standstill | null {
  if (!facts.contractShownToOfficer || sheet.value(enforcementSuspension) === null) return null;
  if (facts.contractShownOn === undefined) {
    sheet.need('contractShownOn');
    return null;
  }
  if (!facts.creditorAsks) sheet.say('warns', 'ask-creditor-too', { rule: suspensionOnRequest });
  return standstill(enforcementSuspension, { code: 'enforcement-suspended', startsOn: facts.contractShownOn }, sheet);
}

function byRequest(facts: EnforcementFacts, sheet: Sheet): Standstill | null {
  if (!facts.creditorAsks) return null;
  if (facts.creditorAskedOn === undefined) {
    sheet.need('creditorAskedOn');
    return null;
  }
  for (const item of sheet.value(goesOnDespiteRequest) ?? []) {
    sheet.say('warns', item === 'announced-auction' ? 'auction-goes-on' : 'collection-orders-go-on', { rule: goesOnDespiteRequest });
  }
  if (sheet.value(resumesAfterTerm)) sheet.say('allows', 'resumes-by-itself', { rule: resumesAfterTerm });
  if (sheet.value(suspensionWithoutEnd)) {
    sheet.find({ suspended: true });
    sheet.say('allows', 'suspended-until-creditor-asks', { rule: suspensionWithoutEnd });
  }
  const isLonger = facts.contractShownToOfficer === true && sheet.value(requestSuspensionForMediation) !== null;
  const rule = isLonger ? requestSuspensionForMediation : requestSuspension;
  return standstill(rule, { code: 'enforcement-suspended-on-request', startsOn: facts.creditorAskedOn }, sheet);
}

function sayHowLong(longest: Standstill, facts: EnforcementFacts, sheet: Sheet): Said {
  const { rule, lastDay } = longest;
  const asked = facts.enforcementStopsUntil;
  if (asked !== undefined && asked > lastDay) {
    sheet.say('refuses', 'suspension-too-long', { rule, facts: { longestDay: lastDay, askedDay: asked } });
    sheet.suggest('enforcementStopsUntil', lastDay);
  }
  const isOver = sheet.context.asOf > lastDay;
  sheet.find({ suspended: !isOver, lastDay, resumesDay: addDays(lastDay, 1) });
  if (!isOver) return sheet.say('allows', 'enforcement-stands-still', { rule, facts: { lastDay } });
  const resumes: Rule = rule === enforcementSuspension ? enforcementSuspension : resumesAfterTerm;
  return sheet.value(resumes) === null ? undefined : sheet.say('refuses', 'enforcement-resumes', { rule: resumes, facts: { lastDay } });
}

function weighSuspension(facts: EnforcementFacts, sheet: Sheet): Said {
  if (facts.contractShownToOfficer === undefined) sheet.need('contractShownToOfficer');
  if (facts.creditorAsks === undefined) sheet.need('creditorAsks');
  const contract = byContract(facts, sheet);
  const request = byRequest(facts, sheet);
  if (facts.creditorAsks && sheet.value(suspensionOnRequest)) sheet.say('allows', 'creditor-may-suspend', { rule: suspensionOnRequest });
  const ends = [contract, request].filter((end) => end !== null).toSorted((left, right) => (left.lastDay < right.lastDay ? 1 : -1));
  if (ends[0] !== undefined) return sayHowLong(ends[0], facts, sheet);
  if (facts.creditorAsks) return undefined;
  const isOpen = facts.contractShownToOfficer === undefined || facts.creditorAsks === undefined;
  if (isOpen || (facts.contractShownToOfficer && sheet.value(enforcementSuspension))) return undefined;
  sheet.suggest('creditorAskedOn', sheet.context.asOf);
  return sheet.say('refuses', 'no-ground-to-suspend', { rule: suspensionOnRequest });
}

function weighApproval(facts: EnforcementFacts, sheet: Sheet): Said {
  const rule = approvalAtEnforcement;
  if (sheet.value(rule) !== null) {
    if (facts.approvedByCourt === undefined) sheet.need('approvedByCourt');
    else if (facts.approvedByCourt) sheet.say('allows', 'approved-at-enforcement', { rule });
    else sheet.say('requires', 'approve-at-enforcement', { rule });
  }
  if (sheet.value(enforcementEnds) === null) return undefined;
  if (sheet.value(rule) !== null) sheet.collision('C2');
  if (facts.settlementShownToOfficer === undefined) return sheet.need('settlementShownToOfficer');
  const shown = facts.settlementShownToOfficer;
  return sheet.say(shown ? 'allows' : 'requires', shown ? 'settlement-shown' : 'show-to-officer', { rule: enforcementEnds });
}

function weighCharges(facts: EnforcementFacts, sheet: Sheet): Said {
  const rule = chargesFirst;
  const charges = sheet.value(rule);
  if (charges === null) return undefined;
  if (facts.chargesCollected === undefined) return sheet.need('chargesCollected');
  const collected = facts.chargesCollected;
  const open = charges.filter((charge) => !collected.includes(charge));
  for (const charge of open) sheet.say('warns', `measures-stay.${charge}`, { rule });
  return open.length === 0 ? sheet.say('allows', 'measures-lifted', { rule }) : undefined;
}

function weighSettled(facts: EnforcementFacts, sheet: Sheet): Said {
  const ends = sheet.value(endsBySettlement) !== null;
  sheet.say(ends ? 'allows' : 'refuses', ends ? 'ends-by-settlement' : 'settlement-ends-nothing-then', { rule: endsBySettlement });
  weighApproval(facts, sheet);
  weighCharges(facts, sheet);
  return sheet.value(restartGrounds) ? sheet.say('warns', 'no-new-start', { rule: restartGrounds }) : undefined;
}

function weighRestart(facts: EnforcementFacts, sheet: Sheet): Said {
  const rule = restartGrounds;
  const grounds = sheet.value(rule);
  if (grounds === null) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.restartGround === undefined) return sheet.need('restartGround');
  const isOpen = facts.restartGround !== 'none' && grounds.includes(facts.restartGround);
  return sheet.say(isOpen ? 'allows' : 'refuses', isOpen ? 'may-start-anew' : 'may-not-start-anew', { rule });
}

function weigh(facts: EnforcementFacts, sheet: Sheet): Said {
  switch (facts.enforcementStep) {
    case 'suspend':
      return weighSuspension(facts, sheet);
    case 'settled':
      return weighSettled(facts, sheet);
    case 'restart':
      return weighRestart(facts, sheet);
    default:
      return sheet.need('enforcementStep');
  }
}

function impossible(facts: EnforcementFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'contractShownOn', 'enforcementStopsUntil'),
    ...reversed({ ...facts }, 'creditorAskedOn', 'enforcementStopsUntil'),
  ];
}

/** What does mediation do to enforcement: suspend it, end it, let it begin again? `findings`: suspended, lastDay, resumesDay. */
export const enforcementProceedings: Question<EnforcementFacts> = { id: 'enforcement-proceedings', facts, weigh, impossible };
