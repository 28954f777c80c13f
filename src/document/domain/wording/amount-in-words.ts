type PaperLanguage = 'kk' | 'ru';

const kazakh = {
  ones: ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'],
  tens: ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'],
  scales: ['', 'мың', 'миллион', 'миллиард', 'триллион'],
} as const;

const russian = {
  ones: ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'],
  teens: [
    'десять',
    'одиннадцать',
    'двенадцать',
    'тринадцать',
    'четырнадцать',
    'пятнадцать',
    'шестнадцать',
    'семнадцать',
    'восемнадцать',
    'девятнадцать',
  ],
  tens: ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'],
  hundreds: ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'],
  /** One, two to four, five and more. */
  scales: [
    ['', '', ''],
    ['тысяча', 'тысячи', 'тысяч'],
    ['миллион', 'миллиона', 'миллионов'],
    ['миллиард', 'миллиарда', 'миллиардов'],
    ['триллион', 'триллиона', 'триллионов'],
  ],
} as const;

function kazakhGroup(group: number, scale: number): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  // «жүз» and «мың» alone mean one of them.
  const hundred = hundreds === 0 ? '' : `${hundreds === 1 ? '' : kazakh.ones[hundreds]} жүз`;
  const words = [hundred.trim(), kazakh.tens[tens], kazakh.ones[ones]].filter((word) => word !== '').join(' ');
  const counted = group === 1 && scale === 1 ? '' : words;
  return `${counted} ${kazakh.scales[scale]}`.trim();
}

function russianForm(group: number): 0 | 1 | 2 {
  const [tens, ones] = [Math.floor(group / 10) % 10, group % 10];
  if (tens === 1 || ones === 0 || ones > 4) return 2;
  return ones === 1 ? 0 : 1;
}

function russianGroup(group: number, scale: number): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  // Thousands are feminine: одна тысяча, две тысячи.
  const feminine = scale === 1 ? (['', 'одна', 'две'] as const)[ones] : undefined;
  const last = tens === 1 ? russian.teens[ones] : [russian.tens[tens], feminine || russian.ones[ones]].filter(Boolean).join(' ');
  return [russian.hundreds[hundreds], last, russian.scales[scale]?.[russianForm(group)]].filter(Boolean).join(' ');
}

/**
 * A whole number in words, as it stands in brackets behind a sum.
 *
 * @param n - Whole, from 0 to below 10¹⁵.
 * @throws When it is not; amounts are checked by the schema of their document.
 * @example numberInWords(1_850_000, 'kk') // 'бір миллион сегіз жүз елу мың'
 */
export function numberInWords(n: number, language: PaperLanguage): string {
  if (!Number.isSafeInteger(n) || n < 0 || n >= 1e15) throw new Error('only whole numbers below 10^15 are written in words');
  if (n === 0) return language === 'kk' ? 'нөл' : 'ноль';
  const groups: string[] = [];
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale += 1) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(language === 'kk' ? kazakhGroup(group, scale) : russianGroup(group, scale));
  }
  return groups.join(' ');
}

const currency = { kk: ['теңге', 'тиын'], ru: ['тенге', 'тиын'] } as const;

/**
 * A sum as agreements write it: figures, then words in brackets, then tiyn where there are any.
 *
 * @example amountInWords(185_000_050, 'ru') // '1 850 000 (один миллион восемьсот пятьдесят тысяч) тенге 50 тиын'
 */
export function amountInWords(tiyn: number, language: PaperLanguage): string {
  const [tenge, rest] = [Math.floor(tiyn / 100), tiyn % 100];
  const [unit, part] = currency[language];
  const figures = String(tenge).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const whole = `${figures} (${numberInWords(tenge, language)}) ${unit}`;
  return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${part}`;
}
