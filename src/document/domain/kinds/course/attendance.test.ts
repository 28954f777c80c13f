import { describe, expect, it } from 'vitest';
import { attendanceKind, minutesOfSession } from '#document/domain/kinds/course/attendance.ts';
import { attendanceSample } from '#document/samples/course/attendance.ts';

describe('a record of attendance', () => {
  it.each([
    ['18:00', '19:40', 100],
    ['09:59', '10:00', 1],
    ['00:00', '23:59', 1439],
  ])('of a session from %s to %s says that it took %i minutes', (from, until, minutes) => {
    expect(minutesOfSession({ from, until })).toBe(minutes);
  });

  it.each([
    ['ends when it begins', { from: '18:00', until: '18:00' }],
    ['ends before it begins', { from: '18:00', until: '17:00' }],
    ['has an hour that no clock shows', { until: '24:10' }],
  ])('is no document when the session %s', (_, times) => {
    expect(attendanceKind.schema.safeParse({ ...attendanceSample, ...times }).success).toBe(false);
  });
});
