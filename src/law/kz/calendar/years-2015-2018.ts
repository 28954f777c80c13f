import type { CalendarYearEntry } from '#law/kz/calendar/calendar-year.ts';

/** Days off and working weekends of 2015 to 2018. */
export const years2015To2018: readonly CalendarYearEntry[] = [
  {
    year: 2015,
    verified: true,
    source: 'press report of the calendar on the e-government portal for 2015; public holiday data set; no decree moved a day',
    ownDaysOff: ['03-09 moved', '03-24 moved', '03-25 moved', '05-11 moved', '08-31 moved', '09-24 kurban-ait'],
    workingDays: [],
  },
  {
    year: 2016,
    verified: true,
    source: 'balance of working time for 2016; press report quoting decree of 2016 No. 67 (7 March); public holiday data set',
    ownDaysOff: ['01-04 moved', '03-07 moved', '05-02 moved', '05-10 moved', '09-12 kurban-ait', '12-19 moved'],
    workingDays: ['03-05 moved'],
  },
  {
    year: 2017,
    verified: true,
    source:
      'balance of working time for 2017; press report quoting decree of 2017 No. 5 (7 July), naming Nauryz as the other move; public holiday data set',
    ownDaysOff: ['01-03 moved', '03-20 moved', '05-08 moved', '07-07 moved', '09-01 kurban-ait', '12-18 moved', '12-19 moved'],
    workingDays: ['03-18 moved', '07-01 moved'],
  },
  {
    year: 2018,
    verified: true,
    source: 'calendar on the e-government portal for 2018; notice of the Government on decree of 2017 No. 864; public holiday data set',
    ownDaysOff: [
      '03-09 moved',
      '04-30 moved',
      '05-08 moved',
      '08-21 kurban-ait',
      '08-31 moved',
      '12-03 moved',
      '12-18 moved',
      '12-31 moved',
    ],
    workingDays: ['03-03 moved', '04-28 moved', '05-05 moved', '08-25 moved', '12-29 moved'],
  },
];
