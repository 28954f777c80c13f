import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Passwords } from '#identity/acts/ports.ts';

/** Cost of one guess: memory is 128·N·r bytes, 32 MiB here (OWASP password storage, scrypt, the second of its equals). */
interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

const today: Cost = { N: 2 ** 15, r: 8, p: 3 };
const form = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/;

function derive(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, 32, options, (problem, key) => (problem ? reject(problem) : resolve(key)));
  });
}

function costOf(hash: string): Cost | null {
  const match = form.exec(hash);
  return match ? { N: Number(match[1]), r: Number(match[2]), p: Number(match[3]) } : null;
}

/**
 * Passwords by scrypt, the cost kept with each hash: `scrypt$N$r$p$salt$key`.
 *
 * @param cost - Today's cost; only tests ask for less.
 */
export function scryptPasswords(cost: Cost = today): Passwords {
  return {
    hash: async (password) => {
      const salt = randomBytes(16);
      const key = await derive(password, salt, cost);
      return `scrypt$${cost.N}$${cost.r}$${cost.p}$${salt.toString('base64url')}$${key.toString('base64url')}`;
    },
    verify: async (password, hash) => {
      const stored = hash === null ? null : form.exec(hash);
      const known = hash === null ? null : costOf(hash);
      if (!stored || !known) {
        await derive(password, randomBytes(16), cost);
        return false;
      }
      const key = await derive(password, Buffer.from(stored[4] ?? '', 'base64url'), known);
      return timingSafeEqual(key, Buffer.from(stored[5] ?? '', 'base64url'));
    },
    isOutdated: (hash) => {
      const known = costOf(hash);
      return known === null || known.N < cost.N || known.r < cost.r || known.p < cost.p;
    },
  };
}
