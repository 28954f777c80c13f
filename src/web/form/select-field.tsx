import type { JSX } from 'preact';
import { fieldId } from '#web/form/field-id.ts';
import type { FieldProps } from '#web/form/field-parts.tsx';
import { describedBy, HintAndError, hintOf, labelOf, optionText } from '#web/form/field-parts.tsx';

/** One choice out of a long list; nothing is chosen until the person chooses. */
export function SelectField({ speech, spec, values, error }: FieldProps): JSX.Element {
  const hint = hintOf(speech, spec);
  const label = (
    <label class={`govuk-label ${spec.heading ? 'govuk-label--l' : 'govuk-label--s'}`} for={fieldId(spec.name)}>
      {labelOf(speech, spec)}
    </label>
  );
  return (
    <>
      {spec.heading ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError speech={speech} spec={spec} error={error} hint={hint} />
      <select
        class={`govuk-select${error ? ' govuk-select--error' : ''}`}
        id={fieldId(spec.name)}
        name={spec.name}
        {...describedBy(spec, hint, error)}
      >
        <option value="">{speech.t('web.form.choose')}</option>
        {(spec.options ?? []).map((option) => (
          <option key={option.value} value={option.value} selected={values.includes(option.value)}>
            {optionText(speech, option)}
          </option>
        ))}
      </select>
    </>
  );
}
