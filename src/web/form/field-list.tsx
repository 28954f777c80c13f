import type { JSX } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import { ChoiceField } from '#web/form/choice-field.tsx';
import type { FieldProps } from '#web/form/field-parts.tsx';
import { capitalised } from '#web/form/field-parts.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { SelectField } from '#web/form/select-field.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import { TextField } from '#web/form/text-field.tsx';
import type { Speech } from '#web/speech.ts';

interface FieldListProps {
  readonly speech: Speech;
  readonly specs: readonly FieldSpec[];
  readonly typed?: TypedValues;
  readonly refusals?: readonly Refusal[];
}

/** All fields of a form in order, each with its hint, its error and what was typed before. */
export function FieldList({ speech, specs, typed = {}, refusals = [] }: FieldListProps): JSX.Element {
  return (
    <>
      {specs.map((spec) => {
        const typedValue = Object.hasOwn(typed, spec.name) ? (typed[spec.name] ?? []) : [];
        const values = typeof typedValue === 'string' ? [typedValue] : typedValue;
        const refusal = refusals.find((candidate) => candidate.field === spec.name || candidate.field?.startsWith(`${spec.name}.`));
        return (
          <Field key={spec.name} speech={speech} spec={spec} values={values} error={refusal && capitalised(sayRefusal(speech, refusal))} />
        );
      })}
    </>
  );
}

/** One field drawn by its kind, inside its group. */
export function Field(props: FieldProps): JSX.Element {
  const { spec, error } = props;
  if (spec.kind === 'hidden') return <input type="hidden" name={spec.name} value={props.values[0] ?? ''} />;
  const condition = spec.when ? { 'data-when-name': spec.when.name, 'data-when-value': spec.when.value } : {};
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}${spec.when ? ' b-when' : ''}`} {...condition}>
      <FieldByKind {...props} />
    </div>
  );
}

function FieldByKind(props: FieldProps): JSX.Element {
  switch (props.spec.kind) {
    case 'radios':
    case 'checkboxes':
      return <ChoiceField {...props} />;
    case 'select':
      return <SelectField {...props} />;
    default:
      return <TextField {...props} />;
  }
}
