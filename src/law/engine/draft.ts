import { isDay } from '#kernel/day.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { Overlay } from '#law/engine/edition.ts';
import type { Dated, DayText, Rule } from '#law/engine/rule.ts';

/** One changed rule of a draft law: what it would say from a day on; null repeals it. */
export interface DraftChange {
  readonly rule: string;
  readonly from: DayText;
  readonly value: unknown;
}

/** A draft law as data: a name and the rules it changes. */
export interface Draft {
  readonly title: string;
  readonly changes: readonly DraftChange[];
}

const mostChanges = 200;
const longestTitle = 300;
const largestNumber = 1_000_000_000_000;

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts that a rule of this kind may hold: codes are the rule's own, ways of counting are the three that exist. */
function mayBeText(value: string, sample: string): boolean {
  const counts = ['calendar-days', 'working-days', 'months'];
  return counts.includes(sample) ? counts.includes(value) : /^[a-z0-9][a-z0-9.-]{0,79}$/.test(value);
}

/** Whether a value is built like one that the rule has had: the same kind of number, text, list or object, nothing added, nothing left out. */
function isBuiltLike(value: unknown, sample: unknown): boolean {
  if (Array.isArray(sample))
    return Array.isArray(value) && value.length <= mostChanges && value.every((item) => isBuiltLike(item, sample[0] ?? ''));
  if (isPlainObject(sample)) {
    const names = Object.keys(sample);
    return (
      isPlainObject(value) &&
      Object.keys(value).length === names.length &&
      names.every((name) => Object.hasOwn(value, name) && isBuiltLike(value[name], sample[name]))
    );
  }
  if (typeof sample === 'number') return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= largestNumber;
  if (typeof sample === 'string') return typeof value === 'string' && mayBeText(value, sample);
  return value === sample;
}

function readChange(change: unknown, rules: ReadonlyMap<string, Rule>, index: number): Result<DraftChange, readonly Refusal[]> {
  const field = `changes.${index}`;
  if (!isPlainObject(change)) return refuse('law.draft-not-readable', { field });
  const [id, from, value] = [change['rule'], change['from'], change['value']];
  const rule = typeof id === 'string' ? rules.get(id) : undefined;
  if (rule === undefined) return refuse('law.draft-rule-unknown', { field: `${field}.rule`, facts: { rule: String(id).slice(0, 60) } });
  if (typeof from !== 'string' || !isDay(from))
    return refuse('law.draft-day-invalid', { field: `${field}.from`, facts: { rule: rule.id } });
  const samples = rule.values.map((dated) => dated.value).filter((known) => known !== null);
  if (value !== null && !samples.some((sample) => isBuiltLike(value, sample))) {
    return refuse('law.draft-value-invalid', { field: `${field}.value`, facts: { rule: rule.id } });
  }
  return ok({ rule: rule.id, from: from as string as DayText, value });
}

/**
 * Reads a draft law that comes from outside.
 *
 * @error law.draft-not-readable - Not an object with a title and a list of at most 200 changes.
 * @error law.draft-rule-unknown - A rule that the pack does not have (`facts.rule`).
 * @error law.draft-day-invalid - No day from which the change would hold.
 * @error law.draft-value-invalid - A value built otherwise than the rule's own: a text for a number, an unknown way of counting.
 * @example parseDraft({ title: '…', changes: [{ rule: 'kz.mediation.23.1', from: '2027-01-01', value: { length: 45, count: 'calendar-days' } }] }, rules)
 */
export function parseDraft(input: unknown, rules: readonly Rule[]): Result<Draft, readonly Refusal[]> {
  if (!isPlainObject(input)) return refuse('law.draft-not-readable');
  const { title, changes } = input as { readonly title?: unknown; readonly changes?: unknown };
  const isReadable = typeof title === 'string' && title.length <= longestTitle && Array.isArray(changes) && changes.length <= mostChanges;
  if (!isReadable) return refuse('law.draft-not-readable');
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const read = (changes as readonly unknown[]).map((change, index) => readChange(change, byId, index));
  const refusals = read.flatMap((one) => (one.ok ? [] : one.error));
  if (refusals.length > 0) return { ok: false, error: refusals };
  return ok({ title, changes: read.flatMap((one) => (one.ok ? [one.value] : [])) });
}

/** The draft laid over the law: each changed rule keeps its own values up to the day of the change. Later own values of the rule give way. */
export function overlayOf(draft: Draft, rules: readonly Rule[]): Overlay {
  const overlay = new Map<string, readonly Dated<unknown>[]>();
  for (const change of draft.changes) {
    const own = overlay.get(change.rule) ?? rules.find((rule) => rule.id === change.rule)?.values ?? [];
    const kept = own.filter((dated) => dated.from < change.from);
    overlay.set(change.rule, [...kept, { from: change.from, exact: true, by: 'draft', value: change.value }]);
  }
  return overlay;
}
