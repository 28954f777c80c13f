import type { Day } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TermLength } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { anyStage, choiceOfMediator, noPressure, proposalLapse, proposalSource, recommendation } from '#law/kz/mediation/article-20.ts';

/** A written proposal to mediate and what became of it. The day of the question is the day on which one looks. */
export interface ProposalFacts {
  readonly proposedBy?: 'other-side' | 'court' | 'prosecuting-body' | undefined;
  /** A court or a prosecuting body ordered mediation or pressed for it. */
  readonly pressedToMediate?: boolean | undefined;
  readonly proposalSentOn?: Day | undefined;
  /** Another reasonable term that the proposal states. */
  readonly statedTermDays?: number | undefined;
  readonly answer?: 'none' | 'accepted' | 'rejected' | undefined;
  readonly answeredOn?: Day | undefined;
}

const facts: FactSheet<ProposalFacts> = {
  proposedBy: { kind: 'choice', options: ['other-side', 'court', 'prosecuting-body'], usual: 'other-side' },
  pressedToMediate: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  proposalSentOn: { kind: 'day' },
  statedTermDays: { kind: 'number', from: 1, to: 365, hint: true },
  answer: { kind: 'choice', options: ['none', 'accepted', 'rejected'] },
  answeredOn: { kind: 'day' },
};

/** Who proposed, and whether anybody was pressed. */
function weighSource(facts: ProposalFacts, sheet: Sheet): Said {
  const { proposedBy } = facts;
  if (proposedBy === undefined) return sheet.need('proposedBy');
  if (sheet.value(proposalSource)?.includes(proposedBy)) sheet.say('allows', 'proposal-may-come-from-it', { rule: proposalSource });
  if (proposedBy === 'other-side') return undefined;
  if (facts.pressedToMediate === undefined) return sheet.need('pressedToMediate');
  const isBarred = sheet.value(noPressure) === 'mandatory-referral';
  return isBarred && facts.pressedToMediate ? sheet.say('refuses', 'mandatory-referral', { rule: noPressure }) : undefined;
}

/** Last day for an answer. A term that the proposal states ends on its own day: its author may set any reasonable day, a day off too. */
function lastDayForAnswer(sentOn: Day, stated: number | undefined, sheet: Sheet): Day {
  const lawful = sheet.value(proposalLapse) ?? { length: 0, count: 'calendar-days' };
  const term: TermLength = stated === undefined ? lawful : { length: stated, count: 'calendar-days' };
  const parts = { code: 'proposal-answer', startsOn: sentOn, term };
  const ownEnd = stated === undefined ? {} : { notAfter: addDays(sentOn, stated), why: ['set-by-parties'] as const };
  const deadline = deadlineBy(proposalLapse, { ...parts, ...ownEnd }, sheet.context.calendar);
  sheet.deadline(deadline);
  return deadline.lastDay;
}

/** What a side that consented may do next. */
function sayWhatFollows(sheet: Sheet): Said {
  if (sheet.value(choiceOfMediator)) sheet.say('allows', 'mediator-chosen-together', { rule: choiceOfMediator });
  return sheet.value(recommendation) ? sheet.say('allows', 'organisation-may-recommend', { rule: recommendation }) : undefined;
}

function weighAnswer(facts: ProposalFacts & { readonly answer: 'accepted' | 'rejected' }, lastDay: Day, sheet: Sheet): Said {
  if (facts.answeredOn === undefined) return sheet.need('answeredOn');
  const inTime = facts.answeredOn <= lastDay;
  const rule = proposalLapse;
  if (facts.answer === 'accepted' && inTime) {
    sheet.find({ state: 'accepted', acceptedDay: facts.answeredOn });
    sheet.say('allows', 'proposal-accepted', { rule, facts: { answeredDay: facts.answeredOn, lastDay } });
    return sayWhatFollows(sheet);
  }
  if (facts.answer === 'accepted') {
    sheet.find({ state: 'rejected', rejectedFromDay: addDays(lastDay, 1) });
    return sheet.say('refuses', 'proposal-accepted-late', { rule, facts: { answeredDay: facts.answeredOn, lastDay } });
  }
  sheet.find({ state: 'rejected', rejectedFromDay: inTime ? facts.answeredOn : addDays(lastDay, 1) });
  return sheet.say('refuses', 'proposal-refused', { rule, facts: { answeredDay: facts.answeredOn } });
}

function weighTime(facts: ProposalFacts & { readonly proposalSentOn: Day }, sheet: Sheet): Said {
  if (sheet.value(proposalLapse) === null) {
    if (facts.answer === 'accepted') sayWhatFollows(sheet);
    return sheet.say('refuses', 'not-in-force', { rule: proposalLapse });
  }
  const lastDay = lastDayForAnswer(facts.proposalSentOn, facts.statedTermDays, sheet);
  if (facts.answer === 'accepted' || facts.answer === 'rejected') {
    return weighAnswer({ ...facts, answer: facts.answer }, lastDay, sheet);
  }
  if (sheet.context.asOf > lastDay) {
    sheet.find({ state: 'rejected', rejectedFromDay: addDays(lastDay, 1) });
    return sheet.say('refuses', 'proposal-lapsed', { rule: proposalLapse, facts: { sentDay: facts.proposalSentOn, lastDay } });
  }
  sheet.find({ state: 'open' });
  return sheet.say('requires', 'proposal-open', { rule: proposalLapse, facts: { lastDay } });
}

function weigh(facts: ProposalFacts, sheet: Sheet): Said {
  if (sheet.value(anyStage)) sheet.say('allows', 'any-stage', { rule: anyStage });
  weighSource(facts, sheet);
  if (facts.answer === undefined) sheet.need('answer');
  if (facts.proposalSentOn === undefined) return sheet.need('proposalSentOn');
  return weighTime({ ...facts, proposalSentOn: facts.proposalSentOn }, sheet);
}

function impossible(facts: ProposalFacts, asOf: Day): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'proposalSentOn', 'answeredOn'),
    ...reversed({ ...facts, asOf }, 'answeredOn', 'asOf'),
    ...reversed({ ...facts, asOf }, 'proposalSentOn', 'asOf'),
  ];
}

/** What became of a proposal to mediate? `findings.state`: open, accepted or rejected; `acceptedDay`, `rejectedFromDay`. */
export const proposalOutcome: Question<ProposalFacts> = { id: 'proposal-outcome', facts, weigh, impossible };
