import type { Day, Instant } from '#kernel/day.ts';
import { day, partsOfDay, weekday } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

/** `long` in a sentence, `formal` in a document, `short` in a table. */
export type DayForm = 'long' | 'formal' | 'short';

/** Months as they stand after the day's number; browsers carry no Kazakh date names, so the table is our own. */
const months: Readonly<Record<Language, readonly string[]>> = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const shortWeekdays: Readonly<Record<Language, readonly string[]>> = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const nbsp = '\u00a0';

/**
 * A calendar day as people of that language write it. Works in the browser too: no Intl.
 *
 * None of the forms ends in an abbreviation, so each may stand at the end of a sentence.
 *
 * @example dayInWords('kk', day('2026-12-01'), 'formal') // '2026 жылғы 1 желтоқсан'
 */
export function dayInWords(language: Language, value: Day, form: DayForm = 'long'): string {
  if (form === 'short') return `${value.slice(8, 10)}.${value.slice(5, 7)}.${value.slice(0, 4)}`;
  const { year, month, dayOfMonth } = partsOfDay(value);
  const name = months[language][month - 1] ?? '';
  if (language === 'kk') return form === 'formal' ? `${year} жылғы ${dayOfMonth}${nbsp}${name}` : `${year} ж. ${dayOfMonth}${nbsp}${name}`;
  if (language === 'ru') return `${dayOfMonth}${nbsp}${name} ${year}${nbsp}года`;
  return `${dayOfMonth}${nbsp}${name} ${year}`;
}

/** Name of the day of the week, in lower case where the language writes it so. */
export function weekdayInWords(language: Language, value: Day, form: 'long' | 'short' = 'long'): string {
  const names = form === 'short' ? shortWeekdays : weekdays;
  return names[language][weekday(value) - 1] ?? '';
}

const hourMs = 3_600_000;
const oneZoneSince = Date.UTC(2024, 1, 29, 19);

/**
 * Calendar day and time `HH:MM` of an instant in Kazakhstan.
 *
 * UTC+5 from 1 March 2024, UTC+6 in Almaty before that (earlier reforms are not needed: no record here is older).
 *
 * @throws When the text is not an instant.
 */
export function almatyTime(instant: Instant): { readonly day: Day; readonly time: string } {
  const ms = Date.parse(instant);
  const local = new Date(ms + (ms >= oneZoneSince ? 5 : 6) * hourMs).toISOString();
  return { day: day(local.slice(0, 10)), time: local.slice(11, 16) };
}

/** Day and time in Kazakhstan, in words. */
export function instantInWords(language: Language, instant: Instant): string {
  const local = almatyTime(instant);
  return `${dayInWords(language, local.day)}, ${local.time}`;
}
