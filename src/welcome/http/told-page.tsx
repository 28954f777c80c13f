import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

interface ToldPageProps {
  readonly speech: Speech;
  /** Name of the page in its message ids: `welcome.<page>.title`, `welcome.<page>.<part>.title`, `welcome.<page>.<part>`. */
  readonly page: string;
  readonly parts: readonly string[];
  readonly links?: readonly (readonly [href: string, text: string])[];
}

/** A page that only tells: heading, opening, parts, where to go on. */
export function ToldPage({ speech, page, parts, links = [] }: ToldPageProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t(`welcome.${page}.title`)}</h1>
      <p class="govuk-body-l">{speech.t(`welcome.${page}.lede`)}</p>
      {parts.map((part) => (
        <section key={part}>
          <h2 class="govuk-heading-m">{speech.t(`welcome.${page}.${part}.title`)}</h2>
          <p>{speech.t(`welcome.${page}.${part}`)}</p>
        </section>
      ))}
      {links.length > 0 && (
        <ul class="govuk-list">
          {links.map(([href, text]) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {speech.t(text)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
