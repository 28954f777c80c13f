import type { JSX } from 'preact';
import { EmptyState } from '#web/components/empty-state.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';
import type { HelpDesk } from '#welcome/http/welcome-web.ts';

const lines = ['102', '112', '111'] as const;

function Desk({ speech, desk }: { readonly speech: Speech; readonly desk: HelpDesk }): JSX.Element {
  const { language } = speech;
  return (
    <SummaryList
      speech={speech}
      title={desk.organisation[language]}
      rows={[
        { key: speech.t('welcome.help.person'), value: desk.person[language] },
        {
          key: speech.t('welcome.help.phone'),
          value: (
            <a class="govuk-link" href={`tel:${desk.phone.replaceAll(/[^+0-9]/g, '')}`}>
              {desk.phone}
            </a>
          ),
        },
        {
          key: speech.t('welcome.help.email'),
          value: (
            <a class="govuk-link" href={`mailto:${desk.email}`}>
              {desk.email}
            </a>
          ),
        },
        { key: speech.t('welcome.help.hours'), value: desk.hours[language] },
        {
          key: speech.t('welcome.help.languages'),
          value: speech.list(desk.languages.map((spoken) => speech.t(`case.language.${spoken}`))),
        },
      ]}
    />
  );
}

/** A named person at each organisation, and the numbers for danger. */
export function HelpPage({ speech, desks }: { readonly speech: Speech; readonly desks: readonly HelpDesk[] }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('welcome.help.title')}</h1>
      <p class="govuk-body-l">{speech.t('welcome.help.lede')}</p>
      {desks.length === 0 ? (
        <EmptyState title={speech.t('welcome.help.none')} why={speech.t('welcome.help.none.why')} />
      ) : (
        desks.map((desk) => <Desk key={desk.email} speech={speech} desk={desk} />)
      )}
      <h2 class="govuk-heading-m">{speech.t('welcome.help.paper.title')}</h2>
      <p>{speech.t('welcome.help.paper')}</p>
      <h2 class="govuk-heading-m">{speech.t('case.safety-page.help.title')}</h2>
      <ul class="govuk-list">
        {lines.map((line) => (
          <li key={line}>
            <a class="govuk-link" href={`tel:${line}`}>
              {speech.t(`case.safety-page.help.${line}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
