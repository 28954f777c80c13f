import { atBorder, type Example } from '#law/engine/example.ts';
import { always, byJudge, cassation, external, participatory } from '#law/examples/court-proceedings/facts.ts';
import type { CourtProceedingsFacts } from '#law/questions/court-proceedings.ts';

/** The borders of the editions of the code. */
export const courtBorders: readonly Example<CourtProceedingsFacts>[] = [
  // The code came into force on 1 January 2016.
  ...atBorder<CourtProceedingsFacts>(
    '2016-01-01',
    {
      ...external,
      contractConcludedOn: '2015-12-28',
      extendedUntil: '2016-02-20',
      courtMediationResult: 'failed',
      mediatorCalledAsWitness: true,
      witnessByLaw: false,
    },
    {
      before: {
        outcome: 'refused',
        says: { 'no-mediation-in-this-court': '179(1)', 'helper-not-then': '179(1)' },
        silent: [
          'court-helps-to-settle',
          'settle-whole-or-part',
          'any-action-case',
          'hearing-goes-on',
          'case-resumes',
          'no-witness-in-civil-case',
          'court-must-suspend',
          'tell-court-jointly',
          'case-suspended',
        ],
      },
      since: {
        says: {
          ...always,
          'mediator-may-help': '179(1)',
          'court-must-suspend': '272(7)',
          'tell-court-jointly': '272(7)',
          'case-suspended': '179(5)',
          'suspended-until-mediation-ends': '274(6)',
          'hearing-goes-on': '180(3)',
          'case-resumes': '276',
          'no-witness-in-civil-case': '80(3)',
        },
      },
    },
  ),
  ...atBorder<CourtProceedingsFacts>(
    '2016-01-01',
    { ...byJudge, suspensionWorkingDays: 5, courtMediationResult: 'settled' },
    {
      before: {
        outcome: 'refused',
        says: { 'helper-not-then': '179(1)' },
        silent: ['submit-for-approval', 'judge-sets-day', 'other-judge-mediates', 'suspension-within-ten-days', 'no-minutes-kept'],
      },
      since: {
        outcome: 'allowed-if',
        says: {
          'judge-sets-day': '179(2)',
          'other-judge-mediates': '179(4)',
          'court-may-suspend': '273(7)',
          'suspension-within-ten-days': '179(4)',
          'no-minutes-kept': '179(7)',
          'submit-for-approval': '180(1)',
        },
      },
    },
  ),
  ...atBorder<CourtProceedingsFacts>('2016-01-01', participatory, {
    before: {
      outcome: 'refused',
      says: { 'helper-not-then': '181(2)' },
      silent: ['participatory-motion', 'court-may-suspend', 'suspended-until-mediation-ends'],
    },
    since: {
      outcome: 'allowed',
      says: { 'participatory-motion': '181(1)', 'participatory-helper': '181(2)', 'court-may-suspend': '273(7)' },
    },
  }),
  ...atBorder<CourtProceedingsFacts>('2016-01-01', cassation, {
    before: { silent: ['settlement-came-with-motion', 'cassation-without-delay'] },
    since: { outcome: 'allowed', says: { 'settlement-came-with-motion': '179(6)', 'cassation-without-delay': '179(6)' } },
  }),
  ...atBorder<CourtProceedingsFacts>(
    '2016-01-01',
    { ...byJudge, instance: 'appeal' },
    { before: { silent: ['panel-judge-mediates'] }, since: { outcome: 'allowed', says: { 'panel-judge-mediates': '179(4)' } } },
  ),
];
