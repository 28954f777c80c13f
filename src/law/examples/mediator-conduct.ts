import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { sinceDay, untilDay, type Words } from '#law/examples/borders.ts';
import { type ConductFacts, mediatorConduct } from '#law/questions/mediator-conduct.ts';

type Facts = WrittenFacts<ConductFacts>;

const today = '2026-03-02';
const law = '2011-08-05';
const reports = '2016-01-01';
const reform = '2022-01-02';

const everything = [
  'aims',
  'principles',
  'procedure',
  'rights-and-duties-of-parties',
  'rights-and-duties-of-mediator',
  'settlement-and-effects',
] as const;
const ready: Facts = { mediatorDeed: 'begin', explained: everything, experienceTold: true };
const unready: Facts = { mediatorDeed: 'begin', explained: [], experienceTold: false };
const interested: Facts = { mediatorDeed: 'go-on', obstacle: 'own-interest' };
const replaced: Facts = { mediatorDeed: 'be-replaced', replacementAgreed: true, proceedings: 'civil', bodyToldOfReplacement: false };
const told: Facts = { ...replaced, bodyToldOfReplacement: true };
const stopped: Facts = { mediatorDeed: 'stop-with-consent', consentToStop: 'written' };

function since(from: DayText, facts: Facts, words: Words): readonly Example<ConductFacts>[] {
  return sinceDay<ConductFacts>(from, facts, words);
}

function until(from: DayText, facts: Facts, words: Words): readonly Example<ConductFacts>[] {
  return untilDay<ConductFacts>(from, facts, words);
}

/** What a mediator may do, must do and may not do: rows 20 and 21 of the forty, and the borders of articles 10 and 12. */
export const mediatorConductExamples: ExampleTable<ConductFacts> = {
  question: mediatorConduct,
  examples: [
    { row: 20, on: today, facts: replaced, outcome: 'refused', says: { 'replacement-not-told': '20(7)' }, collisions: ['C10'] },
    { row: 20, on: today, facts: told, outcome: 'allowed', says: { 'replacement-told': '20(7)', 'replaced-together': '20(7)' } },
    { row: 21, on: today, facts: { mediatorDeed: 'help-one-party' }, outcome: 'refused', says: { 'no-help-to-party': '10(3)' } },
    {
      row: 21,
      on: '2019-05-01',
      facts: { mediatorDeed: 'recommend-solution' },
      outcome: 'allowed',
      says: { 'may-recommend-then': '10(1(1))' },
    },
    { on: today, facts: {}, outcome: 'missing', missing: ['mediatorDeed'] },
    { on: today, facts: { mediatorDeed: 'recommend-solution' }, outcome: 'refused', says: { 'recommendation-is-help': '10(3)' } },
    { on: today, facts: ready, outcome: 'allowed', says: { 'explained-all': '10(2(2))', 'experience-told': '10(2(4))' } },
    { on: today, facts: { mediatorDeed: 'begin' }, outcome: 'missing', missing: ['explained', 'experienceTold'] },
    { on: today, facts: unready, outcome: 'allowed-if', says: { 'explain-first': '10(2(2))', 'tell-experience': '10(2(4))' } },
    ...atBorder<ConductFacts>(law, unready, { before: { outcome: 'refused' }, since: { finds: { unexplained: 2 } } }),
    ...atBorder<ConductFacts>(reform, unready, {
      before: { finds: { unexplained: 2 }, silent: ['tell-experience'] },
      since: { finds: { unexplained: 6 }, says: { 'tell-experience': '10(2(4))' } },
    }),
    ...since(law, { mediatorDeed: 'meet', meetingForm: 'joint' }, { code: 'meet-jointly', article: '10(1(1))' }),
    ...since(law, { mediatorDeed: 'meet', meetingForm: 'separate' }, { code: 'meet-separately', article: '10(1(1))' }),
    ...since(reform, { mediatorDeed: 'ask-for-information' }, { code: 'information-as-needed', article: '10(1(1))' }),
    ...since(reform, { mediatorDeed: 'pass-papers-on' }, { code: 'orderly-exchange', article: '10(2(3))' }),
    ...since(reform, { mediatorDeed: 'help-one-party' }, { code: 'no-help-to-party', article: '10(3)' }),
    ...since(law, { mediatorDeed: 'recommend-solution' }, { code: 'may-recommend-then', article: '10(1(1))' }),
    ...until(reform, { mediatorDeed: 'recommend-solution' }, { code: 'may-recommend-then', article: '10(1(1))' }),
    ...since(law, { mediatorDeed: 'take-a-step', partiesAgreeToStep: true }, { code: 'step-with-consent', article: '10(2(1))' }),
    {
      on: today,
      facts: { mediatorDeed: 'take-a-step', partiesAgreeToStep: false },
      outcome: 'refused',
      says: { 'step-without-consent': '10(2(1))' },
    },
    ...since(law, { mediatorDeed: 'decline-as-useless' }, { code: 'may-decline-as-useless-then', article: '12(3)' }),
    ...until(reform, { mediatorDeed: 'decline-as-useless' }, { code: 'may-decline-as-useless-then', article: '12(3)' }),
    ...since(reform, { mediatorDeed: 'decline-as-useless' }, { code: 'may-decline-as-useless', article: '10(1(3))' }),
    ...since(law, stopped, { code: 'stopped-by-consent-then', article: '12(3)' }),
    ...until(reform, stopped, { code: 'stopped-by-consent-then', article: '12(3)' }),
    ...since(reform, stopped, { code: 'stopped-by-consent', article: '10(1(3))' }),
    { on: today, facts: { ...stopped, consentToStop: 'oral' }, outcome: 'refused', says: { 'written-consent-needed': '10(1(3))' } },
    {
      on: '2021-06-01',
      facts: { ...stopped, consentToStop: 'none' },
      outcome: 'refused',
      says: { 'written-consent-needed-then': '12(3)' },
    },
    ...since(law, interested, { code: 'mediator-must-withdraw', article: '12(2)' }),
    ...until(reform, interested, { code: 'mediator-must-withdraw', article: '12(2)' }),
    ...since(reform, interested, { code: 'mediator-must-stop', article: '10(2(5))' }),
    {
      on: today,
      facts: { mediatorDeed: 'go-on', obstacle: 'other-circumstance' },
      outcome: 'refused',
      says: { 'mediator-must-stop': '10(2(5))' },
    },
    { on: today, facts: { mediatorDeed: 'go-on', obstacle: 'none' }, outcome: 'allowed', says: { 'no-obstacle': '10(2(5))' } },
    ...since(law, replaced, { code: 'replacement-not-told-then', article: '12(1)' }),
    ...until(reform, replaced, { code: 'replacement-not-told-then', article: '12(1)' }),
    ...since(reform, replaced, { code: 'replacement-not-told', article: '20(7)' }),
    ...atBorder<ConductFacts>(law, told, { before: { silent: ['replaced-together'] }, since: { says: { 'replaced-together': '12(1)' } } }),
    ...atBorder<ConductFacts>(reform, told, {
      before: { says: { 'replaced-together': '12(1)' } },
      since: { says: { 'replaced-together': '20(7)' } },
    }),
    {
      on: today,
      facts: { ...replaced, proceedings: 'criminal' },
      outcome: 'refused',
      says: { 'replacement-not-told': '20(7)' },
    },
    {
      on: '2019-05-01',
      facts: { ...replaced, proceedings: 'criminal' },
      outcome: 'refused',
      says: { 'replacement-not-told-then': '12(1)' },
    },
    {
      on: today,
      facts: { ...replaced, proceedings: 'administrative' },
      outcome: 'allowed',
      says: { 'these-proceedings-not-named': '20(7)' },
    },
    { on: today, facts: { ...replaced, proceedings: 'none' }, outcome: 'allowed', silent: ['replacement-not-told'] },
    { on: today, facts: { ...told, replacementAgreed: false }, outcome: 'refused', says: { 'replaced-alone': '20(7)' } },
    ...since(reform, { mediatorDeed: 'keep-learning' }, { code: 'learn-regularly', article: '10(2(6))' }),
    { on: today, facts: { mediatorDeed: 'keep-learning' }, outcome: 'allowed-if', collisions: ['C8'] },
    ...since(reports, { mediatorDeed: 'report-monthly', mediatorKind: 'professional' }, { code: 'report-every-month', article: '10(3)' }),
    ...until(reform, { mediatorDeed: 'report-monthly', mediatorKind: 'professional' }, { code: 'report-every-month', article: '10(3)' }),
    ...since(law, { mediatorDeed: 'keep-ethics-code', mediatorKind: 'professional' }, { code: 'ethics-code-binds', article: '10(3)' }),
    ...until(reform, { mediatorDeed: 'keep-ethics-code', mediatorKind: 'professional' }, { code: 'ethics-code-binds', article: '10(3)' }),
    {
      on: '2019-05-01',
      facts: { mediatorDeed: 'keep-ethics-code', mediatorKind: 'public' },
      outcome: 'allowed',
      says: { 'duty-of-professionals-only': '10(3)' },
    },
    { on: today, facts: { mediatorDeed: 'report-monthly' }, outcome: 'allowed', says: { 'no-duty-on-that-day': '10(3)' } },
    ...since(law, { mediatorDeed: 'anything-else' }, { code: 'other-rights-of-mediator', article: '10(4)' }),
    ...since(reform, { mediatorDeed: 'anything-else' }, { code: 'mediator-is-liable', article: '10(4)' }),
  ],
};
