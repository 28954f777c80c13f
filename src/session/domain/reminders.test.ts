import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { instantAt, localDay, localMinutes } from '#session/domain/local-time.ts';
import { remindersFor, stillHolds } from '#session/domain/reminders.ts';
import type { Meeting } from '#session/domain/session-state.ts';

const at = (text: string): Instant => text as Instant;
const meeting = (startsAt: Instant | null, rest: Partial<Meeting> = {}): Meeting => ({
  sessionId: 's',
  room: 'joint',
  with: 'both',
  mode: 'video',
  minutes: 60,
  place: '',
  slots: [],
  answers: [],
  status: 'fixed',
  startsAt,
  sequence: 0,
  heldOn: null,
  attendance: [],
  ...rest,
});
const instants = fc
  .date({ min: new Date('2026-01-05T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => {
    date.setUTCSeconds(0, 0);
    return at(date.toISOString());
  });

describe('time in Kazakhstan', () => {
  it('is five hours ahead of UTC, over midnight too', () => {
    expect([localDay(at('2026-11-24T19:00:00.000Z')), localMinutes(at('2026-11-24T19:00:00.000Z'))]).toEqual(['2026-11-25', 0]);
    expect([localDay(at('2026-11-24T18:59:00.000Z')), localMinutes(at('2026-11-24T18:59:00.000Z'))]).toEqual(['2026-11-24', 1439]);
  });

  it('goes there and back for every minute', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(instantAt(localDay(instant), localMinutes(instant))).toBe(instant);
      }),
    );
  });
});

describe('reminders of a meeting (S17)', () => {
  it('come at nine two days before and at eight on the day', () => {
    expect(remindersFor(meeting(at('2026-11-25T05:00:00.000Z')), at('2026-11-20T05:00:00.000Z'))).toEqual([
      { key: 'session-reminder:s:0:days-before', kind: 'days-before', runAt: '2026-11-23T04:00:00.000Z' },
      { key: 'session-reminder:s:0:on-the-day', kind: 'on-the-day', runAt: '2026-11-25T03:00:00.000Z' },
    ]);
  });

  it('are always 48 hours ahead and on the day, whatever the hour', () => {
    fc.assert(
      fc.property(instants, (startsAt) => {
        const [before, same] = remindersFor(meeting(startsAt), at('2020-01-01T00:00:00.000Z'));
        expect(Date.parse(startsAt) - Date.parse(before?.runAt ?? '')).toBeGreaterThanOrEqual(48 * 3_600_000);
        if (same) expect([localDay(same.runAt), same.runAt < startsAt]).toEqual([localDay(startsAt), true]);
      }),
    );
  });

  it('leave out what has passed, and everything of a meeting not fixed', () => {
    const startsAt = at('2026-11-25T05:00:00.000Z');
    expect(remindersFor(meeting(startsAt), at('2026-11-24T05:00:00.000Z')).map((known) => known.kind)).toEqual(['on-the-day']);
    expect(remindersFor(meeting(startsAt, { status: 'cancelled' }), at('2026-11-20T05:00:00.000Z'))).toEqual([]);
  });

  it('lose their force when the meeting is moved, called off or begun', () => {
    const fixed = meeting(at('2026-11-25T05:00:00.000Z'));
    const key = 'session-reminder:s:0:on-the-day';
    expect(stillHolds(fixed, key, at('2026-11-25T03:00:00.000Z'))).toBe(true);
    expect(stillHolds({ ...fixed, sequence: 1 }, key, at('2026-11-25T03:00:00.000Z'))).toBe(false);
    expect(stillHolds({ ...fixed, status: 'cancelled' }, key, at('2026-11-25T03:00:00.000Z'))).toBe(false);
    expect(stillHolds(fixed, key, at('2026-11-25T05:00:00.000Z'))).toBe(false);
    expect(stillHolds(undefined, key, at('2026-11-25T03:00:00.000Z'))).toBe(false);
  });
});
