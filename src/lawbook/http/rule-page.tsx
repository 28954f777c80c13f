import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import type { Rule } from '#law/engine/rule.ts';
import { examplesOf } from '#law/example-index.ts';
import { collisions } from '#law/kz/collisions.ts';
import { ruleById } from '#law/rules.ts';
import { OfficialText } from '#lawbook/http/act-page.tsx';
import { ExampleList } from '#lawbook/http/example-list.tsx';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import { DayUnconfirmed } from '#lawbook/http/rule-line.tsx';
import { sayCite } from '#lawbook/words/cite-words.ts';
import { isTriable } from '#lawbook/words/trial-form.ts';
import { sayValue } from '#lawbook/words/value-words.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { Unverified } from '#web/components/decision-view.tsx';
import type { Speech } from '#web/speech.ts';

interface RulePageProps {
  readonly speech: Speech;
  readonly rule: Rule;
}

const shownExamples = 40;

/** What the rule said through time, one edition a row. */
function ThroughTime({ speech, rule }: RulePageProps): JSX.Element {
  const rows = rule.values.map((dated) => ({
    id: dated.from,
    cells: {
      from: (
        <>
          {speech.day(dated.from as Day)} {!dated.exact && <DayUnconfirmed speech={speech} />}
        </>
      ),
      value: sayValue(speech, rule, dated.value),
      by: speech.t('lawbook.edition.act', { number: dated.by }),
    },
  }));
  const columns = ['from', 'value', 'by'].map((key) => ({ key, title: speech.t(`lawbook.rule.${key}`) }));
  return <DataTable speech={speech} caption={speech.t('lawbook.rule.through-time')} columns={columns} rows={rows} />;
}

function Source({ speech, rule }: RulePageProps): JSX.Element {
  const { read, act } = rule.cite;
  return (
    <>
      <h2 class="govuk-heading-m">{speech.t('lawbook.rule.source')}</h2>
      {read === null ? (
        <p>
          <Unverified speech={speech} /> {speech.t('law.mark.unverified')}
        </p>
      ) : (
        <p>{speech.t('lawbook.rule.read', { edition: speech.day(read.edition as Day) })}</p>
      )}
      <OfficialText speech={speech} act={act} />
    </>
  );
}

function Collisions({ speech, rule }: RulePageProps): JSX.Element | null {
  const touching = collisions.filter((collision) => collision.rules.includes(rule.id));
  if (touching.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{speech.t('lawbook.rule.collisions')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {touching.map(({ id }) => (
          <li key={id}>
            <a class="govuk-link" href={`/law/collisions#${id}`}>
              {id}
            </a>{' '}
            {speech.t(`law.collision.${id}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Questions({ speech, rule }: RulePageProps): JSX.Element {
  const ids = [...new Set(examplesOf(rule.id).map(({ question }) => question.id))];
  return (
    <>
      <h2 class="govuk-heading-m">{speech.t('lawbook.rule.questions')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {ids.map((id) => (
          <li key={id}>
            <a class="govuk-link" href={`/law/questions/${id}`}>
              {speech.t(`law.question.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function RulePage({ speech, rule }: RulePageProps): JSX.Element {
  const examples = examplesOf(rule.id);
  return (
    <>
      <span class="govuk-caption-l">
        <a class="govuk-link" href={`/law/acts/${rule.cite.act}`}>
          {speech.t(`law.act-short.${rule.cite.act}`)}
        </a>
      </span>
      <h1 class="govuk-heading-l">{sayCite(speech, rule.cite)}</h1>
      <p class="govuk-body-l">{speech.t(`law.rule.${rule.id}`)}</p>
      <ThroughTime speech={speech} rule={rule} />
      {isTriable(rule) && (
        <p>
          <a class="govuk-link" href={`/law/rules/${rule.id}/try`}>
            {speech.t('lawbook.rule.try')}
          </a>
        </p>
      )}
      <Source speech={speech} rule={rule} />
      <Collisions speech={speech} rule={rule} />
      <Questions speech={speech} rule={rule} />
      <h2 class="govuk-heading-m">{speech.t('lawbook.rule.examples')}</h2>
      <p>
        {speech.t('lawbook.rule.examples.lede', { n: examples.length })}{' '}
        {examples.length > shownExamples && speech.t('lawbook.examples.shown', { n: shownExamples })}
      </p>
      <ExampleList speech={speech} examples={examples.slice(0, shownExamples)} />
      <p class="govuk-hint">{speech.t('lawbook.rule.id', { id: rule.id })}</p>
    </>
  );
}

/** `/law/rules/:rule`: a rule through time, where it stands in the law, and its tests. */
export function registerRule(app: HttpServer, web: LawWeb): void {
  app.get<{ Params: { rule: string } }>('/law/rules/:rule', (request, reply) => {
    const rule = ruleById(request.params.rule);
    if (!rule) return web.refuse(request, reply, [{ code: 'lawbook.not-found' }]);
    const speech = web.speech(request);
    return web.show(request, reply, { title: sayCite(speech, rule.cite), body: <RulePage speech={speech} rule={rule} />, robots: 'index' });
  });
}
