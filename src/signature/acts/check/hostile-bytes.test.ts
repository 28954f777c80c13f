import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { readCertificate } from '#signature/acts/check/certificates/certificate.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { certify } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { makeCms, makeStamp } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey } from '#signature/acts/check/made/test-key.test-support.ts';
import { checkTimeStamp } from '#signature/acts/check/time-stamp.ts';
import type { CmsCheck } from '#signature/domain/signature-check.ts';

const content = new TextEncoder().encode('келісім');
const root = certify({ key: ecKey(), authority: true });
const holder = certify({ key: ecKey(), by: root });
const tsa = certify({ key: ecKey(), by: root, extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'], isUsageCritical: true });
const good = makeCms({ content, signers: [{ by: holder, stamp: (over) => makeStamp({ by: tsa, over }) }] });
const settings = { anchors: [{ of: 'national', certDer: root.der }] } as const;
const runs = { numRuns: 1000, seed: 20_261_201 } as const;

const check = (cms: Uint8Array): Promise<CmsCheck> => checkCms({ cms, content, settings });

/** Cut, lengthened, a part doubled, a byte or a length changed. */
const mutations = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat(bytes.length - 1);
  return fc.oneof(
    at.map((end) => bytes.slice(0, end)),
    fc.uint8Array({ minLength: 1, maxLength: 20 }).map((more) => Uint8Array.from([...bytes, ...more])),
    fc.tuple(at, fc.nat(255)).map(([place, byte]) => Uint8Array.from(bytes.with(place, byte))),
    fc
      .tuple(at, at, fc.constantFrom(0x80, 0x81, 0x84, 0xff, 0x7f, 0x00))
      .map(([one, two, byte]) => Uint8Array.from(bytes.with(one, byte).with(two, byte))),
    fc.tuple(at, at).map(([one, two]) => Uint8Array.from([...bytes.slice(0, Math.max(one, two)), ...bytes.slice(Math.min(one, two))])),
  );
};

function expectCode(found: CmsCheck): void {
  if (found.signers.length === 0) expect(found.problem).toMatch(/^[a-z-]+$/);
  else expect(found.problem).toBeUndefined();
  for (const { report } of found.signers) for (const code of report.problems) expect(code).toMatch(/^[a-z-]+$/);
}

describe('bytes from anybody', () => {
  it('as a signature give a clear code, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await check(bytes)).toEqual({ signers: [], problem: 'signature-unreadable' });
        expect(await check(writeDer(0x30, bytes))).toEqual({ signers: [], problem: 'signature-unreadable' });
      }),
      runs,
    );
  });

  it('as a certificate are none, never an exception', () => {
    const property = fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(readCertificate(bytes)).toBeNull();
      expect(readCertificate(writeDer(0x30, writeDer(0x30, bytes), bytes))).toBeNull();
    });
    fc.assert(property, runs);
  });

  it('as a time stamp are unreadable, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect((await checkTimeStamp(bytes, content, settings)).status.code).toBe('time-stamp-unreadable');
      }),
      runs,
    );
  });
});

describe('a good signature, spoilt', () => {
  it('is good as long as nobody spoils it', async () => {
    expect((await check(good)).signers.map(({ report, format }) => [report.problems, format])).toEqual([[[], 'cades-t']]);
  });

  it('gives a clear code a thousand times, and is never good for another file', async () => {
    const other = content.slice(1);
    await fc.assert(
      fc.asyncProperty(mutations(good), async (cms) => {
        expectCode(await check(cms));
        for (const { report } of (await checkCms({ cms, content: other, settings })).signers)
          expect(report.integrity.status).toBe('failed');
      }),
      runs,
    );
  });

  it('gives a certificate that is read or not, a thousand times', () => {
    const property = fc.property(mutations(holder.der), (der) => {
      const facts = readCertificate(der);
      expect(facts === null || facts.serialNumber.length > 0).toBe(true);
    });
    fc.assert(property, runs);
  });
});

describe('a signature made to keep a machine busy', () => {
  function nested(tag: number, depth: number): Uint8Array {
    let bytes = new Uint8Array();
    for (let level = 0; level < depth; level += 1) bytes = new Uint8Array(writeDer(tag, bytes));
    return bytes;
  }

  async function msFor(cms: Uint8Array): Promise<number> {
    const started = performance.now();
    expectCode(await check(cms));
    return performance.now() - started;
  }

  it('by nesting, with lengths or without, ends at once', async () => {
    const open = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80));
    const closed = Uint8Array.from([...open.subarray(0, 200_000), ...new Uint8Array(200_000)]);
    for (const cms of [nested(0x30, 3000), nested(0xa0, 3000), nested(0x24, 3000), open, closed])
      expect(await msFor(cms)).toBeLessThan(1000);
  });

  it('by a million empty values, or by lengths that promise more than there is, ends soon', async () => {
    const oid = Uint8Array.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, 2]);
    const many = writeDer(
      0x30,
      oid,
      writeDer(
        0xa0,
        writeDer(
          0x30,
          Uint8Array.from([2, 1, 1]),
          writeDer(
            0x31,
            new Uint8Array(1_800_000).fill(5).map((_, index) => (index % 2 === 0 ? 5 : 0)),
          ),
        ),
      ),
    );
    const liar = Uint8Array.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff, ...oid]);
    for (const cms of [many, liar]) expect(await msFor(cms)).toBeLessThan(2000);
  });

  it('by sixteen signers with a time stamp each ends in seconds', async () => {
    const stamp = (over: Uint8Array): Uint8Array => makeStamp({ by: tsa, over });
    const cms = makeCms({ content, signers: Array.from({ length: 16 }, () => ({ by: holder, stamp })) });
    expect((await check(cms)).signers).toHaveLength(16);
    expect(await msFor(cms)).toBeLessThan(2000);
  });
});
