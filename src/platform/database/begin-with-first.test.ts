import { describe, expect, it } from 'vitest';
import { beginWithFirst } from '#platform/database/begin-with-first.ts';

const worker = "select set_config('role', 'bitim_worker', true)";
const steward = "select set_config('role', 'bitim_steward', true)";

describe('a transaction whose begin waits for its first statement', () => {
  async function sent(...texts: readonly (readonly [string, ...unknown[]])[]): Promise<readonly string[]> {
    const seen: string[] = [];
    const planned = (text: string): string | undefined => (text === 'select known $1' ? 'execute known' : undefined);
    const query = beginWithFirst(async (text) => void seen.push(text), planned);
    for (const [text, ...parameters] of texts) await query(text, parameters);
    return seen;
  }

  it('sends both at once when the first statement has no parameters', async () => {
    expect(await sent(['begin'], ['select 1'], ['select $1', 2], ['commit'])).toEqual(['begin;select 1', 'select $1', 'commit']);
  });

  it('sends begin alone before a statement with parameters, which cannot share a message', async () => {
    expect(await sent(['begin'], ['select $1', 2], ['commit'])).toEqual(['begin', 'select $1', 'commit']);
  });

  it('sends begin, the role and a question that is planned already in one message', async () => {
    expect(await sent(['begin'], [worker], ['select known $1', 2], ['commit'])).toEqual([`begin;${worker};execute known`, 'commit']);
    expect(await sent(['begin'], [worker], ['select $1', 2], ['commit'])).toEqual([`begin;${worker}`, 'select $1', 'commit']);
  });

  it('changes the role within a transaction before the next statement, and not at all before its end', async () => {
    expect(await sent(['begin'], ['a'], [worker], ['b'], [steward], ['select $1', 2], [worker], ['commit'])).toEqual([
      'begin;a',
      `${worker};b`,
      steward,
      'select $1',
      'commit',
    ]);
  });

  it('sends nothing for a transaction in which nothing was asked, and begins the next one anew', async () => {
    expect(await sent(['begin'], [worker], ['commit'], ['begin'], [worker], ['rollback'], ['select 1'], ['begin'], ['select 2'])).toEqual([
      'select 1',
      'begin;select 2',
    ]);
  });
});
