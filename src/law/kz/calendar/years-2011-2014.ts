import type { CalendarYearEntry } from '#law/kz/calendar/calendar-year.ts';

/** Days off and working weekends of 2011 to 2014. */
export const years2011To2014: readonly CalendarYearEntry[] = [
  {
    year: 2011,
    verified: false,
    source:
      'Law on Holidays of 13.12.2001 No. 267; public holiday data set citing decrees of 2011 No. 167 (7 March) and No. 948 (29 August); the text of No. 167 was not read',
    ownDaysOff: ['01-03 moved', '01-04 moved', '03-07 moved', '05-02 moved', '08-29 moved', '11-06 kurban-ait', '12-19 moved'],
    workingDays: ['03-05 moved', '08-27 moved'],
  },
  {
    year: 2012,
    verified: false,
    source:
      'Law on Holidays of 13.12.2001 No. 267; decree of 2012 No. 1538 (31 December); press report quoting the decree on 30 April; 9 March from a public holiday data set citing decree No. 268, whose text was not read',
    ownDaysOff: ['01-03 moved', '03-09 moved', '04-30 moved', '10-26 kurban-ait', '12-03 moved', '12-18 moved', '12-31 moved'],
    workingDays: ['03-11 moved', '04-28 moved', '12-29 moved'],
  },
  {
    year: 2013,
    verified: true,
    source:
      'Law on Holidays of 13.12.2001 No. 267; press reports quoting the decrees of 2013 No. 345 (10 May), No. 1068 (14 October) and No. 1322 (28 December); public holiday data set',
    ownDaysOff: ['03-25 moved', '05-10 moved', '07-08 moved', '10-14 moved', '10-15 kurban-ait', '12-02 moved'],
    workingDays: ['05-04 moved', '10-12 moved', '12-28 moved'],
  },
  {
    year: 2014,
    verified: true,
    source:
      'Law on Holidays of 13.12.2001 No. 267; press reports quoting decrees of 2013 No. 1322 (3 January) and of 2014 No. 365 (2 and 8 May); public holiday data set',
    ownDaysOff: [
      '01-03 moved',
      '03-10 moved',
      '03-24 moved',
      '03-25 moved',
      '05-02 moved',
      '05-08 moved',
      '07-07 moved',
      '09-01 moved',
      '10-04 kurban-ait',
    ],
    workingDays: ['05-04 moved', '05-11 moved'],
  },
];
