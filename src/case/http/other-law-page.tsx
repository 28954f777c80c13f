import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { readCase } from '#case/acts/read-case.ts';
import type { MediatorCandidate } from '#case/domain/act.ts';
import { type OtherLaw, type UnderOtherLaw, underOtherLaw } from '#case/domain/other-law.ts';
import { visitCase } from '#case/http/case-pages.tsx';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import type { Day } from '#kernel/day.ts';
import { isDay } from '#kernel/day.ts';
import { ok, type Refusal, type Result } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Decision } from '#law/engine/decision.ts';
import { withoutCommon } from '#law/engine/decision-difference.ts';
import { overlayOf } from '#law/engine/draft.ts';
import { ruleById, rules } from '#law/rules.ts';
import { DeadlineList } from '#lawbook/words/answer-view.tsx';
import { ruleHref, sayCite } from '#lawbook/words/cite-words.ts';
import { decisionWords } from '#lawbook/words/decision-words.ts';
import { sayQuoted } from '#lawbook/words/fact-words.ts';
import { isTriable, readTrial } from '#lawbook/words/trial-form.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { DecisionView } from '#web/components/decision-view.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import { readForm, typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** The law that was asked for by the address: an edition, or a change of one rule. Neither tells anything of a case. */
interface AskedLaw {
  readonly law: OtherLaw;
  readonly edition: string;
  /** The rule that would be changed, when one is. */
  readonly ruleId: string | null;
}

const editionField: FieldSpec = { name: 'edition', kind: 'day', label: 'case.other-law.edition', hint: 'case.other-law.edition.hint' };
const mostCases = 200;

function readAsked(query: unknown): Result<AskedLaw | null, readonly Refusal[]> {
  const typed = typedFrom(query);
  const rule = typeof typed['rule'] === 'string' ? ruleById(typed['rule']) : undefined;
  if (rule && isTriable(rule)) {
    const draft = readTrial(rule, query);
    return draft.ok ? ok({ law: { overlay: overlayOf(draft.value, rules) }, edition: '', ruleId: rule.id }) : draft;
  }
  if (typed['edition'] === undefined && typed['edition.day'] === undefined) return ok(null);
  const edition = readForm([editionField], query)['edition'];
  if (typeof edition !== 'string' || !isDay(edition))
    return { ok: false, error: [{ code: 'law.fact-invalid-day', field: 'edition', facts: {} }] };
  return ok({ law: { edition }, edition, ruleId: null });
}

function AskForm({
  speech,
  action,
  asked,
  refusals,
}: {
  readonly speech: Speech;
  readonly action: string;
  readonly asked: AskedLaw | null;
  readonly refusals: readonly Refusal[];
}): JSX.Element {
  const rule = asked?.ruleId ? ruleById(asked.ruleId) : undefined;
  return (
    <FormPage
      speech={speech}
      title={speech.t('case.other-law.title')}
      intro={
        <>
          <p class="govuk-body-l">{speech.t('case.other-law.lede')}</p>
          {rule && (
            <p class="govuk-inset-text">
              {speech.t('case.other-law.changed-rule')}{' '}
              <a class="govuk-link" href={ruleHref(rule.id)}>
                {sayCite(speech, rule.cite)}
              </a>
            </p>
          )}
        </>
      }
      action={action}
      method="get"
      specs={[editionField]}
      typed={asked?.edition ? { edition: asked.edition } : {}}
      refusals={refusals}
      submit={speech.t('case.other-law.show')}
    />
  );
}

interface AnswersProps {
  readonly speech: Speech;
  readonly answers: readonly UnderOtherLaw[];
  readonly calendar: WorkingCalendar;
}

/** One answer with its last days, under the name of the law that gave it. */
function OneAnswer({
  speech,
  title,
  decision,
  calendar,
}: Omit<AnswersProps, 'answers'> & { readonly title: string; readonly decision: Decision }): JSX.Element {
  return (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <DecisionView speech={speech} {...decisionWords(speech, decision)} />
      <DeadlineList speech={speech} decision={decision} calendar={calendar} />
    </>
  );
}

function Answers({ speech, answers, calendar }: AnswersProps): JSX.Element {
  return (
    <>
      {answers.map(({ question, asOf, before, after, differs, assumed }) => (
        <section key={question} aria-labelledby={`q-${question}`}>
          <h2 class="govuk-heading-m" id={`q-${question}`}>
            {speech.t(`law.question.${question}`)}
          </h2>
          <p class="govuk-hint">{speech.t('case.other-law.on', { day: speech.day(asOf) })}</p>
          {assumed.length > 0 && (
            <p class="govuk-hint">
              {speech.t('case.other-law.assumed', {
                facts: assumed.map((fact) => sayQuoted(speech, speech.t(`law.ask.${fact}`))).join(', '),
              })}
            </p>
          )}
          <p>{speech.t(differs ? 'case.other-law.differences' : 'case.other-law.same')}</p>
          {differs && (
            <OneAnswer
              speech={speech}
              title={speech.t('case.other-law.before')}
              decision={withoutCommon(before, after)}
              calendar={calendar}
            />
          )}
          {differs && (
            <OneAnswer
              speech={speech}
              title={speech.t('case.other-law.after')}
              decision={withoutCommon(after, before)}
              calendar={calendar}
            />
          )}
        </section>
      ))}
    </>
  );
}

interface CaseUnder {
  readonly caseId: string;
  readonly number: string;
  readonly answers: readonly UnderOtherLaw[];
}

/** What of an answer would turn: how it ends, or only its reasons and days. */
function sayTurn(speech: Speech, { question, before, after }: UnderOtherLaw): string {
  const asked = speech.t(`law.question.${question}`);
  if (before.outcome === after.outcome) return speech.t('case.other-law.turn.inside', { question: asked });
  const [now, then] = [before, after].map(({ outcome }) => speech.t(`law.outcome.${outcome}`));
  return speech.t('case.other-law.turn', { question: asked, before: now ?? '', after: then ?? '' });
}

function CasesTable({
  speech,
  cases,
  query,
}: {
  readonly speech: Speech;
  readonly cases: readonly CaseUnder[];
  readonly query: string;
}): JSX.Element {
  const changed = cases.filter(({ answers }) => answers.some(({ differs }) => differs));
  const rows = changed.map(({ caseId, number, answers }) => ({
    id: caseId,
    cells: {
      number: (
        <a class="govuk-link" href={`/case/${caseId}/other-law?${query}`}>
          {number}
        </a>
      ),
      questions: (
        <ul class="govuk-list">
          {answers
            .filter(({ differs }) => differs)
            .map((answer) => (
              <li key={answer.question}>{sayTurn(speech, answer)}</li>
            ))}
        </ul>
      ),
    },
  }));
  const columns = ['number', 'questions'].map((key) => ({ key, title: speech.t(`case.other-law.${key}`) }));
  return (
    <section aria-labelledby="cases">
      <h2 class="govuk-heading-m" id="cases">
        {speech.t('case.other-law.cases', { n: changed.length, all: cases.length })}
      </h2>
      {rows.length > 0 && <DataTable speech={speech} caption={speech.t('case.other-law.caption')} columns={columns} rows={rows} isTitled />}
    </section>
  );
}

/** The reader's own cases under the other law, each as far as the reader may know it. */
async function casesUnder(web: CaseWeb, viewer: CaseViewer, law: OtherLaw): Promise<readonly CaseUnder[]> {
  const today = web.ports.today();
  const mediators = await candidates(web, viewer, today);
  const found: CaseUnder[] = [];
  for (const line of await web.lines(viewer, { limit: mostCases })) {
    const seen = await readCase(web.ports, viewer, line.caseId);
    const me = seen.ok ? seen.value.capacities[0] : undefined;
    if (!seen.ok || !me) continue;
    const answers = underOtherLaw(seen.value.state, { today, calendar: web.ports.calendar(), mediators, me }, law);
    found.push({ caseId: line.caseId, number: line.number, answers });
  }
  return found;
}

function candidates(web: CaseWeb, viewer: CaseViewer, today: Day): Promise<readonly MediatorCandidate[]> {
  return web.ports.book.open(viewer, (book) => book.mediators(today));
}

/** What of the address says which law: handed on from the list to a case. */
function lawQuery(request: FastifyRequest): string {
  return request.url.split('?')[1] ?? '';
}

/** `/cases/other-law`: the reader's cases under an earlier edition, or under a change of one rule. */
function registerSet(app: FastifyInstance, web: CaseWeb): void {
  app.get('/cases/other-law', async (request, reply) => {
    const viewer = web.viewer(request);
    if (!viewer) return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    const speech = web.speech(request);
    const asked = readAsked(request.query);
    const law = asked.ok ? asked.value : null;
    const body = (
      <>
        <AskForm speech={speech} action="/cases/other-law" asked={law} refusals={asked.ok ? [] : asked.error} />
        {law && <CasesTable speech={speech} cases={await casesUnder(web, viewer, law.law)} query={lawQuery(request)} />}
      </>
    );
    return web.show(request, reply, { title: speech.t('case.other-law.title'), body, hasErrors: !asked.ok });
  });
}

/** `/case/:caseId/other-law`: every question of one case, answered by the law of its day and by the other one. */
function registerOne(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ Params: { caseId: string }; Querystring: { done?: string } }>('/case/:caseId/other-law', async (request, reply) => {
    const visited = await visitCase(web, request, reply);
    if (!visited) return reply;
    const { viewer, seen } = visited;
    const speech = web.speech(request);
    const asked = readAsked(request.query);
    const law = asked.ok ? asked.value : null;
    const me = seen.capacities[0];
    const today = web.ports.today();
    const look = me && { today, calendar: web.ports.calendar(), mediators: await candidates(web, viewer, today), me };
    const body = (
      <>
        <span class="govuk-caption-l">
          <a class="govuk-link" href={`/case/${seen.state.caseId}`}>
            {speech.t('case.page.number', { number: seen.state.number })}
          </a>
        </span>
        <AskForm speech={speech} action={`/case/${seen.state.caseId}/other-law`} asked={law} refusals={asked.ok ? [] : asked.error} />
        {law && look && <Answers speech={speech} answers={underOtherLaw(seen.state, look, law.law)} calendar={look.calendar} />}
      </>
    );
    return web.show(request, reply, { title: speech.t('case.other-law.title'), body, hasErrors: !asked.ok });
  });
}

/** "What would this case have been under the law of 2015, or under this draft?" For one case and for all of the reader's. */
export function registerOtherLaw(app: FastifyInstance, web: CaseWeb): void {
  registerSet(app, web);
  registerOne(app, web);
}
