import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { weighChallenge, weighComplaint, weighRefusal } from '#law/questions/register-entry/decisions.ts';
import { weighAnnouncement, weighElection } from '#law/questions/register-entry/election.ts';
import { weighEntry } from '#law/questions/register-entry/entry.ts';
import { type RegisterFacts, type RegisterStep, registerFacts } from '#law/questions/register-entry/facts.ts';
import { weighContent, weighPublication, weighRenewal } from '#law/questions/register-entry/keeping.ts';

const weighings: Readonly<Record<RegisterStep, (facts: RegisterFacts, sheet: Sheet) => Said>> = {
  enter: weighEntry,
  refuse: weighRefusal,
  hold: weighContent,
  publish: weighPublication,
  renew: weighRenewal,
  complain: weighComplaint,
  challenge: weighChallenge,
  elect: weighElection,
  'announce-election': weighAnnouncement,
};

function weigh(facts: RegisterFacts, sheet: Sheet): Said {
  if (facts.registerStep === undefined) return sheet.need('registerStep');
  return weighings[facts.registerStep](facts, sheet);
}

function impossible(facts: RegisterFacts, asOf: Day): readonly Refusal[] {
  return [
    ...reversed({ ...facts, asOf }, 'birthDay', 'asOf'),
    ...reversed({ ...facts }, 'applicationReceivedOn', 'refusedOn'),
    ...reversed({ ...facts }, 'electedOn', 'protocolSentOn'),
  ];
}

/**
 * May this person or organisation enter this register, and is the register kept, published and decided upon as the law asks?
 *
 * Findings: `papersLacking`, `fieldsLacking`, `consumerFieldsLacking`, `struckOffDay`, `suspendedUntilDay`, `electionUntilDay` and what an announcement lacks.
 */
export const registerEntry: Question<RegisterFacts> = { id: 'register-entry', facts: registerFacts, weigh, impossible };
