import type { Ask } from '#law/guided-check.ts';
import type { FieldSpec } from '#web/form/spec.ts';

/** The one field of a question of the law; the question is the heading of its page. */
export function askField(ask: Ask, name: string): FieldSpec {
  const shared = { name, label: ask.messageId, heading: true, ...(ask.hintId === null ? {} : { hint: ask.hintId }) };
  if (ask.kind === 'yes-no') {
    return {
      ...shared,
      kind: 'radios',
      options: [
        { value: 'true', label: 'law.answer.yes' },
        { value: 'false', label: 'law.answer.no' },
      ],
    };
  }
  if (ask.kind === 'choice')
    return { ...shared, kind: 'radios', options: ask.options.map((value) => ({ value, label: `${ask.messageId}.${value}` })) };
  return { ...shared, kind: 'text', optional: true, maxLength: 200 };
}

/** An answer as its field shows it. */
export function typedFact(fact: string | number | boolean | undefined): string {
  return fact === undefined ? '' : String(fact);
}

/** The message that names an answer; null where the answer is its own text. */
export function answerMessage(fact: string, answer: string | number | boolean): string | null {
  if (typeof answer === 'boolean') return answer ? 'law.answer.yes' : 'law.answer.no';
  return fact === 'legalBasis' || fact === 'forbiddenBy' ? null : `law.ask.${fact}.${answer}`;
}
