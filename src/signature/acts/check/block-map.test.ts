import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBlockMap, encodeBlockMap, placeOfChange } from '#signature/acts/check/block-map.ts';

const file = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 31) % 251);

async function placeIn(changed: Uint8Array, original = file) {
  const map = decodeBlockMap(await encodeBlockMap(original));
  if (!map) throw new Error('the map was not read');
  return placeOfChange(map, changed);
}

function withChange(...at: readonly number[]): Uint8Array {
  const changed = Uint8Array.from(file);
  for (const place of at) changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
}

describe('a map of blocks', () => {
  it('finds nothing in the file that it was made of', async () => {
    expect(await placeIn(file)).toBeNull();
    expect(await placeIn(new Uint8Array(), new Uint8Array())).toBeNull();
  });

  it('names the blocks from the first change to the last', async () => {
    expect(await placeIn(withChange(1024))).toEqual({ from: 1024, to: 2047 });
    expect(await placeIn(withChange(2047, 5000))).toEqual({ from: 1024, to: 5119 });
    expect(await placeIn(withChange(9999))).toEqual({ from: 9216, to: 9999 });
  });

  it('names what was added behind the end, and where an end is missing', async () => {
    expect(await placeIn(Buffer.concat([file, new Uint8Array(3000)]))).toEqual({ from: 9216, to: 12_999 });
    expect(await placeIn(file.slice(0, 5000))).toEqual({ from: 4096, to: 4999 });
    expect(await placeIn(file.slice(0, 4096))).toEqual({ from: 4096, to: 4096 });
    expect(await placeIn(new Uint8Array())).toEqual({ from: 0, to: 0 });
  });

  it('always holds the changed byte within the place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (at) => {
        const place = await placeIn(withChange(at));
        expect(place?.from).toBeLessThanOrEqual(at);
        expect(place?.to).toBeGreaterThanOrEqual(at);
        expect((place?.to ?? 0) - (place?.from ?? 0)).toBeLessThan(1024);
      }),
      { numRuns: 100 },
    );
  });

  it('stays small for a large file', async () => {
    const large = new Uint8Array(9 * 1024 * 1024 + 1);
    const der = await encodeBlockMap(large);
    expect(der.length).toBeLessThan(2100);
    expect(decodeBlockMap(der)?.blockSize).toBe(65_536);
    large[5_000_000] = 1;
    expect(await placeIn(large, new Uint8Array(large.length))).toEqual({ from: 76 * 65_536, to: 77 * 65_536 - 1 });
  });

  it('is not read when it is none', () => {
    const wrong = [
      '',
      '3000',
      '3005020104040102',
      '300702020400040107',
      '300d0202040104080102030405060708',
      '300e02020400040801020304050607080500',
    ];
    for (const hex of wrong) expect(decodeBlockMap(new Uint8Array(Buffer.from(hex, 'hex')))).toBeNull();
    expect(decodeBlockMap(new Uint8Array(Buffer.from('300e020204000408' + '0102030405060708', 'hex')))).not.toBeNull();
  });
});
