import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekday } from '#kernel/day.ts';
import type { CalendarYear } from '#law/kz/calendar/calendar-year.ts';
import { isCalendarVerified, kazakhstan, years } from '#law/kz/calendar.ts';

/** Holidays by the Law on Holidays with the first and the last year of each; a holiday on a weekend moves its day off. */
const holidays = [
  ['01-01', 'new-year', 2011, 2027],
  ['01-02', 'new-year', 2011, 2027],
  ['03-08', 'womens-day', 2011, 2027],
  ['03-15', 'constitution-day', 2027, 2027],
  ['03-21', 'nauryz', 2011, 2027],
  ['03-22', 'nauryz', 2011, 2027],
  ['03-23', 'nauryz', 2011, 2027],
  ['05-01', 'unity-day', 2011, 2027],
  ['05-07', 'defender-day', 2013, 2027],
  ['05-09', 'victory-day', 2011, 2027],
  ['07-06', 'capital-day', 2011, 2027],
  ['08-30', 'constitution-day', 2011, 2025],
  ['10-25', 'republic-day', 2022, 2027],
  ['12-01', 'first-president-day', 2012, 2021],
  ['12-16', 'independence-day', 2011, 2027],
  ['12-17', 'independence-day', 2011, 2021],
] as const;

/** Days off that acts moved: the weekend day worked, the day off for it. */
const acts = [
  ['2011-03-05', '2011-03-07'],
  ['2011-08-27', '2011-08-29'],
  ['2012-03-11', '2012-03-09'],
  ['2012-04-28', '2012-04-30'],
  ['2012-12-29', '2012-12-31'],
  ['2013-05-04', '2013-05-10'],
  ['2013-10-12', '2013-10-14'],
  ['2013-12-28', '2014-01-03'],
  ['2014-05-04', '2014-05-02'],
  ['2014-05-11', '2014-05-08'],
  ['2016-03-05', '2016-03-07'],
  ['2017-03-18', '2017-03-20'],
  ['2017-07-01', '2017-07-07'],
  ['2018-03-03', '2018-03-09'],
  ['2018-04-28', '2018-04-30'],
  ['2018-05-05', '2018-05-08'],
  ['2018-08-25', '2018-08-31'],
  ['2018-12-29', '2018-12-31'],
  ['2019-05-04', '2019-05-10'],
  ['2020-01-05', '2020-01-03'],
  ['2020-12-20', '2020-12-18'],
  ['2021-07-03', '2021-07-05'],
  ['2022-03-05', '2022-03-07'],
  ['2022-08-27', '2022-08-29'],
  ['2022-10-22', '2022-10-24'],
  ['2023-07-01', '2023-07-07'],
  ['2024-05-04', '2024-05-08'],
  ['2025-01-05', '2025-01-03'],
] as const;

/** Official counts: balances of 2016, 2017 and 2024; 365 less the 119 days off of 2019 and the 120 of 2021. */
const officialWorkingDays: readonly (readonly [number, number])[] = [
  [2016, 245],
  [2017, 245],
  [2019, 246],
  [2021, 245],
  [2024, 249],
];

/** No official count was found for these: they are counted from the entries and hold them still. */
const countedWorkingDays: readonly (readonly [number, number])[] = [
  [2011, 247],
  [2012, 247],
  [2013, 246],
  [2014, 245],
  [2015, 245],
  [2018, 246],
  [2020, 246],
  [2022, 246],
  [2023, 246],
  [2025, 246],
  [2026, 247],
  [2027, 247],
];

/** Working days of one month, as the balances and the press give them. */
const officialMonths: readonly (readonly [string, number])[] = [
  ['2016-01', 18],
  ['2016-03', 19],
  ['2017-03', 19],
  ['2017-05', 20],
  ['2017-09', 20],
  ['2017-12', 18],
  ['2020-08', 20],
  ['2021-03', 19],
  ['2022-07', 20],
  ['2024-03', 17],
  ['2024-05', 20],
  ['2024-06', 20],
  ['2025-06', 20],
  ['2025-08', 21],
  ['2025-10', 22],
  ['2026-01', 19],
];

const list = years.map((of) => [of.year, of] as const);

function dayOf(of: CalendarYear, entry: string): Day {
  return day(`${of.year}-${entry.slice(0, 5)}`);
}

function workingDaysFrom(first: Day, isWithin: (on: Day) => boolean): number {
  let count = 0;
  for (let on = first; isWithin(on); on = addDays(on, 1)) if (kazakhstan.isWorkingDay(on)) count += 1;
  return count;
}

function holidaysOf(year: number): readonly string[] {
  return holidays.filter(([, , from, to]) => from <= year && year <= to).map(([on, name]) => `${on} ${name}`);
}

/** Days off that follow from the holidays: each on a weekend takes the next day that is neither a weekend, a holiday nor taken. */
function movedByHolidays(of: CalendarYear): readonly Day[] {
  const fixed = of.daysOff.filter((entry) => !entry.endsWith(' moved')).map((entry) => dayOf(of, entry));
  const moved: Day[] = [];
  for (const holiday of holidaysOf(of.year).map((entry) => dayOf(of, entry))) {
    if (weekday(holiday) <= 5) continue;
    let next = addDays(holiday, 1);
    while (weekday(next) > 5 || fixed.includes(next) || moved.includes(next)) next = addDays(next, 1);
    moved.push(next);
  }
  // Decree of 2019 No. 820 gave 8 May instead of 11 May.
  return of.year === 2020 ? moved.map((on) => (on === '2020-05-11' ? day('2020-05-08') : on)) : moved;
}

describe('the years of the calendar of Kazakhstan', () => {
  it('are 2011 to 2027, each once and in order, each with its source', () => {
    expect(years.map((of) => of.year)).toEqual(Array.from({ length: 17 }, (_, index) => 2011 + index));
    for (const of of years) expect(of.source.length).toBeGreaterThan(20);
  });

  it.each(list)('%i lists real days once, in order', (_, of) => {
    for (const entries of [of.daysOff, of.workingDays]) {
      const days = entries.map((entry) => dayOf(of, entry));
      expect(days).toEqual([...new Set(days)].toSorted());
    }
    const worked = new Set(of.workingDays.map((entry) => entry.slice(0, 5)));
    expect(of.daysOff.filter((entry) => worked.has(entry.slice(0, 5)))).toEqual([]);
  });

  it.each(list)('%i has every holiday of its law, Christmas and one Kurban Ait, and no other', (year, of) => {
    const named = of.daysOff.filter((entry) => !entry.endsWith(' moved') && !entry.endsWith(' kurban-ait'));
    expect(named).toEqual([...holidaysOf(year), '01-07 christmas'].toSorted());
    expect(of.daysOff.filter((entry) => entry.endsWith(' kurban-ait'))).toHaveLength(1);
  });

  it.each(list)('%i moves days off for holidays on weekends and by acts, never onto a weekend', (year, of) => {
    const moved = of.daysOff.filter((entry) => entry.endsWith(' moved')).map((entry) => dayOf(of, entry));
    const byActs = acts.filter(([, off]) => off.startsWith(String(year))).map(([, off]) => off);
    expect(moved).toEqual([...movedByHolidays(of), ...byActs].toSorted());
    expect(moved.filter((on) => weekday(on) > 5)).toEqual([]);
  });

  it.each(list)('%i works only on the Saturdays and Sundays that acts took', (year, of) => {
    const worked = of.workingDays.map((entry) => dayOf(of, entry));
    expect(worked).toEqual(acts.filter(([work]) => work.startsWith(String(year))).map(([work]) => work));
    expect(worked.filter((on) => weekday(on) <= 5)).toEqual([]);
  });

  it.each([...officialWorkingDays, ...countedWorkingDays])('%i has %i working days', (year, count) => {
    expect(workingDaysFrom(day(`${year}-01-01`), (on) => on.startsWith(String(year)))).toBe(count);
  });

  it.each(officialMonths)('%s has %i working days', (month, count) => {
    expect(workingDaysFrom(day(`${month}-01`), (on) => on.startsWith(month))).toBe(count);
  });

  it('keep Christmas and Kurban Ait where they fall: 17 June 2024 was worked', () => {
    expect([day('2024-06-16'), day('2024-06-17'), day('2023-01-09'), day('2022-07-11')].map(kazakhstan.isWorkingDay)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('say which of them are still to be verified', () => {
    const open = years.filter((of) => !isCalendarVerified(day(`${of.year}-06-01`))).map((of) => of.year);
    expect(open).toEqual([2011, 2012, 2026, 2027]);
  });
});
