import type { PowerChecklist } from '#document/domain/kinds/course/power-checklist.ts';
import { company, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const powerChecklistSample: PowerChecklist = {
  head: { ...sampleHead, number: '2026-000398/P', day: day('2026-11-09') },
  caseNumber: '2026-000398',
  represented: company.name,
  representative: 'Щербаков Фёдор Юрьевич',
  power: {
    kk: '2026 жылғы 3 қарашадағы № 14 сенімхат, директор қол қойған',
    ru: 'доверенность № 14 от 3 ноября 2026 года, подписана директором',
  },
  validUntil: day('2027-11-02'),
  checks: { identity: 'yes', original: 'yes', inForce: 'yes', organisation: 'yes', mediation: 'yes', settlement: 'yes' },
  mediators,
  checkedOn: day('2026-11-09'),
};
