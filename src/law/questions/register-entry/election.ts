import { addDays, addMonths, type Day, day, partsOfDay } from '#kernel/day.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { election, protocolToAkim, qualities, withProtocol } from '#law/kz/mediation/article-15.ts';
import {
  announcedIn,
  announcementSays,
  electionRules,
  electionsEvery,
  papersAccepted,
  papersOfCandidate,
} from '#law/kz/public-mediators-election/article-01.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';
import { weighList } from '#law/questions/register-entry/lacking.ts';

function weighProtocol(facts: RegisterFacts, sheet: Sheet): Said {
  const rule = protocolToAkim;
  const term = sheet.value(rule);
  if (term === null) return undefined;
  if (facts.electedOn === undefined) return sheet.need('electedOn');
  const due = deadlineBy(rule, { code: 'election-protocol', startsOn: facts.electedOn, term }, sheet.context.calendar);
  sheet.deadline(due);
  const { lastDay } = due;
  if (facts.protocolSentOn === undefined) return sheet.say('requires', 'send-protocol', { rule, facts: { lastDay } });
  const inTime = facts.protocolSentOn <= lastDay;
  return sheet.say(inTime ? 'allows' : 'warns', inTime ? 'protocol-in-time' : 'protocol-late', { rule, facts: { lastDay } });
}

/** The assembly of the local community elects a mediator and sends its protocol to the akim. */
export function weighElection(facts: RegisterFacts, sheet: Sheet): Said {
  const way = sheet.value(election);
  if (way === 'one-way') sheet.say('allows', 'election-one-way-then', { rule: election });
  else if (way === 'only-way') sheet.say('allows', 'assembly-elects', { rule: election });
  else sheet.say('refuses', 'not-in-law-then', { rule: election });
  weighList(
    {
      rule: qualities,
      fact: 'qualitiesFound',
      given: facts.qualitiesFound,
      finding: 'qualitiesLacking',
      weight: 'refuses',
      complete: 'has-the-qualities',
      lacking: 'qualities-lacking',
    },
    sheet,
  );
  weighProtocol(facts, sheet);
  return weighList(
    {
      rule: withProtocol,
      fact: 'sentWithProtocol',
      given: facts.sentWithProtocol,
      finding: 'protocolPapersLacking',
      weight: 'requires',
      complete: 'protocol-complete',
      lacking: 'protocol-incomplete',
    },
    sheet,
  );
}

/** Last day of the period of the calendar year that follows the one with this day; a quarter has three months. */
function endOfNextPeriod(on: Day, months: number): Day {
  const { year, month } = partsOfDay(on);
  const startOfYear = day(`${year}-01-01`);
  const periods = Math.floor((month - 1) / Math.max(months, 1));
  return addDays(addMonths(startOfYear, (periods + 2) * months), -1);
}

function weighLists(facts: RegisterFacts, sheet: Sheet): Said {
  const lists = [
    { rule: announcedIn, fact: 'announcedIn', finding: 'placesLacking', complete: 'announced-everywhere', lacking: 'announce-everywhere' },
    {
      rule: announcementSays,
      fact: 'announcementSays',
      finding: 'announcementLacking',
      complete: 'announcement-complete',
      lacking: 'announcement-incomplete',
    },
    {
      rule: papersOfCandidate,
      fact: 'candidatePapers',
      finding: 'candidatePapersLacking',
      complete: 'candidate-papers-complete',
      lacking: 'candidate-papers-lacking',
    },
  ] as const;
  for (const list of lists) weighList({ ...list, weight: 'requires', given: facts[list.fact] }, sheet);
}

/** How an election is announced, who may stand and when the next one is due. */
export function weighAnnouncement(facts: RegisterFacts, sheet: Sheet): Said {
  const rule = electionRules;
  if (sheet.value(rule)) sheet.say('allows', 'election-by-rules', { rule });
  else sheet.say('refuses', 'no-election-rules-then', { rule });
  weighLists(facts, sheet);
  const months = sheet.value(electionsEvery);
  if (months !== null && facts.lastElectionOn !== undefined) {
    const electionUntilDay = endOfNextPeriod(facts.lastElectionOn, months);
    sheet.find({ electionUntilDay });
    sheet.say('requires', 'elect-every-quarter', { rule: electionsEvery, facts: { electionUntilDay } });
  }
  const term = sheet.value(papersAccepted);
  if (term === null) return undefined;
  if (facts.electionAnnouncedOn === undefined) return sheet.need('electionAnnouncedOn');
  sheet.deadline(
    deadlineBy(papersAccepted, { code: 'candidate-papers', startsOn: facts.electionAnnouncedOn, term }, sheet.context.calendar),
  );
}
