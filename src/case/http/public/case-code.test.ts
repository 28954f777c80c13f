import { describe, expect, it } from 'vitest';
import { readCaseCode } from '#case/http/public/case-code.ts';

describe('a case code', () => {
  it.each([
    ['AB12-CD34', 'AB12CD34'],
    [' ab12 cd34\u00a0', 'AB12CD34'],
    ['AB12–CD34', 'AB12CD34'],
  ])('typed as "%s" is read as %s', (typed, code) => {
    expect(readCaseCode(typed)).toBe(code);
  });

  it.each([[''], ['AB'], ["AB12' or 1=1"], ['А'.repeat(8)], ['A'.repeat(61)], [undefined], [['AB12CD34']]])(
    'is refused when it can be none: %j',
    (typed) => {
      expect(readCaseCode(typed)).toBeNull();
    },
  );
});
