/** Where the days of a year come from; `verified` is false while a day of it was not found in an act, the official calendar or a report of them. */
export interface CalendarYear {
  readonly year: number;
  readonly verified: boolean;
  readonly source: string;
  /** Holidays, and days off moved by them or by an act: `<month>-<day> <name>`. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly workingDays: readonly string[];
}
