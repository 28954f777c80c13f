import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { mediationPrinciples, type PrincipleFacts } from '#law/questions/mediation-principles.ts';

type Facts = WrittenFacts<PrincipleFacts>;

const today = '2026-03-02';
const wish = (partyWish: NonNullable<Facts['partyWish']>): Facts => ({ principle: 'voluntariness', partyWish });
const interference: Facts = { principle: 'no-interference', interferenceBy: 'public-body', interferenceByLaw: false };
const hindered: Facts = { principle: 'impartiality', impartialityHindered: true };
const harmful: Facts = { ...wish('choose-topics'), violatesRights: true };

/** What was said from the first day of the Law on, and not the day before. */
function sinceTheLaw(facts: Facts, says: Readonly<Record<string, string>>): readonly Example<PrincipleFacts>[] {
  return atBorder<PrincipleFacts>('2011-08-05', facts, { before: { silent: Object.keys(says) }, since: { says } });
}

/** What the aims and principles of mediation mean: articles 3 to 7, and the invitation of article 2. */
export const mediationPrinciplesExamples: ExampleTable<PrincipleFacts> = {
  question: mediationPrinciples,
  examples: [
    // Aims of mediation, then aims and tasks of the Law.
    ...sinceTheLaw({ principle: 'aims' }, { 'aim-acceptable-solution': '3', 'aim-less-conflict': '3' }),
    ...atBorder<PrincipleFacts>(
      '2025-01-21',
      { principle: 'aims' },
      {
        before: {
          says: { 'aim-acceptable-solution': '3', 'aim-less-conflict': '3' },
          silent: ['aim-rights-respected', 'task-way-to-settle', 'task-help-to-settle'],
        },
        since: {
          outcome: 'allowed',
          says: {
            'aim-rights-respected': '3(1)',
            'aim-less-conflict': '3(1)',
            'task-way-to-settle': '3(2)',
            'task-help-to-settle': '3(2)',
          },
          silent: ['aim-acceptable-solution'],
        },
      },
    ),

    // Voluntariness.
    ...sinceTheLaw({ ...wish('begin'), allConsentInContract: false }, { 'principle-of-voluntariness': '4', 'not-all-consent': '5(1)' }),
    { on: today, facts: { ...wish('begin'), allConsentInContract: false }, outcome: 'refused', says: { 'not-all-consent': '5(1)' } },
    { on: today, facts: { ...wish('begin'), allConsentInContract: true }, outcome: 'allowed', says: { 'all-consent-in-contract': '5(1)' } },
    ...sinceTheLaw(wish('leave'), { 'free-to-leave': '5(2)' }),
    { on: today, facts: wish('leave'), outcome: 'allowed', says: { 'free-to-leave': '5(2)' } },
    ...sinceTheLaw(wish('change-claims'), { 'claims-are-free': '5(3)' }),
    { on: today, facts: wish('change-claims'), outcome: 'allowed', says: { 'claims-are-free': '5(3)' } },
    ...sinceTheLaw(harmful, { 'topics-are-free': '5(4)' }),
    ...atBorder<PrincipleFacts>('2016-01-01', harmful, {
      before: { outcome: 'allowed', silent: ['violates-rights', 'solutions-beyond-the-law'] },
      since: { outcome: 'refused', says: { 'violates-rights': '5(4)', 'solutions-beyond-the-law': '5(4)' } },
    }),
    {
      on: today,
      facts: { ...harmful, violatesRights: false },
      outcome: 'allowed',
      says: { 'topics-are-free': '5(4)', 'solutions-beyond-the-law': '5(4)' },
    },
    ...atBorder<PrincipleFacts>('2022-01-02', wish('invite'), {
      before: { silent: ['invitation-recognised'] },
      since: { outcome: 'allowed', says: { 'invitation-recognised': '2(5-1)' } },
    }),

    // Equality, impartiality, no interference, confidentiality.
    ...sinceTheLaw({ principle: 'equality' }, { 'principle-of-equality': '4', 'equal-rights-and-duties': '6' }),
    ...sinceTheLaw(hindered, {
      'principle-of-impartiality': '4',
      'mediator-must-decline': '7(2)',
      'mediator-for-both-sides': '7(2)',
    }),
    { on: today, facts: hindered, outcome: 'allowed-if', says: { 'mediator-must-decline': '7(2)' } },
    {
      on: today,
      facts: { ...hindered, impartialityHindered: false },
      outcome: 'allowed',
      says: { 'nothing-hinders-impartiality': '7(2)' },
    },
    ...sinceTheLaw(interference, {
      'principle-of-no-interference': '4',
      'independent-of-state-bodies-then': '7(1)',
      'interference-forbidden': '7(3)',
    }),
    ...(['party', 'other-person'] as const).flatMap((interferenceBy): readonly Example<PrincipleFacts>[] =>
      (['2012-05-01', today] as const).map((on) => ({
        on,
        facts: { ...interference, interferenceBy },
        outcome: 'refused',
        says: { 'mediator-independent': '7(1)', 'interference-forbidden': '7(3)' },
      })),
    ),
    ...atBorder<PrincipleFacts>('2022-01-02', interference, {
      before: { says: { 'independent-of-state-bodies-then': '7(1)' } },
      since: { outcome: 'refused', says: { 'mediator-independent': '7(1)' }, silent: ['independent-of-state-bodies-then'] },
    }),
    { on: today, facts: { ...interference, interferenceByLaw: true }, outcome: 'allowed', says: { 'interference-by-law': '7(3)' } },
    ...sinceTheLaw({ principle: 'confidentiality' }, { 'principle-of-confidentiality': '4' }),

    // Nothing is guessed.
    { on: today, facts: {}, outcome: 'missing', missing: ['principle'] },
    { on: today, facts: { principle: 'voluntariness' }, outcome: 'missing', missing: ['partyWish'] },
    { on: today, facts: wish('begin'), outcome: 'missing', missing: ['allConsentInContract'] },
    { on: today, facts: wish('choose-topics'), outcome: 'missing', missing: ['violatesRights'] },
    { on: today, facts: { principle: 'impartiality' }, outcome: 'missing', missing: ['impartialityHindered'] },
    { on: today, facts: { principle: 'no-interference' }, outcome: 'missing', missing: ['interferenceBy'] },
    {
      on: today,
      facts: { principle: 'no-interference', interferenceBy: 'party' },
      outcome: 'missing',
      missing: ['interferenceByLaw'],
    },
  ],
};
