import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

/** The way from a room, the meetings or the notes back to their case. */
export function BackToCase({ speech, href }: { readonly speech: Speech; readonly href: string }): JSX.Element {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {speech.t('case.page.back')}
      </a>
    </p>
  );
}
