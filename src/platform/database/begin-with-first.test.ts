import { describe, expect, it } from 'vitest';
import { beginWithFirst } from '#platform/database/begin-with-first.ts';

describe('a transaction whose begin waits for its first statement', () => {
  async function sent(...texts: readonly (readonly [string, ...unknown[]])[]): Promise<readonly string[]> {
    const seen: string[] = [];
    const query = beginWithFirst(async (text) => void seen.push(text));
    for (const [text, ...parameters] of texts) await query(text, parameters);
    return seen;
  }

  it('sends both at once when the first statement has no parameters', async () => {
    expect(await sent(['begin'], ['select 1'], ['select $1', 2], ['commit'])).toEqual(['begin;select 1', 'select $1', 'commit']);
  });

  it('sends begin alone before a statement with parameters, which cannot share a message', async () => {
    expect(await sent(['begin'], ['select $1', 2], ['commit'])).toEqual(['begin', 'select $1', 'commit']);
  });

  it('sends nothing for a transaction in which nothing was asked, and begins the next one anew', async () => {
    expect(await sent(['begin'], ['commit'], ['begin'], ['rollback'], ['select 1'], ['begin'], ['select 2'])).toEqual([
      'select 1',
      'begin;select 2',
    ]);
  });
});
