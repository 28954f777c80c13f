import type { Day, Instant } from '#kernel/day.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Speech } from '#web/speech.ts';

/** What a fact is called: the question that is asked for it. */
export function sayFactName(speech: Speech, fact: string): string {
  return speech.t(`law.ask.${fact}`);
}

/**
 * An answer in the reader's words: the name of an option, a day, a sum.
 *
 * @param value - A value that the fact may have.
 */
export function sayFactValue(speech: Speech, asked: { readonly fact: string; readonly spec: FactSpec }, value: unknown): string {
  switch (asked.spec.kind) {
    case 'yes-no':
      return speech.t(value === true ? 'law.answer.yes' : 'law.answer.no');
    case 'choice':
      return speech.t(`law.ask.${asked.fact}.${String(value)}`);
    case 'several': {
      const chosen = value as readonly string[];
      return chosen.length === 0
        ? speech.t('lawbook.none-of-them')
        : speech.list(chosen.map((code) => speech.t(`law.ask.${asked.fact}.${code}`)));
    }
    case 'day':
      return speech.day(value as Day);
    case 'instant':
      return speech.instant(value as Instant);
    case 'money':
      return speech.money(value as number);
    case 'number':
      return speech.number(value as number);
    case 'text':
      return String(value) === '' ? speech.t('lawbook.nothing-named') : String(value);
  }
}

/** Words quoted as people of that language quote them. */
export function sayQuoted(speech: Speech, words: string): string {
  return speech.language === 'en' ? `“${words}”` : `«${words}»`;
}
