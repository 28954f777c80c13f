import type { ComponentChildren, JSX } from 'preact';
import type { Asked } from '#case/http/act-form.ts';
import type { ActWords, RegisteredAct } from '#case/http/act-registry.ts';
import type { Refusal } from '#kernel/result.ts';
import { FormPage } from '#web/form/form-page.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';

export interface ActPageProps {
  readonly asked: Asked;
  readonly registered: RegisteredAct;
  readonly words: ActWords;
  readonly specs: readonly FieldSpec[];
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
  readonly formToken: string;
  readonly action: string;
  /** Another way to do the same, below the form. */
  readonly beside?: ComponentChildren;
}

/** The page of one act: what it does and who sees it, its fields, one button. */
export function ActPage({ asked, registered, words, specs, typed, refusals, formToken, action, beside }: ActPageProps): JSX.Element {
  const { speech, state } = asked;
  const { act, form } = registered;
  const back = { href: `/case/${state.caseId}`, text: speech.t('case.page.back') };
  return (
    <>
      <FormPage
        speech={speech}
        caption={speech.t('case.page.number', { number: state.number })}
        title={words(act.name, 'title')}
        intro={
          <>
            <p class="govuk-body-l">{words(act.name, 'lede')}</p>
            {form.intro?.(asked)}
          </>
        }
        action={action}
        specs={specs}
        typed={typed}
        refusals={refusals}
        formToken={formToken}
        submit={words(act.name, 'button')}
        cancel={back}
        {...(form.tone ? { tone: form.tone } : {})}
      />
      {beside}
    </>
  );
}

/** Shown when an act cannot be done now: every reason, and the way back. */
export function RefusedAct({
  asked,
  words,
  name,
  refusals,
}: {
  readonly asked: Asked;
  readonly words: ActWords;
  readonly name: string;
  readonly refusals: readonly string[];
}): JSX.Element {
  const { speech, state } = asked;
  return (
    <>
      <span class="govuk-caption-l">{speech.t('case.page.number', { number: state.number })}</span>
      <h1 class="govuk-heading-l">{words(name, 'title')}</h1>
      <p>{speech.t('case.page.cannot')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {refusals.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <a class="govuk-link" href={`/case/${state.caseId}`}>
        {speech.t('case.page.back')}
      </a>
    </>
  );
}
