import type { JSX } from 'preact';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import { QuickExit } from '#web/components/quick-exit.tsx';
import { Mark } from '#web/mark.tsx';
import type { Speech } from '#web/speech.ts';

export interface NavItem {
  readonly href: string;
  /** Ready text. */
  readonly text: string;
  readonly current?: boolean;
}

/** The person signed in, as the header shows them. */
export interface Viewer {
  readonly name: string;
  readonly href?: string;
  /** Token for the sign-out form. */
  readonly formToken?: string;
}

/** What the header of a page shows. */
export interface HeaderParts {
  readonly speech: Speech;
  readonly viewer?: Viewer;
  /** Path and query of this page, for the language switch. */
  readonly path: string;
  readonly nav?: readonly NavItem[];
  /** A way to leave this page in one action, for people who may be watched. */
  readonly quickExit?: boolean;
}

/** The languages name themselves, each in its own words, on every page. */
const languageNames: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/** The same page in another language; the rest of the address is kept. Always an address of our own origin, whatever was asked for. */
function inLanguage(path: string, language: Language): string {
  const [bare = '/', query = ''] = path.split('?');
  const kept = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('lang='));
  const own = bare.replace(/^[/\\\s]*/, '/');
  return `${own}?${[...kept, `lang=${language}`].join('&')}`;
}

/** Mark, languages, account and ways to go. */
export function PageHeader(page: HeaderParts): JSX.Element {
  const { speech } = page;
  return (
    <header class="b-header">
      <div class="govuk-width-container b-header__row">
        <a class="b-mark" href="/">
          <Mark />
          <span>{speech.t('web.name')}</span>
        </a>
        <Languages {...page} />
        <Account {...page} />
      </div>
      {page.nav && page.nav.length > 0 && (
        <nav class="b-nav" aria-label={speech.t('web.nav')}>
          <ul class="govuk-width-container b-nav__list">
            {page.nav.map((item) => (
              <li key={item.href}>
                <a class="b-nav__link" href={item.href} {...(item.current ? { 'aria-current': 'page' as const } : {})}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.quickExit && <QuickExit speech={speech} />}
    </header>
  );
}

function Languages({ speech, path }: HeaderParts): JSX.Element {
  return (
    <nav class="b-languages" aria-label={speech.t('web.languages')}>
      <ul class="b-languages__list">
        {languages.map((language) => (
          <li key={language}>
            <a
              class="b-languages__link"
              href={inLanguage(path, language)}
              lang={language}
              hreflang={language}
              rel="alternate"
              {...(language === speech.language ? { 'aria-current': 'true' as const } : {})}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account({ speech, viewer }: HeaderParts): JSX.Element {
  if (!viewer) {
    return (
      <div class="b-account">
        <a class="b-account__link" href="/sign-in">
          {speech.t('web.sign-in')}
        </a>
      </div>
    );
  }
  return (
    <div class="b-account">
      <a class="b-account__link b-account__name" href={viewer.href ?? '/account'}>
        {viewer.name}
      </a>
      <form class="b-account__form" method="post" action="/sign-out">
        {viewer.formToken && <input type="hidden" name="formToken" value={viewer.formToken} />}
        <button type="submit" class="b-account__button">
          {speech.t('web.sign-out')}
        </button>
      </form>
    </div>
  );
}
