import type { JSX } from 'preact';
import { fieldId } from '#web/form/field-id.ts';
import type { FieldProps } from '#web/form/field-parts.tsx';
import { describedBy, HintAndError, hintOf, labelOf } from '#web/form/field-parts.tsx';
import type { FieldKind, FieldSpec } from '#web/form/spec.ts';

interface InputFacts {
  readonly type: 'text' | 'email' | 'tel' | 'password' | 'file' | 'datetime-local';
  readonly inputMode?: 'numeric' | 'decimal' | 'tel';
  readonly autoComplete?: string;
  readonly spellcheck?: false;
  readonly width?: FieldSpec['width'];
}

const inputOfKind: Partial<Record<FieldKind, InputFacts>> = {
  email: { type: 'email', autoComplete: 'email', spellcheck: false },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', width: 20 },
  iin: { type: 'text', inputMode: 'numeric', autoComplete: 'off', spellcheck: false, width: 20 },
  bin: { type: 'text', inputMode: 'numeric', autoComplete: 'off', spellcheck: false, width: 20 },
  day: { type: 'text', inputMode: 'decimal', autoComplete: 'off', width: 10 },
  'date-time': { type: 'datetime-local', width: 20 },
  money: { type: 'text', inputMode: 'decimal', autoComplete: 'off', width: 10 },
  'whole-number': { type: 'text', inputMode: 'numeric', autoComplete: 'off', width: 5 },
  file: { type: 'file' },
  password: { type: 'password', autoComplete: 'current-password', spellcheck: false, width: 20 },
};

/** A box to type in, one line or several, or a file to choose. */
export function TextField(props: FieldProps): JSX.Element {
  const { speech, spec, error } = props;
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
      {spec.kind === 'long-text' ? <LongBox {...props} hint={hint} /> : <Box {...props} hint={hint} />}
    </>
  );
}

type BoxProps = FieldProps & { readonly hint: string | undefined };

function LongBox({ spec, values, error, hint }: BoxProps): JSX.Element {
  return (
    <textarea
      class={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
      id={fieldId(spec.name)}
      name={spec.name}
      rows={spec.rows ?? 5}
      {...(spec.maxLength === undefined ? {} : { maxLength: spec.maxLength })}
      {...describedBy(spec, hint, error)}
    >
      {values[0] ?? ''}
    </textarea>
  );
}

function Box(props: BoxProps): JSX.Element {
  const { spec, values, error, hint } = props;
  const { width, type, ...facts } = inputOfKind[spec.kind] ?? { type: 'text' };
  const isKept = type !== 'file' && type !== 'password';
  const suffix = spec.suffix ?? (spec.kind === 'money' ? '₸' : undefined);
  const input = (
    <input
      {...facts}
      // The typings split inputs by type; this one is any of those that hold text.
      type={type as 'text'}
      class={boxClass(type, error, spec.width ?? width)}
      id={fieldId(spec.name)}
      name={spec.name}
      {...(isKept ? { value: shownValue(spec, values[0] ?? '') } : {})}
      {...askedAttributes(spec)}
      {...describedBy(spec, hint, error)}
    />
  );
  if (!suffix) return input;
  return (
    <div class="govuk-input__wrapper">
      {input}
      <div class="govuk-input__suffix" aria-hidden="true">
        {suffix}
      </div>
    </div>
  );
}

function boxClass(type: InputFacts['type'], error: string | undefined, width: FieldSpec['width']): string {
  const base = type === 'file' ? 'govuk-file-upload' : 'govuk-input';
  const wide = width && type !== 'file' ? ` govuk-input--width-${width}` : '';
  return `${base}${error ? ` ${base}--error` : ''}${wide}`;
}

interface AskedAttributes {
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** Attributes that the spec itself asks for. */
function askedAttributes(spec: FieldSpec): AskedAttributes {
  return {
    ...(spec.autocomplete ? { autoComplete: spec.autocomplete } : {}),
    ...(spec.maxLength === undefined ? {} : { maxLength: spec.maxLength }),
    ...(spec.accept ? { accept: spec.accept } : {}),
    ...(spec.multiple ? { multiple: true } : {}),
  };
}

/** Stored days `YYYY-MM-DD` are shown as people type them. */
function shownValue(spec: FieldSpec, value: string): string {
  const iso = spec.kind === 'day' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return iso ? `${iso[3]}.${iso[2]}.${iso[1]}` : value;
}
