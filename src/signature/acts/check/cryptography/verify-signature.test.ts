import { describe, expect, it } from 'vitest';
import { fieldsOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { bytesOfBits } from '#signature/acts/check/asn1/asn1-values.ts';
import type { KeyFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import { keyOid } from '#signature/acts/check/asn1/object-ids.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { verifySignature } from '#signature/acts/check/cryptography/verify-signature.ts';
import { bitString } from '#signature/acts/check/made/made-certificate.test-support.ts';
import type { TestKey } from '#signature/acts/check/made/test-key.test-support.ts';
import { ecKey, gostTestKey, rsaKey } from '#signature/acts/check/made/test-key.test-support.ts';
import { derObjectId } from '../../../../../test/simulators/gost-keys.ts';

const bytes = new TextEncoder().encode('келісім');
const keys = { rsa: rsaKey(), pss: rsaKey({ isPss: true }), p256: ecKey(), p384: ecKey('P-384'), gost: gostTestKey('one') };

function keyOf(spki: Uint8Array): KeyFields {
  const fields = fieldsOf(readWhole(spki));
  return { spki, algorithm: algorithmOf(fields.take()), bits: bytesOfBits(fields.take()) };
}

interface Asked {
  readonly spki?: Uint8Array;
  readonly algorithm?: Uint8Array;
  readonly signature?: Uint8Array;
  readonly digest?: string;
}

function verdict(key: TestKey, { spki = key.spki, algorithm = key.algorithm, signature = key.sign(bytes), digest }: Asked = {}) {
  const given = { key: keyOf(spki), algorithm: algorithmOf(readWhole(algorithm)), signed: bytes, signature };
  return verifySignature(digest === undefined ? given : { ...given, digest });
}

const bare = (oid: string): Uint8Array => writeDer(0x30, derObjectId(oid));

describe('one signature', () => {
  it.each(Object.entries(keys))('by %s is good for its key and wrong for every other', async (_, key) => {
    expect(await verdict(key)).toBe('good');
    for (const other of Object.values(keys)) if (other !== key) expect(await verdict(key, { spki: other.spki })).toBe('wrong');
  });

  it('may name its hash apart from its algorithm, as many programs do', async () => {
    expect(await verdict(keys.rsa, { algorithm: bare(keyOid.rsa), digest: keys.rsa.hash })).toBe('good');
    expect(await verdict(keys.p384, { algorithm: bare(keyOid.ec), digest: keys.p384.hash })).toBe('good');
    expect(await verdict(keys.gost, { algorithm: bare(keyOid.gost), digest: keys.gost.hash })).toBe('good');
  });

  it('is not told where two places name two hashes, or none does', async () => {
    expect(await verdict(keys.rsa, { digest: keys.p384.hash })).toBe('algorithm-unknown');
    expect(await verdict(keys.gost, { digest: keys.rsa.hash })).toBe('algorithm-unknown');
    expect(await verdict(keys.rsa, { algorithm: bare(keyOid.rsa) })).toBe('algorithm-unknown');
    expect(await verdict(keys.pss, { algorithm: bare(keyOid.rsaPss) })).toBe('algorithm-unknown');
  });

  it('by a key that is for salted signatures alone is good with salt only', async () => {
    const pssOnly = (key: TestKey): Uint8Array => writeDer(0x30, bare(keyOid.rsaPss), bitString(keyOf(key.spki).bits));
    expect(await verdict(keys.pss, { spki: pssOnly(keys.pss) })).toBe('good');
    expect(await verdict(keys.rsa, { spki: pssOnly(keys.rsa) })).toBe('wrong');
  });

  it('has one form: a number that is too long or negative is none', async () => {
    const inNumbers = (...numbers: readonly Uint8Array[]): Uint8Array => writeDer(0x30, ...numbers.map((number) => writeDer(0x02, number)));
    const numbersOf = (signature: Uint8Array): readonly Uint8Array[] =>
      fieldsOf(readWhole(signature))
        .rest()
        .map(({ content }) => content);
    let good = keys.p256.sign(bytes);
    while ((numbersOf(good)[0]?.[0] ?? 1) !== 0) good = keys.p256.sign(bytes);
    const [r = good, s = good] = numbersOf(good);
    expect(await verdict(keys.p256, { signature: inNumbers(r, s) })).toBe('good');
    for (const signature of [inNumbers(r.slice(1), s), inNumbers(Uint8Array.from([0, 0, ...r]), s), inNumbers(r), inNumbers(r, s, s)])
      expect(await verdict(keys.p256, { signature })).toBe('wrong');
  });

  it('on a curve or with a key that is not known here is told as unknown', async () => {
    const other = writeDer(0x30, writeDer(0x30, derObjectId(keyOid.ec), derObjectId('1.3.132.0.35')), bitString(bytes));
    expect(await verdict(keys.p256, { spki: other })).toBe('algorithm-unknown');
    const short = writeDer(
      0x30,
      writeDer(0x30, derObjectId(keyOid.gost), writeDer(0x30, derObjectId('1.2.398.3.10.1.1.2.1.1'))),
      bitString(bytes),
    );
    expect(await verdict(keys.gost, { spki: short })).toBe('algorithm-unknown');
  });
});
