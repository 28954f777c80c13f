import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import {
  commissionCopies,
  commissionDecides,
  commissionExceptions,
  commissionIntermediary,
  courtAfterCommission,
} from '#law/kz/labour/article-159.ts';
import { standsStill } from '#law/kz/labour/article-160.ts';
import { mediationOfCollective } from '#law/kz/labour/article-162.ts';
import { collectiveRoad, intermediaryAtAnyStage } from '#law/kz/labour/article-164.ts';
import { type EmployerKind, labourTerm } from '#law/questions/labour-term.ts';

/** A labour dispute on its way to a court. */
export interface LabourRoadFacts {
  readonly labourDispute?: 'individual' | 'collective' | undefined;
  readonly employerKind?: EmployerKind | undefined;
  readonly commissionStep?: 'not-asked' | 'asked' | 'decided' | undefined;
  readonly commissionRegisteredOn?: Day | undefined;
  readonly commissionDecidedOn?: Day | undefined;
  /** Who looked at the collective dispute last, without success. */
  readonly collectiveStage?: 'nobody' | 'by-employer' | 'conciliation-body' | 'labour-arbitration' | undefined;
}

export const labourRoadFacts: FactSheet<LabourRoadFacts> = {
  labourDispute: { kind: 'choice', options: ['individual', 'collective'], usual: 'individual' },
  employerKind: { ...labourTerm.facts.employerKind, usual: 'ordinary' },
  commissionStep: { kind: 'choice', options: ['not-asked', 'asked', 'decided'], changeable: true },
  commissionRegisteredOn: { kind: 'day', hint: true },
  commissionDecidedOn: labourTerm.facts.commissionDecidedOn,
  collectiveStage: {
    kind: 'choice',
    options: ['nobody', 'by-employer', 'conciliation-body', 'labour-arbitration'],
    changeable: true,
  },
};

/** The commission has its time; what it leaves unsettled goes to a court. */
function weighAsked(facts: LabourRoadFacts, sheet: Sheet): Said {
  const term = sheet.value(commissionDecides);
  if (term === null) return undefined;
  if (facts.commissionRegisteredOn === undefined) return sheet.need('commissionRegisteredOn');
  const { asOf, calendar } = sheet.context;
  const startsOn = facts.commissionRegisteredOn;
  const deadline = deadlineBy(commissionDecides, { code: 'commission-decides', startsOn, term }, calendar);
  sheet.deadline(deadline);
  sheet.find({ next: asOf > deadline.lastDay ? 'court' : 'commission' });
  if (asOf <= deadline.lastDay) {
    return sheet.say('refuses', 'commission-at-work', { rule: commissionDecides, facts: { lastDay: deadline.lastDay } });
  }
  return sheet.value(courtAfterCommission) ? sheet.say('allows', 'commission-silent', { rule: courtAfterCommission }) : undefined;
}

function weighDecided(facts: LabourRoadFacts, sheet: Sheet): Said {
  sheet.find({ next: 'court' });
  if (sheet.value(courtAfterCommission)) sheet.say('allows', 'commission-done', { rule: courtAfterCommission });
  const term = sheet.value(commissionCopies);
  if (term === null) return undefined;
  if (facts.commissionDecidedOn === undefined) return sheet.need('commissionDecidedOn');
  sheet.deadline(
    deadlineBy(commissionCopies, { code: 'commission-copies', startsOn: facts.commissionDecidedOn, term }, sheet.context.calendar),
  );
}

function weighIndividual(facts: LabourRoadFacts, sheet: Sheet): Said {
  if (sheet.value(standsStill)) sheet.say('allows', 'mediation-stops-clock', { rule: standsStill });
  const exceptions = sheet.value(commissionExceptions);
  if (exceptions === null) sheet.say('refuses', 'not-in-force', { rule: commissionExceptions });
  if (facts.employerKind === undefined) return sheet.need('employerKind');
  if (exceptions?.includes(facts.employerKind)) {
    sheet.find({ next: 'court' });
    return sheet.say('allows', 'commission-not-needed', { rule: commissionExceptions });
  }
  if (sheet.value(commissionIntermediary)) sheet.say('allows', 'commission-intermediary', { rule: commissionIntermediary });
  if (facts.commissionStep === undefined) return sheet.need('commissionStep');
  if (facts.commissionStep === 'asked') return weighAsked(facts, sheet);
  if (facts.commissionStep === 'decided') return weighDecided(facts, sheet);
  sheet.find({ next: 'commission' });
  return exceptions === null ? undefined : sheet.say('refuses', 'commission-first', { rule: commissionExceptions });
}

const nextReason = {
  'by-employer': 'employer-first',
  'conciliation-body': 'conciliation-first',
  'labour-arbitration': 'arbitration-first',
} as const;

function weighCollective(facts: LabourRoadFacts, sheet: Sheet): Said {
  if (sheet.value(mediationOfCollective)) sheet.say('allows', 'collective-mediation', { rule: mediationOfCollective });
  if (sheet.value(intermediaryAtAnyStage)) sheet.say('allows', 'collective-intermediary', { rule: intermediaryAtAnyStage });
  const road = sheet.value(collectiveRoad);
  if (road === null) return undefined;
  if (facts.collectiveStage === undefined) return sheet.need('collectiveStage');
  const next = road[facts.collectiveStage === 'nobody' ? 0 : road.indexOf(facts.collectiveStage) + 1];
  sheet.find({ next: next ?? 'court' });
  if (next === undefined) return sheet.say('allows', 'collective-court-open', { rule: collectiveRoad });
  return sheet.say('refuses', nextReason[next], { rule: collectiveRoad });
}

/** Which road a labour dispute takes before a court: Labour Code 159, 162, 164. */
export function weighLabourRoad(facts: LabourRoadFacts, sheet: Sheet): Said {
  if (facts.labourDispute === undefined) return sheet.need('labourDispute');
  return facts.labourDispute === 'individual' ? weighIndividual(facts, sheet) : weighCollective(facts, sheet);
}
