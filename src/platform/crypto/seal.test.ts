import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, firstBrokenLink, hashChain, sha256 } from '#platform/crypto/canonical.ts';
import { keeperOf, openKeyFile } from '#platform/crypto/key-keeper.ts';
import { newKey, open, openJson, SealBroken, seal, sealJson } from '#platform/crypto/seal.ts';
import { openStream, sealStream } from '#platform/crypto/seal-stream.ts';

async function* inParts(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
async function all(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

describe('a seal', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plaintext, place) => {
        const key = newKey();
        expect(Buffer.from(open(key, seal(key, plaintext, place), place))).toEqual(Buffer.from(plaintext));
      }),
    );
    const key = newKey();
    expect(openJson(key, sealJson(key, { words: 'Сәлем' }, 'a'), 'a')).toEqual({ words: 'Сәлем' });
  });

  it('never repeats itself', () => {
    const key = newKey();
    expect(seal(key, Buffer.from('x'), 'a')).not.toEqual(seal(key, Buffer.from('x'), 'a'));
  });

  it('breaks with any changed byte, another place and another key', () => {
    const key = newKey();
    const sealed = seal(key, Buffer.from('words'), 'note:1');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Uint8Array.from(sealed);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => open(key, changed, 'note:1')).toThrow(SealBroken);
    }
    expect(() => open(key, sealed, 'note:2')).toThrow(SealBroken);
    expect(() => open(newKey(), sealed, 'note:1')).toThrow(SealBroken);
    expect(() => open(key, sealed.subarray(0, 20), 'note:1')).toThrow(SealBroken);
  });
});

describe('a sealed stream', () => {
  const chunk = 64 * 1024;
  it.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk + 7])('of %i bytes is given back, however it is cut', async (length) => {
    const key = newKey();
    const content = Buffer.alloc(length, 'ә');
    const sealed = await all(sealStream(inParts(content, 10_000), key, 'file:1'));
    expect((await all(openStream(inParts(sealed, 7_777), key, 'file:1'))).equals(content)).toBe(true);
  });

  it('breaks when cut at a chunk, reordered, changed, or opened elsewhere', async () => {
    const key = newKey();
    const sealed = await all(sealStream(inParts(Buffer.alloc(3 * chunk, 1), 10_000), key, 'file:1'));
    const head = sealed.subarray(0, 33);
    const chunks = [0, 1, 2].map((n) => sealed.subarray(33 + n * (chunk + 16), 33 + (n + 1) * (chunk + 16)));
    const [first, second, third] = chunks as [Buffer, Buffer, Buffer];
    const changed = Buffer.from(sealed);
    changed[40_000] = (changed[40_000] ?? 0) ^ 1;
    for (const bad of [
      [head, first, second],
      [head, second, first, third],
      [head, first, third],
      [head],
      [changed],
      [sealed, Buffer.from('x')],
    ]) {
      await expect(all(openStream(inParts(Buffer.concat(bad), 9_000), key, 'file:1'))).rejects.toThrow(SealBroken);
    }
    await expect(all(openStream(inParts(sealed, 9_000), key, 'file:2'))).rejects.toThrow(SealBroken);
  });
});

describe('the keeper of keys', () => {
  it('makes its file once, for its owner only, and keeps it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bitim-key-'));
    const path = join(folder, 'keys', 'installation.key');
    const keepers = await Promise.all([openKeyFile(path), openKeyFile(path)]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const text = await readFile(path, 'utf8');
    const key = newKey();
    const wrapped = await (keepers[0] as (typeof keepers)[0]).wrap(key, 'case:1');
    const again = await openKeyFile(path);
    expect(Buffer.from(await again.unwrap(wrapped, 'case:1'))).toEqual(Buffer.from(key));
    await expect(again.unwrap(wrapped, 'case:2')).rejects.toThrow(SealBroken);
    expect(await readFile(path, 'utf8')).toBe(text);
    await rm(folder, { recursive: true });
  });

  it('derives one key a purpose, always the same', async () => {
    const master = newKey();
    expect(await keeperOf(master).derive('form')).toEqual(await keeperOf(master).derive('form'));
    expect(await keeperOf(master).derive('form')).not.toEqual(await keeperOf(master).derive('log'));
  });
});

describe('canonical JSON', () => {
  it('is the same whatever the order of keys, and reads back as the same value', () => {
    expect(canonical({ b: [1, { d: null, c: 'ң' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ң","d":null}]}');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value as never);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(() => canonical(Number.NaN)).toThrow();
  });

  it('chains hashes so that the first changed link is found', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    const first = hashChain(null, 'a');
    const second = hashChain(first, 'b');
    const links = [
      { previous: null, content: 'a', hash: first },
      { previous: first, content: 'b', hash: second },
      { previous: second, content: 'c', hash: hashChain(second, 'c') },
    ];
    expect(firstBrokenLink(links)).toBeNull();
    expect(firstBrokenLink(links.map((link, index) => (index === 1 ? { ...link, content: 'B' } : link)))).toBe(1);
    expect(firstBrokenLink(links.filter((_, index) => index !== 1))).toBe(1);
  });
});
