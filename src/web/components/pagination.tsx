import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

interface NumberedPages {
  readonly speech: Speech;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** A list read piece by piece, whose length nobody counts: addresses of the neighbours, where there are any. */
interface NeighbourPages {
  readonly speech: Speech;
  readonly next?: string;
  readonly previous?: string;
}

/** Page numbers worth showing: ends, the current one and its neighbours; a gap is 0. */
export function pagesShown(page: number, pages: number): readonly number[] {
  const near = new Set([1, page - 1, page, page + 1, pages].filter((candidate) => candidate >= 1 && candidate <= pages));
  return [...near]
    .toSorted((left, right) => left - right)
    .flatMap((shown, at, all) => (at > 0 && shown - (all[at - 1] ?? 0) > 1 ? [0, shown] : [shown]));
}

/** Pages of a long list, numbered or only the neighbours; nothing when there is only one. */
export function Pagination(list: NumberedPages | NeighbourPages): JSX.Element | null {
  const { speech } = list;
  const { previous, next } = 'hrefOf' in list ? neighbours(list) : list;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="b-pages" aria-label={speech.t('web.pages')}>
      <ul class="b-pages__list">
        {previous !== undefined && (
          <li>
            <a class="b-pages__link" href={previous} rel="prev">
              {speech.t('web.pages.previous')}
            </a>
          </li>
        )}
        {'hrefOf' in list && <Numbers {...list} />}
        {next !== undefined && (
          <li>
            <a class="b-pages__link" href={next} rel="next">
              {speech.t('web.pages.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function neighbours({ page, pages, hrefOf }: NumberedPages): { readonly previous?: string; readonly next?: string } {
  return { ...(page > 1 ? { previous: hrefOf(page - 1) } : {}), ...(page < pages ? { next: hrefOf(page + 1) } : {}) };
}

function Numbers({ speech, page, pages, hrefOf }: NumberedPages): JSX.Element {
  return (
    <>
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
    </>
  );
}
