import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetPath } from '#web/assets.ts';
import { Notification } from '#web/components/notification.tsx';
import { PageFooter } from '#web/page-footer.tsx';
import type { HeaderParts } from '#web/page-header.tsx';
import { PageHeader } from '#web/page-header.tsx';

/** Said once after an act. Ready text. */
export interface Flash {
  readonly kind: 'done' | 'note' | 'problem';
  readonly text: string;
}

export interface PageParts extends HeaderParts {
  /** Title of the page, ready text; the name of the service is added. */
  readonly title: string;
  readonly flash?: Flash;
  readonly body: ComponentChildren;
  /** Full width for desks with tables; else lines stay readable. */
  readonly wide?: boolean;
  /** Public pages may be found by search; everything else must not. */
  readonly robots?: 'index' | 'noindex';
  /** Says on top that the people and cases are invented. */
  readonly demo?: boolean;
  /** Something went wrong on this page: said first in the title. */
  readonly hasErrors?: boolean;
  /** Names of more scripts this page needs (`negotiation.js`). */
  readonly islands?: readonly string[];
}

/**
 * A whole HTML document. No script or style inside it, so it stands under a strict content policy.
 *
 * @example renderPage({ speech, title: speech.t('case.list'), path: '/cases', body: <CaseList /> })
 */
export function renderPage(page: PageParts): string {
  return `<!doctype html>${renderToString(<Page {...page} />)}`;
}

function Page(page: PageParts): JSX.Element {
  const { speech } = page;
  return (
    <html lang={speech.language} class="govuk-template">
      <Head {...page} />
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link">
          {speech.t('web.skip')}
        </a>
        {page.demo && (
          <aside class="b-demo" aria-label={speech.t('web.demo.label')}>
            <p class="govuk-width-container">{speech.t('web.demo')}</p>
          </aside>
        )}
        <PageHeader {...page} />
        <div class={`govuk-width-container${page.wide ? ' b-wide' : ''}`}>
          <main class="govuk-main-wrapper" id="main" tabIndex={-1}>
            {page.flash && <Notification speech={speech} kind={page.flash.kind} text={page.flash.text} />}
            {page.body}
          </main>
        </div>
        <PageFooter speech={speech} />
      </body>
    </html>
  );
}

/** HTTP status of a page: 422 when a form on it was refused, 200 otherwise, unless the page says another. */
export function statusOfPage({ status, hasErrors = false }: { readonly status?: number; readonly hasErrors?: boolean }): number {
  return status ?? (hasErrors ? 422 : 200);
}

function Head({ speech, title, robots = 'noindex', hasErrors, islands = [] }: PageParts): JSX.Element {
  const named = speech.t('web.title', { title });
  return (
    <head>
      <meta charset="utf-8" />
      <title>{hasErrors ? speech.t('web.title.error', { title: named }) : named}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content={robots === 'index' ? 'index, follow' : 'noindex, nofollow'} />
      <meta name="referrer" content="same-origin" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#00637f" />
      <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assetPath('app.css')} />
      {['page.js', ...islands].map((name) => (
        <script key={name} type="module" src={assetPath(name)} />
      ))}
    </head>
  );
}
