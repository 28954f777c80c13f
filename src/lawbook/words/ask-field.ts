import type { Ask } from '#law/guided-check.ts';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';

const yesNo: readonly FieldOption[] = [
  { value: 'true', label: 'law.answer.yes' },
  { value: 'false', label: 'law.answer.no' },
];

/** How each kind of fact is typed; choices are buttons, lists are boxes to tick. */
const fieldKinds: Readonly<Record<Exclude<Ask['kind'], 'text'>, FieldSpec['kind']>> = {
  'yes-no': 'radios',
  choice: 'radios',
  several: 'checkboxes',
  day: 'day',
  instant: 'date-time',
  money: 'money',
  number: 'whole-number',
};

/** The one field of a question of the law; the question is the heading of its page. */
export function askField(ask: Ask, name: string): FieldSpec {
  const shared = { name, label: ask.messageId, heading: true, ...(ask.hintId === null ? {} : { hint: ask.hintId }) };
  if (ask.kind === 'text') return { ...shared, kind: 'text', optional: true, maxLength: 200 };
  const listed: readonly FieldOption[] = ask.options.map((value) => ({ value, label: `${ask.messageId}.${value}` }));
  const options = ask.kind === 'yes-no' ? yesNo : listed;
  return { ...shared, kind: fieldKinds[ask.kind], ...(options.length > 0 ? { options } : {}) };
}

/** An answer as its field shows it. */
export function typedFact(fact: string | number | boolean | undefined): string {
  return fact === undefined ? '' : String(fact);
}
