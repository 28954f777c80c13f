import type { JSX } from 'preact';
import { Mark } from '#web/mark.tsx';
import type { Speech } from '#web/speech.ts';

const ways = [
  ['/help', 'web.footer.help'],
  ['/policy', 'web.footer.policy'],
  ['/verify', 'web.footer.verify'],
  ['/mediators', 'web.footer.mediators'],
  ['/law', 'web.footer.law'],
  ['/documents', 'web.footer.documents'],
] as const;

/** Where help is, who sees what, and what this service is not. */
export function PageFooter({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <footer class="b-footer">
      <div class="govuk-width-container">
        <nav aria-label={speech.t('web.footer')}>
          <ul class="b-footer__list">
            {ways.map(([href, text]) => (
              <li key={href}>
                <a class="b-footer__link" href={href}>
                  {speech.t(text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="b-footer__about">
          <Mark />
          <p>{speech.t('web.footer.about')}</p>
        </div>
      </div>
    </footer>
  );
}
