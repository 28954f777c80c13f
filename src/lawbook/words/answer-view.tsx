import type { JSX } from 'preact';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Alternative } from '#law/engine/alternative.ts';
import type { Deadline, Decision } from '#law/engine/decision.ts';
import type { AskWhy } from '#law/engine/interview.ts';
import { specOf } from '#law/engine/parse-facts.ts';
import { countDays } from '#law/engine/term.ts';
import { sayCite } from '#lawbook/words/cite-words.ts';
import { decisionWords } from '#lawbook/words/decision-words.ts';
import { sayFactName, sayFactValue, sayQuoted } from '#lawbook/words/fact-words.ts';
import { DecisionView } from '#web/components/decision-view.tsx';
import type { Speech } from '#web/speech.ts';

/** A question by its facts alone, whatever they are. */
interface WithFacts {
  readonly facts: object;
}

function sayChange(speech: Speech, question: WithFacts, change: Alternative['changes'][number]): string {
  const spec = specOf(question, change.fact);
  const value = spec === undefined ? String(change.to) : sayFactValue(speech, { fact: change.fact, spec }, change.to);
  return speech.t('lawbook.alternative.change', { fact: sayFactName(speech, change.fact), value });
}

/** One way out in a sentence: the changes, or the day; and whether more would then be asked. */
export function sayAlternative(speech: Speech, question: WithFacts, { changes, onDay, outcome }: Alternative): string {
  const way =
    onDay === null
      ? changes.map((change) => sayChange(speech, question, change)).join('; ')
      : speech.t('lawbook.alternative.day', { day: speech.day(onDay) });
  return outcome === 'missing' ? speech.t('lawbook.alternative.more', { way }) : way;
}

interface AlternativesProps {
  readonly speech: Speech;
  readonly question: WithFacts;
  readonly alternatives: readonly Alternative[];
}

/** "Not now, but": what would have to be different for the law to allow it. */
export function Alternatives({ speech, question, alternatives }: AlternativesProps): JSX.Element | null {
  if (alternatives.length === 0) return null;
  return (
    <section aria-labelledby="alternatives">
      <h2 class="govuk-heading-m" id="alternatives">
        {speech.t('lawbook.alternatives')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {alternatives.map((alternative) => {
          const text = sayAlternative(speech, question, alternative);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </section>
  );
}

/** A deadline with its count, day by day, to open. */
function CountedDeadline({
  speech,
  deadline,
  calendar,
}: {
  readonly speech: Speech;
  readonly deadline: Deadline;
  readonly calendar: WorkingCalendar;
}): JSX.Element {
  const days = countDays(deadline, calendar);
  return (
    <details class="b-reason">
      <summary class="b-reason__summary">
        <span class="b-reason__text">
          {speech.t(deadline.messageId)}: <strong>{speech.day(deadline.lastDay)}</strong>
        </span>{' '}
        <span class="b-reason__article">
          {sayCite(speech, deadline.cite)}
          {deadline.nominalDay !== deadline.lastDay &&
            ` · ${speech.t('lawbook.deadline.nominal', { day: speech.day(deadline.nominalDay) })}`}
        </span>
      </summary>
      <ol class="govuk-list b-count">
        {days.map(({ day, number, role, exception }) => (
          <li key={day} class={`b-count__day b-count__day--${role}`}>
            <span class="b-count__number">{number ?? '–'}</span> {speech.day(day)}{' '}
            <span class="b-count__role">{speech.t(`lawbook.count.${role}`)}</span>
            {exception !== null && ` · ${sayException(speech, exception)}`}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Holidays of the pack have a message; a day that an administrator added says its own name. */
function sayException(speech: Speech, name: string): string {
  return /^[a-z-]+$/.test(name) ? speech.t(`law.holiday.${name}`) : name;
}

interface DeadlinesProps {
  readonly speech: Speech;
  readonly decision: Decision;
  readonly calendar: WorkingCalendar;
}

/** Deadlines of an answer, each opening to its count. */
export function DeadlineList({ speech, decision, calendar }: DeadlinesProps): JSX.Element {
  return (
    <div class="b-deadlines">
      {decision.deadlines.map((deadline) => (
        <CountedDeadline key={deadline.code} speech={speech} deadline={deadline} calendar={calendar} />
      ))}
    </div>
  );
}

function Deadlines(props: DeadlinesProps): JSX.Element | null {
  if (props.decision.deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 class="govuk-heading-m" id="deadlines">
        {props.speech.t('lawbook.deadlines')}
      </h2>
      <DeadlineList {...props} />
    </section>
  );
}

/** Collisions in the law that touch this answer. */
function TouchedCollisions({ speech, decision }: { readonly speech: Speech; readonly decision: Decision }): JSX.Element | null {
  if (decision.collisions.length === 0) return null;
  return (
    <section aria-labelledby="collisions">
      <h2 class="govuk-heading-m" id="collisions">
        {speech.t('lawbook.touched')}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {decision.collisions.map((id) => (
          <li key={id}>
            <a class="govuk-link" href={`/law/collisions#${id}`}>
              {id}
            </a>{' '}
            {speech.t(`law.collision.${id}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerViewProps {
  readonly speech: Speech;
  readonly question: WithFacts;
  readonly decision: Decision;
  readonly alternatives: readonly Alternative[];
  readonly calendar: WorkingCalendar;
}

/** The whole answer of the law: the decision with all reasons, the way out of a refusal, deadlines with their counts, collisions. */
export function AnswerView(props: AnswerViewProps): JSX.Element {
  const { speech, decision } = props;
  return (
    <>
      <DecisionView speech={speech} {...decisionWords(speech, decision)} />
      <Alternatives {...props} />
      <Deadlines {...props} />
      <TouchedCollisions {...props} />
    </>
  );
}

interface WhyProps {
  readonly speech: Speech;
  readonly question: WithFacts;
  readonly fact: string;
  readonly why: AskWhy;
}

function sayAnswers(speech: Speech, props: WhyProps, values: readonly unknown[]): string {
  const spec = specOf(props.question, props.fact);
  return spec === undefined
    ? ''
    : speech.list(values.map((value) => sayQuoted(speech, sayFactValue(speech, { fact: props.fact, spec }, value))));
}

/** Why a question is asked: the rules it serves, and what its answers would close or open. */
export function WhyAsked(props: WhyProps): JSX.Element {
  const { speech, fact, question, why } = props;
  const spec = specOf(question, fact);
  const isCounted = spec?.kind === 'choice' || spec?.kind === 'yes-no';
  const articles = [...new Set(why.reasons.map((reason) => sayCite(speech, reason.cite)))];
  return (
    <details class="govuk-details b-why">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{speech.t('lawbook.why')}</span>
      </summary>
      <div class="govuk-details__text">
        {articles.length > 0 && <p>{speech.t('lawbook.why.rules', { articles: speech.list(articles) })}</p>}
        {articles.length === 0 && <p>{speech.t('lawbook.why.further')}</p>}
        {isCounted && why.closes.length > 0 && <p>{speech.t('lawbook.why.closes', { answers: sayAnswers(speech, props, why.closes) })}</p>}
        {isCounted && why.opens.length > 0 && <p>{speech.t('lawbook.why.opens', { answers: sayAnswers(speech, props, why.opens) })}</p>}
        <p>{speech.t('lawbook.why.order')}</p>
      </div>
    </details>
  );
}
