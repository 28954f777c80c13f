import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekday } from '#kernel/day.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import type { TermLength, TimeLimitRule } from '#law/engine/rule.ts';
import { countDays, deadlineBy, effectiveDueDay, lastDay, nominalEnd } from '#law/engine/term.ts';
import { exceptions, isCalendarVerified, kazakhstan, kazakhstanCalendar } from '#law/kz/calendar.ts';
import { proposalLapse } from '#law/kz/mediation/article-20.ts';

const anyDay = fc.integer({ min: 0, max: 1000 }).map((offset) => addDays(day('2025-01-01'), offset));

/** Counts one day at a time, from the exceptions themselves. */
function slowEnd(start: Day, term: TermLength): Day {
  let at = start;
  let left = term.length;
  while (left > 0) {
    at = addDays(at, 1);
    if (term.count === 'calendar-days' || worksOn(at)) left -= 1;
  }
  return at;
}

function worksOn(on: Day): boolean {
  const exception = exceptions.find((candidate) => candidate.day === on);
  return exception === undefined ? weekday(on) <= 5 : exception.kind === 'working-day';
}

describe('counting of terms', () => {
  it('agrees with a count day by day', () => {
    const count = fc.constantFrom('calendar-days', 'working-days');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), count, (start, length, kind) => {
        expect(nominalEnd(start, { length, count: kind }, kazakhstan)).toBe(slowEnd(start, { length, count: kind }));
      }),
    );
  });

  it('shows a count whose numbers end with the length of the term', () => {
    const count = fc.constantFrom<TermLength['count']>('calendar-days', 'working-days');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), count, (startsOn, length, kind) => {
        const rule: TimeLimitRule = proposalLapse;
        const deadline = deadlineBy(rule, { code: 'x', startsOn, term: { length, count: kind } }, kazakhstan);
        const days = countDays(deadline, kazakhstan);
        expect(days.filter((counted) => counted.number !== null)).toHaveLength(length);
        expect(days[0]).toMatchObject({ day: startsOn, role: 'start' });
        expect(days.at(-1)).toMatchObject({ day: deadline.lastDay, role: 'last-day', isWorkingDay: true });
      }),
    );
  });

  it('ends a month on the same date, or on the last of a shorter month', () => {
    expect(nominalEnd(day('2026-02-02'), { length: 1, count: 'months' }, kazakhstan)).toBe('2026-03-02');
    expect(nominalEnd(day('2026-01-31'), { length: 1, count: 'months' }, kazakhstan)).toBe('2026-02-28');
  });

  it('gives the last day by a rule, or says that the rule was not in force', () => {
    expect(lastDay(proposalLapse, day('2026-03-03'), kazakhstan)).toEqual({ ok: true, value: '2026-03-13' });
    expect(lastDay(proposalLapse, day('2011-08-04'), kazakhstan)).toMatchObject({ ok: false, error: [{ code: 'law.not-in-force' }] });
  });
});

describe('the calendar of Kazakhstan', () => {
  it('puts a payment due on 1 May 2026 in time until 4 May', () => {
    expect(effectiveDueDay(day('2026-05-01'), kazakhstan)).toBe('2026-05-04');
    expect(effectiveDueDay(day('2026-04-01'), kazakhstan)).toBe('2026-04-01');
  });

  it('knows holidays, moved days and Sundays of work', () => {
    expect(kazakhstan.isWorkingDay(day('2025-01-03'))).toBe(false);
    expect(kazakhstan.isWorkingDay(day('2025-01-05'))).toBe(true);
    expect(kazakhstan.isWorkingDay(day('2026-03-25'))).toBe(false);
    expect(kazakhstan.isWorkingDay(day('2026-08-31'))).toBe(true);
    expect(kazakhstan.isWorkingDay(day('2027-03-15'))).toBe(false);
    expect(kazakhstan.exceptionOn(day('2026-12-16'))?.name).toBe('independence-day');
  });

  it('says which years were compared with the official calendar', () => {
    expect([day('2025-06-06'), day('2026-06-06'), day('2027-06-06'), day('2031-06-06')].map(isCalendarVerified)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('takes a working day from an administrator as well as a day off', () => {
    const calendar = kazakhstanCalendar([{ day: day('2026-03-25'), kind: 'working-day', name: 'added' }]);
    expect(calendar.isWorkingDay(day('2026-03-25'))).toBe(true);
  });

  it('refuses to search for ever in a calendar without working days', () => {
    const never = { isWorkingDay: () => false, exceptionOn: () => undefined };
    expect(() => workingDayFrom(day('2026-01-01'), never)).toThrow('no working day');
  });
});
