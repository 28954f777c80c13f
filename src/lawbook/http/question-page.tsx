import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { rulesOf } from '#law/example-index.ts';
import { exampleTables } from '#law/examples.ts';
import { type AnyQuestion, questions } from '#law/questions.ts';
import { ruleById } from '#law/rules.ts';
import { daySpec } from '#lawbook/http/act-page.tsx';
import { ExampleList } from '#lawbook/http/example-list.tsx';
import { dayFrom, type LawWeb } from '#lawbook/http/law-web.ts';
import { RuleLine } from '#lawbook/http/rule-line.tsx';
import { sayFactName } from '#lawbook/words/fact-words.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { FormPage } from '#web/form/form-page.tsx';
import type { Speech } from '#web/speech.ts';

interface QuestionPageProps {
  readonly speech: Speech;
  readonly question: AnyQuestion;
  readonly on: Day;
}

const shownExamples = 60;

function Rules({ speech, question, on }: QuestionPageProps): JSX.Element {
  const looked = rulesOf(question.id).flatMap((id) => ruleById(id) ?? []);
  return (
    <>
      <h2 class="govuk-heading-m">{speech.t('lawbook.question.rules')}</h2>
      <ul class="govuk-list b-rules">
        {looked.map((rule) => (
          <RuleLine key={rule.id} speech={speech} rule={rule} on={on} />
        ))}
      </ul>
    </>
  );
}

function QuestionPage(props: QuestionPageProps): JSX.Element {
  const { speech, question, on } = props;
  const examples = exampleTables.filter((table) => table.question.id === question.id).flatMap((table) => table.examples);
  return (
    <>
      <span class="govuk-caption-l">
        <a class="govuk-link" href="/law">
          {speech.t('lawbook.home.title')}
        </a>
      </span>
      <FormPage
        speech={speech}
        title={speech.t(`law.question.${question.id}`)}
        intro={<p class="govuk-body-l">{speech.t('lawbook.question.lede')}</p>}
        action={`/law/ask/${question.id}`}
        method="get"
        specs={[daySpec]}
        typed={{ on }}
        submit={speech.t('lawbook.question.ask')}
      />
      <h2 class="govuk-heading-m">{speech.t('lawbook.question.facts')}</h2>
      <p>{speech.t('lawbook.question.facts.lede')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {Object.keys(question.facts).map((fact) => (
          <li key={fact}>{sayFactName(speech, fact)}</li>
        ))}
      </ul>
      <Rules {...props} />
      <h2 class="govuk-heading-m">{speech.t('lawbook.rule.examples')}</h2>
      <p>
        {speech.t('lawbook.rule.examples.lede', { n: examples.length })}{' '}
        {examples.length > shownExamples && speech.t('lawbook.examples.shown', { n: shownExamples })}
      </p>
      <ExampleList speech={speech} examples={examples.slice(0, shownExamples).map((example) => ({ question, example }))} />
    </>
  );
}

/** `/law/questions/:question`: a question of the law, what it needs to know, the rules it looks at, and its tests. */
export function registerQuestion(app: HttpServer, web: LawWeb): void {
  app.get<{ Params: { question: string } }>('/law/questions/:question', (request, reply) => {
    const question = questions.get(request.params.question);
    if (!question) return web.refuse(request, reply, [{ code: 'lawbook.not-found' }]);
    const speech = web.speech(request);
    const body = <QuestionPage speech={speech} question={question} on={dayFrom(request.query, 'on', web.today())} />;
    return web.show(request, reply, { title: speech.t(`law.question.${question.id}`), body, robots: 'index' });
  });
}
