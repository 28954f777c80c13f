import type { JSX } from 'preact';
import type { DraftFile, PartyDraft } from '#case/acts/apply/application-draft.ts';
import type { StepPageProps } from '#case/http/apply/step-page.tsx';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { sizeInWords } from '#web/components/file-list.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

interface ExtraProps extends Pick<StepPageProps, 'speech' | 'draftId' | 'formToken'> {}

function DraftFileLine({ speech, file }: { readonly speech: Speech; readonly file: DraftFile }): JSX.Element {
  return (
    <>
      <span class="b-files__name">{file.name}</span> ({sizeInWords(speech, file.bytes)}){' '}
      <AudienceChip speech={speech} audience={file.audience === 'joint' ? 'both-sides' : 'you-and-mediator'} />
    </>
  );
}

/** Files added so far, as text to check. */
export function DraftFiles({ speech, files }: { readonly speech: Speech; readonly files: readonly DraftFile[] }): JSX.Element {
  return (
    <ul class="govuk-list">
      {files.map((file) => (
        <li key={file.fileId}>
          <DraftFileLine speech={speech} file={file} />
        </li>
      ))}
    </ul>
  );
}

/** Files added so far, each with a way to take it back. */
export function AddedFiles({
  speech,
  draftId,
  formToken,
  files,
}: ExtraProps & { readonly files: readonly DraftFile[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('welcome.apply.files')}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {files.map((file) => (
          <li key={file.fileId}>
            <DraftFileLine speech={speech} file={file} />
            <ActionButton
              tone="secondary"
              act={{
                text: speech.t('welcome.apply.remove-file', { name: file.name }),
                action: `/apply/${draftId}/remove-file`,
                formToken,
                fields: { fileId: file.fileId },
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AddedPartiesProps extends ExtraProps {
  readonly side: 'applicants' | 'respondents';
  readonly parties: readonly PartyDraft[];
}

/** Parties of one side so far; each can be changed, and all but the first applicant taken back. */
export function AddedParties({ speech, draftId, formToken, side, parties }: AddedPartiesProps): JSX.Element {
  const page = side === 'applicants' ? 'applicant' : 'respondent';
  const isRemovable = (at: number): boolean => parties.length > 1 && (side === 'respondents' || at > 0);
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t(`welcome.apply.${side}`)}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {parties.map((party, at) => (
          <li key={`${page}-${at + 1}`}>
            {party.name || speech.t('welcome.apply.unnamed')}{' '}
            <a class="govuk-link" href={`/apply/${draftId}/${page}-${at + 1}`}>
              {speech.t('web.change')}
              <span class="govuk-visually-hidden"> {party.name}</span>
            </a>
            {isRemovable(at) && (
              <ActionButton
                tone="secondary"
                act={{
                  text: speech.t('welcome.apply.remove-party', { name: party.name || speech.t('welcome.apply.unnamed') }),
                  action: `/apply/${draftId}/remove-party`,
                  formToken,
                  fields: { side, at: String(at) },
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
