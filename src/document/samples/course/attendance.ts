import type { AttendanceSheet } from '#document/domain/kinds/course/attendance.ts';
import { aigul, contractReference, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const attendanceSample: AttendanceSheet = {
  head: { ...sampleHead, number: '2026-000398/S1', day: day('2026-11-16') },
  caseNumber: '2026-000398',
  contract: contractReference,
  mediators,
  heldOn: day('2026-11-16'),
  from: '18:00',
  until: '19:40',
  form: 'mixed',
  kindOf: 'joint',
  people: [
    { name: aigul.name, part: { kk: 'өтініш беруші', ru: 'заявитель' }, came: 'in-person' },
    {
      name: 'Щербаков Фёдор Юрьевич',
      part: { kk: '«Жеңіс Құрылыс» ЖШС өкілі', ru: 'представитель ТОО «Жеңіс Құрылыс»' },
      came: 'distance',
    },
    { name: 'Һасанова Ғайни Өмірқызы', part: { kk: 'құрылыс сарапшысы', ru: 'строительный эксперт' }, came: 'absent' },
  ],
};
