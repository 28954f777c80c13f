import type { PerformanceCertificate } from '#document/domain/kinds/outcome/performance-certificate.ts';
import {
  aigul,
  company,
  mediators,
  payment,
  repair,
  sampleHead,
  settlementReference,
  withdrawal,
} from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const performanceCertificateSample: PerformanceCertificate = {
  head: { ...sampleHead, number: '2027-000019', day: day('2027-01-18') },
  settlement: settlementReference,
  parties: [aigul, company],
  mediators,
  performed: [
    { ...repair, performedOn: day('2026-12-18'), proof: { kk: 'қабылдау актісі', ru: 'акт приёмки' } },
    { ...payment, performedOn: day('2027-01-14'), proof: { kk: 'төлем тапсырмасы № 77', ru: 'платёжное поручение № 77' } },
    { ...withdrawal, performedOn: day('2027-01-15'), proof: { kk: 'хабарлама', ru: 'уведомление' } },
  ],
};
