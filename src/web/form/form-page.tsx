import type { ComponentChildren, JSX } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import { FieldList } from '#web/form/field-list.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export interface FormPageProps {
  readonly speech: Speech;
  /** Heading of the page, ready text; left out when the first field's label is the heading. */
  readonly title?: string;
  /** Small text above the heading: the case, the step. */
  readonly caption?: string;
  /** What stands between heading and form: an explanation, a banner. */
  readonly intro?: ComponentChildren;
  readonly action: string;
  readonly specs: readonly FieldSpec[];
  readonly typed?: TypedValues;
  readonly refusals?: readonly Refusal[];
  /** Token that makes a repeated or foreign request harmless; sent as `formToken`. */
  readonly formToken?: string;
  /** Text of the one action, ready text; "Continue" when left out. */
  readonly submit?: string;
  /** `warning` for acts that end something. */
  readonly tone?: 'primary' | 'warning';
  readonly method?: 'post' | 'get';
  /** Where to go instead, shown as a link beside the action. */
  readonly cancel?: { readonly href: string; readonly text: string };
  /** More inside the form, after the fields. */
  readonly children?: ComponentChildren;
}

/** A page that asks: errors first, heading, explanation, fields, one action. Works without script. */
export function FormPage(props: FormPageProps): JSX.Element {
  const { speech, specs, refusals = [], method = 'post' } = props;
  const hasFile = specs.some((spec) => spec.kind === 'file');
  return (
    <div class="b-form-page">
      <ErrorSummary speech={speech} refusals={refusals} specs={specs} />
      {props.caption && <span class="govuk-caption-l">{props.caption}</span>}
      {props.title && <h1 class="govuk-heading-l">{props.title}</h1>}
      {props.intro}
      <form action={props.action} method={method} noValidate data-guard {...(hasFile ? { encType: 'multipart/form-data' } : {})}>
        {props.formToken && <input type="hidden" name="formToken" value={props.formToken} />}
        <FieldList speech={speech} specs={specs} typed={props.typed ?? {}} refusals={refusals} />
        {props.children}
        <div class="govuk-button-group">
          <button type="submit" class={`govuk-button${props.tone === 'warning' ? ' govuk-button--warning' : ''}`}>
            {props.submit ?? speech.t('web.form.continue')}
          </button>
          {props.cancel && (
            <a class="govuk-link" href={props.cancel.href}>
              {props.cancel.text}
            </a>
          )}
        </div>
      </form>
    </div>
  );
}
