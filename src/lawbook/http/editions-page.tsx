import type { JSX } from 'preact';
import { addDays, type Day, isDay } from '#kernel/day.ts';
import { difference, editionDays, lawOn, type RuleDifference } from '#law/engine/edition-difference.ts';
import { rules } from '#law/rules.ts';
import { dayFrom, type LawWeb } from '#lawbook/http/law-web.ts';
import { DayUnconfirmed } from '#lawbook/http/rule-line.tsx';
import { ruleHref, sayCite } from '#lawbook/words/cite-words.ts';
import { sayValue } from '#lawbook/words/value-words.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { FieldList } from '#web/form/field-list.tsx';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

interface EditionsProps {
  readonly speech: Speech;
  readonly from: Day;
  readonly to: Day;
  /** Days on which something in the Law on Mediation changed, in order. */
  readonly days: readonly Day[];
}

/** Editions of the Law on Mediation: the slider moves from one to the next. */
function mediationDays(): readonly Day[] {
  const own = rules.filter((rule) => rule.cite.act === 'mediation');
  return editionDays(own).filter((text): text is Day => isDay(text));
}

const fields: readonly FieldSpec[] = [
  { name: 'from', kind: 'day', label: 'lawbook.editions.from' },
  { name: 'to', kind: 'day', label: 'lawbook.editions.to' },
];

/** A slider over the editions; without script it is sent by its button, and the list below it does the same by links. */
function Slider({ speech, to, days }: EditionsProps): JSX.Element {
  const at = days.findLastIndex((day) => day <= to);
  const current = days[at];
  return (
    <form class="b-slider" method="get" action="/law/editions" data-edition-slider>
      <label class="govuk-label govuk-label--m" for="edition">
        {speech.t('lawbook.editions.slider')}
      </label>
      <input
        id="edition"
        class="b-slider__range"
        type="range"
        name="edition"
        min="0"
        max={String(days.length - 1)}
        step="1"
        value={String(Math.max(0, at))}
        aria-valuetext={current ? speech.day(current) : ''}
        data-days={days.map((day) => speech.day(day)).join('|')}
      />
      <output class="b-slider__day" for="edition" data-edition-day>
        {current ? speech.day(current) : ''}
      </output>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {speech.t('lawbook.editions.show')}
      </button>
    </form>
  );
}

function DayLinks({ speech, to, days }: EditionsProps): JSX.Element {
  return (
    <nav aria-label={speech.t('lawbook.editions.slider')}>
      <ol class="govuk-list b-edition-days">
        {days.map((day, at) => (
          <li key={day}>
            <a class="govuk-link" href={`/law/editions?edition=${at}`} {...(day === to ? { 'aria-current': 'true' } : {})}>
              {speech.day(day)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One difference in words: which rule, what it said, what it says. */
function Line({ speech, different }: { readonly speech: Speech; readonly different: RuleDifference }): JSX.Element {
  const { rule, kind, before, after } = different;
  const values = {
    before: before ? sayValue(speech, rule, before.value) : '',
    after: after ? sayValue(speech, rule, after.value) : '',
  };
  return (
    <li class="b-rule">
      <a class="govuk-link b-rule__article" href={ruleHref(rule.id)}>
        {sayCite(speech, rule.cite)}
      </a>{' '}
      <span class="b-rule__text">{speech.t(`law.rule.${rule.id}`)}</span>
      <span class="b-rule__standing">
        {speech.t(`lawbook.difference.${kind}`, values)} {after && !after.exact && <DayUnconfirmed speech={speech} />}
      </span>
    </li>
  );
}

function Differences({ speech, from, to }: EditionsProps): JSX.Element {
  const found = difference(rules, { on: from }, { on: to });
  const kinds = ['came', 'changed', 'went'] as const;
  return (
    <>
      <h2 class="govuk-heading-m">
        {speech.t('lawbook.editions.difference', { from: speech.day(from), to: speech.day(to), n: found.length })}
      </h2>
      {found.length === 0 && <p>{speech.t('lawbook.editions.same')}</p>}
      {kinds
        .map((kind) => ({ kind, lines: found.filter((different) => different.kind === kind) }))
        .filter(({ lines }) => lines.length > 0)
        .map(({ kind, lines }) => (
          <section key={kind}>
            <h3 class="govuk-heading-s">{speech.t(`lawbook.editions.${kind}`, { n: lines.length })}</h3>
            <ul class="govuk-list b-rules">
              {lines.map((different) => (
                <Line key={different.rule.id} speech={speech} different={different} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function EditionsPage(props: EditionsProps): JSX.Element {
  const { speech, from, to } = props;
  return (
    <>
      <span class="govuk-caption-l">
        <a class="govuk-link" href="/law">
          {speech.t('lawbook.home.title')}
        </a>
      </span>
      <h1 class="govuk-heading-l">{speech.t('lawbook.editions.title')}</h1>
      <p class="govuk-body-l">{speech.t('lawbook.editions.lede')}</p>
      <Slider {...props} />
      <DayLinks {...props} />
      <form class="b-filter" method="get" action="/law/editions" aria-label={speech.t('lawbook.editions.two-days')}>
        <FieldList speech={speech} specs={fields} typed={{ from, to }} />
        <div class="b-filter__act">
          <button type="submit" class="govuk-button govuk-button--secondary">
            {speech.t('lawbook.editions.compare')}
          </button>
        </div>
      </form>
      <p>{speech.t('lawbook.editions.in-force', { day: speech.day(to), n: lawOn(rules, { on: to }).length })}</p>
      <Differences {...props} />
    </>
  );
}

/** The two days to compare: an edition against the day before it, or any two days. */
function daysAsked(query: unknown, days: readonly Day[], today: Day): { readonly from: Day; readonly to: Day } {
  const { edition } = query as { readonly edition?: unknown };
  const at = typeof edition === 'string' && /^\d{1,3}$/.test(edition) ? days[Number(edition)] : undefined;
  if (at !== undefined) return { from: addDays(at, -1), to: at };
  const to = dayFrom(query, 'to', today);
  return {
    from: dayFrom(
      query,
      'from',
      days.findLast((day) => day <= to) === undefined ? to : addDays(days.findLast((day) => day <= to) ?? to, -1),
    ),
    to,
  };
}

/** `/law/editions`: the law through time; what each edition changed, and the difference between any two days. */
export function registerEditions(app: HttpServer, web: LawWeb): void {
  app.get('/law/editions', (request, reply) => {
    const speech = web.speech(request);
    const days = mediationDays();
    const body = <EditionsPage speech={speech} days={days} {...daysAsked(request.query, days, web.today())} />;
    return web.show(request, reply, { title: speech.t('lawbook.editions.title'), body, robots: 'index', islands: ['editions'] });
  });
}
