import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day } from '#kernel/day.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import { kazakhstan } from '#law/kz/calendar.ts';
import { debtDays } from '#main/demo/demo-days.ts';

const everyDay = Array.from({ length: 730 }, (_, index) => addDays(day('2026-01-01'), index));

describe('days of the debt of the demonstration', () => {
  it('are those of the lane itself on a day of June 2026', () => {
    expect(debtDays(day('2026-06-10'), kazakhstan)).toEqual({
      applied: '2026-03-02',
      invited: '2026-03-03',
      accepted: '2026-03-10',
      contract: '2026-03-12',
      meeting: '2026-03-18',
      settled: '2026-03-25',
      payments: ['2026-04-01', '2026-05-01', '2026-06-01'],
    });
  });

  it('leave the third payment late on whatever day the demonstration begins, and the fourth still to come', () => {
    for (const today of everyDay) {
      const [, , third] = debtDays(today, kazakhstan).payments;
      expect(workingDayFrom(third, kazakhstan) < today).toBe(true);
      expect(workingDayFrom(addMonths(third, 1), kazakhstan) >= today).toBe(true);
    }
  });

  it('follow one another: accepted in time, met after the contract, settled before the first payment', () => {
    for (const today of everyDay) {
      const days = debtDays(today, kazakhstan);
      expect(days.accepted <= addDays(days.invited, 10)).toBe(true);
      expect(days.contract < days.meeting && addDays(days.meeting, 2) <= days.settled && days.settled <= days.payments[0]).toBe(true);
    }
  });
});
