import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import { codesOf, type TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { orderIsEnforced, orderWithoutHearing } from '#law/kz/civil-procedure/article-134.ts';
import { orderFields, orderOnSettlement, type SettlementField } from '#law/kz/civil-procedure/article-135.ts';
import { applicationContents, applicationSigned } from '#law/kz/civil-procedure/article-136.ts';
import { orderDuty, orderDutyCredited, orderDutyReturned } from '#law/kz/civil-procedure/article-137.ts';
import { acceptanceRefused, fileOrderAgain, type ReturnGround, returnDecided, returnGrounds } from '#law/kz/civil-procedure/article-138.ts';
import { orderIssued } from '#law/kz/civil-procedure/article-139.ts';
import { objection } from '#law/kz/civil-procedure/article-141.ts';
import { orderCancelled } from '#law/kz/civil-procedure/article-142.ts';
import { orderHandedOver } from '#law/kz/civil-procedure/article-143.ts';
import { courtAfterEvasion } from '#law/kz/mediation/article-27.ts';
import { speakerOn } from '#law/questions/court-says.ts';

/** An application for a court order on a settlement that was not performed. */
export interface CourtOrderFacts {
  /** Mediation settlement reached outside a court. */
  readonly settledOutsideCourt?: boolean | undefined;
  /** Field of another settlement reached before a court, where it is not one of mediation. */
  readonly preTrialField?: SettlementField | 'none' | undefined;
  readonly inDefault?: boolean | undefined;
  readonly debtorInKazakhstan?: boolean | undefined;
  /** The debtor's objections show a dispute about the right itself. */
  readonly disputeAboutRight?: boolean | undefined;
  readonly settlementAttached?: boolean | undefined;
  /** IIN or BIN of both sides is stated. */
  readonly partiesIdentified?: boolean | undefined;
  readonly dutyPaid?: boolean | undefined;
  readonly filedOn?: Day | undefined;
  /** What the court did with the application other than giving the order. */
  readonly orderAnswer?: 'none' | 'refused' | 'returned' | undefined;
  readonly copyReceivedOn?: Day | undefined;
  readonly objectedOn?: Day | undefined;
}

const facts: FactSheet<CourtOrderFacts> = {
  settledOutsideCourt: { kind: 'yes-no', hint: true, first: true, usual: true },
  preTrialField: { kind: 'choice', options: ['none', ...codesOf(orderFields)], hint: true },
  inDefault: { kind: 'yes-no', hint: true, usual: true },
  debtorInKazakhstan: { kind: 'yes-no', hint: true, usual: true },
  disputeAboutRight: { kind: 'yes-no', hint: true, usual: false },
  settlementAttached: { kind: 'yes-no', changeable: true },
  partiesIdentified: { kind: 'yes-no', changeable: true },
  dutyPaid: { kind: 'yes-no', changeable: true },
  filedOn: { kind: 'day' },
  orderAnswer: { kind: 'choice', options: ['none', 'refused', 'returned'], hint: true, usual: 'none' },
  copyReceivedOn: { kind: 'day' },
  objectedOn: { kind: 'day' },
};

/** Refuses by a ground of return, as far as the code of the day has it. */
function bar(ground: ReturnGround, code: string, sheet: Sheet): Said {
  return sheet.value(returnGrounds)?.includes(ground) ? sheet.say('refuses', code, { rule: returnGrounds }) : undefined;
}

function weighSettlement(facts: CourtOrderFacts, sheet: Sheet): Said {
  if (facts.settledOutsideCourt === undefined) return sheet.need('settledOutsideCourt');
  const rule = facts.settledOutsideCourt ? orderOnSettlement : orderFields;
  if (sheet.value<unknown>(rule) === null) return sheet.say('refuses', 'order-not-then', { rule });
  if (facts.settledOutsideCourt) return sheet.say('allows', 'order-on-settlement', { rule });
  if (facts.preTrialField === undefined) return sheet.need('preTrialField');
  if (facts.preTrialField === 'none' || !sheet.value(orderFields)?.includes(facts.preTrialField)) {
    return bar('not-in-the-list', 'not-in-order-list', sheet);
  }
  return sheet.say('allows', 'order-on-other-settlement', { rule });
}

function weighBars(facts: CourtOrderFacts, sheet: Sheet): Said {
  if (facts.inDefault === undefined) sheet.need('inDefault');
  else if (!facts.inDefault) sheet.say('refuses', 'not-in-default', { rule: courtAfterEvasion });
  if (facts.debtorInKazakhstan === undefined) sheet.need('debtorInKazakhstan');
  else if (!facts.debtorInKazakhstan) bar('debtor-abroad', 'debtor-abroad', sheet);
  if (facts.disputeAboutRight === undefined) sheet.need('disputeAboutRight');
  else if (facts.disputeAboutRight) bar('dispute-about-right', 'dispute-about-right', sheet);
  return undefined;
}

/** What can still be put right before filing is asked for; after filing its lack brings the application back. */
function weighPackage(facts: CourtOrderFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  const filed = facts.filedOn !== undefined;
  const contents = sheet.value(applicationContents) ?? [];
  sheet.find({ application: contents.join(' ') });
  if (facts.settlementAttached !== true) {
    if (filed) bar('no-documents', 'attach-settlement', sheet);
    else if (contents.includes('supporting-documents')) sheet.say('requires', 'attach-settlement', { rule: applicationContents });
  }
  if (facts.partiesIdentified !== true) {
    if (filed) bar('form-of-application', 'state-identity-numbers', sheet);
    else if (contents.includes('parties-with-numbers')) sheet.say('requires', 'state-identity-numbers', { rule: applicationContents });
  }
  if (facts.dutyPaid !== true) {
    if (filed) bar('duty-unpaid', 'pay-duty', sheet);
    else say(orderDuty, 'requires', 'pay-duty');
  }
  return say(applicationSigned, 'allows', 'order-application-signed');
}

function run(rule: TimeLimitRule, from: { readonly code: string; readonly startsOn: Day }, sheet: Sheet): Day | null {
  const term = sheet.value(rule);
  if (term === null) return null;
  const deadline = deadlineBy(rule, { ...from, term }, sheet.context.calendar);
  sheet.deadline(deadline);
  return deadline.lastDay;
}

function weighFiled(facts: CourtOrderFacts & { readonly filedOn: Day }, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.orderAnswer === 'refused') {
    say(acceptanceRefused, 'refuses', 'order-application-refused');
    return say(orderDutyReturned, 'allows', 'order-duty-returned');
  }
  if (facts.orderAnswer === 'returned') return say(fileOrderAgain, 'requires', 'order-file-again');
  run(orderIssued, { code: 'order-issued', startsOn: facts.filedOn }, sheet);
  run(returnDecided, { code: 'order-return-decided', startsOn: facts.filedOn }, sheet);
  return undefined;
}

function weighObjection(facts: CourtOrderFacts & { readonly copyReceivedOn: Day }, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  const lastDay = run(objection, { code: 'order-objection', startsOn: facts.copyReceivedOn }, sheet);
  const isLate = facts.objectedOn !== undefined && lastDay !== null && facts.objectedOn > lastDay;
  if (isLate) sheet.say('allows', 'objection-late', { rule: objection, facts: { objectedDay: facts.objectedOn, lastDay } });
  if (facts.objectedOn === undefined || isLate) {
    const isOver = lastDay === null || sheet.context.asOf > lastDay;
    return isOver ? say(orderHandedOver, 'allows', 'order-handed-over') : undefined;
  }
  say(orderDutyCredited, 'allows', 'order-duty-credited');
  const cancelledBy = run(orderCancelled, { code: 'order-cancelled', startsOn: facts.objectedOn }, sheet);
  if (cancelledBy === null || lastDay === null) return undefined;
  sheet.find({ route: 'claim' });
  return sheet.say('refuses', 'order-cancelled', { rule: orderCancelled, facts: { objectedDay: facts.objectedOn, lastDay } });
}

function weigh(facts: CourtOrderFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  const isClosed = facts.debtorInKazakhstan === false || facts.disputeAboutRight === true || sheet.value(orderOnSettlement) === null;
  sheet.find({ route: isClosed ? 'claim' : 'court-order' });
  weighSettlement(facts, sheet);
  weighBars(facts, sheet);
  weighPackage(facts, sheet);
  say(orderWithoutHearing, 'allows', 'order-without-hearing');
  say(orderIsEnforced, 'allows', 'order-is-enforced');
  if (facts.filedOn !== undefined) weighFiled({ ...facts, filedOn: facts.filedOn }, sheet);
  return facts.copyReceivedOn === undefined ? undefined : weighObjection({ ...facts, copyReceivedOn: facts.copyReceivedOn }, sheet);
}

function impossible(facts: CourtOrderFacts): readonly Refusal[] {
  return [...reversed({ ...facts }, 'filedOn', 'copyReceivedOn'), ...reversed({ ...facts }, 'copyReceivedOn', 'objectedOn')];
}

/**
 * May a court order be asked on this settlement, and what follows?
 *
 * Findings: `route` (court-order or claim), `application` (what the application states and carries). Source: Civil Procedure Code, chapter 12.
 */
export const courtOrder: Question<CourtOrderFacts> = { id: 'court-order', facts, weigh, impossible };
