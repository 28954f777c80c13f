import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#document/acts/verify-file.ts';

const file = Buffer.from('келісімнің сақталған файлы');
const stored = { sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length };

describe('checking a file that somebody brought', () => {
  it('finds the stored file unchanged', () => {
    expect(verifyFile(file, stored)).toEqual({ outcome: 'same', sha256: stored.sha256 });
  });

  it('finds one changed bit at any place', () => {
    for (const [at, byte] of file.entries()) {
      const changed = Buffer.from(file);
      changed[at] = byte ^ 1;
      expect(verifyFile(changed, stored).outcome).toBe('changed');
    }
  });

  it('says by the sizes that something was added', () => {
    expect(verifyFile(Buffer.concat([file, Buffer.from(' ')]), stored)).toMatchObject({
      expectedBytes: file.length,
      foundBytes: file.length + 1,
    });
  });
});
