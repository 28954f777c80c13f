/** Cases that documents need: шығыс (from), барыс (to), ілік (of), жатыс with -ғы (of that day). */
export type KazakhCase = 'ablative' | 'dative' | 'genitive' | 'locative-adjective';

const back = 'аоұыуяёюАОҰЫУЯЁЮ';
const front = 'әөүіеэӘӨҮІЕЭ';
/** `и` and `у` say nothing by themselves: the vowel before decides, else they are front and back. */
const vague = 'иИуУ';
const voiceless = 'пфкқтсшщчцхһ';
const nasal = 'мнң';
const vowels = `${back}${front}иИ`;

/** The last vowel that tells back from front. */
function isBack(word: string): boolean {
  const letters = [...word];
  const telling = letters.findLast((letter) => (back + front).includes(letter) && !vague.includes(letter));
  if (telling !== undefined) return back.includes(telling);
  const last = letters.findLast((letter) => vague.includes(letter));
  return last === undefined || last.toLowerCase() === 'у';
}

function consonantFor(last: string, form: KazakhCase): string {
  const isVoiceless = voiceless.includes(last) || 'бвгд'.includes(last);
  if (form === 'dative') return isVoiceless ? 'қк' : 'ғг';
  if (form === 'locative-adjective') return isVoiceless ? 'тт' : 'дд';
  if (nasal.includes(last)) return 'нн';
  if (form === 'genitive') {
    if (isVoiceless) return 'тт';
    return vowels.toLowerCase().includes(last) ? 'нн' : 'дд';
  }
  return isVoiceless ? 'тт' : 'дд';
}

const tails: Readonly<Record<KazakhCase, readonly [string, string]>> = {
  ablative: ['ан', 'ен'],
  dative: ['а', 'е'],
  genitive: ['ың', 'ің'],
  'locative-adjective': ['ағы', 'егі'],
};

/**
 * A Kazakh noun with the ending of a case, by vowel harmony and the last sound.
 *
 * @param word - A word that ends in a letter. Loan words whose spelling hides their sound, and numbers in figures, are not for it.
 * @source Rules of Kazakh orthography: дыбыс үндестігі.
 * @example withEnding('желтоқсан', 'ablative') // 'желтоқсаннан'
 */
export function withEnding(word: string, form: KazakhCase): string {
  const last = [...word].at(-1)?.toLowerCase() ?? '';
  const hard = isBack(word);
  const [backTail, frontTail] = tails[form];
  const [backSound = '', frontSound = ''] = consonantFor(last, form);
  return `${word}${hard ? backSound : frontSound}${hard ? backTail : frontTail}`;
}
