import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '#kernel/day.ts';
import type { Audience } from '#web/components/audience-chip.tsx';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import type { Speech } from '#web/speech.ts';

export interface TimelineEntry {
  readonly id: string;
  readonly at: Instant;
  /** What happened, ready text. */
  readonly text: string;
  /** Who did it, ready text. */
  readonly by?: string;
  readonly audience?: Audience;
  readonly detail?: ComponentChildren;
}

/** What happened, newest first or oldest first as given, each with its moment and its doer. */
export function Timeline({ speech, entries }: { readonly speech: Speech; readonly entries: readonly TimelineEntry[] }): JSX.Element {
  return (
    <ol class="b-timeline">
      {entries.map((entry) => (
        <li key={entry.id} class="b-timeline__entry">
          <p class="b-timeline__text">{entry.text}</p>
          <p class="b-timeline__when">
            <time dateTime={entry.at}>{speech.instant(entry.at)}</time>
            {entry.by && <span> · {entry.by}</span>}
          </p>
          {entry.detail}
          {entry.audience && <AudienceChip speech={speech} audience={entry.audience} />}
        </li>
      ))}
    </ol>
  );
}
