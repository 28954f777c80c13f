import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseArchive } from '#signature/acts/case-archive.ts';
import { checkFile } from '#signature/acts/check/check-file.ts';
import type { PlatformStory } from '#signature/acts/check/platform-story.test-support.ts';
import { person, platformStory, signedAt } from '#signature/acts/check/platform-story.test-support.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import { smallPdf } from '#signature/acts/small-pdf.test-support.ts';
import type { Finding } from '#signature/domain/finding.ts';
import { allLines, describeFinding } from '#signature/domain/finding.ts';
import { originalLengths } from '#signature/domain/original-within.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const file = bytes(`%PDF-1.7\n${'дауды реттеу туралы келісім\n'.repeat(400)}`);
const path = 'documents/settlement.pdf';

let story: PlatformStory;
let signature: Uint8Array;
let archive: Uint8Array;

async function found(given: Uint8Array, beside?: Uint8Array): Promise<Finding> {
  return describeFinding(await checkFile({ file: given, signature: beside, settings: { anchors: story.anchors() } }));
}

const failures = (finding: Finding): readonly string[] =>
  allLines(finding).flatMap(({ status, line, code }) => (status === 'failed' ? [`${line} ${code}`] : []));

/** The archive with some files exchanged; undefined takes a file out. */
function changed(files: Readonly<Record<string, Uint8Array | undefined>>): Uint8Array {
  const all = { ...unzipSync(archive), ...files };
  return zipSync(Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Uint8Array] => entry[1] !== undefined)));
}

beforeAll(async () => {
  story = await platformStory();
  signature = (await story.sign(file)).der;
  const mediator = (await story.sign(file, { name: 'Серікұлы Дәурен', role: 'mediator' })).der;
  archive = await caseArchive({
    number: '2026-000001/S',
    madeAt: signedAt,
    pieces: [
      { path, bytes: file, role: 'document' },
      { path: 'documents/settlement.signature-1.p7s', bytes: signature, role: 'signature', of: path },
      { path: 'documents/settlement.signature-2.p7s', bytes: mediator, role: 'signature', of: path },
      { path: 'history.json', bytes: bytes('{}'), role: 'history' },
    ],
  });
});
afterAll(() => story.close());

describe('a file with a signature beside it', () => {
  it('is found good in every line that can be checked, with who signed', async () => {
    const finding = await found(file, signature);
    expect(failures(finding)).toEqual([]);
    expect(finding).toMatchObject({ kind: 'detached', bytes: file.length, signers: [{ signer: { name: person.name, iin: person.iin } }] });
    expect(finding.signers[0]?.level).toBe('platform-certificate');
  });

  it('with one byte changed is refused, and the place is named', async () => {
    const at = 5000;
    const other = new Uint8Array(file);
    other[at] = (other[at] ?? 0) ^ 1;
    const finding = await found(other, signature);
    expect(finding.verdict).toBe('bad');
    const line = finding.signers[0]?.lines.find((known) => known.line === 'integrity');
    expect(line).toMatchObject({ status: 'failed', code: 'file-changed' });
    expect(line?.place?.from).toBeLessThanOrEqual(at);
    expect(line?.place?.to).toBeGreaterThanOrEqual(at);
    expect((line?.place?.to ?? 0) - (line?.place?.from ?? 0)).toBeLessThan(file.length / 2);
  });

  it('is not found good by somebody who trusts no authority', async () => {
    const finding = describeFinding(await checkFile({ file, signature, settings: { anchors: [] } }));
    expect(finding.verdict).not.toBe('good');
    expect(finding.signers[0]?.level).toBe('unknown');
  });

  it('needs the file: the signature alone is not taken for a good one', async () => {
    expect(failures(await found(signature))).toEqual(['signature content-needed']);
  });
});

describe('a file without a signature', () => {
  it.each([
    ['a PDF', () => file],
    ['a text', () => bytes('hello')],
    ['nothing at all', () => new Uint8Array()],
  ])('is said to have none: %s', async (_what, make) => {
    expect((await found(make())).verdict).toBe('nothing');
  });
});

describe('a PDF with its signatures inside', () => {
  const pdf = new Uint8Array(smallPdf(20_000));

  it('is found good, and what stands before the first signature is the document itself', async () => {
    const signed = signedCopy(pdf, [await story.sign(pdf)]);
    const finding = await found(signed);
    expect([finding.kind, finding.verdict, failures(finding)]).toEqual(['pdf', 'good', []]);
    const originals = originalLengths(signed).map((length) => Buffer.compare(signed.subarray(0, length), pdf));
    expect(originals).toContain(0);
  });

  it('with one byte changed is refused, and the bytes and the object are named', async () => {
    const signed = new Uint8Array(signedCopy(pdf, [await story.sign(pdf)]));
    const at = 9000;
    signed[at] = (signed[at] ?? 0) ^ 1;
    const place = (await found(signed)).signers[0]?.lines.find(({ line }) => line === 'integrity')?.place;
    expect([(place?.from ?? Number.NaN) <= at, (place?.to ?? Number.NaN) >= at, place?.object]).toEqual([true, true, 4]);
  });

  it('is checked together with a signature beside it', async () => {
    const artifact = await story.sign(pdf);
    const signed = signedCopy(pdf, [artifact]);
    expect((await found(pdf, artifact.der)).verdict).toBe('good');
    expect((await found(signed, artifact.der)).verdict).toBe('bad');
  });
});

describe('the archive of a case', () => {
  it('is found whole, with each signature of each document', async () => {
    const finding = await found(archive);
    expect(failures(finding)).toEqual([]);
    expect(finding.lines.map(({ code }) => code)).toEqual(['manifest-fits', 'no-manifest-stamp']);
    expect(finding.documents.map((known) => [known.path, known.finding.signers.map(({ signer }) => signer.name)])).toEqual([
      [path, [person.name, 'Серікұлы Дәурен']],
    ]);
  });

  it('names the file that was changed, and its signatures fail too', async () => {
    const finding = await found(changed({ [path]: bytes('%PDF-1.7 another') }));
    expect(finding.lines.find(({ line }) => line === 'file')).toMatchObject({ code: 'archive-file-differs', file: path });
    expect(failures(finding).filter((line) => line === 'integrity file-changed')).toHaveLength(2);
  });

  it('names a file that is missing, and one that was added', async () => {
    const finding = await found(changed({ 'history.json': undefined, 'documents/other.pdf': bytes('x') }));
    const named = finding.lines.filter(({ line }) => line === 'file').map((known) => [known.code, known.file]);
    expect(named).toEqual([
      ['archive-file-missing', 'history.json'],
      ['archive-file-extra', 'documents/other.pdf'],
    ]);
  });

  it('without its list, or cut short, is refused', async () => {
    expect(failures(await found(changed({ 'manifest.json': undefined })))).toEqual(['manifest manifest-unreadable']);
    expect(failures(await found(archive.slice(0, 200)))).toEqual(['manifest archive-unreadable']);
  });

  it('that claims to unpack into more than a machine holds is not unpacked', async () => {
    const bomb = new Uint8Array(archive);
    const view = new DataView(bomb.buffer);
    // The size in the central directory: what the reader believes before it unpacks.
    for (let at = 0; at < bomb.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(failures(await found(bomb))).toEqual(['manifest archive-unreadable']);
  });

  it('of random bytes is refused, a thousand times, without a fault', async () => {
    for (let round = 0; round < 1000; round += 1) {
      const noise = new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), randomBytes(round % 300)]));
      expect((await found(noise)).verdict).toBe('bad');
    }
  });
});
