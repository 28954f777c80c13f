import type { ComponentChildren, JSX } from 'preact';
import { specOf } from '#law/engine/parse-facts.ts';
import { sayFactName, sayFactValue } from '#lawbook/words/fact-words.ts';
import type { Speech } from '#web/speech.ts';

interface GivenAnswersProps {
  readonly speech: Speech;
  readonly question: { readonly facts: object };
  readonly facts: Readonly<Record<string, unknown>>;
  readonly action: string;
  readonly formToken: string;
  /** Hidden fields that carry the answers on. */
  readonly children: ComponentChildren;
}

/** What was answered so far; each answer can be changed, and what came after it is asked anew where it still matters. */
export function GivenAnswers(props: GivenAnswersProps): JSX.Element | null {
  const { speech, question, facts } = props;
  const given = Object.entries(facts);
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="given">
      <h2 class="govuk-heading-m" id="given">
        {speech.t('lawbook.given')}
      </h2>
      <form method="post" action={props.action}>
        <input type="hidden" name="formToken" value={props.formToken} />
        {props.children}
        <dl class="govuk-summary-list">
          {given.map(([fact, value]) => {
            const spec = specOf(question, fact);
            return (
              <div key={fact} class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{sayFactName(speech, fact)}</dt>
                <dd class="govuk-summary-list__value">{spec && sayFactValue(speech, { fact, spec }, value)}</dd>
                <dd class="govuk-summary-list__actions">
                  <button type="submit" name="change" value={fact} class="b-link-button">
                    {speech.t('web.change')}
                    <span class="govuk-visually-hidden"> {sayFactName(speech, fact)}</span>
                  </button>
                </dd>
              </div>
            );
          })}
        </dl>
      </form>
    </section>
  );
}
