import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EvidenceStamp } from '#signature/acts/check/check-evidence.ts';
import { checkEvidence } from '#signature/acts/check/check-evidence.ts';
import { certify } from '#signature/acts/check/made/made-certificate.test-support.ts';
import { makeStamp } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey } from '#signature/acts/check/made/test-key.test-support.ts';
import type { EvidenceRecord } from '#signature/domain/archive/evidence-record.ts';
import { evidenceText, newEvidence, withStamp } from '#signature/domain/archive/evidence-record.ts';

const [documentSha256, one, two] = ['d'.repeat(64), '1'.repeat(64), '2'.repeat(64)] as const;
const root = certify({ key: ecKey(), authority: true, from: '2026-01-01T00:00:00Z', until: '2045-01-01T00:00:00Z' });
const anchors = [{ of: 'platform', certDer: root.der }] as const;

/** The authority of the years from `from` to `until`. */
function authority(from: number, until: number) {
  return certify({
    key: ecKey(),
    by: root,
    from: `${from}-01-01T00:00:00Z`,
    until: `${until}-01-01T00:00:00Z`,
    extendedKeyUsage: ['1.3.6.1.5.5.7.3.8'],
    isUsageCritical: true,
    keyUsage: 0x80,
  });
}

function stamped(record: EvidenceRecord, by: ReturnType<typeof authority>, at: string): EvidenceStamp {
  const text = evidenceText(record);
  return { text, token: makeStamp({ by, over: new Uint8Array(Buffer.from(text)), at }) };
}

const after = (record: EvidenceRecord, stamp: EvidenceStamp): EvidenceRecord =>
  withStamp(record, createHash('sha256').update(stamp.token).digest('hex'));

const record = newEvidence(documentSha256, [one, two]);
const first = stamped(record, authority(2026, 2029), '2026-06-01T10:00:00Z');
const second = stamped(after(record, first), authority(2028, 2031), '2028-07-01T10:00:00Z');
const third = stamped(after(after(record, first), second), authority(2030, 2033), '2030-07-01T10:00:00Z');

const found = async (stamps: readonly EvidenceStamp[], signatures: readonly string[] = [one, two], of = documentSha256) =>
  checkEvidence({ of: 'documents/contract.pdf', documentSha256: of, signatures, stamps }, { anchors });

describe('archive time stamps', () => {
  it('hold one after another: the document is what it was on the day of the first', async () => {
    expect(await found([first, second, third])).toEqual({
      of: 'documents/contract.pdf',
      check: { status: 'ok', code: 'evidence-holds' },
      since: '2026-06-01T10:00:00.000Z',
      until: '2033-01-01T00:00:00.000Z',
    });
  });

  it('do not hold for another document, or when a stamped signature is gone', async () => {
    expect((await found([first], [one, two], 'e'.repeat(64))).check.code).toBe('evidence-other-document');
    expect((await found([first], [one])).check.code).toBe('evidence-other-signatures');
  });

  it('do not hold when one of them is missing, exchanged or out of order', async () => {
    for (const stamps of [
      [second, third],
      [first, third],
      [second, first],
      [first, first],
    ])
      expect((await found(stamps)).check.code).toBe('evidence-chain-broken');
    const exchanged = stamped(record, authority(2026, 2029), '2026-06-02T10:00:00Z');
    expect((await found([exchanged, second])).check.code).toBe('evidence-chain-broken');
  });

  it('do not hold when renewed after the certificate of the one before had ended', async () => {
    const late = stamped(after(record, first), authority(2029, 2032), '2029-01-02T10:00:00Z');
    expect((await found([first, late])).check.code).toBe('evidence-renewed-late');
  });

  it('do not hold with a changed text or token, or an authority that nobody trusts', async () => {
    expect((await found([{ ...first, text: `${first.text} ` }])).check.code).toBe('evidence-unreadable');
    const token = new Uint8Array(first.token);
    token[token.length - 10] = (token[token.length - 10] ?? 0) ^ 1;
    expect((await found([{ ...first, token }])).check.code).toBe('evidence-stamp-wrong');
    const stranger = certify({ key: ecKey(), authority: true });
    const settings = { anchors: [{ of: 'platform', certDer: stranger.der }] as const };
    const chain = { of: 'x', documentSha256, signatures: [one, two], stamps: [first] };
    expect((await checkEvidence(chain, settings)).check.code).toBe('evidence-stamp-wrong');
  });

  it('that are not there are not good ones', async () => {
    expect((await found([])).check.status).toBe('failed');
  });
});
