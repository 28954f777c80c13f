import type { JSX } from 'preact';
import type { Instant } from '#kernel/day.ts';
import type { Audience } from '#web/components/audience-chip.tsx';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

export interface ListedFile {
  readonly id: string;
  readonly name: string;
  /** `PDF`, `DOCX`. */
  readonly format: string;
  readonly bytes: number;
  readonly at: Instant;
  readonly by?: string;
  readonly audience: Audience;
  /** Where it is opened; absent while it is being checked. */
  readonly href?: string;
}

/** Size of a file as people read it. */
export function sizeInWords(speech: Speech, bytes: number): string {
  const [unit, size] = bytes >= 1_048_576 ? (['mb', bytes / 1_048_576] as const) : (['kb', bytes / 1024] as const);
  return speech.t(`web.file.${unit}`, {
    size: speech.number(Math.max(unit === 'kb' ? 1 : 0.1, Math.round(size * (unit === 'mb' ? 10 : 1)) / (unit === 'mb' ? 10 : 1))),
  });
}

/** Files, each with its kind, its size, who put it there and who reads it. */
export function FileList({ speech, files }: { readonly speech: Speech; readonly files: readonly ListedFile[] }): JSX.Element {
  return (
    <ul class="b-files">
      {files.map((file) => (
        <li key={file.id} class="b-files__file">
          <Icon name="file" />
          <div class="b-files__about">
            {file.href ? (
              <a class="govuk-link b-files__name" href={file.href}>
                {file.name}
              </a>
            ) : (
              <span class="b-files__name">{file.name}</span>
            )}
            <p class="b-files__facts">
              {file.format}, {sizeInWords(speech, file.bytes)} · {speech.instant(file.at)}
              {file.by && ` · ${file.by}`}
              {!file.href && ' '}
              {!file.href && <span class="b-tag b-tag--waiting">{speech.t('web.file.checking')}</span>}
            </p>
          </div>
          <AudienceChip speech={speech} audience={file.audience} />
        </li>
      ))}
    </ul>
  );
}
