/** A holiday of the same day every year, by the Law on Holidays of 13 December 2001 No. 267, with the first and the last year in which it was kept here. */
interface YearlyHoliday {
  /** `<month>-<day>`. */
  readonly on: string;
  readonly name: string;
  /** Null: since before the first year of this calendar. */
  readonly from: number | null;
  /** Null: still kept. */
  readonly to: number | null;
}

/** What a year has besides the holidays of every year. */
export interface CalendarYearEntry {
  readonly year: number;
  /** False while a day of it was not found in an act, the official calendar or a report of them. */
  readonly verified: boolean;
  /** Where its days come from. */
  readonly source: string;
  /** Days off moved by holidays or by an act, and Kurban-ait: `<month>-<day> <name>`. */
  readonly ownDaysOff: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly workingDays: readonly string[];
}

/** A year with all its days off. */
export interface CalendarYear extends CalendarYearEntry {
  readonly daysOff: readonly string[];
}

const yearlyHolidays: readonly YearlyHoliday[] = [
  { on: '01-01', name: 'new-year', from: null, to: null },
  { on: '01-02', name: 'new-year', from: null, to: null },
  { on: '01-07', name: 'christmas', from: null, to: null },
  { on: '03-08', name: 'womens-day', from: null, to: null },
  { on: '03-21', name: 'nauryz', from: null, to: null },
  { on: '03-22', name: 'nauryz', from: null, to: null },
  { on: '03-23', name: 'nauryz', from: null, to: null },
  { on: '05-01', name: 'unity-day', from: null, to: null },
  { on: '05-07', name: 'defender-day', from: 2013, to: null },
  { on: '05-09', name: 'victory-day', from: null, to: null },
  { on: '07-06', name: 'capital-day', from: null, to: null },
  { on: '08-30', name: 'constitution-day', from: null, to: 2025 },
  { on: '03-15', name: 'constitution-day', from: 2027, to: null },
  { on: '10-25', name: 'republic-day', from: 2022, to: null },
  { on: '12-01', name: 'first-president-day', from: 2012, to: 2021 },
  { on: '12-16', name: 'independence-day', from: null, to: null },
  { on: '12-17', name: 'independence-day', from: null, to: 2021 },
];

/** Adds the holidays of every year to a year's own days off, in the order of the year. */
export function withHolidays(entry: CalendarYearEntry): CalendarYear {
  const kept = yearlyHolidays.filter(({ from, to }) => (from ?? entry.year) <= entry.year && entry.year <= (to ?? entry.year));
  return { ...entry, daysOff: [...kept.map(({ on, name }) => `${on} ${name}`), ...entry.ownDaysOff].toSorted() };
}
