import type { Language } from '#kernel/language.ts';

const nbsp = '\u00a0';
const and: Readonly<Record<Language, string>> = { kk: 'және', ru: 'и', en: 'and' };

function grouped(whole: string, language: Language): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : nbsp);
}

/**
 * A number as people of that language write it, at most `digits` decimals. Works in the browser too: no Intl.
 *
 * @example numberInWords('ru', 1234.5) // '1 234,5'
 */
export function numberInWords(language: Language, value: number, digits = 3): string {
  if (!Number.isFinite(value)) return String(value);
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  const [whole = '0', fraction] = rounded
    .toFixed(digits)
    .replace(/\.?0+$/, digits === 0 ? '$&' : '')
    .split('.');
  const sign = value < 0 && rounded > 0 ? '−' : '';
  const point = language === 'en' ? '.' : ',';
  return `${sign}${grouped(whole, language)}${fraction ? point + fraction : ''}`;
}

/**
 * Tenge from tiyn; tiyn are shown only when there are some.
 *
 * @example moneyInWords('kk', 185_000_000) // '1 850 000 ₸'
 */
export function moneyInWords(language: Language, tiyn: number): string {
  const abs = Math.abs(tiyn);
  const whole = grouped(String(Math.floor(abs / 100)), language);
  const rest = Math.round(abs % 100);
  const fraction = rest === 0 ? '' : `${language === 'en' ? '.' : ','}${String(rest).padStart(2, '0')}`;
  return `${tiyn < 0 ? '−' : ''}${whole}${fraction}${nbsp}₸`;
}

/**
 * Joins names into one phrase.
 *
 * @example listInWords('kk', ['А', 'Б', 'В']) // 'А, Б және В'
 */
export function listInWords(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1) ?? ''}`;
}
