import type { TrainingCertificate } from '#document/domain/kinds/register/training-certificate.ts';
import { sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const trainingCertificateSample: TrainingCertificate = {
  head: { ...sampleHead, number: '2026/114', day: day('2026-10-15') },
  organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  person: 'Ұзақбаева Әйгерім Ғайратқызы',
  programme: 'general',
  hours: 72,
  from: day('2026-09-14'),
  until: day('2026-10-14'),
  held: 'both',
  signatory: 'Сәрсенбаева Гүлнәр Һамитқызы',
};
