import { hkdfSync, randomUUID } from 'node:crypto';
import { link, mkdir, open as openFile, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { newKey, open, type SecretKey, seal } from '#platform/crypto/seal.ts';

/** Keeps the installation's key; an external key service can stand in for the file. */
export interface KeyKeeper {
  /** Encrypts a key for storage; the label (`case:<id>`) must be the same at unwrapping. */
  readonly wrap: (key: SecretKey, label: string) => Promise<Uint8Array>;
  /** @throws SealBroken - Another label, another installation, or changed. */
  readonly unwrap: (wrapped: Uint8Array, label: string) => Promise<SecretKey>;
  /** A key for one purpose of the program itself, always the same: form tokens, log hashes, letter addresses. */
  readonly derive: (purpose: string) => Promise<SecretKey>;
}

/** Writes a new key beside its place and links it there, so that of two first starts exactly one wins and none sees half a key. */
async function makeKeyFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  const file = await openFile(draft, 'w', 0o600);
  await file.writeFile(`${Buffer.from(newKey()).toString('base64')}\n`);
  await file.sync();
  await file.close();
  await link(draft, path).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EEXIST') throw problem;
  });
  await rm(draft);
}

async function readKeyFile(path: string): Promise<SecretKey> {
  const text = await readFile(path, 'utf8').catch(async (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'ENOENT') throw problem;
    await makeKeyFile(path);
    return readFile(path, 'utf8');
  });
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Error('the file of the installation key does not hold 32 bytes in base64');
  return key;
}

/** Encrypts one key under another. */
export function wrapKey(outer: SecretKey, key: SecretKey, label: string): Uint8Array {
  return seal(outer, key, `key:${label}`);
}

/** Opens what `wrapKey` made. */
export function unwrapKey(outer: SecretKey, wrapped: Uint8Array, label: string): SecretKey {
  return open(outer, wrapped, `key:${label}`);
}

/** Another key from a key, by purpose (HKDF-SHA-256). */
export function deriveKey(key: SecretKey, purpose: string): SecretKey {
  return new Uint8Array(hkdfSync('sha256', key, 'bitim', purpose, 32));
}

/** A keeper over a key that is already known: tests, and external services that hand out the key. */
export function keeperOf(master: SecretKey): KeyKeeper {
  const wrapping = deriveKey(master, 'wrap');
  return {
    wrap: async (key, label) => wrapKey(wrapping, key, label),
    unwrap: async (wrapped, label) => unwrapKey(wrapping, wrapped, label),
    derive: async (purpose) => deriveKey(master, `purpose:${purpose}`),
  };
}

/** Opens the key file, making it with mode 0600 at the first start. Losing it means losing all content. */
export async function openKeyFile(path: string): Promise<KeyKeeper> {
  return keeperOf(await readKeyFile(path));
}
