import type { JSX } from 'preact';
import type { Settlement } from '#agreement/domain/agreement-state.ts';
import { issueObstacles } from '#agreement/domain/issue-obstacles.ts';
import { draftFlags } from '#agreement/domain/obligations-check.ts';
import { sectionsToConfirm, signatoriesLeft } from '#agreement/domain/settlement-progress.ts';
import { ActButtons } from '#agreement/http/act-links.tsx';
import type { AgreementReading, AgreementViewProps } from '#agreement/http/agreement-reading.ts';
import { SettlementTextsView } from '#agreement/http/settlement-texts-view.tsx';
import { sayParty } from '#agreement/http/terms-table.tsx';
import { isForParty } from '#case/domain/capacity.ts';
import { confirmedPaper, waitingPapers } from '#case/domain/paper/signed-paper.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Notification } from '#web/components/notification.tsx';
import type { SummaryRow } from '#web/components/summary-list.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

const actsHere = ['sign-settlement', 'confirm-section', 'issue-settlement', 'draft-settlement', 'ask-advice-time'];

/** Signing by hand belongs to the room of the case, and so do its words. */
const paperActs = ['confirm-signed-paper', 'hand-in-signed-paper'].map((act) => ({ act, label: `case.act.${act}` }));

/** The settlement as it stands: its texts, who confirmed what, what is still lacking, who signed. */
export function SettlementView(props: AgreementViewProps): JSX.Element {
  const { reading } = props;
  const { state, speech } = reading;
  const { settlement } = state.agreement;
  return (
    <section aria-labelledby="settlement">
      <h2 class="govuk-heading-m" id="settlement">
        {speech.t('agreement.settlement.title')}
      </h2>
      {settlement?.draft ? (
        <Standing reading={reading} settlement={settlement} />
      ) : (
        <EmptyState title={speech.t('agreement.settlement.empty')} why={speech.t('agreement.settlement.empty.why')} />
      )}
      <ActButtons {...props} acts={[...actsHere.map((act) => ({ act })), ...paperActs]} />
      {settlement?.draft && (
        <details class="govuk-details" open={hasToRead(reading, settlement)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{speech.t('agreement.settlement.text')}</span>
          </summary>
          <SettlementTextsView reading={reading} settlement={settlement} draft={settlement.draft} />
        </details>
      )}
    </section>
  );
}

/** Whoever still has to confirm finds the text open; the others open it when they want to. */
function hasToRead({ me }: AgreementReading, settlement: Settlement): boolean {
  return settlement.issued === null && isForParty(me) && sectionsToConfirm(settlement, me.partyId).length > 0;
}

function Standing({ reading, settlement }: { readonly reading: AgreementReading; readonly settlement: Settlement }): JSX.Element {
  const { state, speech, today } = reading;
  const { adviceUntil, draft, issued } = settlement;
  return (
    <>
      <p>
        <span class={`b-tag b-tag--${state.agreement.performance ? 'done' : 'due'}`}>{speech.t(statusOf(reading, settlement))}</span>{' '}
        <AudienceChip speech={speech} audience="both-sides" />
      </p>
      {issued === null && <p class="govuk-body">{speech.t('agreement.settlement.version', { version: settlement.version })}</p>}
      {issued === null && adviceUntil && adviceUntil >= today && (
        <Notification speech={speech} kind="note" text={speech.t('agreement.settlement.advice', { day: speech.day(adviceUntil) })} />
      )}
      {issued ? (
        <SummaryList speech={speech} rows={issuedRows(reading, settlement)} />
      ) : (
        <>
          <Obstacles speech={speech} obstacles={issueObstacles(state, today)} />
          <Flags speech={speech} flags={draft ? draftFlags(draft) : []} />
        </>
      )}
    </>
  );
}

function statusOf({ state }: AgreementReading, settlement: Settlement): string {
  if (state.agreement.performance) return 'agreement.settlement.status.concluded';
  return settlement.issued ? 'agreement.settlement.status.issued' : 'agreement.settlement.status.draft';
}

function issuedRows(reading: AgreementReading, settlement: Settlement): readonly SummaryRow[] {
  const { state, speech } = reading;
  const { issued } = settlement;
  if (!issued) return [];
  const at = `/case/${state.caseId}`;
  const waiting = waitingPapers(state).map((paper) => paper.partyId);
  const who = (signatory: PartyId | null): string =>
    signatory === null ? speech.t('agreement.settlement.mediator', { name: reading.mediatorName }) : sayParty(reading, signatory);
  const link = (href: string, text: string): JSX.Element => (
    <a class="govuk-link" href={href}>
      {speech.t(text)}
    </a>
  );
  return [
    { key: speech.t('agreement.settlement.number'), value: issued.number },
    { key: speech.t('agreement.settlement.code'), value: issued.code },
    { key: speech.t('agreement.settlement.file'), value: link(`${at}/files/${issued.documentId}`, 'agreement.settlement.open-file') },
    ...settlement.signatures.map((signature) => ({
      key: who(signature.partyId),
      value: <Proof reading={reading} signature={signature} />,
    })),
    ...signatoriesLeft(state).map((signatory) => ({
      key: who(signatory),
      value: speech.t(waiting.includes(signatory) ? 'agreement.settlement.paper-waits' : 'agreement.settlement.not-signed'),
    })),
    ...(settlement.signatures.length > 0
      ? [{ key: speech.t('agreement.settlement.check'), value: link(`${at}/signatures`, 'agreement.settlement.check-signatures') }]
      : []),
  ];
}

/** By what somebody signed and what that proves; by hand, who saw the original and when. */
function Proof({
  reading,
  signature,
}: {
  readonly reading: AgreementReading;
  readonly signature: Settlement['signatures'][number];
}): JSX.Element {
  const { state, speech } = reading;
  const { partyId, level, at } = signature;
  const seen = level === 'paper' ? confirmedPaper(state, 'settlement', partyId)?.confirmed : undefined;
  return (
    <>
      <span class={`b-tag b-tag--${level === 'paper' ? 'later' : 'done'}`}>{speech.t(`agreement.settlement.tag-${level}`)}</span>{' '}
      {seen
        ? speech.t('agreement.settlement.paper-seen', { as: seen.by.as, seenDay: speech.day(seen.seenDay) })
        : speech.t(`agreement.settlement.signed-${level}`, { at: speech.instant(at) })}
    </>
  );
}

function Obstacles({ speech, obstacles }: { readonly speech: Speech; readonly obstacles: readonly Refusal[] }): JSX.Element {
  if (obstacles.length === 0) return <Notification speech={speech} kind="done" text={speech.t('agreement.settlement.ready')} />;
  return (
    <>
      <h3 class="govuk-heading-s">{speech.t('agreement.settlement.lacks')}</h3>
      <RefusalList speech={speech} refusals={obstacles} />
    </>
  );
}

function Flags({ speech, flags }: { readonly speech: Speech; readonly flags: readonly Refusal[] }): JSX.Element | null {
  if (flags.length === 0) return null;
  return (
    <Notification speech={speech} kind="note" text={speech.t('agreement.settlement.flags')}>
      <RefusalList speech={speech} refusals={flags} />
    </Notification>
  );
}

function RefusalList({ speech, refusals }: { readonly speech: Speech; readonly refusals: readonly Refusal[] }): JSX.Element {
  const lines = [...new Set(refusals.map((refusal) => sayRefusal(speech, refusal)))];
  return (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
