import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';
import { type AutomaticStep, automaticSteps } from '#welcome/domain/automatic-steps.ts';

function Steps({ speech, steps }: { readonly speech: Speech; readonly steps: readonly AutomaticStep[] }): JSX.Element {
  return (
    <dl class="govuk-summary-list">
      {steps.map(({ kind, rule }) => (
        <div key={kind} class="govuk-summary-list__row govuk-summary-list__row--no-actions">
          <dt class="govuk-summary-list__key">{speech.t(`welcome.automatic.${kind}`)}</dt>
          <dd class="govuk-summary-list__value">
            <p>{speech.t(`welcome.automatic.${kind}.how`)}</p>
            {rule !== null && <p class="govuk-hint">{speech.t('welcome.automatic.rule', { rule: speech.t(`law.rule.${rule}`) })}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything the program does by itself, and how to have a person look at it. */
export function AutomaticPage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('welcome.automatic.title')}</h1>
      <p class="govuk-body-l">{speech.t('welcome.automatic.lede')}</p>
      <h2 class="govuk-heading-m">{speech.t('welcome.automatic.effect')}</h2>
      <Steps speech={speech} steps={automaticSteps.filter((step) => step.hasEffect)} />
      <h2 class="govuk-heading-m">{speech.t('welcome.automatic.reminders')}</h2>
      <Steps speech={speech} steps={automaticSteps.filter((step) => !step.hasEffect)} />
      <h2 class="govuk-heading-m">{speech.t('welcome.automatic.review')}</h2>
      <p>{speech.t('welcome.automatic.review.how')}</p>
      <p>
        <a class="govuk-link" href="/help">
          {speech.t('welcome.help.title')}
        </a>
      </p>
    </>
  );
}
