import { type Day, isDay } from '#kernel/day.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { contextOf, decide } from '#law/decide.ts';
import { type Alternative, alternativesTo } from '#law/engine/alternative.ts';
import type { Decision } from '#law/engine/decision.ts';
import { overlayOf, parseDraft } from '#law/engine/draft.ts';
import type { Overlay } from '#law/engine/edition.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { type CountedDay, countDays } from '#law/engine/term.ts';
import { type GuidedStep, nextQuestion } from '#law/guided-check.ts';
import { type AnyFacts, type AnyQuestion, questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';

/** What is asked of the law from outside: nothing in it is trusted. */
export interface LawQuery {
  /** Id of a question, such as `may-be-mediated`. */
  readonly question: string;
  readonly facts: unknown;
  /** The day whose law applies, `YYYY-MM-DD`. */
  readonly on: string;
  /** A draft law to lay over the law of that day. */
  readonly draft?: unknown;
  /** The day whose law applies, where it is not the day of the question: "what would this be under the law of 2015?" */
  readonly edition?: string | undefined;
  /** Every deadline is counted out day by day. */
  readonly counted?: boolean;
  /** The calendar with the days that an administrator added. */
  readonly calendar?: WorkingCalendar;
}

/** An answer of the law with all that belongs to it. */
export interface LawAnswer {
  readonly decision: Decision;
  /** For a refusal: the fewest changes, or the first day, with which the law would allow it. */
  readonly alternatives: readonly Alternative[];
  /** For an answer that lacks facts: the one to ask next, and why. */
  readonly next: GuidedStep;
  /** Days of each deadline by its code; only when asked for. */
  readonly counts: Readonly<Record<string, readonly CountedDay[]>>;
}

/** A query whose parts were read and found possible. */
export interface ReadQuery {
  readonly question: AnyQuestion;
  readonly facts: AnyFacts;
  readonly asOf: Day;
  readonly overlay?: Overlay;
  readonly edition?: Day;
}

function readOverlay(draft: unknown): Result<Overlay | null, readonly Refusal[]> {
  if (draft === undefined || draft === null) return ok(null);
  const read = parseDraft(draft, rules);
  return read.ok ? ok(overlayOf(read.value, rules)) : read;
}

/**
 * Reads a query; all that is wrong with it is told at once.
 *
 * @error law.question-unknown, law.day-invalid, those of `parseDraft` and of `parseFacts`.
 */
export function readQuery(query: LawQuery): Result<ReadQuery, readonly Refusal[]> {
  const question = questions.get(query.question);
  const overlay = readOverlay(query.draft);
  const refusals: Refusal[] = overlay.ok ? [] : [...overlay.error];
  if (question === undefined) refusals.push({ code: 'law.question-unknown', field: 'question' });
  if (!isDay(query.on)) refusals.push({ code: 'law.day-invalid', field: 'on' });
  const { edition } = query;
  if (edition !== undefined && !isDay(edition)) refusals.push({ code: 'law.day-invalid', field: 'edition' });
  if (question === undefined || !isDay(query.on) || !overlay.ok || refusals.length > 0) return { ok: false, error: refusals };
  const facts = parseFacts(question, query.facts, query.on);
  if (!facts.ok) return facts;
  const laid = overlay.value === null ? {} : { overlay: overlay.value };
  return ok({ question, facts: facts.value, asOf: query.on, ...laid, ...(edition !== undefined && isDay(edition) ? { edition } : {}) });
}

/**
 * Asks the law from outside: reads the question, the facts, the day and the draft, decides, and adds the nearest lawful alternative, the next fact to ask and,
 * on request, the days of every deadline. The one way of the API, the command line and the library.
 *
 * @example askLaw({ question: 'may-be-mediated', facts: { kind: 'civil' }, on: '2026-03-02' })
 */
export function askLaw(query: LawQuery): Result<LawAnswer, readonly Refusal[]> {
  if (typeof query.question !== 'string' || typeof query.on !== 'string') return refuse('law.query-not-readable');
  const read = readQuery(query);
  if (!read.ok) return read;
  const { question, facts, ...law } = read.value;
  const on = { ...law, ...(query.calendar ? { calendar: query.calendar } : {}) };
  const decision = decide(question, facts, on);
  const context = contextOf(on);
  const counted = query.counted === true ? decision.deadlines : [];
  return ok({
    decision,
    alternatives: alternativesTo(question, facts, { context, decision }),
    next: nextQuestion(question, facts, on),
    counts: Object.fromEntries(counted.map((deadline) => [deadline.code, countDays(deadline, context.calendar)])),
  });
}
