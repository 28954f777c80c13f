import type { JSX } from 'preact';
import { acts } from '#law/kz/acts.ts';
import { collisions } from '#law/kz/collisions.ts';
import { rules } from '#law/rules.ts';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import type { Speech } from '#web/speech.ts';

/** Questions by topic, in the order in which a reader meets them. */
export const topics: Readonly<Record<string, readonly string[]>> = {
  start: ['may-be-mediated', 'before-court', 'proposal-outcome', 'mediation-principles', 'may-be-disclosed', 'cross-border'],
  course: [
    'contract-completeness',
    'session-opening',
    'participants',
    'mediation-term',
    'how-it-ended',
    'party-rights',
    'family-mediation',
  ],
  settlement: ['settlement-check', 'support-agreement', 'court-order', 'enforcement-proceedings'],
  proceedings: [
    'court-claim',
    'court-proceedings',
    'court-settlement',
    'administrative-proceedings',
    'criminal-mediation',
    'criminal-proceedings',
    'offence-proceedings',
    'labour-term',
  ],
  people: ['may-act-as-mediator', 'mediator-conduct', 'register-entry', 'training-check', 'institution'],
  calculators: ['term-count', 'fee-split', 'state-duty', 'state-duty-refund', 'child-support', 'late-penalty'],
};

function Ways({ speech }: { readonly speech: Speech }): JSX.Element {
  const ways = ['editions', 'collisions'] as const;
  return (
    <ul class="govuk-list b-law-ways">
      {ways.map((way) => (
        <li key={way}>
          <a class="govuk-link" href={`/law/${way}`}>
            {speech.t(`lawbook.home.${way}`, { n: collisions.length })}
          </a>
          <span class="govuk-hint">{speech.t(`lawbook.home.${way}.hint`)}</span>
        </li>
      ))}
    </ul>
  );
}

function QuestionList({ speech, ids }: { readonly speech: Speech; readonly ids: readonly string[] }): JSX.Element {
  return (
    <ul class="govuk-list govuk-list--spaced">
      {ids.map((id) => (
        <li key={id}>
          <a class="govuk-link" href={`/law/ask/${id}`}>
            {speech.t(`law.question.${id}`)}
          </a>{' '}
          <a class="govuk-link b-quiet-link" href={`/law/questions/${id}`}>
            {speech.t('lawbook.home.tests')}
            <span class="govuk-visually-hidden">: {speech.t(`law.question.${id}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ActList({ speech }: { readonly speech: Speech }): JSX.Element {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule.cite.act, (counts.get(rule.cite.act) ?? 0) + 1);
  return (
    <ul class="govuk-list govuk-list--spaced">
      {Object.keys(acts)
        .filter((act) => counts.has(act))
        .map((act) => (
          <li key={act}>
            <a class="govuk-link" href={`/law/acts/${act}`}>
              {speech.t(`law.act.${act}`)}
            </a>{' '}
            <span class="govuk-hint b-inline">{speech.t('lawbook.rules', { n: counts.get(act) ?? 0 })}</span>
          </li>
        ))}
    </ul>
  );
}

function HomePage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('lawbook.home.title')}</h1>
      <p class="govuk-body-l">{speech.t('lawbook.home.lede')}</p>
      <Ways speech={speech} />
      <h2 class="govuk-heading-m">{speech.t('lawbook.home.questions')}</h2>
      <p>{speech.t('lawbook.home.questions.lede')}</p>
      {Object.entries(topics).map(([topic, ids]) => (
        <section key={topic}>
          <h3 class="govuk-heading-s">{speech.t(`lawbook.topic.${topic}`)}</h3>
          <QuestionList speech={speech} ids={ids} />
        </section>
      ))}
      <h2 class="govuk-heading-m">{speech.t('lawbook.home.acts')}</h2>
      <ActList speech={speech} />
      <p class="govuk-hint">{speech.t('lawbook.home.marks')}</p>
    </>
  );
}

/** `/law`: the law explorer, from which every act, question, edition and collision is reached. */
export function registerHome(app: HttpServer, web: LawWeb): void {
  app.get('/law', (request, reply) => {
    const speech = web.speech(request);
    return web.show(request, reply, { title: speech.t('lawbook.home.title'), body: <HomePage speech={speech} />, robots: 'index' });
  });
}
