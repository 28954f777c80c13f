import type { JSX } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import { fieldId } from '#web/form/field-id.ts';
import { capitalised } from '#web/form/field-parts.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

interface ErrorSummaryProps {
  readonly speech: Speech;
  readonly refusals: readonly Refusal[];
  /** Fields on the page: refusals of other fields are listed without a link. */
  readonly specs?: readonly FieldSpec[];
}

/** Everything that stops the act, at the head of the page; each line leads to its field. Nothing when there is nothing. */
export function ErrorSummary({ speech, refusals, specs = [] }: ErrorSummaryProps): JSX.Element | null {
  if (refusals.length === 0) return null;
  const specOf = (field: string | undefined): FieldSpec | undefined =>
    field === undefined ? undefined : specs.find((spec) => field === spec.name || field.startsWith(`${spec.name}.`));
  const place = (refusal: Refusal): number => {
    const spec = specOf(refusal.field);
    return spec === undefined ? -1 : specs.indexOf(spec);
  };
  return (
    <div class="govuk-error-summary" data-error-summary tabIndex={-1}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{speech.t('web.form.problem')}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {refusals
              .toSorted((left, right) => place(left) - place(right))
              .map((refusal) => (
                <li key={`${refusal.field} ${refusal.code}`}>
                  <ErrorLine speech={speech} refusal={refusal} spec={specOf(refusal.field)} />
                </li>
              ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function ErrorLine({
  speech,
  refusal,
  spec,
}: {
  readonly speech: Speech;
  readonly refusal: Refusal;
  readonly spec: FieldSpec | undefined;
}): JSX.Element {
  const said = sayRefusal(speech, refusal);
  if (spec === undefined) return <>{said}</>;
  const label = speech.t(spec.label, spec.values);
  return <a href={`#${fieldId(spec.name)}`}>{label.endsWith('?') ? `${label} ${capitalised(said)}` : `${label}: ${said}`}</a>;
}
