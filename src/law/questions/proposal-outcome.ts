import type { Day } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TermLength } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { proposalLapse } from '#law/kz/mediation/article-20.ts';

/** A written proposal to mediate and what became of it. The day of the question is the day on which one looks. */
export interface ProposalFacts {
  readonly proposalSentOn?: Day | undefined;
  /** Another reasonable term that the proposal states. */
  readonly statedTermDays?: number | undefined;
  readonly answer?: 'none' | 'accepted' | 'rejected' | undefined;
  readonly answeredOn?: Day | undefined;
}

const facts: FactSheet<ProposalFacts> = {
  proposalSentOn: { kind: 'day' },
  statedTermDays: { kind: 'number', from: 1, to: 365, hint: true },
  answer: { kind: 'choice', options: ['none', 'accepted', 'rejected'] },
  answeredOn: { kind: 'day' },
};

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

function weighAnswer(facts: ProposalFacts & { readonly answer: 'accepted' | 'rejected' }, lastDay: Day, sheet: Sheet): Said {
  if (facts.answeredOn === undefined) return sheet.need('answeredOn');
  const inTime = facts.answeredOn <= lastDay;
  const rule = proposalLapse;
  if (facts.answer === 'accepted' && inTime) {
    sheet.find({ state: 'accepted', acceptedDay: facts.answeredOn });
    return sheet.say('allows', 'proposal-accepted', { rule, facts: { answeredDay: facts.answeredOn, lastDay } });
  }
  if (facts.answer === 'accepted') {
    sheet.find({ state: 'rejected', rejectedFromDay: addDays(lastDay, 1) });
    return sheet.say('refuses', 'proposal-accepted-late', { rule, facts: { answeredDay: facts.answeredOn, lastDay } });
  }
  sheet.find({ state: 'rejected', rejectedFromDay: inTime ? facts.answeredOn : addDays(lastDay, 1) });
  return sheet.say('refuses', 'proposal-refused', { rule, facts: { answeredDay: facts.answeredOn } });
}

function weigh(facts: ProposalFacts, sheet: Sheet): Said {
  if (facts.answer === undefined) sheet.need('answer');
  if (facts.proposalSentOn === undefined) return sheet.need('proposalSentOn');
  if (sheet.value(proposalLapse) === null) return sheet.say('refuses', 'not-in-force', { rule: proposalLapse });
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

function impossible(facts: ProposalFacts, asOf: Day): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'proposalSentOn', 'answeredOn'),
    ...reversed({ ...facts, asOf }, 'answeredOn', 'asOf'),
    ...reversed({ ...facts, asOf }, 'proposalSentOn', 'asOf'),
  ];
}

/** What became of a proposal to mediate? `findings.state`: open, accepted or rejected. */
export const proposalOutcome: Question<ProposalFacts> = { id: 'proposal-outcome', facts, weigh, impossible };
