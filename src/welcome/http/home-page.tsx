import type { JSX } from 'preact';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

const otherWays = [
  ['/invitation', 'invited'],
  ['/mediators', 'mediators'],
  ['/verify', 'verify'],
  ['/costs', 'costs'],
  ['/help', 'help'],
  ['/about', 'about'],
] as const;

/** What this is, in three sentences, and where to go. */
export function HomePage({ speech, isSignedIn }: { readonly speech: Speech; readonly isSignedIn: boolean }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-xl">{speech.t('welcome.home.title')}</h1>
      {(['what', 'voluntary', 'private'] as const).map((sentence) => (
        <p key={sentence} class="govuk-body-l">
          {speech.t(`welcome.home.${sentence}`)}
        </p>
      ))}
      <div class="govuk-button-group">
        <ActionButton act={{ text: speech.t('welcome.home.check'), href: '/check' }} />
        {isSignedIn ? (
          <ActionButton tone="secondary" act={{ text: speech.t('welcome.home.cases'), href: '/cases' }} />
        ) : (
          <ActionButton tone="secondary" act={{ text: speech.t('web.sign-in'), href: '/sign-in' }} />
        )}
      </div>
      <h2 class="govuk-heading-m">{speech.t('welcome.home.more')}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {otherWays.map(([href, way]) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {speech.t(`welcome.home.${way}`)}
            </a>
            <div class="govuk-hint">{speech.t(`welcome.home.${way}.hint`)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
