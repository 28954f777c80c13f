import type { z } from 'zod';
import type { Refusal } from '#kernel/result.ts';
import type { FieldKind, FieldSpec } from '#web/form/spec.ts';

/** What helps to say more exactly what is wrong: the object that was parsed and the fields it was read from. */
export interface ParsedForm {
  readonly input?: unknown;
  readonly specs?: readonly FieldSpec[];
}

type Issue = z.core.$ZodIssue;

const codeForm = /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

const codeOfKind: Partial<Record<FieldKind, string>> = {
  day: 'web.not-a-day',
  'date-time': 'web.not-a-time',
  money: 'web.not-money',
  'whole-number': 'web.not-a-number',
  email: 'web.not-an-email',
  phone: 'web.not-a-phone',
  iin: 'web.not-an-iin',
  bin: 'web.not-a-bin',
  radios: 'web.wrong-choice',
  select: 'web.wrong-choice',
  checkboxes: 'web.wrong-choice',
};

const codeOfFormat: Readonly<Record<string, string>> = {
  email: 'web.not-an-email',
  date: 'web.not-a-day',
  datetime: 'web.not-a-time',
  url: 'web.not-an-address',
  uuid: 'web.wrong-choice',
};

/**
 * Refusals for what a schema refused, one a field, in words a person understands.
 *
 * A custom check whose message is itself a code (`z.string().refine(isIin, 'identity.not-an-iin')`) keeps that code.
 *
 * @example zodRefusals(parsed.error, { input, specs })
 */
export function zodRefusals(error: { readonly issues: readonly Issue[] }, form: ParsedForm = {}): readonly Refusal[] {
  const byField = new Map<string, Refusal>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join('.');
    if (byField.has(field)) continue;
    const kind = form.specs?.find((spec) => spec.name === field || field.startsWith(`${spec.name}.`))?.kind;
    const told = isAbsent(issue, form) ? { code: 'web.required' } : refusalOf(issue, kind);
    byField.set(field, field === '' ? told : { ...told, field });
  }
  return [...byField.values()];
}

function isAbsent(issue: Issue, form: ParsedForm): boolean {
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value' && issue.code !== 'invalid_union') return false;
  if (form.input === undefined) return issue.message.endsWith('received undefined');
  let node: unknown = form.input;
  for (const step of issue.path)
    node = typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined;
  return node === undefined;
}

const boundCodes: Readonly<Record<'too_big' | 'too_small', Readonly<Record<string, string>>>> = {
  too_big: { string: 'web.too-long', array: 'web.too-many' },
  too_small: { string: 'web.too-short', array: 'web.too-few' },
};

function refusalOf(issue: Issue, kind: FieldKind | undefined): Refusal {
  if (codeForm.test(issue.message)) return { code: issue.message };
  const ofKind = kind === undefined ? undefined : codeOfKind[kind];
  switch (issue.code) {
    case 'too_big':
      return bound(boundCodes.too_big[issue.origin] ?? 'web.too-large', issue.maximum, kind);
    case 'too_small':
      return tooSmall(issue, kind);
    case 'invalid_format':
      return { code: ofKind ?? codeOfFormat[issue.format] ?? 'web.wrong-form' };
    case 'invalid_type':
      return { code: ofKind ?? (issue.expected === 'number' || issue.expected === 'int' ? 'web.not-a-number' : 'web.wrong-form') };
    case 'invalid_value':
    case 'invalid_union':
      return { code: ofKind ?? 'web.wrong-choice' };
    case 'unrecognized_keys':
      return { code: 'web.unknown-field' };
    default:
      return { code: ofKind ?? 'web.wrong-form' };
  }
}

/** Text or a list that must hold at least one thing is simply required. */
function tooSmall(issue: z.core.$ZodIssueTooSmall, kind: FieldKind | undefined): Refusal {
  const code = boundCodes.too_small[issue.origin];
  if (code !== undefined && Number(issue.minimum) <= 1) return { code: 'web.required' };
  return bound(code ?? 'web.too-small', issue.minimum, kind);
}

function bound(code: string, limit: number | bigint, kind: FieldKind | undefined): Refusal {
  return kind === 'money' ? { code: `${code}-money`, facts: { limitTiyn: Number(limit) } } : { code, facts: { limit: Number(limit) } };
}
