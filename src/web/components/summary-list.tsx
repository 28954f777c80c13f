import type { ComponentChildren, JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

export interface SummaryRow {
  /** What was asked, ready text. */
  readonly key: string;
  readonly value: ComponentChildren;
  /** Where the answer can be changed. */
  readonly changeHref?: string;
}

interface SummaryListProps {
  readonly speech: Speech;
  readonly rows: readonly SummaryRow[];
  readonly title?: string;
}

/** Answers to check, or facts to read, each with its change link when it can be changed. */
export function SummaryList({ speech, rows, title }: SummaryListProps): JSX.Element {
  return (
    <>
      {title && <h2 class="govuk-heading-m">{title}</h2>}
      <dl class="govuk-summary-list">
        {rows.map((row) => (
          <div key={row.key} class={`govuk-summary-list__row${row.changeHref ? '' : ' govuk-summary-list__row--no-actions'}`}>
            <dt class="govuk-summary-list__key">{row.key}</dt>
            <dd class="govuk-summary-list__value">{row.value}</dd>
            {row.changeHref && (
              <dd class="govuk-summary-list__actions">
                <a class="govuk-link" href={row.changeHref}>
                  {speech.t('web.change')}
                  <span class="govuk-visually-hidden"> {row.key}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
