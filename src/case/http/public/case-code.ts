/**
 * Reads a case code as people type it from a letter; blanks, hyphens and small letters do not matter.
 *
 * @returns Capital letters and digits alone, or null when it can be no code.
 * @example readCaseCode(' ab12-cd34 ') // 'AB12CD34'
 */
export function readCaseCode(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 60) return null;
  const code = text.toUpperCase().replaceAll(/[\s\u2010-\u2015-]/g, '');
  return /^[0-9A-Z]{6,40}$/.test(code) ? code : null;
}
