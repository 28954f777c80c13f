import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Rule } from '#law/engine/rule.ts';
import { examplesOf } from '#law/example-index.ts';
import { ruleById } from '#law/rules.ts';
import { type ChangedExample, changedBy } from '#lawbook/http/changed-examples.ts';
import type { LawWeb } from '#lawbook/http/law-web.ts';
import { ruleHref, sayCite } from '#lawbook/words/cite-words.ts';
import { isTriable, readTrial, standingFields, trialFields } from '#lawbook/words/trial-form.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import { typedFrom } from '#web/form/read-form.ts';
import type { TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

interface TrialProps {
  readonly speech: Speech;
  readonly rule: Rule;
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
  /** Null until a change was sent. */
  readonly changed: readonly ChangedExample[] | null;
  /** The change as it stands in the address, to be tried on the reader's own cases. */
  readonly query: string;
}

const mostShown = 100;

/** How an answer ends, with its last days: enough to see in what two answers differ. */
function sayOutcome(speech: Speech, { outcome, deadlines }: ChangedExample['before']): string {
  const days = deadlines.map((deadline) => speech.day(deadline.lastDay as Day, 'short'));
  return [speech.t(`law.outcome.${outcome}`), ...days].join(' · ');
}

function Changed({ speech, rule, changed, query }: TrialProps): JSX.Element | null {
  if (changed === null) return null;
  const rows = changed.slice(0, mostShown).map(({ asked, before, after }, at) => ({
    id: String(at),
    cells: {
      question: speech.t(`law.question.${asked.question.id}`),
      on: speech.day(day(asked.example.on)),
      before: sayOutcome(speech, before),
      after: sayOutcome(speech, after),
    },
  }));
  const columns = ['question', 'on', 'before', 'after'].map((key) => ({ key, title: speech.t(`lawbook.try.${key}`) }));
  return (
    <section aria-labelledby="changed">
      <h2 class="govuk-heading-m" id="changed">
        {speech.t('lawbook.try.changed', { n: changed.length, all: examplesOf(rule.id).length })}
      </h2>
      {changed.length > 0 && <DataTable speech={speech} caption={speech.t('lawbook.try.caption')} columns={columns} rows={rows} isTitled />}
      <p>
        <a class="govuk-link" href={`/cases/other-law?rule=${encodeURIComponent(rule.id)}&${query}`}>
          {speech.t('lawbook.try.cases')}
        </a>
      </p>
    </section>
  );
}

function TrialPage(props: TrialProps): JSX.Element {
  const { speech, rule, typed, refusals } = props;
  return (
    <>
      <FormPage
        speech={speech}
        caption={sayCite(speech, rule.cite)}
        title={speech.t('lawbook.try.title')}
        intro={
          <>
            <p class="govuk-body-l">{speech.t(`law.rule.${rule.id}`)}</p>
            <p>{speech.t('lawbook.try.lede')}</p>
          </>
        }
        action={`${ruleHref(rule.id)}/try`}
        method="get"
        specs={trialFields(rule)}
        typed={typed}
        refusals={refusals}
        submit={speech.t('lawbook.try.submit')}
        cancel={{ href: ruleHref(rule.id), text: speech.t('lawbook.try.back') }}
      >
        <input type="hidden" name="sent" value="1" />
      </FormPage>
      <Changed {...props} />
    </>
  );
}

/** `/law/rules/:rule/try`: what a change of one rule would change in the tests of the law. A change is no personal fact: it may stand in the address. */
export function registerTrial(app: HttpServer, web: LawWeb): void {
  app.get<{ Params: { rule: string } }>('/law/rules/:rule/try', (request, reply) => {
    const rule = ruleById(request.params.rule);
    if (!rule || !isTriable(rule)) return web.refuse(request, reply, [{ code: 'lawbook.not-found' }]);
    const speech = web.speech(request);
    const sent = typedFrom(request.query)['sent'] === '1';
    const read = sent ? readTrial(rule, request.query) : null;
    const body = (
      <TrialPage
        speech={speech}
        rule={rule}
        typed={sent ? typedFrom(request.query) : standingFields(rule, web.today())}
        refusals={read && !read.ok ? read.error : []}
        changed={read?.ok ? changedBy(read.value) : null}
        query={request.url.split('?')[1] ?? ''}
      />
    );
    return web.show(request, reply, { title: speech.t('lawbook.try.title'), body, hasErrors: read !== null && !read.ok });
  });
}
