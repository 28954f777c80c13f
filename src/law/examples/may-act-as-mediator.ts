import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { type MediatorFacts, mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';

type Facts = WrittenFacts<MediatorFacts>;

const today = '2026-03-02';
const clean: Facts = { performsStateFunctions: false, mediatorCapacity: 'full', underProsecution: false, conviction: 'none' };
const professional: Facts = {
  ...clean,
  mediatorKind: 'professional',
  birthDay: '1985-05-01',
  higherEducation: true,
  trainingCertificate: true,
  inRegister: true,
};
const publicMediator: Facts = { ...clean, mediatorKind: 'public', birthDay: '1970-01-01', inRegister: true };
const retired: Facts = { ...clean, mediatorKind: 'retired-judge', inRegister: false };
const judge: Facts = { ...clean, mediatorKind: 'judge', courtConciliation: 'civil' };
const suspended: Facts = { ...professional, suspendedFrom: '2026-01-10' };

/** A claim on the person, on the first day of the Law and the day before. */
function sinceTheLaw(code: string, article: string, facts: Facts): readonly Example<MediatorFacts>[] {
  return atBorder<MediatorFacts>('2011-08-05', facts, {
    before: { silent: [code] },
    since: { outcome: 'refused', says: { [code]: article } },
  });
}

function footingOn(on: DayText, code: string, facts: Facts): Example<MediatorFacts> {
  return { on, facts, says: { [code]: '9(2)' } };
}

/** Who may act as mediator: rows 15 to 19 of the forty, and every border of article 9. */
export const mayActAsMediatorExamples: ExampleTable<MediatorFacts> = {
  question: mayActAsMediator,
  examples: [
    { row: 15, on: today, facts: { ...professional, birthDay: '2001-03-02' }, outcome: 'allowed', says: { 'old-enough': '9(4(1))' } },
    { row: 15, on: today, facts: { ...professional, birthDay: '2001-03-03' }, outcome: 'refused', says: { 'too-young': '9(4(1))' } },
    {
      row: 15,
      on: today,
      facts: { ...professional, trainingCertificate: false },
      outcome: 'refused',
      says: { 'no-certificate': '9(4(1))' },
    },
    { row: 16, on: today, facts: { ...publicMediator, birthDay: '1986-03-03' }, outcome: 'refused', says: { 'too-young': '9(3(1))' } },
    { row: 16, on: today, facts: { ...publicMediator, birthDay: '1986-03-02' }, outcome: 'allowed', says: { 'old-enough': '9(3(1))' } },
    { row: 16, on: today, facts: { ...publicMediator, inRegister: false }, outcome: 'refused', says: { 'not-in-register': '9(1)' } },
    { row: 17, on: '2018-05-01', facts: retired, outcome: 'allowed', says: { 'retired-judge-free-then': '9(4(2))' } },
    { row: 17, on: today, facts: retired, outcome: 'refused', says: { 'retired-judge-not-in-register': '9(4(2))' } },
    {
      row: 18,
      on: today,
      facts: { ...professional, performsStateFunctions: true },
      outcome: 'refused',
      says: { 'performs-state-functions': '9(7(1))' },
    },
    {
      row: 18,
      on: today,
      facts: { ...professional, underProsecution: true },
      outcome: 'refused',
      says: { 'under-prosecution': '9(7(3))' },
    },
    {
      row: 18,
      on: today,
      facts: { ...professional, conviction: 'unspent' },
      outcome: 'refused',
      says: { 'unspent-conviction': '9(7(4))' },
    },
    { row: 18, on: today, facts: { ...professional, conviction: 'spent' }, outcome: 'allowed', says: { 'spent-conviction': '9(7(4))' } },
    {
      row: 19,
      on: '2026-06-01',
      facts: suspended,
      outcome: 'refused',
      says: { suspended: '14(7)' },
      finds: { suspendedUntilDay: '2026-07-10', freeFromDay: '2026-07-11' },
    },
    { row: 19, on: '2026-07-11', facts: suspended, outcome: 'allowed', says: { 'suspension-over': '14(7)' } },

    // Suspension, day by day, and a suspension that began before there was a law of it.
    { on: '2026-01-09', facts: suspended, outcome: 'allowed', says: { 'suspension-over': '14(7)' } },
    { on: '2026-01-10', facts: suspended, outcome: 'refused' },
    { on: '2026-07-10', facts: suspended, outcome: 'refused', says: { suspended: '14(7)' } },
    { on: '2011-08-05', facts: { ...professional, suspendedFrom: '2011-08-04' }, outcome: 'allowed', silent: ['suspended'] },
    { on: '2011-08-05', facts: { ...professional, suspendedFrom: '2011-08-05' }, outcome: 'refused', says: { suspended: '14(7)' } },

    // Professional mediators.
    {
      on: today,
      facts: professional,
      outcome: 'allowed',
      says: { 'in-register': '9(1)', certificate: '9(4(1))', 'higher-education': '9(4(1))' },
    },
    { on: today, facts: { ...professional, higherEducation: false }, outcome: 'refused', says: { 'no-higher-education': '9(4(1))' } },
    { on: today, facts: { ...professional, inRegister: false }, outcome: 'refused', says: { 'not-in-register': '9(1)' } },
    ...sinceTheLaw('no-certificate', '9(4(1))', { ...professional, trainingCertificate: false }),
    ...sinceTheLaw('no-higher-education', '9(4(1))', { ...professional, higherEducation: false }),
    ...sinceTheLaw('not-in-register', '9(1)', { ...professional, inRegister: false }),
    ...sinceTheLaw('too-young', '9(4(1))', { ...professional, birthDay: '1990-01-01' }),
    ...atBorder<MediatorFacts>('2011-08-05', professional, {
      before: { silent: ['programme-by-government', 'footing-professional'] },
      since: { outcome: 'allowed', says: { 'programme-by-government': '9(4(1))', 'footing-professional': '9(2)' } },
    }),
    ...atBorder<MediatorFacts>('2023-05-01', professional, {
      before: { says: { 'programme-by-government': '9(4(1))' }, silent: ['programme-by-authorised-body'] },
      since: { says: { 'programme-by-authorised-body': '9(4(1))' }, silent: ['programme-by-government'] },
    }),

    // Public mediators.
    ...sinceTheLaw('too-young', '9(3(1))', { ...publicMediator, birthDay: '1985-01-01' }),
    ...atBorder<MediatorFacts>('2022-01-02', publicMediator, {
      before: { outcome: 'allowed', says: { 'footing-non-professional': '9(2)' } },
      since: { outcome: 'allowed', says: { 'footing-public': '9(2)' } },
    }),
    footingOn('2012-05-01', 'footing-professional', professional),
    footingOn('2012-05-01', 'footing-non-professional', publicMediator),
    footingOn(today, 'footing-professional', professional),
    footingOn(today, 'footing-public', publicMediator),

    // Judges, sitting and retired.
    ...atBorder<MediatorFacts>('2016-01-01', retired, {
      before: { outcome: 'refused', says: { 'retired-judge-not-then': '9(4(2))' } },
      since: { outcome: 'allowed', says: { 'retired-judge-free-then': '9(4(2))' } },
    }),
    ...atBorder<MediatorFacts>('2022-01-02', retired, {
      before: { outcome: 'allowed', says: { 'retired-judge-free-then': '9(4(2))' } },
      since: { outcome: 'refused', says: { 'retired-judge-not-in-register': '9(4(2))' } },
    }),
    { on: today, facts: { ...retired, inRegister: true }, outcome: 'allowed', says: { 'retired-judge-in-register': '9(4(2))' } },
    ...atBorder<MediatorFacts>('2016-01-01', judge, {
      before: { outcome: 'refused', says: { 'judge-not-then': '9(3(2))' } },
      since: { outcome: 'allowed', says: { 'judge-in-court': '9(3(2))' } },
    }),
    ...atBorder<MediatorFacts>(
      '2021-07-01',
      { ...judge, courtConciliation: 'administrative' },
      {
        before: { outcome: 'refused', says: { 'judge-not-in-that-court-then': '9(3(2))' } },
        since: { outcome: 'allowed', says: { 'judge-in-court': '9(3(2))' } },
      },
    ),
    { on: today, facts: judge, outcome: 'allowed', says: { 'judge-in-court': '9(3(2))' } },
    { on: today, facts: { ...judge, courtConciliation: 'none' }, outcome: 'refused', says: { 'judge-outside-court': '9(3(2))' } },

    // What bars anybody.
    ...sinceTheLaw('performs-state-functions', '9(7(1))', { ...professional, performsStateFunctions: true }),
    ...sinceTheLaw('mediator-not-capable', '9(7(2))', { ...professional, mediatorCapacity: 'limited' }),
    {
      on: today,
      facts: { ...professional, mediatorCapacity: 'incapable' },
      outcome: 'refused',
      says: { 'mediator-not-capable': '9(7(2))' },
    },
    ...sinceTheLaw('under-prosecution', '9(7(3))', { ...professional, underProsecution: true }),
    ...sinceTheLaw('unspent-conviction', '9(7(4))', { ...professional, conviction: 'unspent' }),
    ...sinceTheLaw('mediator-is-organisation', '2(2)', { ...professional, isOrganisation: true }),
    { on: today, facts: { ...professional, isOrganisation: false }, outcome: 'allowed', silent: ['mediator-is-organisation'] },
    ...sinceTheLaw('mediator-has-interest', '9(1)', { ...professional, hasInterest: true }),
    { on: today, facts: { ...professional, hasInterest: false }, outcome: 'allowed', says: { 'mediator-without-interest': '9(1)' } },
    ...sinceTheLaw('mediator-not-chosen-by-all', '9(1)', { ...professional, chosenByAll: false }),
    { on: today, facts: { ...professional, chosenByAll: true }, outcome: 'allowed', says: { 'mediator-chosen-by-all': '9(1)' } },
    ...sinceTheLaw('mediator-does-not-agree', '9(1)', { ...professional, mediatorAgrees: false }),
    { on: today, facts: { ...professional, mediatorAgrees: true }, outcome: 'allowed', says: { 'mediator-agrees': '9(1)' } },
    ...sinceTheLaw('extra-requirements-not-met', '9(8)', { ...professional, extraRequirementsMet: false }),
    { on: today, facts: { ...professional, extraRequirementsMet: true }, outcome: 'allowed', says: { 'extra-requirements-met': '9(8)' } },

    // Business, taxes, other work.
    ...atBorder<MediatorFacts>(
      '2011-08-05',
      { ...professional, registeredAsEntrepreneur: true, hasOtherWork: true },
      {
        before: { silent: ['mediation-is-no-business', 'other-work-open'] },
        since: { outcome: 'allowed', says: { 'mediation-is-no-business': '9(5)', 'other-work-open': '9(6)' } },
      },
    ),
    ...atBorder<MediatorFacts>(
      '2018-01-01',
      { ...professional, registeredAsEntrepreneur: false },
      { before: { silent: ['private-practice'] }, since: { says: { 'private-practice': '1(1(19))', 'mediation-is-no-business': '9(5)' } } },
    ),
    ...atBorder<MediatorFacts>(
      '2026-01-01',
      { ...professional, registeredAsEntrepreneur: false },
      { before: { says: { 'private-practice': '1(1(19))' } }, since: { silent: ['private-practice'] } },
    ),
    { on: '2025-03-03', facts: { ...publicMediator, registeredAsEntrepreneur: false }, silent: ['private-practice'] },

    // Nothing is guessed.
    { on: today, facts: clean, outcome: 'missing', missing: ['mediatorKind'] },
    {
      on: today,
      facts: { mediatorKind: 'professional' },
      outcome: 'missing',
      missing: [
        'birthDay',
        'higherEducation',
        'trainingCertificate',
        'inRegister',
        'performsStateFunctions',
        'mediatorCapacity',
        'underProsecution',
        'conviction',
      ],
    },
    {
      on: today,
      facts: { mediatorKind: 'judge' },
      outcome: 'missing',
      missing: ['courtConciliation', 'mediatorCapacity', 'underProsecution', 'conviction'],
    },
    ...(['birthDay', 'higherEducation', 'trainingCertificate', 'inRegister', ...Object.keys(clean)] as readonly (keyof Facts)[]).map(
      (fact): Example<MediatorFacts> => ({ on: today, facts: { ...professional, [fact]: undefined }, outcome: 'missing', missing: [fact] }),
    ),
  ],
};
