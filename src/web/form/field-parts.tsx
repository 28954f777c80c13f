import type { JSX } from 'preact';
import { fieldId } from '#web/form/field-id.ts';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';
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

/** Text of a choice: its message, or its ready text. */
export function optionText(speech: Speech, option: FieldOption): string {
  return option.label === undefined ? (option.text ?? option.value) : speech.t(option.label);
}

/** At the field, and after a question, an error is a sentence of its own; in the summary it follows the label. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
