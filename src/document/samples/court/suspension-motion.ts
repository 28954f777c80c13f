import type { SuspensionMotion } from '#document/domain/kinds/court/suspension-motion.ts';
import { aigul, company, contractReference, mediators, sampleHead, sampleSubject } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const suspensionMotionSample: SuspensionMotion = {
  head: { ...sampleHead, number: '2026-000398/M1', day: day('2026-11-10') },
  court: { kk: 'Қызылорда қалалық соты', ru: 'Кызылординский городской суд' },
  courtCase: '3499-26-00-2/1187',
  plaintiffs: [aigul],
  defendants: [company],
  subject: sampleSubject,
  contract: contractReference,
  mediators,
  lastDay: day('2026-12-09'),
  documents: [{ kk: 'медиация туралы шарт, 4 парақ', ru: 'договор о медиации, 4 листа' }],
};
