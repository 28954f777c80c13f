/** Letters that the font of the documents draws, as ranges of code points, both ends included. */
export const printableRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x400, 0x52f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x20b8, 0x20b8],
  [0x20bd, 0x20bd],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];

function isPrintable(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return letter === '\n' || printableRanges.some(([from, to]) => point >= from && point <= to);
}

/**
 * Letters of a text that a document cannot show: emoji, other scripts, control characters. Ask before a text enters a
 * document; printing refuses them, because a letter that vanishes from a signed paper changes what was agreed.
 *
 * @example unprintableLetters('Ақша 💰') // ['💰']
 */
export function unprintableLetters(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter((letter) => !isPrintable(letter));
}
