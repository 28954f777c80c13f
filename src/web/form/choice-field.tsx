import type { JSX } from 'preact';
import { fieldId } from '#web/form/field-id.ts';
import type { FieldProps } from '#web/form/field-parts.tsx';
import { describedBy, HintAndError, hintOf, labelOf, optionText } from '#web/form/field-parts.tsx';

/** Radios or checkboxes in a group with a legend. */
export function ChoiceField({ speech, spec, values, error }: FieldProps): JSX.Element {
  const hint = hintOf(speech, spec);
  const kind = spec.kind === 'radios' ? 'radios' : 'checkboxes';
  const label = labelOf(speech, spec);
  // With nothing to choose from, an error still needs a place to lead to.
  const place = (spec.options ?? []).length === 0 ? { id: fieldId(spec.name), tabIndex: -1 } : {};
  return (
    <fieldset class="govuk-fieldset" {...place} {...describedBy(spec, hint, error)}>
      <legend class={`govuk-fieldset__legend ${spec.heading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--s'}`}>
        {spec.heading ? <h1 class="govuk-fieldset__heading">{label}</h1> : label}
      </legend>
      <HintAndError speech={speech} spec={spec} error={error} hint={hint} />
      <div class={`govuk-${kind}${spec.inline && kind === 'radios' ? ' govuk-radios--inline' : ''}`}>
        {(spec.options ?? []).map((option, at) => (
          <Choice
            key={option.value}
            kind={kind}
            name={spec.name}
            id={at === 0 ? fieldId(spec.name) : `${fieldId(spec.name)}-${at + 1}`}
            value={option.value}
            text={optionText(speech, option)}
            hint={option.hint === undefined ? undefined : speech.t(option.hint)}
            checked={values.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly kind: 'radios' | 'checkboxes';
  readonly name: string;
  readonly id: string;
  readonly value: string;
  readonly text: string;
  readonly hint: string | undefined;
  readonly checked: boolean;
}

function Choice({ kind, name, id, value, text, hint, checked }: ChoiceProps): JSX.Element {
  const described = hint ? { 'aria-describedby': `${id}-item-hint` } : {};
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={kind === 'radios' ? 'radio' : 'checkbox'}
        value={value}
        checked={checked}
        {...described}
      />
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {text}
      </label>
      {hint && (
        <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
          {hint}
        </div>
      )}
    </div>
  );
}
