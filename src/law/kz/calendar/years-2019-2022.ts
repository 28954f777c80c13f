import type { CalendarYearEntry } from '#law/kz/calendar/calendar-year.ts';

/** Days off and working weekends of 2019 to 2022. */
export const years2019To2022: readonly CalendarYearEntry[] = [
  {
    year: 2019,
    verified: true,
    source:
      'press report of the calendar on the e-government portal for 2019, with its 119 days off; press report of the move to 10 May; data set citing decree of 2018 No. 888',
    ownDaysOff: ['03-25 moved', '05-10 moved', '07-08 moved', '08-11 kurban-ait', '12-02 moved'],
    workingDays: ['05-04 moved'],
  },
  {
    year: 2020,
    // Victory Day fell on a Saturday; its day off, 11 May, was moved once more, to 8 May.
    verified: true,
    source: 'press report quoting decree of 2019 No. 820; press reports of the holidays and moved days of 2020; public holiday data set',
    ownDaysOff: [
      '01-03 moved',
      '03-09 moved',
      '03-24 moved',
      '03-25 moved',
      '05-08 moved',
      '07-31 kurban-ait',
      '08-31 moved',
      '12-18 moved',
    ],
    workingDays: ['01-05 moved', '12-20 moved'],
  },
  {
    year: 2021,
    verified: true,
    source:
      'press report of the calendar of the ministry of labour for 2021, with its 120 days off; press report of the move to 5 July; data set citing decree of 2020 No. 930',
    ownDaysOff: ['01-04 moved', '03-24 moved', '05-03 moved', '05-10 moved', '07-05 moved', '07-20 kurban-ait'],
    workingDays: ['07-03 moved'],
  },
  {
    year: 2022,
    // 1 and 17 December are no longer holidays; the amendments came in September, before both.
    verified: true,
    source:
      'notice of the Government on decree of 06.10.2021 No. 713; press reports of decree of 2022 No. 796 (24 October) and of the amendments of the Law on Holidays in September 2022',
    ownDaysOff: [
      '01-03 moved',
      '01-04 moved',
      '03-07 moved',
      '05-02 moved',
      '05-10 moved',
      '07-09 kurban-ait',
      '08-29 moved',
      '10-24 moved',
    ],
    workingDays: ['03-05 moved', '08-27 moved', '10-22 moved'],
  },
];
