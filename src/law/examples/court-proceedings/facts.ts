import type { WrittenFacts } from '#law/engine/example.ts';
import type { CourtProceedingsFacts } from '#law/questions/court-proceedings.ts';

export type Facts = WrittenFacts<CourtProceedingsFacts>;

export const today = '2026-03-10';
export const pending: Facts = { instance: 'first-instance', beforeCourtRetires: true };
// The second of the five cases: contract on 16 February 2026, filed with the court the same day.
export const external: Facts = {
  ...pending,
  courtHelper: 'by-a-mediator',
  contractConcludedOn: '2026-02-16',
  contractFiledWithCourt: true,
};
export const byJudge: Facts = { ...pending, courtHelper: 'by-a-judge' };
export const participatory: Facts = { ...pending, courtHelper: 'participatory', participatoryHelper: 'advocates' };
export const cassation: Facts = {
  instance: 'cassation',
  beforeCourtRetires: true,
  courtHelper: 'by-a-mediator',
  settlementWithMotion: true,
  needsFurtherSteps: false,
};
export const failed: Facts = { ...byJudge, courtMediationResult: 'failed', claimAccepted: true };
export const always = {
  'mediation-in-this-court': '179(1)',
  'court-helps-to-settle': '174(1)',
  'settle-whole-or-part': '174(2)',
  'any-action-case': '174(3)',
};
