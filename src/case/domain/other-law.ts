import { settlementFacts } from '#agreement/domain/settlement-law.ts';
import type { MediatorCandidate } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { endGroundOf, settingOf } from '#case/domain/case-traits.ts';
import { contractFacts } from '#case/domain/contract-law.ts';
import { lawfulTermDays } from '#case/domain/invitation-law.ts';
import { splitLabourFacts } from '#case/domain/labour-law.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { differ } from '#law/engine/decision-difference.ts';
import type { Overlay } from '#law/engine/edition.ts';
import { parseFacts, specOf } from '#law/engine/parse-facts.ts';
import type { Question } from '#law/engine/question.ts';
import { contractCompleteness } from '#law/questions/contract-completeness.ts';
import { howItEnded } from '#law/questions/how-it-ended.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { mediationTerm } from '#law/questions/mediation-term.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';
import { settlementCheck } from '#law/questions/settlement-check.ts';

/** Another law than the one of the day: an edition, a draft laid over it, or both. */
export interface OtherLaw {
  readonly edition?: Day;
  readonly overlay?: Overlay;
}

/** Who looks at the case, when, and with what register. */
export interface Look {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly mediators: readonly MediatorCandidate[];
  readonly me: Capacity;
}

/** One question of a case, answered by the law of its day and by another law. */
export interface UnderOtherLaw {
  readonly question: string;
  /** The day on which the question arose in this case. */
  readonly asOf: Day;
  readonly before: Decision;
  readonly after: Decision;
  readonly differs: boolean;
  /** Facts that the case does not tell; the usual answer stands for each, under both laws. */
  readonly assumed: readonly string[];
}

/** A question of a case, ready to be put to any law. */
interface PutQuestion {
  readonly question: string;
  readonly asOf: Day;
  readonly under: (law: OtherLaw) => Completed;
}

/** An answer to facts that were completed by usual ones. */
interface Completed {
  readonly decision: Decision;
  readonly assumed: readonly string[];
}

type AskedAt = { readonly asOf: Day; readonly calendar: WorkingCalendar } & OtherLaw;

/** Asks again with the usual answer to each fact that is lacking, until nothing more can be taken for granted. */
function completed<Facts>(question: Question<Facts>, facts: Facts, on: AskedAt): Completed {
  const assumed: string[] = [];
  let known = facts;
  for (;;) {
    const decision = decide(question, known, on);
    const fact = decision.missing.find((name) => !assumed.includes(name) && specOf(question, name)?.usual !== undefined);
    if (fact === undefined) return { decision, assumed };
    assumed.push(fact);
    known = { ...known, [fact]: specOf(question, fact)?.usual };
  }
}

function put<Facts>(
  question: Question<Facts>,
  facts: Facts,
  at: { readonly asOf: Day; readonly calendar: WorkingCalendar },
): readonly PutQuestion[] {
  return [{ question: question.id, asOf: at.asOf, under: (law) => completed(question, facts, { ...at, ...law }) }];
}

function scope(state: CaseState, { today, calendar }: Look): readonly PutQuestion[] {
  const asOf = state.openedOn ?? today;
  const read = parseFacts(mayBeMediated, { ...splitLabourFacts(state.lawFacts).rest, kind: state.disputeKind }, asOf);
  return read.ok ? put(mayBeMediated, read.value, { asOf, calendar }) : [];
}

function proposal(state: CaseState, { today, calendar }: Look): readonly PutQuestion[] {
  const { invitation } = state;
  if (!invitation) return [];
  const answered = invitation.answers.at(-1);
  const stated = invitation.termDays === lawfulTermDays ? {} : { statedTermDays: invitation.termDays };
  const answer = answered === undefined ? 'none' : answered.answer === 'accepted' ? 'accepted' : 'rejected';
  const facts = {
    proposedBy: 'other-side',
    proposalSentOn: invitation.sentOn,
    ...stated,
    answer,
    ...(answered ? { answeredOn: answered.on } : {}),
  } as const;
  return put(proposalOutcome, facts, { asOf: answered?.on ?? today, calendar });
}

function contract(state: CaseState, look: Look): readonly PutQuestion[] {
  const { contract: made } = state;
  if (!made?.terms) return [];
  const asOf = made.concludedOn ?? look.today;
  const partiesSigned = made.signatures.filter((signature) => signature.partyId !== null).length;
  const facts = {
    ...contractFacts(state, made.terms, { me: look.me, mediators: look.mediators, today: asOf }),
    contractWritten: true,
    // The printed contract tells the day, not the time of day.
    contractNamesTime: false,
    partiesSigned,
  };
  return put(contractCompleteness, facts, { asOf, calendar: look.calendar });
}

function term(state: CaseState, { today, calendar }: Look): readonly PutQuestion[] {
  const startedOn = state.contract?.startedOn;
  if (!startedOn) return [];
  const until = state.contract?.extendedTo;
  const extension = until ? { extendedUntil: until, partiesAgreeToExtend: true, mediatorAgreesToExtend: true } : {};
  const asOf = state.ending?.on ?? state.agreement.performance?.concludedOn ?? today;
  return put(mediationTerm, { setting: settingOf(state), contractConcludedOn: startedOn, ...extension }, { asOf, calendar });
}

function ending(state: CaseState, { calendar }: Look): readonly PutQuestion[] {
  const ground = endGroundOf(state);
  const on = state.ending?.on ?? state.agreement.performance?.concludedOn;
  if (ground === 'none' || !on) return [];
  const notified = state.ending?.at.includes('T') ? { notifiedAt: state.ending.at as Instant } : {};
  const lastDay = state.contract?.lastDay;
  const facts = {
    endGround: ground,
    setting: settingOf(state),
    endSignedOn: on,
    refusedBy: ground === 'refusal-to-continue' ? 'one-party' : 'all-parties',
    noticeRequested: state.noticesAsked.length > 0,
    ...notified,
    ...(lastDay ? { termLastDay: lastDay } : {}),
  } as const;
  return put(howItEnded, facts, { asOf: on, calendar });
}

function settlement(state: CaseState, { today, calendar }: Look): readonly PutQuestion[] {
  const draft = state.agreement.settlement?.draft;
  if (!draft) return [];
  const asOf = state.agreement.performance?.concludedOn ?? today;
  return put(settlementCheck, settlementFacts(state, draft, asOf), { asOf, calendar });
}

const asked: readonly ((state: CaseState, look: Look) => readonly PutQuestion[])[] = [scope, proposal, contract, term, ending, settlement];

/**
 * "What would this case have been under another law?" Every question that the case has put to the law so far, answered twice: by the law of its day, and by the
 * other law from the same day and the same facts, as far as this reader may know them.
 *
 * @example underOtherLaw(state, look, { edition: day('2015-06-01') }).filter(({ differs }) => differs)
 */
export function underOtherLaw(state: CaseState, look: Look, law: OtherLaw): readonly UnderOtherLaw[] {
  return asked
    .flatMap((questionsOf) => questionsOf(state, look))
    .map(({ question, asOf, under }) => {
      const [before, after] = [under({}), under(law)];
      const assumed = [...new Set([...before.assumed, ...after.assumed])];
      const differs = differ(before.decision, after.decision);
      return { question, asOf, before: before.decision, after: after.decision, differs, assumed };
    });
}
