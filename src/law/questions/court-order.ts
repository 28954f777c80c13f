import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { orderOnSettlement } from '#law/kz/civil-procedure/article-135.ts';
import { applicationContents } from '#law/kz/civil-procedure/article-136.ts';
import { orderDuty } from '#law/kz/civil-procedure/article-137.ts';
import { type ReturnGround, returnGrounds } from '#law/kz/civil-procedure/article-138.ts';
import { orderIssued } from '#law/kz/civil-procedure/article-139.ts';
import { objection } from '#law/kz/civil-procedure/article-141.ts';
import { orderCancelled } from '#law/kz/civil-procedure/article-142.ts';
import { courtAfterEvasion } from '#law/kz/mediation/article-27.ts';

/** An application for a court order on a settlement that was not performed. */
export interface CourtOrderFacts {
  /** Mediation settlement reached outside a court. */
  readonly settledOutsideCourt?: boolean | undefined;
  readonly inDefault?: boolean | undefined;
  readonly debtorInKazakhstan?: boolean | undefined;
  /** The debtor's objections show a dispute about the right itself. */
  readonly disputeAboutRight?: boolean | undefined;
  readonly settlementAttached?: boolean | undefined;
  /** IIN or BIN of both sides is stated. */
  readonly partiesIdentified?: boolean | undefined;
  readonly dutyPaid?: boolean | undefined;
  readonly filedOn?: Day | undefined;
  readonly copyReceivedOn?: Day | undefined;
  readonly objectedOn?: Day | undefined;
}

const facts: FactSheet<CourtOrderFacts> = {
  settledOutsideCourt: { kind: 'yes-no', hint: true },
  inDefault: { kind: 'yes-no', hint: true },
  debtorInKazakhstan: { kind: 'yes-no', hint: true },
  disputeAboutRight: { kind: 'yes-no', hint: true },
  settlementAttached: { kind: 'yes-no' },
  partiesIdentified: { kind: 'yes-no' },
  dutyPaid: { kind: 'yes-no' },
  filedOn: { kind: 'day' },
  copyReceivedOn: { kind: 'day' },
  objectedOn: { kind: 'day' },
};

function weighBars(facts: CourtOrderFacts, sheet: Sheet): Said {
  const grounds = sheet.value(returnGrounds) ?? [];
  const bar = (ground: ReturnGround, code: string): void => {
    if (grounds.includes(ground)) sheet.say('refuses', code, { rule: returnGrounds });
  };
  if (facts.inDefault === undefined) sheet.need('inDefault');
  else if (!facts.inDefault) sheet.say('refuses', 'not-in-default', { rule: courtAfterEvasion });
  if (facts.settledOutsideCourt === undefined) sheet.need('settledOutsideCourt');
  else if (!facts.settledOutsideCourt) bar('not-in-the-list', 'not-in-order-list');
  if (facts.debtorInKazakhstan === undefined) sheet.need('debtorInKazakhstan');
  else if (!facts.debtorInKazakhstan) bar('debtor-abroad', 'debtor-abroad');
  if (facts.disputeAboutRight === undefined) sheet.need('disputeAboutRight');
  else if (facts.disputeAboutRight) bar('dispute-about-right', 'dispute-about-right');
  return undefined;
}

/** What can still be put right before filing is asked for; after filing its lack brings the application back. */
function weighPackage(facts: CourtOrderFacts, sheet: Sheet): Said {
  const filed = facts.filedOn !== undefined;
  if (facts.settlementAttached !== true) {
    sheet.say(filed ? 'refuses' : 'requires', 'attach-settlement', { rule: filed ? returnGrounds : applicationContents });
  }
  if (facts.partiesIdentified !== true) {
    sheet.say(filed ? 'refuses' : 'requires', 'state-identity-numbers', { rule: filed ? returnGrounds : applicationContents });
  }
  if (facts.dutyPaid !== true) sheet.say(filed ? 'refuses' : 'requires', 'pay-duty', { rule: filed ? returnGrounds : orderDuty });
  return undefined;
}

function run(rule: TimeLimitRule, from: { readonly code: string; readonly startsOn: Day }, sheet: Sheet): Day | null {
  const term = sheet.value(rule);
  if (term === null) return null;
  const deadline = deadlineBy(rule, { ...from, term }, sheet.context.calendar);
  sheet.deadline(deadline);
  return deadline.lastDay;
}

function weighAfterFiling(facts: CourtOrderFacts, sheet: Sheet): Said {
  if (facts.filedOn !== undefined) run(orderIssued, { code: 'order-issued', startsOn: facts.filedOn }, sheet);
  if (facts.copyReceivedOn === undefined) return undefined;
  const lastDay = run(objection, { code: 'order-objection', startsOn: facts.copyReceivedOn }, sheet);
  if (facts.objectedOn === undefined || lastDay === null) return undefined;
  const told = { rule: objection, facts: { objectedDay: facts.objectedOn, lastDay } };
  if (facts.objectedOn > lastDay) return sheet.say('allows', 'objection-late', told);
  run(orderCancelled, { code: 'order-cancelled', startsOn: facts.objectedOn }, sheet);
  sheet.find({ route: 'claim' });
  return sheet.say('refuses', 'order-cancelled', { ...told, rule: orderCancelled });
}

function weigh(facts: CourtOrderFacts, sheet: Sheet): Said {
  if (sheet.value(orderOnSettlement) === null) return sheet.say('refuses', 'order-not-then', { rule: orderOnSettlement });
  sheet.find({ route: facts.debtorInKazakhstan === false || facts.disputeAboutRight ? 'claim' : 'court-order' });
  if (facts.settledOutsideCourt) sheet.say('allows', 'order-on-settlement', { rule: orderOnSettlement });
  weighBars(facts, sheet);
  weighPackage(facts, sheet);
  return weighAfterFiling(facts, sheet);
}

function impossible(facts: CourtOrderFacts): readonly Refusal[] {
  return [...reversed({ ...facts }, 'filedOn', 'copyReceivedOn'), ...reversed({ ...facts }, 'copyReceivedOn', 'objectedOn')];
}

/** May a court order be asked on this settlement? `findings.route`: court-order or claim. */
export const courtOrder: Question<CourtOrderFacts> = { id: 'court-order', facts, weigh, impossible };
