import type { Day } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { type Draft, parseDraft } from '#law/engine/draft.ts';
import { datedOn } from '#law/engine/edition.ts';
import { codesOf, type ListRule, type Rule, type TermLength } from '#law/engine/rule.ts';
import { rules } from '#law/rules.ts';
import { readForm } from '#web/form/read-form.ts';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';

/** Rules of these kinds can be changed by a form of one or two fields; the others by a draft over the API. */
export type TriableKind = 'time-limit' | 'threshold' | 'amount' | 'list' | 'norm';

const triable: readonly string[] = ['time-limit', 'threshold', 'amount', 'list', 'norm'] satisfies readonly TriableKind[];

export function isTriable(rule: Rule): boolean {
  return triable.includes(rule.kind);
}

const counts: readonly FieldOption[] = ['calendar-days', 'working-days', 'months'].map((value) => ({
  value,
  label: `lawbook.count-by.${value}`,
}));

/** Every code of the list in any edition: a draft may bring one back, not invent one. */
function codeOptions(rule: Rule): readonly FieldOption[] {
  return codesOf(rule as ListRule).map((value) => ({ value, label: `law.value.${value}` }));
}

function valueFields(rule: Rule): readonly FieldSpec[] {
  switch (rule.kind) {
    case 'time-limit':
      return [
        { name: 'length', kind: 'whole-number', label: 'lawbook.try.length', width: 3 },
        { name: 'count', kind: 'select', label: 'lawbook.try.count', options: counts },
      ];
    case 'threshold':
      return [{ name: 'value', kind: 'whole-number', label: 'lawbook.try.value', width: 5 }];
    case 'amount':
      return [{ name: 'value', kind: 'money', label: 'lawbook.try.value' }];
    case 'list':
      return [{ name: 'value', kind: 'checkboxes', label: 'lawbook.try.list', options: codeOptions(rule) }];
    default:
      return [
        {
          name: 'value',
          kind: 'radios',
          label: 'lawbook.try.norm',
          options: [
            { value: 'true', label: 'lawbook.try.norm.holds' },
            { value: 'false', label: 'lawbook.try.norm.repealed' },
          ],
        },
      ];
  }
}

/** The fields of a change: what the rule would say, and since when. */
export function trialFields(rule: Rule): readonly FieldSpec[] {
  return [...valueFields(rule), { name: 'from', kind: 'day', label: 'lawbook.try.from' }];
}

/** What the fields show at first: the value of today, from the day on which it came. */
export function standingFields(rule: Rule, today: Day): Readonly<Record<string, string | readonly string[]>> {
  const standing = datedOn(rule, today);
  const value = standing?.value ?? null;
  const from = standing?.from ?? today;
  if (rule.kind === 'time-limit') {
    const term = value as TermLength | null;
    return { length: String(term?.length ?? ''), count: term?.count ?? 'calendar-days', from };
  }
  if (rule.kind === 'list') return { value: (value as readonly string[] | null) ?? [], from };
  if (rule.kind === 'amount') return { value: value === null ? '' : String((value as number) / 100), from };
  return { value: value === null ? '' : String(value), from };
}

/** Reads the form of a change into a draft of one rule. */
export function readTrial(rule: Rule, fields: unknown): Result<Draft, readonly Refusal[]> {
  const read = readForm(trialFields(rule), fields);
  const { from, length, count, value } = read;
  const wanted = rule.kind === 'time-limit' ? { length, count } : rule.kind === 'norm' ? (value === true ? true : null) : value;
  const draft = parseDraft({ title: rule.id, changes: [{ rule: rule.id, from, value: wanted }] }, rules);
  const field = rule.kind === 'time-limit' ? 'length' : 'value';
  if (draft.ok) return draft;
  return { ok: false, error: draft.error.map((refusal) => ({ ...refusal, field: refusal.code.includes('day') ? 'from' : field })) };
}
