import type { Day, Instant } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { refundForPartiality } from '#law/kz/mediation/article-22.ts';
import { tellTheCourt } from '#law/kz/mediation/article-23.ts';
import { tellTheBody } from '#law/kz/mediation/article-24.ts';
import { approvalAtEnforcement, enforcementEnds } from '#law/kz/mediation/article-25-1.ts';
import { endByMediator, endByOneParty, endByRefusal, endBySettlement, endByTerm, noticeOnRequest } from '#law/kz/mediation/article-26.ts';
import { approvalByCourt } from '#law/kz/mediation/article-27.ts';
import type { Setting } from '#law/questions/mediation-term.ts';

/** Grounds on which a mediation ends, in the order of the law. */
export type EndGround = 'settlement' | 'mediator-excludes' | 'refusal-of-mediation' | 'refusal-to-continue' | 'term-expired';

/** How a mediation ended. */
export interface EndingFacts {
  readonly endGround?: EndGround | undefined;
  readonly setting?: Setting | undefined;
  /** Day on which the settlement or the written refusal was signed, or the mediator recorded the circumstances. */
  readonly endSignedOn?: Day | undefined;
  readonly refusedBy?: 'one-party' | 'all-parties' | undefined;
  /** When the refusal to continue reached the mediator or the other side, by any available means. */
  readonly notifiedAt?: Instant | undefined;
  /** Last day of the term, extensions included. */
  readonly termLastDay?: Day | undefined;
  readonly noticeRequested?: boolean | undefined;
  /** The mediator stopped because impartiality was in doubt. */
  readonly withdrewForPartiality?: boolean | undefined;
  readonly paidToMediatorTiyn?: number | undefined;
  readonly inAdministrativeCourt?: boolean | undefined;
}

const facts: FactSheet<EndingFacts> = {
  endGround: {
    kind: 'choice',
    options: ['settlement', 'mediator-excludes', 'refusal-of-mediation', 'refusal-to-continue', 'term-expired'],
    hint: true,
    first: true,
    usual: 'settlement',
  },
  setting: {
    kind: 'choice',
    options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'],
    hint: true,
    usual: 'outside',
  },
  inAdministrativeCourt: { kind: 'yes-no', hint: true, usual: false },
  endSignedOn: { kind: 'day' },
  refusedBy: { kind: 'choice', options: ['one-party', 'all-parties'] },
  notifiedAt: { kind: 'instant' },
  termLastDay: { kind: 'day' },
  noticeRequested: { kind: 'yes-no' },
  withdrewForPartiality: { kind: 'yes-no' },
  paidToMediatorTiyn: { kind: 'money' },
};

function endedOn(day: Day, sheet: Sheet): void {
  sheet.find({ moment: day, momentKind: 'day' });
}

function weighRefusal(facts: EndingFacts, sheet: Sheet): Said {
  const rule = endByRefusal;
  if (facts.endSignedOn === undefined) return sheet.need('endSignedOn');
  const who = sheet.value(rule);
  if (who === 'all-parties') {
    if (facts.refusedBy === undefined) return sheet.need('refusedBy');
    if (facts.refusedBy === 'one-party') return sheet.say('refuses', 'refusal-needs-all-then', { rule });
  } else if (who !== 'any-party') return sheet.say('refuses', 'not-in-force', { rule });
  endedOn(facts.endSignedOn, sheet);
  return sheet.say('allows', 'ended-by-refusal', { rule, facts: { endDay: facts.endSignedOn } });
}

function weighOneParty(facts: EndingFacts, sheet: Sheet): Said {
  const rule = endByOneParty;
  const moment = sheet.value(rule);
  if (moment === 'day-sent') {
    if (facts.endSignedOn === undefined) return sheet.need('endSignedOn');
    endedOn(facts.endSignedOn, sheet);
    return sheet.say('allows', 'ended-when-refusal-sent-then', { rule, facts: { endDay: facts.endSignedOn } });
  }
  if (moment !== 'moment-of-notice') return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.notifiedAt === undefined) return sheet.need('notifiedAt');
  sheet.find({ moment: facts.notifiedAt, momentKind: 'instant' });
  return sheet.say('allows', 'ended-by-notice', { rule });
}

function weighTerm(facts: EndingFacts, sheet: Sheet): Said {
  const rule = endByTerm;
  if (!sheet.value(rule)) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.termLastDay === undefined) return sheet.need('termLastDay');
  const told = { rule, facts: { endDay: facts.termLastDay } };
  if (sheet.context.asOf <= facts.termLastDay) return sheet.say('refuses', 'term-not-expired', told);
  endedOn(facts.termLastDay, sheet);
  return sheet.say('allows', 'ended-by-term', told);
}

function weighSettlement(facts: EndingFacts, sheet: Sheet): Said {
  const rule = endBySettlement;
  if (!sheet.value(rule)) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.endSignedOn === undefined) return sheet.need('endSignedOn');
  endedOn(facts.endSignedOn, sheet);
  return sheet.say('allows', 'ended-by-settlement', { rule, facts: { endDay: facts.endSignedOn } });
}

function weighMediator(facts: EndingFacts, sheet: Sheet): Said {
  const rule = endByMediator;
  if (!sheet.value(rule)) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.endSignedOn === undefined) return sheet.need('endSignedOn');
  endedOn(facts.endSignedOn, sheet);
  sheet.collision('C12');
  sheet.say('warns', 'moment-not-in-law', { rule });
  return sheet.say('allows', 'ended-by-mediator', { rule, facts: { endDay: facts.endSignedOn } });
}

function weighGround(facts: EndingFacts, sheet: Sheet): Said {
  switch (facts.endGround) {
    case 'settlement':
      return weighSettlement(facts, sheet);
    case 'mediator-excludes':
      return weighMediator(facts, sheet);
    case 'refusal-of-mediation':
      return weighRefusal(facts, sheet);
    case 'refusal-to-continue':
      return weighOneParty(facts, sheet);
    case 'term-expired':
      return weighTerm(facts, sheet);
    default:
      return sheet.need('endGround');
  }
}

function weighNotice(facts: EndingFacts, sheet: Sheet): Said {
  const grounds: readonly string[] = sheet.value(noticeOnRequest) ?? [];
  const due = facts.endGround !== undefined && grounds.includes(facts.endGround);
  sheet.find({ notice: due ? 'on-request' : 'none' });
  if (!due) return undefined;
  return sheet.say(facts.noticeRequested ? 'requires' : 'allows', facts.noticeRequested ? 'notice-requested' : 'notice-on-request', {
    rule: noticeOnRequest,
  });
}

/** The court, in a civil or an administrative process. */
function weighCourtTold(facts: EndingFacts, what: 'settlement' | 'notice', sheet: Sheet): Said {
  const process = facts.inAdministrativeCourt ? 'administrative' : 'civil';
  if (sheet.value(tellTheCourt)?.includes(process)) {
    sheet.find({ sendTo: 'court', send: what });
    sheet.say('requires', `send-${what}-to-court`, { rule: tellTheCourt });
  } else sheet.find({ sendTo: 'none', send: 'nothing' });
  const isApproved = what === 'settlement' && sheet.value(approvalByCourt) !== null;
  return isApproved ? sheet.say('requires', 'court-approves', { rule: approvalByCourt }) : undefined;
}

/** Who has to be told at once, and what they get. */
function weighTold(facts: EndingFacts, sheet: Sheet): Said {
  const what = facts.endGround === 'settlement' ? 'settlement' : 'notice';
  if (facts.setting === 'court') return weighCourtTold(facts, what, sheet);
  if (facts.setting === 'criminal' || facts.setting === 'administrative-offence') {
    if (!sheet.value(tellTheBody)?.includes(facts.setting)) return undefined;
    sheet.find({ sendTo: 'body', send: what });
    return sheet.say('requires', `send-${what}-to-body`, { rule: tellTheBody });
  }
  if (facts.setting !== 'enforcement' || what !== 'settlement' || sheet.value(approvalAtEnforcement) === null) {
    sheet.find({ sendTo: 'none', send: 'nothing' });
    return undefined;
  }
  sheet.find({ sendTo: 'court-and-officer', send: what });
  sheet.collision('C2');
  sheet.say('requires', 'approve-at-enforcement', { rule: approvalAtEnforcement });
  return sheet.say('requires', 'show-to-officer', { rule: enforcementEnds });
}

/** A mediator who withdraws for partiality gives back what was paid. */
function weighRefund(facts: EndingFacts, sheet: Sheet): Said {
  if (!facts.withdrewForPartiality || sheet.value(refundForPartiality) === null) return undefined;
  sheet.collision('C10');
  if (facts.paidToMediatorTiyn === undefined) return sheet.need('paidToMediatorTiyn');
  const refundTiyn = facts.paidToMediatorTiyn;
  sheet.find({ refundTiyn });
  return refundTiyn > 0 ? sheet.say('requires', 'refund', { rule: refundForPartiality, facts: { refundTiyn } }) : undefined;
}

function weigh(facts: EndingFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  weighGround(facts, sheet);
  weighNotice(facts, sheet);
  weighTold(facts, sheet);
  return weighRefund(facts, sheet);
}

/** How did the mediation end, from which moment, and who has to be told? `findings`: moment, momentKind, notice, sendTo, send, refundTiyn. Sources: Law 22(5), 23(4), 24(6), 25-1, 26. */
export const howItEnded: Question<EndingFacts> = { id: 'how-it-ended', facts, weigh };
