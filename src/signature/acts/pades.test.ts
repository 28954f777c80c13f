import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import { findSignatures } from '#signature/acts/check/pdf/find-signatures.ts';
import { checkPdf } from '#signature/acts/check/pdf/pdf-signatures.ts';
import { createPlatformProvider, type PlatformProvider } from '#signature/acts/platform-provider.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import { smallPdf } from '#signature/acts/small-pdf.test-support.ts';
import type { PdfCheck } from '#signature/domain/signature-check.ts';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';

const now = '2026-12-01T05:30:00.000Z' as Instant;
const original = smallPdf(40_000);
const names = ['Әбілқайырова Айгүл', 'Щербаков Фёдор', 'Сәрсенбаева Гүлнәр'] as const;
let directory = '';
let provider: PlatformProvider;
let signed: Uint8Array;

async function signInside(copy: Uint8Array, name: string): Promise<SignatureArtifact> {
  const sha256 = createHash('sha256').update(original).digest('hex');
  const file = { sha256, bytes: original, copy, mime: 'application/pdf', number: '2026-000417', title: { kk: '', ru: '', en: '' } };
  const begun = await provider.begin(file, { name, role: 'party' });
  const done = begun.ok ? await provider.complete(begun.value.id, { reauthenticatedAt: now, method: 'password' }) : begun;
  if (!done.ok) throw new Error('not signed');
  return done.value;
}

async function signAll(people: readonly string[]): Promise<Uint8Array> {
  const artifacts: SignatureArtifact[] = [];
  for (const name of people) artifacts.push(await signInside(signedCopy(original, artifacts), name));
  return signedCopy(original, artifacts);
}

const check = (pdf: Uint8Array): Promise<PdfCheck> => checkPdf({ pdf, settings: { anchors: [provider.anchor] } });

function problemsOf({ signatures, coverage, additions, problem }: PdfCheck): readonly string[] {
  const ofLines = [coverage, additions].filter(({ status }) => status === 'failed').map(({ code }) => code);
  return [...signatures.flatMap(({ report }) => report.problems), ...ofLines, ...(problem ? [problem] : [])];
}

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

/** Places all over the file, the same in every run. */
function placesIn(length: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => Math.floor(((step + 0.37) * length) / count));
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-pades-'));
  provider = await createPlatformProvider({ directory, clock: { now: () => now, today: () => '2026-12-01' as Day } });
  signed = await signAll(names);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('signatures inside a PDF', () => {
  it.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])('stay valid in the order %j', async (order) => {
    const found = await check(await signAll(order.map((index) => names[index] ?? '')));
    expect(problemsOf(found)).toEqual([]);
    expect(found.signatures.map(({ report }) => report.identity.certified.name)).toEqual(order.map((index) => names[index]));
    expect(found.signatures.map(({ isWhole }) => isWhole)).toEqual([false, false, true]);
    expect([found.coverage.status, found.additions.status]).toEqual(['ok', 'ok']);
  });

  it('leave every byte of the document and of earlier signers as it was', async () => {
    const one = await signAll(names.slice(0, 1));
    const two = await signAll(names.slice(0, 2));
    expect(Buffer.compare(one.subarray(0, original.length), original)).toBe(0);
    expect(Buffer.compare(two.subarray(0, original.length), original)).toBe(0);
    expect(two.length).toBeGreaterThan(one.length);
  });

  it('carry a time stamp each and name nobody outside the certificate', async () => {
    const found = await check(signed);
    expect(found.signatures.map(({ report }) => report.timeStamp.code)).toEqual(['time-stamped', 'time-stamped', 'time-stamped']);
    const text = Buffer.from(signed.subarray(original.length))
      .toString('latin1')
      .replace(/<[0-9a-f]+>/g, '');
    expect(text).not.toMatch(/\/(Name|Location|ContactInfo)\b/);
    expect(text).toContain('/Reason (2026-000417)');
  });

  it('put aside a signature that was made over another copy at the same time', async () => {
    const [left, right] = await Promise.all([signInside(original, names[0]), signInside(original, names[1])]);
    const found = await check(signedCopy(original, [left, right]));
    expect(problemsOf(found)).toEqual([]);
    expect(found.signatures).toHaveLength(1);
  });

  it('are refused with any one byte changed, 500 times, and the place is named', { timeout: 60_000 }, async () => {
    const ranges = findSignatures(signed).map(({ range }) => range);
    const covered = placesIn(signed.length, 1150).filter((at) => ranges.every(([, length, second]) => at < length || at >= second));
    expect(covered.length).toBeGreaterThanOrEqual(500);
    let named = 0;
    for (const at of covered.slice(0, 500)) {
      const found = await check(flipped(signed, at));
      expect(problemsOf(found), `byte ${at}`).not.toEqual([]);
      const places = found.signatures.flatMap(({ report }) => report.integrity.place ?? []);
      if (places.some(({ from, to }) => from <= at && at <= to)) named += 1;
    }
    // Where the change hides a signature from the reader, there is nothing left that could name the place.
    expect(named).toBeGreaterThanOrEqual(480);
  });

  it('are refused with any one byte of a signature changed', async () => {
    const gap = findSignatures(signed)[1]?.range ?? [0, 0, 0, 0];
    for (const at of placesIn(5000, 60)) {
      const found = await check(flipped(signed, gap[1] + 1 + at));
      expect(problemsOf(found), `digit ${at}`).not.toEqual([]);
    }
  });
});

describe('a detached signature beside the file', () => {
  it('refuses any one byte changed, 500 times, and names the place', { timeout: 60_000 }, async () => {
    const artifact = await signInside(original, names[0]);
    for (const at of placesIn(original.length, 500)) {
      const { problems, integrity } = await provider.verify({ artifact, bytes: flipped(original, at) }, {});
      expect(problems).toEqual(['file-changed']);
      expect(integrity.place && integrity.place.from <= at && at <= integrity.place.to, `byte ${at}`).toBe(true);
      expect((integrity.place?.to ?? 0) - (integrity.place?.from ?? 0)).toBeLessThan(2048);
    }
  });
});

/** A revision behind a signed file, as an attacker would write it. */
function appended(pdf: Uint8Array, objects: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const before = /startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1] ?? '0';
  const at = pdf.length;
  const no = /^(\d+) 0 obj/.exec(objects)?.[1] ?? '1';
  const xref = `xref\n${no} 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 400 /Root 1 0 R /Prev ${before} >>\nstartxref\n${at + objects.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(objects + xref, 'latin1')]);
}

describe('an attack on a signed PDF', () => {
  it('that adds content behind the last signature is seen', async () => {
    const attacked = appended(await signAll(names.slice(0, 2)), '4 0 obj\n<< /Length 9 >>\nstream\nother sum\nendstream\nendobj\n');
    const found = await check(attacked);
    expect(problemsOf(found)).toEqual(['added-after-signing']);
    expect(found.coverage.place).toEqual({ from: (await signAll(names.slice(0, 2))).length, to: attacked.length - 1 });
  });

  it.each([
    ['swaps the text of the page', '4 0 obj\n<< /Length 9 >>\nstream\nother sum\nendstream\nendobj\n'],
    ['swaps the page', '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 99 0 R >>\nendobj\n'],
    [
      'adds an annotation that shows something',
      '90 0 obj\n<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 500] /Contents (paid) >>\nendobj\n',
    ],
  ])('that %s and has another signature put over it is seen', async (_, objects) => {
    const attacked = appended(await signAll(names.slice(0, 1)), objects);
    const again = await signInside(attacked, 'Бөтен Біреу');
    const whole = Buffer.concat([attacked, again.pades?.increment ?? Buffer.alloc(0)]);
    const found = await check(whole);
    expect(found.signatures).toHaveLength(2);
    expect(problemsOf(found)).toEqual(['content-added']);
  });

  it('that moves the covered range is seen', async () => {
    const text = Buffer.from(await signAll(names.slice(0, 1))).toString('latin1');
    const [whole = '', length, second, rest] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text) ?? [];
    const moved = text.replace(whole, `/ByteRange [0 ${length} ${Number(second) + 2} ${Number(rest) - 2}]`);
    expect(problemsOf(await check(Buffer.from(moved, 'latin1')))).toContain('byte-range-wrong');
    const huge = text.replace(/\/ByteRange \[0 (\d+)/, '/ByteRange [0 9999999999');
    expect(problemsOf(await check(Buffer.from(huge, 'latin1')))).toContain('byte-range-wrong');
  });

  it('that names a second range before the true one is seen', async () => {
    const one = await signAll(names.slice(0, 1));
    const found = await check(appended(one, '91 0 obj\n<< /Type /Sig /ByteRange [0 10 20 10] /Contents <00> >>\nendobj\n'));
    expect(problemsOf(found)).not.toEqual([]);
  });
});

describe('bytes from anybody', () => {
  it('never break the reader: 1,000 of them, each with a clear code', { timeout: 60_000 }, async () => {
    const noise = Array.from({ length: 300 }, (_, size) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size * 5)]));
    const cut = placesIn(signed.length, 200).map((end) => signed.subarray(0, end));
    const mutated = placesIn(signed.length - 60, 500).map((at, index) => {
      const changed = Uint8Array.from(signed);
      changed.set(randomBytes(1 + (index % 40)), at);
      return changed;
    });
    for (const bytes of [...noise, ...cut, ...mutated]) {
      const found = await check(bytes);
      expect(problemsOf(found)).not.toEqual([]);
      for (const code of problemsOf(found)) expect(code).toMatch(/^[a-z-]+$/);
    }
  });

  it('take time in proportion to their length, whatever they repeat', async () => {
    const hostile = ['/ByteRange [0 1 2 3]', '<<', '((((', '/ByteRange [', '1 0 obj\n<<', 'startxref\n9\n%%EOF\n'];
    for (const piece of hostile) {
      const found = await check(Buffer.from(`%PDF-1.7\n${piece.repeat(200_000 / piece.length)}`));
      expect(problemsOf(found)).not.toEqual([]);
    }
  });
});
