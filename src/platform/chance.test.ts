import { expect, it } from 'vitest';
import { isUuid } from '#kernel/id.ts';
import { systemChance } from '#platform/chance.ts';

it('ids are UUIDs that rise and never repeat', () => {
  const ids = Array.from({ length: 2000 }, () => systemChance.id());
  expect(ids.every(isUuid)).toBe(true);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('secrets have the asked number of bytes', () => {
  expect(Buffer.from(systemChance.secret(32), 'base64url')).toHaveLength(32);
  expect(systemChance.secret(32)).not.toBe(systemChance.secret(32));
});
