import type { JSX } from 'preact';
import type { Reading } from '#session/http/meeting-words.ts';
import { Room } from '#web/components/room-banner.tsx';

/** The mediator's reports to the child-rights body, each as the text to copy or print; nothing for anybody else. */
export function DangerReportsView({
  reading,
  mediatorName,
}: {
  readonly reading: Reading;
  readonly mediatorName: string;
}): JSX.Element | null {
  const { speech, state } = reading;
  const { dangerReports } = state.sessions;
  if (dangerReports.length === 0) return null;
  const title = speech.t('session.danger.title');
  return (
    <Room speech={speech} kind="private" name={title} readers={[speech.t('session.part.you')]}>
      <p class="govuk-body">{speech.t('session.danger.lede')}</p>
      {dangerReports.map(({ on, words }) => (
        <article key={`${on} ${words}`} class="govuk-inset-text">
          <p class="govuk-body-s">{speech.t('session.danger.to')}</p>
          <h3 class="govuk-heading-s">{speech.t('session.danger.heading')}</h3>
          <p class="govuk-body">{speech.t('session.danger.text', { name: mediatorName, day: speech.day(on, 'formal') })}</p>
          <p class="govuk-body">{words === '' ? speech.t('session.message.erased') : words}</p>
          <p class="govuk-body-s">{speech.t('session.danger.source')}</p>
          <p class="govuk-body-s">{speech.t('session.danger.signed', { name: mediatorName })}</p>
        </article>
      ))}
    </Room>
  );
}
