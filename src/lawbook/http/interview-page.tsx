import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { type Day, isDay } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { contextOf, decide } from '#law/decide.ts';
import { alternativesTo } from '#law/engine/alternative.ts';
import { whyAsked } from '#law/engine/interview.ts';
import { specOf } from '#law/engine/parse-facts.ts';
import { askOf, type GuidedStep, nextQuestion } from '#law/guided-check.ts';
import { type AnyQuestion, questions } from '#law/questions.ts';
import { carriedField, furtherFacts, type Turn, takeTurn } from '#lawbook/http/interview.ts';
import { dayFrom, type LawWeb } from '#lawbook/http/law-web.ts';
import { AnswerView, WhyAsked } from '#lawbook/words/answer-view.tsx';
import { askField } from '#lawbook/words/ask-field.ts';
import { sayFactName } from '#lawbook/words/fact-words.ts';
import { GivenAnswers } from '#lawbook/words/given-answers.tsx';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { FormPage } from '#web/form/form-page.tsx';
import type { Speech } from '#web/speech.ts';

interface InterviewProps {
  readonly speech: Speech;
  readonly question: AnyQuestion;
  readonly turn: Turn;
  readonly step: GuidedStep;
  readonly asOf: Day;
  readonly calendar: WorkingCalendar;
  readonly formToken: string;
}

function Carried({ turn, asOf }: Pick<InterviewProps, 'turn' | 'asOf'>): JSX.Element {
  return (
    <>
      <input type="hidden" name={carriedField} value={JSON.stringify(turn.facts)} />
      <input type="hidden" name="on" value={asOf} />
    </>
  );
}

function Given(props: InterviewProps): JSX.Element {
  const { speech, question, turn, formToken } = props;
  return (
    <GivenAnswers speech={speech} question={question} facts={turn.facts} action={`/law/ask/${question.id}`} formToken={formToken}>
      <Carried {...props} />
    </GivenAnswers>
  );
}

function AskPage(props: InterviewProps): JSX.Element | null {
  const { speech, question, turn, step, formToken } = props;
  const { next, why } = step;
  if (next === null) return null;
  return (
    <>
      <FormPage
        speech={speech}
        caption={speech.t(`law.question.${question.id}`)}
        action={`/law/ask/${question.id}`}
        specs={[askField(next, 'answer')]}
        typed={turn.typed}
        refusals={turn.refusals}
        formToken={formToken}
      >
        <Carried {...props} />
        <input type="hidden" name="asked" value={next.fact} />
      </FormPage>
      {why && <WhyAsked speech={speech} question={question} fact={next.fact} why={why} />}
      <p class="govuk-hint">{speech.t('lawbook.private')}</p>
      <Given {...props} />
    </>
  );
}

/** What was not asked and could still change the answer: each can be added. */
function Further(props: InterviewProps): JSX.Element | null {
  const { speech, question, turn, asOf } = props;
  const further = furtherFacts(question, turn.facts, asOf);
  if (further.length === 0) return null;
  return (
    <section aria-labelledby="further">
      <h2 class="govuk-heading-m" id="further">
        {speech.t('lawbook.further')}
      </h2>
      <form method="post" action={`/law/ask/${question.id}`}>
        <input type="hidden" name="formToken" value={props.formToken} />
        <Carried {...props} />
        <ul class="govuk-list">
          {further.map((fact) => (
            <li key={fact}>
              <button type="submit" name="more" value={fact} class="b-link-button">
                {sayFactName(speech, fact)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function AnswerPage(props: InterviewProps): JSX.Element {
  const { speech, question, turn, asOf, calendar } = props;
  const on = { asOf, calendar };
  const decision = decide(question, turn.facts, on);
  const alternatives = alternativesTo(question, turn.facts, { context: contextOf(on), decision });
  return (
    <>
      <span class="govuk-caption-l">{speech.t(`law.question.${question.id}`)}</span>
      <h1 class="govuk-heading-l">{speech.t('lawbook.answer', { day: speech.day(asOf) })}</h1>
      <AnswerView speech={speech} question={question} decision={decision} alternatives={alternatives} calendar={calendar} />
      <p class="govuk-hint">{speech.t('lawbook.no-advice')}</p>
      <Further {...props} />
      <Given {...props} />
      <p>
        <a class="govuk-link" href={`/law/ask/${question.id}`}>
          {speech.t('lawbook.again')}
        </a>
      </p>
    </>
  );
}

/** The fact that somebody is answering comes first, whether or not the law needs it; otherwise the best one. */
function stepOf(question: AnyQuestion, turn: Turn, on: { readonly asOf: Day; readonly calendar: WorkingCalendar }): GuidedStep {
  const step = nextQuestion(question, turn.facts, { ...on, ask: turn.ask });
  const spec = turn.ask === undefined ? undefined : specOf(question, turn.ask);
  if (turn.ask === undefined || spec === undefined || step.next?.fact === turn.ask) return step;
  const why = whyAsked(question, turn.facts, { fact: turn.ask, context: contextOf(on) });
  return { next: askOf(turn.ask, spec), why, remaining: step.remaining };
}

interface Call {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function show(web: LawWeb, call: Call, fields: Readonly<Record<string, unknown>>): Promise<FastifyReply> {
  const { request, reply } = call;
  const question = questions.get((request.params as { readonly question: string }).question);
  if (!question) return web.refuse(request, reply, [{ code: 'lawbook.not-found' }]);
  const speech = web.speech(request);
  const { on } = fields;
  const asOf = typeof on === 'string' && isDay(on) ? on : web.today();
  const calendar = web.calendar();
  const turn = takeTurn(question, fields, asOf);
  const step = stepOf(question, turn, { asOf, calendar });
  const props: InterviewProps = { speech, question, turn, step, asOf, calendar, formToken: web.formToken(request) };
  const body = step.next === null ? <AnswerPage {...props} /> : <AskPage {...props} />;
  return web.show(request, reply, { title: speech.t(`law.question.${question.id}`), body, hasErrors: turn.refusals.length > 0 });
}

/** `/law/ask/:question?on=`: the guided check of any question; one fact a page, the best one first; nothing is kept. */
export function registerInterview(app: HttpServer, web: LawWeb): void {
  // Answers never come by the address, only the day does.
  app.get('/law/ask/:question', (request, reply) => show(web, { request, reply }, { on: dayFrom(request.query, 'on', web.today()) }));
  app.post('/law/ask/:question', async (request, reply) => show(web, { request, reply }, await web.posted(request)));
}
