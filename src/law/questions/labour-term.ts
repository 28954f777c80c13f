import { addDays, type Day, daysBetween } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { type DeadlineParts, deadlineBy, nominalEnd } from '#law/engine/term.ts';
import { commissionExceptions } from '#law/kz/labour/article-159.ts';
import {
  otherLabourDisputes,
  reinstatementToCommission,
  reinstatementToCourt,
  reinstatementWithoutCommission,
  standsStill,
  standsWithoutCommission,
} from '#law/kz/labour/article-160.ts';

/** Employers and posts; all but `ordinary` need no conciliation commission first. */
export type EmployerKind =
  | 'ordinary'
  | 'micro-business'
  | 'small-non-profit'
  | 'domestic-work'
  | 'executive'
  | 'military-or-law-enforcement'
  | 'civil-service';

/** How long an employee has to go to the commission or to a court. */
export interface LabourFacts {
  readonly labourClaim?: 'reinstatement' | 'other' | undefined;
  readonly employerKind?: EmployerKind | undefined;
  /** Day of the dismissal, or on which the breach became known. */
  readonly labourEventOn?: Day | undefined;
  readonly commissionDecidedOn?: Day | undefined;
  /** Day on which the copy of that decision was handed over or posted; the term to a court runs from it. */
  readonly commissionCopyOn?: Day | undefined;
  /** The organisation has no commission, though it should. */
  readonly commissionMissing?: boolean | undefined;
  /** There was none before this day. */
  readonly commissionCreatedOn?: Day | undefined;
  readonly contractConcludedOn?: Day | undefined;
  /** Absent while the contract of mediation is in force. */
  readonly mediationEndedOn?: Day | undefined;
}

const facts: FactSheet<LabourFacts> = {
  labourClaim: { kind: 'choice', options: ['reinstatement', 'other'], hint: true, first: true },
  employerKind: {
    kind: 'choice',
    options: [
      'ordinary',
      'micro-business',
      'small-non-profit',
      'domestic-work',
      'executive',
      'military-or-law-enforcement',
      'civil-service',
    ],
    hint: true,
  },
  labourEventOn: { kind: 'day', hint: true },
  commissionDecidedOn: { kind: 'day' },
  commissionCopyOn: { kind: 'day', hint: true },
  commissionMissing: { kind: 'yes-no', usual: false, hint: true },
  commissionCreatedOn: { kind: 'day' },
  contractConcludedOn: { kind: 'day' },
  mediationEndedOn: { kind: 'day' },
};

interface Base {
  readonly rule: TimeLimitRule;
  readonly startsOn: Day;
}

type Known = LabourFacts & { readonly labourEventOn: Day; readonly employerKind: EmployerKind };

/** The day from which the term runs where a commission has to be asked first: not before there is one. */
function startOf(facts: Known, sheet: Sheet): Day {
  const created = sheet.value(standsWithoutCommission) ? facts.commissionCreatedOn : undefined;
  return created !== undefined && created > facts.labourEventOn ? created : facts.labourEventOn;
}

function baseOf(facts: Known, sheet: Sheet): Base {
  const needsNone = sheet.value(commissionExceptions)?.includes(facts.employerKind) ?? facts.employerKind !== 'ordinary';
  if (facts.labourClaim === 'other') {
    return { rule: otherLabourDisputes, startsOn: needsNone ? facts.labourEventOn : startOf(facts, sheet) };
  }
  if (needsNone) {
    return { rule: reinstatementWithoutCommission, startsOn: facts.labourEventOn };
  }
  if (facts.commissionDecidedOn !== undefined) {
    return { rule: reinstatementToCourt, startsOn: facts.commissionCopyOn ?? facts.commissionDecidedOn };
  }
  return { rule: reinstatementToCommission, startsOn: startOf(facts, sheet) };
}

/** Where a term ends when nothing stops it: by the count, and after days off. */
interface PlainEnd {
  readonly nominalDay: Day;
  readonly lastDay: Day;
}

/**
 * Days that were left when the contract of mediation was concluded; null when it never stood in the way of this term.
 * A contract of the days off after the count, or of the working day that follows them, is still in time: it leaves none.
 */
function daysLeft(facts: LabourFacts, base: Base, end: PlainEnd): number | null {
  const from = facts.contractConcludedOn;
  if (from === undefined || from > end.lastDay) return null;
  if (facts.mediationEndedOn !== undefined && facts.mediationEndedOn <= base.startsOn) return null;
  const gone = Math.max(0, daysBetween(base.startsOn, from));
  return Math.max(0, daysBetween(base.startsOn, end.nominalDay) - gone);
}

function weighClock(facts: LabourFacts, base: Base, sheet: Sheet): Said {
  const term = sheet.value(base.rule);
  if (term === null) return sheet.say('refuses', 'not-in-force', { rule: base.rule });
  const { calendar, asOf } = sheet.context;
  const nominalDay = nominalEnd(base.startsOn, term, calendar);
  const end = { nominalDay, lastDay: workingDayFrom(nominalDay, calendar) };
  const left = sheet.value(standsStill) ? daysLeft(facts, base, end) : null;
  const parts = { code: 'labour-claim', startsOn: base.startsOn, term };
  if (left !== null && facts.mediationEndedOn === undefined) {
    sheet.find({ state: 'standing-still', daysLeft: left });
    return sheet.say('allows', 'labour-clock-stands', { rule: standsStill, facts: { days: left } });
  }
  const resumed =
    left === null || facts.mediationEndedOn === undefined ? {} : resumedParts(facts, { endedOn: facts.mediationEndedOn, left, base });
  const deadline = deadlineBy(base.rule, { ...parts, ...resumed }, calendar);
  sheet.deadline(deadline);
  if (left !== null) sheet.say('allows', 'labour-clock-resumed', { rule: standsStill, facts: { days: left } });
  const over = asOf > deadline.lastDay;
  sheet.find({ state: over ? 'missed' : 'running', lastDay: deadline.lastDay, nominalDay: deadline.nominalDay, daysLeft: left });
  return sheet.say(over ? 'refuses' : 'allows', over ? 'labour-term-missed' : 'labour-term-runs', {
    rule: base.rule,
    facts: { lastDay: deadline.lastDay },
  });
}

/** The count goes on after the mediation has ended, with the days that were left. */
function resumedParts(
  { contractConcludedOn }: LabourFacts,
  { endedOn, left, base }: { readonly endedOn: Day; readonly left: number; readonly base: Base },
): Pick<DeadlineParts, 'nominalDay' | 'why' | 'stood'> {
  const after = contractConcludedOn !== undefined && contractConcludedOn > base.startsOn ? contractConcludedOn : base.startsOn;
  return { nominalDay: addDays(endedOn, left), why: ['term-stood-still'], stood: { after, until: endedOn } };
}

function weigh(facts: LabourFacts, sheet: Sheet): Said {
  if (facts.labourClaim === undefined) sheet.need('labourClaim');
  if (facts.employerKind === undefined) sheet.need('employerKind');
  if (facts.labourEventOn === undefined) sheet.need('labourEventOn');
  if (facts.labourClaim === undefined || facts.employerKind === undefined || facts.labourEventOn === undefined) return undefined;
  const known = { ...facts, labourEventOn: facts.labourEventOn, employerKind: facts.employerKind };
  const excepted = sheet.value(commissionExceptions)?.includes(facts.employerKind) ?? false;
  const first = facts.commissionDecidedOn === undefined && !excepted;
  sheet.say(first ? 'warns' : 'allows', first ? 'commission-first' : 'commission-not-needed', { rule: commissionExceptions });
  sheet.find({ goesTo: first ? 'commission' : 'court' });
  if (first && facts.commissionMissing && sheet.value(standsWithoutCommission)) {
    sheet.find({ state: 'standing-still' });
    return sheet.say('allows', 'no-commission-clock-stands', { rule: standsWithoutCommission });
  }
  if (
    first &&
    facts.commissionCreatedOn !== undefined &&
    facts.commissionCreatedOn > facts.labourEventOn &&
    sheet.value(standsWithoutCommission)
  ) {
    sheet.say('allows', 'commission-came-later', { rule: standsWithoutCommission, facts: { createdDay: facts.commissionCreatedOn } });
  }
  return weighClock(facts, baseOf(known, sheet), sheet);
}

function impossible(facts: LabourFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'contractConcludedOn', 'mediationEndedOn'),
    ...reversed({ ...facts }, 'labourEventOn', 'commissionDecidedOn'),
    ...reversed({ ...facts }, 'commissionDecidedOn', 'commissionCopyOn'),
  ];
}

/** Until when may the employee go to the commission or to a court? `findings`: state, daysLeft, nominalDay, lastDay, goesTo. */
export const labourTerm: Question<LabourFacts> = { id: 'labour-term', facts, weigh, impossible };
