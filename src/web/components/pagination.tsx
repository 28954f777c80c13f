import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

interface PaginationProps {
  readonly speech: Speech;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Page numbers worth showing: ends, the current one and its neighbours; a gap is 0. */
export function pagesShown(page: number, pages: number): readonly number[] {
  const near = new Set([1, page - 1, page, page + 1, pages].filter((candidate) => candidate >= 1 && candidate <= pages));
  return [...near]
    .toSorted((left, right) => left - right)
    .flatMap((shown, at, all) => (at > 0 && shown - (all[at - 1] ?? 0) > 1 ? [0, shown] : [shown]));
}

/** Pages of a long list; nothing when there is only one. */
export function Pagination({ speech, page, pages, hrefOf }: PaginationProps): JSX.Element | null {
  if (pages < 2) return null;
  return (
    <nav class="b-pages" aria-label={speech.t('web.pages')}>
      <ul class="b-pages__list">
        {page > 1 && (
          <li>
            <a class="b-pages__link" href={hrefOf(page - 1)} rel="prev">
              {speech.t('web.pages.previous')}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown, at) => (
          <li key={shown === 0 ? `gap-${at}` : shown}>
            {shown === 0 ? (
              <span class="b-pages__gap">…</span>
            ) : (
              <a
                class="b-pages__link"
                href={hrefOf(shown)}
                aria-label={speech.t('web.pages.page', { page: shown })}
                {...(shown === page ? { 'aria-current': 'page' as const } : {})}
              >
                {speech.number(shown)}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a class="b-pages__link" href={hrefOf(page + 1)} rel="next">
              {speech.t('web.pages.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
