import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

/**
 * Leaves at once for a neutral page of our own (`/leave`), so no other origin learns of the visit.
 *
 * Without script it is a plain link; with script the page is also replaced in the history of this tab.
 */
export function QuickExit({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <div class="b-quick-exit">
      <a class="b-quick-exit__link" href="/leave" rel="nofollow noreferrer" data-quick-exit>
        {speech.t('web.quick-exit')}
      </a>
    </div>
  );
}
