import type { ComponentChildren, JSX } from 'preact';
import { partOf, roadParts, type StepKey, stepBefore } from '#case/acts/apply/draft-road.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import type { Refusal } from '#kernel/result.ts';
import { StepProgress } from '#web/components/step-progress.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import type { TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export interface StepPageProps {
  readonly speech: Speech;
  readonly draftId: string;
  readonly stepKey: StepKey;
  readonly step: Step;
  readonly asked: StepAsked;
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
  readonly formToken: string;
  /** More inside the form, after its fields. */
  readonly inside?: ComponentChildren;
  /** More under the form. */
  readonly below?: ComponentChildren;
}

/** The heading of a step; where the question itself is the heading, the question. */
export function stepTitle(speech: Speech, step: Step, asked: StepAsked): string {
  if (step.title) return speech.t(step.title, step.titleValues?.(asked));
  const first = step.fields(asked)[0];
  return first ? speech.t(first.label, first.values) : '';
}

/** Back link and progress, the same on every page of the application. */
export function StepFrame({
  speech,
  draftId,
  stepKey,
  asked,
  children,
}: Pick<StepPageProps, 'speech' | 'draftId' | 'stepKey' | 'asked'> & { readonly children: ComponentChildren }): JSX.Element {
  const before = stepBefore(asked.draft, asked.today, stepKey);
  return (
    <>
      <a class="govuk-back-link" href={before === null ? '/apply' : `/apply/${draftId}/${before}`}>
        {speech.t('welcome.apply.back')}
      </a>
      <StepProgress
        speech={speech}
        steps={roadParts.map((part) => speech.t(`welcome.apply.part.${part}`))}
        current={roadParts.indexOf(partOf(stepKey))}
      />
      {children}
    </>
  );
}

/** One page of the application. */
export function StepPage(props: StepPageProps): JSX.Element {
  const { speech, step, asked, draftId, stepKey } = props;
  return (
    <StepFrame {...props}>
      <FormPage
        speech={speech}
        {...(step.title ? { title: stepTitle(speech, step, asked) } : {})}
        {...(step.lede ? { intro: <p class="govuk-body">{speech.t(step.lede)}</p> } : {})}
        action={`/apply/${draftId}/${stepKey}`}
        specs={step.fields(asked)}
        typed={props.typed}
        refusals={props.refusals}
        formToken={props.formToken}
        submit={speech.t('welcome.apply.save')}
        cancel={{ href: '/apply', text: speech.t('welcome.apply.later') }}
      >
        {props.inside}
      </FormPage>
      {props.below}
    </StepFrame>
  );
}
