import type { JSX } from 'preact';
import type { Refusal } from '#kernel/result.ts';
import { ChoiceField } from '#web/form/choice-field.tsx';
import { fieldId } from '#web/form/field-id.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { SelectField } from '#web/form/select-field.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import { TextField } from '#web/form/text-field.tsx';
import type { Speech } from '#web/speech.ts';

/** What one field needs to be drawn. */
export interface FieldProps {
  readonly speech: Speech;
  readonly spec: FieldSpec;
  /** Typed or stored values under the field's name. */
  readonly values: readonly string[];
  /** The error in the reader's words. */
  readonly error?: string | undefined;
}

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

/** At the field the error is a sentence of its own; in the summary it follows the label. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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

/** Label text of a field; what is not required says so. */
export function labelOf(speech: Speech, spec: FieldSpec): string {
  const label = speech.t(spec.label, spec.values);
  return spec.optional ? speech.t('web.form.optional', { label }) : label;
}

const hintOfKind: Partial<Record<FieldSpec['kind'], string>> = {
  day: 'web.form.hint.day',
  iin: 'web.form.hint.iin',
  bin: 'web.form.hint.bin',
  phone: 'web.form.hint.phone',
};

/** Hint of a field: its own, or the one of its kind. */
export function hintOf(speech: Speech, spec: FieldSpec): string | undefined {
  const id = spec.hint ?? hintOfKind[spec.kind];
  return id === undefined ? undefined : speech.t(id, spec.values);
}

/** Value of `aria-describedby` for a field with a hint, an error, or both. */
export function describedBy(
  spec: FieldSpec,
  hint: string | undefined,
  error: string | undefined,
): { readonly 'aria-describedby'?: string } {
  const ids = [hint ? `${fieldId(spec.name)}-hint` : '', error ? `${fieldId(spec.name)}-error` : ''].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

/** Hint and error paragraphs, with the ids `describedBy` names. */
export function HintAndError({
  speech,
  spec,
  error,
  hint,
}: Omit<FieldProps, 'values'> & { readonly hint: string | undefined }): JSX.Element {
  return (
    <>
      {hint && (
        <div id={`${fieldId(spec.name)}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${fieldId(spec.name)}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{speech.t('web.form.error')}</span> {error}
        </p>
      )}
    </>
  );
}
