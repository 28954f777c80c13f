import { atBorder } from '#law/engine/example.ts';
import { type Shown, today, work } from '#law/examples/criminal-proceedings/facts.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

export const mediator: readonly Shown[] = [
  {
    on: today,
    facts: work,
    outcome: 'allowed',
    says: {
      'window-open': '85(4)',
      'consent-given': '85(3)',
      'aims-explained': '85(3)',
      'mediator-keeps-secret': '85(3)',
      'mediator-sees-information': '85(2)',
      'mediator-sees-data': '85(2)',
      'mediator-meets-alone': '85(2)',
      'mediator-helps-agree': '85(2)',
    },
  },
  { on: '2026-05-19', facts: work, outcome: 'refused', says: { 'not-registered-yet': '85(4)' } },
  { on: '2026-05-20', facts: work, outcome: 'allowed', says: { 'window-open': '85(4)' } },
  { on: '2026-08-31', facts: { ...work, sentenceInForceOn: '2026-09-01' }, outcome: 'allowed', says: { 'window-open': '85(4)' } },
  { on: '2026-09-01', facts: { ...work, sentenceInForceOn: '2026-09-01' }, outcome: 'refused', says: { 'sentence-in-force': '85(4)' } },
  { on: today, facts: { ...work, partiesConsent: false }, outcome: 'refused', says: { 'no-consent': '85(3)' } },
  { on: today, facts: { ...work, aimsExplained: false }, outcome: 'allowed-if', says: { 'explain-aims': '85(3)' } },
  { on: today, facts: { criminalTopic: 'work-of-mediator' }, missing: ['reportRegisteredOn', 'partiesConsent', 'aimsExplained'] },
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { ...work, reportRegisteredOn: '2014-12-01' },
    {
      before: {
        silent: [
          'window-open',
          'consent-given',
          'aims-explained',
          'mediator-keeps-secret',
          'mediator-sees-information',
          'mediator-sees-data',
          'mediator-meets-alone',
          'mediator-helps-agree',
        ],
      },
      since: {
        says: {
          'window-open': '85(4)',
          'consent-given': '85(3)',
          'aims-explained': '85(3)',
          'mediator-keeps-secret': '85(3)',
          'mediator-sees-information': '85(2)',
          'mediator-sees-data': '85(2)',
          'mediator-meets-alone': '85(2)',
          'mediator-helps-agree': '85(2)',
        },
      },
    },
  ),
  { on: today, facts: { ...work, fileFormat: 'paper' }, says: { 'file-in-this-format': '42-1(1)' } },
  ...atBorder<CriminalFacts>(
    '2018-01-05',
    { ...work, reportRegisteredOn: '2017-12-01', fileFormat: 'electronic' },
    {
      before: { silent: ['file-in-this-format'] },
      since: { says: { 'file-in-this-format': '42-1(1)' } },
    },
  ),
  {
    on: today,
    facts: { criminalTopic: 'mediator-as-witness', questioningByLaw: false },
    outcome: 'refused',
    says: { 'mediator-not-questioned': '78(2)' },
  },
  {
    on: today,
    facts: { criminalTopic: 'mediator-as-witness', questioningByLaw: true },
    outcome: 'allowed',
    says: { 'questioned-by-law': '78(2)' },
  },
  { on: today, facts: { criminalTopic: 'mediator-as-witness' }, outcome: 'missing', missing: ['questioningByLaw'] },
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { criminalTopic: 'mediator-as-witness', questioningByLaw: true },
    {
      before: { outcome: 'refused', says: { 'not-in-force': '78(2)' } },
      since: { says: { 'questioned-by-law': '78(2)' } },
    },
  ),
];
