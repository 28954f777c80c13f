import type { JSX } from 'preact';
import type { SettledFacts } from '#case/acts/apply/settled-facts.ts';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { OtherRoads } from '#case/http/check/other-roads-view.tsx';
import type { Refusal } from '#kernel/result.ts';
import type { Ask } from '#law/guided-check.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { Alternatives, WhyAsked } from '#lawbook/words/answer-view.tsx';
import { askField } from '#lawbook/words/ask-field.ts';
import { decisionWords } from '#lawbook/words/decision-words.ts';
import { GivenAnswers } from '#lawbook/words/given-answers.tsx';
import { DecisionView } from '#web/components/decision-view.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import type { Speech } from '#web/speech.ts';

export interface CheckPageProps {
  readonly speech: Speech;
  readonly settled: SettledFacts;
  readonly formToken: string;
  readonly refusals: readonly Refusal[];
  readonly typed: string;
}

/** Answers travel in the form: nothing is stored and nothing stands in the address. */
export const factPrefix = 'fact.';

function carriedFields(settled: SettledFacts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settled.facts).map(([fact, value]) => [`${factPrefix}${fact}`, String(value)]));
}

function Carried({ settled }: { readonly settled: SettledFacts }): JSX.Element {
  return (
    <>
      {Object.entries(carriedFields(settled)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function Given({ speech, settled, formToken }: CheckPageProps): JSX.Element {
  return (
    <GivenAnswers speech={speech} question={mayBeMediated} facts={settled.facts} action="/check" formToken={formToken}>
      <Carried settled={settled} />
    </GivenAnswers>
  );
}

/** One question of the self-check. */
export function QuestionPage(props: CheckPageProps & { readonly ask: Ask }): JSX.Element {
  const { speech, settled, ask, refusals, typed, formToken } = props;
  return (
    <>
      <FormPage
        speech={speech}
        caption={speech.t('welcome.check.caption')}
        action="/check"
        specs={[askField(ask, 'answer')]}
        typed={{ answer: typed }}
        refusals={refusals}
        formToken={formToken}
      >
        <Carried settled={settled} />
        <input type="hidden" name="asked" value={ask.fact} />
      </FormPage>
      {settled.why && <WhyAsked speech={speech} question={mayBeMediated} fact={ask.fact} why={settled.why} />}
      <p class="govuk-hint">{speech.t('welcome.check.private')}</p>
      <Given {...props} />
    </>
  );
}

/** The answer of the law to what was said, and where it leads. */
export function AnswerPage(props: CheckPageProps): JSX.Element {
  const { speech, settled, formToken } = props;
  const { decision } = settled;
  const isHere = disputeKinds.some((kind) => kind === settled.facts['kind']);
  const isOpen = decision.outcome !== 'refused';
  return (
    <>
      <span class="govuk-caption-l">{speech.t('welcome.check.caption')}</span>
      <h1 class="govuk-heading-l">{speech.t('welcome.check.answer')}</h1>
      <DecisionView speech={speech} {...decisionWords(speech, decision)} />
      <Alternatives speech={speech} question={mayBeMediated} alternatives={settled.alternatives} />
      {decision.collisions.map((id) => (
        <p key={id} class="govuk-hint">
          {speech.t(`law.collision.${id}`)}
        </p>
      ))}
      {isOpen && isHere && (
        <>
          <p>{speech.t('welcome.check.next')}</p>
          <ActionButton
            act={{ text: speech.t('welcome.check.apply'), action: '/apply/from-check', formToken, fields: carriedFields(settled) }}
          />
        </>
      )}
      {isOpen && !isHere && <p>{speech.t('welcome.check.not-here')}</p>}
      <OtherRoads speech={speech} decision={decision} />
      <p class="govuk-hint">{speech.t('welcome.check.no-advice')}</p>
      <Given {...props} />
      <p>
        <a class="govuk-link" href="/check">
          {speech.t('welcome.check.again')}
        </a>
      </p>
    </>
  );
}
