import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '#law/rules.ts';

const golden = new URL('../../test/golden/law.json', import.meta.url);

/** One rule a line, so that a changed rule is a changed line of the history of the project. */
function written(): string {
  const lines = rules.map(({ id, kind, cite, values, rows = [] }) => JSON.stringify({ id, kind, cite, rows, values }));
  return `[\n${lines.join(',\n')}\n]\n`;
}

describe('the law as JSON', () => {
  it('changes only on purpose', () => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, written());
    expect(written()).toBe(readFileSync(golden, 'utf8'));
  });
});
