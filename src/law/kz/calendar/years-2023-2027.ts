import type { CalendarYearEntry } from '#law/kz/calendar/calendar-year.ts';

/** Days off and working weekends of 2023 to 2027. */
export const years2023To2027: readonly CalendarYearEntry[] = [
  {
    year: 2023,
    verified: true,
    source: 'press reports quoting decree of 25.04.2023 (No. 326) and of the holidays and moved days of 2023; public holiday data set',
    ownDaysOff: ['01-03 moved', '05-08 moved', '06-28 kurban-ait', '07-07 moved', '12-18 moved'],
    workingDays: ['07-01 moved'],
  },
  {
    year: 2024,
    // The calendar first named 17 June for Kurban Ait; on 7 June it became Sunday 16 June, and 17 June was worked.
    verified: true,
    source:
      'balance of working time for 2024 with 16 June for Kurban Ait; order of the minister of labour of 17.04.2024 (No. 109), quoted in the press; public holiday data set',
    ownDaysOff: ['03-25 moved', '05-08 moved', '06-16 kurban-ait', '07-08 moved'],
    workingDays: ['05-04 moved'],
  },
  {
    year: 2025,
    verified: true,
    source: 'calendar of the ministry of labour for 2025; order 21.11.2024 No. 436 on the move of 5 January',
    ownDaysOff: [
      '01-03 moved',
      '03-10 moved',
      '03-24 moved',
      '03-25 moved',
      '06-06 kurban-ait',
      '07-07 moved',
      '09-01 moved',
      '10-27 moved',
    ],
    workingDays: ['01-05 moved'],
  },
  {
    year: 2026,
    // The new Constitution took the holiday of 30 August away in the middle of the year; known from the press only.
    verified: false,
    source: 'calendar on the e-government portal, January 2026; reply of the ministry of labour on 30 August, March 2026',
    ownDaysOff: ['03-09 moved', '03-24 moved', '03-25 moved', '05-11 moved', '05-27 kurban-ait', '10-26 moved'],
    workingDays: [],
  },
  {
    year: 2027,
    verified: false,
    source: 'computed from the holidays known in 2026, 15 March for Constitution Day; the first day of Kurban-ait is an estimate',
    ownDaysOff: ['01-04 moved', '03-24 moved', '05-03 moved', '05-10 moved', '05-16 kurban-ait'],
    workingDays: [],
  },
];
