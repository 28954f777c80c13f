import type { DocumentByKind } from '#document/domain/document-kinds.ts';
import { paperText } from '#main/documents/paper-facts.ts';
import { mediatorsOf, namedParties, obligationsOnPaper } from '#main/documents/paper-parties.ts';
import {
  type CasePaper,
  contractOf,
  factsOn,
  headFor,
  isInside,
  mediates,
  type PaperGround,
  settlementReference,
  sidesFor,
  subjectOf,
  toFill,
} from '#main/documents/papers/case-paper.ts';
import type { MeetingMode } from '#session/domain/event.ts';
import { localMinutes } from '#session/domain/local-time.ts';
import type { Meeting } from '#session/domain/session-state.ts';

const forms: Readonly<Record<MeetingMode, DocumentByKind['attendance']['form']>> = {
  'in-person': 'meeting',
  video: 'video',
  phone: 'telephone',
  writing: 'messages',
};

const lastMinute = 24 * 60 - 1;

function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function attendanceOf(ground: PaperGround, meeting: Meeting, index: number): CasePaper | null {
  const { state, names } = ground;
  const { heldOn, startsAt, minutes } = meeting;
  if (!heldOn || !startsAt) return null;
  const number = `S${index + 1}`;
  const facts = factsOn(ground, number, heldOn);
  const contract = contractOf(state);
  const from = localMinutes(startsAt);
  const content: DocumentByKind['attendance'] = {
    head: headFor(ground, number, heldOn),
    caseNumber: state.number,
    ...(contract ? { contract } : {}),
    mediators: mediatorsOf(facts),
    heldOn,
    from: clockTime(from),
    // A sheet is of one day.
    until: clockTime(Math.min(from + minutes, lastMinute)),
    form: forms[meeting.mode],
    kindOf: meeting.with === 'both' ? 'joint' : 'separate',
    people: meeting.attendance.map(({ personId, isPresent }) => ({
      name: names.get(personId) || toFill(ground, 'words'),
      part: paperText(facts, personId === state.mediator?.personId ? 'part-mediator' : 'part-participant'),
      came: isPresent ? (meeting.mode === 'in-person' ? 'in-person' : 'distance') : 'absent',
    })),
  };
  return { name: `attendance-${index + 1}`, kind: 'attendance', content };
}

/** A sheet for each meeting that was held, for whoever may know of it. */
export function attendancePapers(ground: PaperGround): readonly CasePaper[] {
  const held = ground.state.sessions.meetings.filter(({ status, attendance }) => status === 'held' && attendance.length > 0);
  return held.flatMap((meeting, index) => attendanceOf(ground, meeting, index) ?? []);
}

/** What the parties tell a court that has their dispute: that mediation began, or how it ended. */
export function courtNoticePaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const contract = contractOf(state);
  if (!contract || !isInside(seen)) return null;
  const settlement = settlementReference(state);
  const day = state.ending?.on ?? today;
  const facts = factsOn(ground, 'N2', day);
  const shared = {
    head: headFor(ground, 'N2', day),
    court: toFill(ground, 'court'),
    parties: namedParties(state, facts),
    mediators: mediatorsOf(facts),
    contract,
  };
  const { ending } = state;
  if (settlement) return { name: 'court-notice', kind: 'court-notice', content: { ...shared, about: 'settled', settlement } };
  if (!ending) {
    const lastDay = state.contract?.extendedTo ?? state.contract?.lastDay;
    return lastDay ? { name: 'court-notice', kind: 'court-notice', content: { ...shared, about: 'begun', lastDay } } : null;
  }
  const why = endings[ending.ground];
  if (!why) return null;
  return { name: 'court-notice', kind: 'court-notice', content: { ...shared, about: 'ended', endedOn: ending.on, ground: why } };
}

const endings: Readonly<Record<string, DocumentByKind['court-notice']['ground']>> = {
  'settlement-excluded': 'settlement-excluded',
  'parties-refused': 'refused-in-writing',
  'party-left': 'refused-to-continue',
  'term-expired': 'term-expired',
};

/** The motion to suspend a case in court while mediation goes on. */
export function suspensionPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const [contract, subject] = [contractOf(state), subjectOf(state)];
  const lastDay = state.contract?.extendedTo ?? state.contract?.lastDay;
  if (!contract || !subject || !lastDay || state.ending || !isInside(seen)) return null;
  const { a, b } = sidesFor(ground, today);
  const content: DocumentByKind['suspension-motion'] = {
    head: headFor(ground, 'M1', today),
    court: toFill(ground, 'court'),
    plaintiffs: a,
    defendants: b,
    subject,
    contract,
    mediators: mediatorsOf(factsOn(ground, 'M1', today)),
    lastDay,
    documents: [paperText(ground.facts, 'attached-contract-copy')],
  };
  return { name: 'suspension', kind: 'suspension-motion', content };
}

/** The motion to approve the settlement, for a dispute that a court has before it. */
export function approvalPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const [settlement, draft] = [settlementReference(state), state.agreement.settlement?.draft];
  if (!settlement || !draft || !isInside(seen)) return null;
  const { a, b } = sidesFor(ground, today);
  const facts = factsOn(ground, 'M2', today);
  const content: DocumentByKind['approval-motion'] = {
    head: headFor(ground, 'M2', today),
    court: toFill(ground, 'court'),
    plaintiffs: a,
    defendants: b,
    settlement,
    mediators: mediatorsOf(facts),
    obligations: obligationsOnPaper(state, draft.obligations, facts),
    absence: 'present',
    documents: [paperText(facts, 'attached-settlement-copy')],
  };
  return { name: 'approval', kind: 'approval-motion', content };
}

/** For a dispute that is being enforced: to suspend on the contract, to end on the settlement. */
export function enforcementPaper(ground: PaperGround): CasePaper | null {
  const { state, seen, today } = ground;
  const contract = contractOf(state);
  const [settlement, draft] = [settlementReference(state), state.agreement.settlement?.draft];
  const lastDay = state.contract?.extendedTo ?? state.contract?.lastDay;
  if (!contract || !isInside(seen) || (state.ending && !settlement)) return null;
  const { a, b } = sidesFor(ground, today);
  const facts = factsOn(ground, 'X', today);
  const shared = {
    head: headFor(ground, 'X', today),
    officer: toFill(ground, 'words'),
    claimants: a,
    debtors: b,
    contract,
    mediators: mediatorsOf(facts),
  };
  const documents = [paperText(facts, settlement ? 'attached-settlement-copy' : 'attached-contract-copy')];
  if (settlement && draft) {
    const obligations = obligationsOnPaper(state, draft.obligations, facts);
    const content = { ...shared, about: 'settlement', settlement, obligations, documents } as const;
    return { name: 'enforcement', kind: 'enforcement-application', content };
  }
  if (!lastDay) return null;
  return { name: 'enforcement', kind: 'enforcement-application', content: { ...shared, about: 'contract', lastDay, documents } };
}

/** The mediator's report of a child in danger, with the words that the mediator wrote down; for the mediator alone. */
export function childReportPapers(ground: PaperGround): readonly CasePaper[] {
  const { state, seen } = ground;
  if (!mediates(seen)) return [];
  return state.sessions.dangerReports.map(({ on, words }, index): CasePaper => {
    const number = `K${index + 1}`;
    const content: DocumentByKind['child-rights-report'] = {
      head: headFor(ground, number, on),
      body: toFill(ground, 'words'),
      child: toFill(ground, 'words'),
      danger: 'interests-harmed',
      facts: words === '' ? toFill(ground, 'words') : words,
      knownOn: on,
      mediators: mediatorsOf(factsOn(ground, number, on)),
    };
    return { name: `child-report-${index + 1}`, kind: 'child-rights-report', content };
  });
}
