import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Chance } from '#kernel/ports.ts';

/** Chance from the system's generator: UUIDv7 ids that rise within a process, secrets in base64url. */
export const systemChance: Chance = {
  id: () => v7(),
  secret: (bytes) => randomBytes(bytes).toString('base64url'),
};
