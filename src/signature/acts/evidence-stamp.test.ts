import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { EvidencePorts, NewStamp } from '#signature/acts/evidence-stamp.ts';
import { stampEvidence } from '#signature/acts/evidence-stamp.ts';
import { readEvidence } from '#signature/domain/archive/evidence-record.ts';

const document = { caseId: 'case' as CaseId, documentSha256: 'd'.repeat(64), signatures: ['b'.repeat(64), 'a'.repeat(64)] };
const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A time-stamp authority whose token is the imprint itself, with certificates of three years. */
function story(): { readonly ports: EvidencePorts; readonly kept: NewStamp[]; readonly goTo: (day: string) => void } {
  const kept: NewStamp[] = [];
  const moment = { today: '2026-11-25' };
  return {
    kept,
    goTo: (day) => {
      moment.today = day;
    },
    ports: {
      book: { stampsOf: async () => kept, keep: async (stamp) => void kept.push(stamp) },
      stamp: async (imprint, at) => ({
        token: new Uint8Array(imprint),
        authorityNotAfter: `${Number(at.slice(0, 4)) + 3}-11-25T00:00:00.000Z` as Instant,
      }),
      now: () => `${moment.today}T06:00:00.000Z` as Instant,
      today: () => moment.today as Day,
    },
  };
}

describe('an archive time stamp', () => {
  it('is made over the document and every signature when all have signed', async () => {
    const { ports, kept } = story();
    expect(await stampEvidence(ports, document)).toEqual({ no: 1, renewOn: '2029-05-29' });
    expect(kept).toHaveLength(1);
    expect(readEvidence(kept[0]?.record ?? '')).toEqual({
      documentSha256: document.documentSha256,
      signatures: ['a'.repeat(64), 'b'.repeat(64)],
      stamps: [],
    });
    expect(Buffer.from(kept[0]?.token ?? []).toString('hex')).toBe(sha256(kept[0]?.record ?? ''));
  });

  it('is made once, and renewed on its day over everything before', async () => {
    const { ports, kept, goTo } = story();
    await stampEvidence(ports, document);
    goTo('2029-05-28');
    expect(await stampEvidence(ports, document)).toEqual({ no: 1, renewOn: '2029-05-29' });
    expect(kept).toHaveLength(1);
    goTo('2029-05-29');
    expect(await stampEvidence(ports, document)).toEqual({ no: 2, renewOn: '2032-05-29' });
    goTo('2032-05-29');
    await stampEvidence(ports, document);
    expect(kept.map(({ no }) => no)).toEqual([1, 2, 3]);
    expect(readEvidence(kept[2]?.record ?? '')?.stamps).toEqual(kept.slice(0, 2).map(({ token }) => sha256(token)));
  });

  it('is not made over a damaged record', async () => {
    const { ports, kept, goTo } = story();
    await stampEvidence(ports, document);
    const [first] = kept;
    if (first) kept[0] = { ...first, record: first.record.replace('"stamps":[]', '"stamps":[1]') };
    goTo('2029-05-29');
    await expect(stampEvidence(ports, document)).rejects.toThrow(/cannot be read/);
  });
});
