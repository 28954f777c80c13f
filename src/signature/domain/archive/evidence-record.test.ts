import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, type Instant } from '#kernel/day.ts';
import { evidenceDue, evidenceText, newEvidence, readEvidence, renewalDay, withStamp } from '#signature/domain/archive/evidence-record.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const [a, b, c] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const;

describe('an evidence record', () => {
  it('says the same whatever the order in which people signed', () => {
    expect(evidenceText(newEvidence(a, [c, b]))).toBe(evidenceText(newEvidence(a, [b, c, b])));
  });

  it('covers each time stamp made before it', () => {
    const first = newEvidence(a, [b]);
    expect(evidenceText(withStamp(first, c))).not.toBe(evidenceText(first));
    expect(withStamp(first, c).stamps).toEqual([c]);
  });

  it('is read back exactly, and only in the one form in which it was written', () => {
    fc.assert(
      fc.property(hash, fc.array(hash, { maxLength: 5 }), fc.array(hash, { maxLength: 5 }), (document, signatures, stamps) => {
        const record = { ...newEvidence(document, signatures), stamps };
        expect(readEvidence(evidenceText(record))).toEqual(record);
        expect(readEvidence(`${evidenceText(record)} `)).toBeNull();
      }),
    );
  });

  it.each(['', 'null', '[]', '{}', '{"documentSha256":"a"}', `{"documentSha256":"${a}","signatures":"x","stamps":[]}`])(
    'is not read from %j',
    (text) => expect(readEvidence(text)).toBeNull(),
  );
});

describe('evidence', () => {
  const end = '2029-11-25T10:00:00.000Z' as Instant;

  it('is stamped at once when it never was', () => expect(evidenceDue(null, day('2026-11-25'))).toBe(true));

  it.each([
    [-1, false],
    [0, true],
    [1, true],
  ])('is renewed 180 days before the certificate of the last stamp ends (%i days from then)', (days, isDue) => {
    expect(renewalDay(end)).toBe('2029-05-29');
    expect(evidenceDue(renewalDay(end), addDays(day('2029-05-29'), days))).toBe(isDue);
  });
});
