import type { ComponentChildren } from 'preact';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { isDay } from '#kernel/day.ts';
import type { SummaryRow } from '#web/components/summary-list.tsx';
import { optionText } from '#web/form/field-parts.tsx';
import { applies } from '#web/form/read-form.ts';
import { readMoney } from '#web/form/read-value.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** A typed value in the reader's words. */
function sayValue(speech: Speech, spec: FieldSpec, value: string): ComponentChildren {
  if (value === '') return <span class="govuk-hint">{speech.t('welcome.apply.not-given')}</span>;
  if (spec.options) {
    const chosen = spec.options.find((option) => option.value === value);
    return chosen ? optionText(speech, chosen) : value;
  }
  if (spec.kind === 'money') {
    const tiyn = readMoney(value);
    return typeof tiyn === 'number' ? speech.money(tiyn) : value;
  }
  if (spec.kind === 'day' && isDay(value)) return speech.day(value);
  return spec.kind === 'long-text' ? value.split('\n').map((line, at) => <div key={`${at} ${line}`}>{line}</div>) : value;
}

/** What was answered on one page, a row for each field, each with a way back to it. */
export function answerRows(
  speech: Speech,
  step: Step,
  at: { readonly asked: StepAsked; readonly changeHref: string },
): readonly SummaryRow[] {
  const typed = step.typed(at.asked);
  return step
    .fields(at.asked)
    .filter((spec) => spec.kind !== 'hidden' && spec.kind !== 'file' && applies(spec, typed))
    .map((spec) => {
      const value = typed[spec.name];
      return {
        key: speech.t(spec.label, spec.values),
        value: sayValue(speech, spec, typeof value === 'string' ? value : ''),
        changeHref: at.changeHref,
      };
    });
}
