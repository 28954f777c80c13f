import type { OfferedAct, SeenCase } from '#case/acts/read-case.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { audienceOf, type RoomKey } from '#case/domain/room.ts';
import { areQuestionsClosed, isFinal, type Stage, stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Audience } from '#web/components/audience-chip.tsx';

/** Whose turn it is, as roles and parties. */
export interface Turn {
  readonly parties: readonly PartyId[];
  readonly mediator: boolean;
  readonly organisation: boolean;
}

const nobody: Turn = { parties: [], mediator: false, organisation: false };

function partiesWithout(state: CaseState, done: readonly (PartyId | null)[]): readonly PartyId[] {
  return state.parties.map((party) => party.partyId).filter((partyId) => !done.includes(partyId));
}

/** Whoever has handed in a page waits; the mediator looks at it, the office at the mediator's own and at what is left in the end. */
function turnOfSigning(state: CaseState, signed: readonly (PartyId | null)[]): Turn {
  const waiting = waitingPapers(state).map((paper) => paper.partyId);
  const done = [...signed, ...waiting];
  const parties = partiesWithout(state, done);
  const mediator = !done.includes(null) || waiting.some((signatory) => signatory !== null);
  return { parties, mediator, organisation: waiting.includes(null) || (waiting.length > 0 && parties.length === 0) };
}

const turns: Readonly<Record<Stage, (state: CaseState) => Turn>> = {
  'to-invite': (state) => {
    const applicants = state.parties.filter((party) => party.side === 'a').map((party) => party.partyId);
    const waits = Object.values(state.safety).some((known) => known.hasAlarm && known.outcome === null);
    return waits ? { ...nobody, organisation: true } : { ...nobody, parties: applicants };
  },
  invited: (state) => {
    const answered = (state.invitation?.answers ?? []).map((answer) => answer.partyId);
    const asked = state.parties.filter((party) => party.side === 'b' && !answered.includes(party.partyId)).map((party) => party.partyId);
    const granting = state.invitation?.timeAsked ? state.parties.filter((party) => party.side === 'a').map((party) => party.partyId) : [];
    return { ...nobody, parties: [...asked, ...granting] };
  },
  choosing: (state) => ({
    ...nobody,
    parties: state.parties.filter((party) => !state.rankedSides.includes(party.side)).map((party) => party.partyId),
  }),
  'mediator-asked': () => ({ ...nobody, mediator: true }),
  disclosure: (state) => ({ ...nobody, parties: partiesWithout(state, state.mediator?.disclosure?.consents ?? []) }),
  explaining: (state) => ({
    ...nobody,
    parties: partiesWithout(
      state,
      state.explained.map((known) => known.partyId),
    ),
  }),
  contract: (state) =>
    state.contract
      ? turnOfSigning(
          state,
          state.contract.signatures.map((known) => known.partyId),
        )
      : { ...nobody, mediator: true },
  meeting: (state) => ({ ...nobody, parties: state.parties.map((party) => party.partyId), mediator: true }),
  signing: (state) =>
    turnOfSigning(
      state,
      (state.agreement.settlement?.signatures ?? []).map((known) => known.partyId),
    ),
  performing: (state) => {
    const next = (state.agreement.performance?.promises ?? [])
      .filter((promise) => promise.verdict !== 'confirmed')
      .toSorted((first, second) => (first.dueDay < second.dueDay ? -1 : 1))[0];
    return next ? { ...nobody, parties: [next.markedOn ? next.creditor : next.debtor] } : nobody;
  },
  performed: () => nobody,
  defaulted: (state) => ({ ...nobody, parties: state.agreement.performance?.defaulted ? [state.agreement.performance.defaulted.by] : [] }),
  ended: () => nobody,
  closed: () => nobody,
};

export function turnOf(state: CaseState): Turn {
  return turns[stageOf(state)](state);
}

/** Message id that says whose turn it is to this reader. */
export function turnText(seen: SeenCase): { readonly id: string; readonly isYours: boolean } {
  const turn = turnOf(seen.state);
  const isYours = seen.capacities.some(
    (me) =>
      (isForParty(me) && turn.parties.includes(me.partyId)) ||
      (me.as === 'mediator' && turn.mediator) ||
      ((me.as === 'clerk' || me.as === 'reviewer') && turn.organisation),
  );
  if (isYours) return { id: turn.parties.length > 1 && turn.mediator ? 'case.turn.both' : 'case.turn.you', isYours };
  if (turn.organisation) return { id: 'case.turn.organisation', isYours };
  if (turn.parties.length > 0) return { id: seen.capacities.some(isForParty) ? 'case.turn.other-side' : 'case.turn.parties', isYours };
  return { id: turn.mediator ? 'case.turn.mediator' : 'case.turn.nobody', isYours };
}

/** Acts in the order in which they matter; the first offered one is the page's one action. */
const primaryOrder = [
  'review-private-answers',
  'answer-private-questions',
  'answer-invitation',
  'answer-time-request',
  'send-invitation',
  'rank-mediators',
  'accept-request',
  'consent-to-disclosure',
  'decide-objection',
  'confirm-explanation',
  'confirm-signed-paper',
  'draft-contract',
  'sign-contract',
  'sign-settlement',
  'answer-slots',
  'fix-session',
  'accept-offer',
  'confirm-section',
  'issue-settlement',
  'make-offer',
  'propose-session',
  'confirm-performance',
  'mark-performed',
  'declare-default',
  'prepare-court-order',
  'ask-notice',
  'answer-on-paper',
  'answer-review',
];

/** Acts that are part of daily work at any stage; shown apart from what the case waits for. */
export const everydayActs: readonly string[] = [
  'add-file',
  'give-contacts',
  'appoint-representative',
  'revoke-representative',
  'set-consent',
  'ask-review',
  'object-to-mediator',
  'disclose-later',
  'step-down',
  'ask-live-meeting',
  'post-message',
  'write-note',
  'report-child-in-danger',
];

/** Acts that end something; each has its own place on the page. */
export const endingActs: readonly string[] = ['leave', 'withdraw', 'refuse-in-writing', 'end-as-excluded'];

export interface SortedActs {
  readonly primary: OfferedAct | undefined;
  readonly now: readonly OfferedAct[];
  readonly everyday: readonly OfferedAct[];
  readonly ending: readonly OfferedAct[];
}

function isDoneContract(state: CaseState, act: OfferedAct): boolean {
  return act.name === 'draft-contract' && state.contract !== null;
}

/** Acts that somebody waits for, whoever's turn it otherwise is. */
const awaited: readonly string[] = [
  'answer-slots',
  'answer-time-request',
  'answer-review',
  'review-private-answers',
  'decide-objection',
  'answer-private-questions',
  'confirm-performance',
  'confirm-signed-paper',
];

/** Sorts what this reader may do: the one action, the rest of what the case waits for, everyday acts, ways out. */
export function sortActs(state: CaseState, offered: readonly OfferedAct[], isYours: boolean): SortedActs {
  const mayLead = (act: OfferedAct): boolean => (isYours || awaited.includes(act.name)) && !isDoneContract(state, act);
  const primary = primaryOrder.map((name) => offered.find((act) => act.name === name && mayLead(act))).find((act) => act !== undefined);
  const rest = offered.filter((act) => act !== primary);
  const isNow = (act: OfferedAct): boolean => !everydayActs.includes(act.name) && !endingActs.includes(act.name);
  return {
    primary,
    now: rest.filter(isNow),
    everyday: rest.filter((act) => everydayActs.includes(act.name)),
    ending: rest.filter((act) => endingActs.includes(act.name)),
  };
}

/** The day that matters at this stage, with the message that says why that day. */
export function untilOf(state: CaseState): { readonly day: Day; readonly why: string } | null {
  const stage = stageOf(state);
  if (stage === 'invited' && state.invitation) return { day: state.invitation.lastDay, why: 'case.until.invitation' };
  const lastDay = state.contract?.lastDay;
  if ((stage === 'meeting' || stage === 'signing' || stage === 'disclosure') && lastDay) return { day: lastDay, why: 'case.until.term' };
  if (stage !== 'performing') return null;
  const open = (state.agreement.performance?.promises ?? []).filter((promise) => promise.verdict !== 'confirmed');
  const day = open.map((promise) => promise.dueDay).sort()[0];
  return day ? { day, why: 'case.until.promise' } : null;
}

/** The mark that tells people who reads what lies in this room. */
export function audienceMark(room: RoomKey): Audience {
  return audienceOf(room);
}

/** How far along a case is, for the progress line; null once it is over. */
export function stepOf(state: CaseState): { readonly step: number; readonly of: number } | null {
  const stage = stageOf(state);
  const road: readonly Stage[] = [
    'to-invite',
    'invited',
    'choosing',
    'mediator-asked',
    'explaining',
    'contract',
    'meeting',
    'signing',
    'performing',
  ];
  const at = road.indexOf(stage);
  return isFinal(stage) || at === -1 ? null : { step: at + 1, of: road.length };
}

/** Says that meetings are being arranged, to everybody alike and without a reason. */
export function isArranging(state: CaseState): boolean {
  return state.invitation !== null && state.invitation.answers.length > 0 && !areQuestionsClosed(state) && !isFinal(stageOf(state));
}
