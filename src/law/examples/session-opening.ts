import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { MeansOfHolding } from '#law/kz/mediation/article-17.ts';
import { type SessionFacts, sessionOpening } from '#law/questions/session-opening.ts';

type Facts = WrittenFacts<SessionFacts>;

const today = '2026-03-18';
const session: Facts = {
  partyCount: 2,
  partiesSigned: 2,
  contractConcludedOn: '2026-03-12',
  sessionMeans: 'meeting',
  sessionCompany: 'all-together',
  allAgreeToMeans: true,
  placeIsAgreed: true,
  timeIsAgreed: true,
  languageIsAgreed: true,
  remote: false,
  organisationRulesFollowed: false,
  mediatorReplaced: false,
};
const video: Facts = { ...session, sessionMeans: 'video' };
const replaced: Facts = { ...session, mediatorReplaced: true, setting: 'court', bodyToldOfReplacement: false };
const rules: Facts = { ...session, organisationRulesFollowed: true };

const eachMeans: readonly Example<SessionFacts>[] = (
  ['meeting', 'telephone', 'video', 'electronic-messages', 'other-technology'] satisfies MeansOfHolding[]
).map((sessionMeans) => ({
  on: today,
  facts: { ...session, sessionMeans },
  outcome: 'allowed',
  says: { 'means-named': '17(1)', 'means-agreed': '17(1)' },
}));

/** May a session be opened: row 12 of the forty, ways to talk, place, time, language, and the borders of articles 17 to 20. */
export const sessionOpeningExamples: ExampleTable<SessionFacts> = {
  question: sessionOpening,
  examples: [
    {
      row: 12,
      on: today,
      facts: { ...session, partiesSigned: 1 },
      outcome: 'refused',
      says: { 'contract-not-signed-by-all': '5(1)', 'no-mediation-without-contract': '20(1)' },
      silent: ['contract-starts-mediation'],
    },
    {
      row: 12,
      on: today,
      facts: session,
      outcome: 'allowed',
      finds: { startDay: '2026-03-12' },
      says: {
        'contract-starts-mediation': '20(5)',
        'joint-session': '17(1)',
        'place-agreed': '18(1)',
        'time-agreed': '18(2)',
        'language-agreed': '19',
      },
    },
    { on: '2026-03-12', facts: session, outcome: 'allowed' },
    { on: '2026-03-11', facts: session, outcome: 'refused', says: { 'session-before-contract': '20(5)' } },
    ...eachMeans,
    { on: today, facts: { ...session, sessionCompany: 'each-alone' }, outcome: 'allowed', says: { 'separate-session': '17(1)' } },
    { on: today, facts: { ...video, allAgreeToMeans: false }, outcome: 'refused', says: { 'means-not-agreed': '17(1)' } },
    { on: today, facts: video, says: { 'signature-from-afar': '18(3)' }, silent: ['place-agreed', 'remote-agreed'] },
    { on: today, facts: { ...session, placeIsAgreed: false }, outcome: 'allowed-if', says: { 'agree-place': '18(1)' } },
    { on: today, facts: { ...session, timeIsAgreed: false }, outcome: 'allowed-if', says: { 'agree-time': '18(2)' } },
    { on: today, facts: { ...session, languageIsAgreed: false }, outcome: 'allowed-if', says: { 'agree-language': '19' } },
    { on: today, facts: { ...session, remote: true, allAgreeToRemote: true }, outcome: 'allowed', says: { 'remote-agreed': '18(3)' } },
    { on: today, facts: { ...session, remote: true, allAgreeToRemote: false }, outcome: 'refused', says: { 'remote-not-agreed': '18(3)' } },
    { on: today, facts: { ...rules, partiesAgreeToRules: true }, outcome: 'allowed', says: { 'organisation-rules-apply': '17(2)' } },
    { on: today, facts: { ...rules, partiesAgreeToRules: false }, outcome: 'refused', says: { 'organisation-rules-not-agreed': '17(2)' } },
    { on: today, facts: replaced, outcome: 'allowed-if', says: { 'tell-of-replacement': '20(7)' } },
    { on: today, facts: { ...replaced, setting: 'criminal' }, outcome: 'allowed-if', says: { 'tell-of-replacement': '20(7)' } },
    { on: today, facts: { ...replaced, bodyToldOfReplacement: true }, outcome: 'allowed', says: { 'replacement-told': '20(7)' } },
    { on: today, facts: { ...replaced, setting: 'outside' }, outcome: 'allowed', silent: ['tell-of-replacement'] },
    { on: today, facts: { ...replaced, setting: 'administrative-offence' }, outcome: 'allowed' },
    {
      on: '2012-05-01',
      facts: { ...replaced, setting: 'criminal', contractConcludedOn: '2012-04-20' },
      says: { 'tell-of-replacement': '12(1)' },
    },
    ...atBorder<SessionFacts>(
      '2011-08-05',
      { ...rules, partiesAgreeToRules: true, contractConcludedOn: '2011-08-01' },
      {
        before: {
          outcome: 'refused',
          says: { 'law-not-yet-in-force': '28' },
          silent: [
            'contract-starts-mediation',
            'procedure-agreed-then',
            'place-agreed',
            'time-agreed',
            'language-agreed',
            'organisation-rules-apply',
          ],
        },
        since: {
          outcome: 'allowed',
          says: {
            'contract-starts-mediation': '20(5)',
            'procedure-agreed-then': '17(1)',
            'place-agreed': '18(1)',
            'time-agreed': '18(2)',
            'language-agreed': '19',
            'organisation-rules-apply': '17(2)',
          },
          silent: ['law-not-yet-in-force'],
        },
      },
    ),
    ...atBorder<SessionFacts>(
      '2022-01-02',
      { ...replaced, contractConcludedOn: '2021-12-20', remote: true, allAgreeToRemote: true },
      {
        before: {
          says: { 'procedure-agreed-then': '17(1)', 'tell-of-replacement': '12(1)' },
          silent: ['means-named', 'joint-session', 'means-agreed', 'remote-agreed', 'signature-from-afar'],
        },
        since: {
          says: {
            'means-named': '17(1)',
            'joint-session': '17(1)',
            'means-agreed': '17(1)',
            'remote-agreed': '18(3)',
            'signature-from-afar': '18(3)',
            'tell-of-replacement': '20(7)',
          },
          silent: ['procedure-agreed-then'],
        },
      },
    ),
    {
      on: today,
      facts: {},
      outcome: 'missing',
      missing: [
        'partyCount',
        'partiesSigned',
        'sessionMeans',
        'sessionCompany',
        'allAgreeToMeans',
        'timeIsAgreed',
        'languageIsAgreed',
        'organisationRulesFollowed',
        'mediatorReplaced',
      ],
    },
    { on: today, facts: { ...session, contractConcludedOn: undefined }, missing: ['contractConcludedOn'] },
    { on: today, facts: { ...session, placeIsAgreed: undefined, remote: undefined }, missing: ['placeIsAgreed', 'remote'] },
    { on: today, facts: { ...session, mediatorReplaced: true }, missing: ['setting'] },
  ],
};
