import type { JSX } from 'preact';
import { explanationParts } from '#case/domain/explanation.ts';
import type { Speech } from '#web/speech.ts';

/** What every party has to know before it consents (Law 10(2)(2)), in the reader's language. */
export function Explanation({ speech, version }: { readonly speech: Speech; readonly version: string }): JSX.Element {
  return (
    <div class="b-explanation">
      {explanationParts.map((part) => (
        <section key={part}>
          <h2 class="govuk-heading-m">{speech.t(`case.explanation.${part}.title`)}</h2>
          <p class="govuk-body">{speech.t(`case.explanation.${part}`)}</p>
        </section>
      ))}
      <p class="govuk-hint">{speech.t('case.explanation.version', { version })}</p>
    </div>
  );
}
