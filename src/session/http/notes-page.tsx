import type { JSX } from 'preact';
import type { Instant } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { BackToCase } from '#session/http/back-to-case.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Room } from '#web/components/room-banner.tsx';
import { Timeline } from '#web/components/timeline.tsx';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import { FieldList } from '#web/form/field-list.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export interface Note {
  readonly noteId: string;
  readonly words: string;
  readonly at: Instant;
}

export interface NotesPageProps {
  readonly speech: Speech;
  /** Newest first. */
  readonly notes: readonly Note[];
  /** Where the form posts: the act `write-note`. */
  readonly action: string;
  readonly formToken: string;
  /** New id for the note about to be written; the same after a refusal. */
  readonly noteId: string;
  readonly typed?: TypedValues;
  readonly refusals?: readonly Refusal[];
}

const words: FieldSpec = { name: 'words', kind: 'long-text', label: 'session.field.note', rows: 5, maxLength: 4000 };

/** The mediator's own notes on a case: nobody else can ever open this page. */
export function NotesPage({ speech, notes, action, formToken, noteId, typed = {}, refusals = [] }: NotesPageProps): JSX.Element {
  const title = speech.t('session.notes');
  const entries = notes.map((note) => ({
    id: note.noteId,
    at: note.at,
    text: note.words === '' ? speech.t('session.message.erased') : note.words,
  }));
  return (
    <>
      <ErrorSummary speech={speech} refusals={refusals} specs={[words]} />
      <BackToCase speech={speech} href={action.replace(/\/notes$/, '')} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Room speech={speech} kind="private" name={title} readers={[speech.t('session.part.you')]}>
        <form method="post" action={action} noValidate data-guard>
          <input type="hidden" name="formToken" value={formToken} />
          <input type="hidden" name="noteId" value={noteId} />
          <FieldList speech={speech} specs={[words]} typed={typed} refusals={refusals} />
          <button type="submit" class="govuk-button">
            {speech.t('session.act.write-note.button')}
          </button>
        </form>
        {entries.length > 0 ? (
          <Timeline speech={speech} entries={entries} />
        ) : (
          <EmptyState title={speech.t('session.notes.empty')} why={speech.t('session.notes.empty.why')} />
        )}
      </Room>
    </>
  );
}
