import type { JSX } from 'preact';
import type { KeptDraft } from '#case/acts/apply/application-drafts.ts';
import { EmptyState } from '#web/components/empty-state.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

interface DraftsPageProps {
  readonly speech: Speech;
  readonly drafts: readonly KeptDraft[];
  readonly formToken: string;
}

const toHaveReady = ['number', 'other-side', 'papers', 'time'] as const;

function DraftLine({ speech, kept, formToken }: Omit<DraftsPageProps, 'drafts'> & { readonly kept: KeptDraft }): JSX.Element {
  const kind = kept.draft.disputeKind;
  const name = kind === null ? speech.t('welcome.apply.draft') : speech.t(`case.dispute.${kind}`);
  const when = speech.instant(kept.updatedAt);
  return (
    <li>
      <p>
        <a class="govuk-link" href={`/apply/${kept.draftId}`}>
          {speech.t('welcome.apply.resume', { name, when })}
        </a>
      </p>
      <ActionButton
        tone="secondary"
        act={{ text: speech.t('welcome.apply.delete', { name, when }), action: `/apply/${kept.draftId}/delete`, formToken }}
      />
    </li>
  );
}

/** Where an application begins and where one that was begun goes on. */
export function DraftsPage({ speech, drafts, formToken }: DraftsPageProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('welcome.apply.title')}</h1>
      <p class="govuk-body-l">{speech.t('welcome.apply.lede')}</p>
      <h2 class="govuk-heading-m">{speech.t('welcome.apply.ready')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {toHaveReady.map((thing) => (
          <li key={thing}>{speech.t(`welcome.apply.ready.${thing}`)}</li>
        ))}
      </ul>
      <p>
        {speech.t('welcome.apply.costs')}{' '}
        <a class="govuk-link" href="/costs">
          {speech.t('welcome.costs.title')}
        </a>
      </p>
      <ActionButton act={{ text: speech.t('welcome.apply.start'), action: '/apply', formToken }} />
      <h2 class="govuk-heading-m">{speech.t('welcome.apply.drafts')}</h2>
      {drafts.length === 0 ? (
        <EmptyState title={speech.t('welcome.apply.none')} why={speech.t('welcome.apply.none.why')} />
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {drafts.map((kept) => (
            <DraftLine key={kept.draftId} speech={speech} kept={kept} formToken={formToken} />
          ))}
        </ul>
      )}
    </>
  );
}
