import type { JSX } from 'preact';
import { paperAtHand, papersToJudge, signatoriesFor, signatoriesOpen } from '#case/domain/paper/paper-at-hand.ts';
import { identityProofs, returnReasons } from '#case/domain/paper/paper-event.ts';
import { lastReturn, type SignedPaper } from '#case/domain/paper/signed-paper.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { ActForm, Asked } from '#case/http/act-form.ts';
import { tick } from '#case/http/act-form.ts';
import type { PartyId } from '#kernel/id.ts';
import { Notification } from '#web/components/notification.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import type { FieldOption, FieldSpec, TypedValues } from '#web/form/spec.ts';

/** A signatory by name; the mediator by what he is. */
function signatoryName({ state, speech }: Asked, partyId: PartyId | null): string {
  if (partyId === null) return speech.t('case.who.mediator');
  const party = partyOf(state, partyId);
  return party?.name || speech.t(`case.side.${party?.side ?? 'a'}`);
}

function signatoryOptions(asked: Asked): readonly FieldOption[] {
  return signatoriesOpen(asked.state, asked.me).map((signatory) => ({
    value: signatory ?? 'mediator',
    text: signatoryName(asked, signatory),
  }));
}

/** A choice of one is made already; the person still presses the button. */
function onlyOne(name: string, options: readonly FieldOption[]): TypedValues {
  const [only] = options;
  return only && options.length === 1 ? { [name]: only.value } : {};
}

/** Why the page that came before was given back, and what helps. */
function Returned({ asked }: { readonly asked: Asked }): JSX.Element | null {
  const { state, speech, me } = asked;
  const of = paperAtHand(state)?.of ?? 'contract';
  const returned = signatoriesFor(state, me).flatMap((signatory) => {
    const known = lastReturn(state, of, signatory);
    return known ? [{ signatory, reason: known.reason }] : [];
  });
  return (
    <>
      {returned.map(({ signatory, reason }) => (
        <Notification
          key={signatory ?? ''}
          speech={speech}
          kind="problem"
          text={speech.t(`case.paper.return.${reason}`, { signer: signatoryName(asked, signatory) })}
        />
      ))}
    </>
  );
}

/** What to print and how, with the marks by which the right pages are known. */
function HowToSign({ asked }: { readonly asked: Asked }): JSX.Element | null {
  const { state, speech } = asked;
  const document = paperAtHand(state);
  if (!document) return null;
  const { of, printed, documentId } = document;
  return (
    <>
      <Returned asked={asked} />
      <ol class="govuk-list govuk-list--number">
        <li>
          <a class="govuk-link" href={`/case/${state.caseId}/files/${documentId}`}>
            {speech.t(`case.paper.print.${of}`)}
          </a>
        </li>
        <li>{speech.t('case.paper.check-marks', { number: printed.number, code: printed.code })}</li>
        <li>{speech.t('case.paper.sign-by-hand')}</li>
        <li>{speech.t('case.paper.scan-all')}</li>
        <li>{speech.t('case.paper.bring-original')}</li>
      </ol>
    </>
  );
}

function paperName(asked: Asked, { of, partyId, printed }: SignedPaper): string {
  const { speech } = asked;
  return speech.t(`case.paper.of.${of}`, { signer: signatoryName(asked, partyId), number: printed.number });
}

/** The pages that wait, each with the marks to look for and its scan where this reader may open it. */
function WaitingPapers({ asked }: { readonly asked: Asked }): JSX.Element {
  const { state, speech, me } = asked;
  return (
    <>
      {papersToJudge(state, me).map((paper) => {
        const scan = state.files.find((file) => file.fileId === paper.scanId);
        const rows = [
          { key: speech.t('case.paper.signer'), value: signatoryName(asked, paper.partyId) },
          { key: speech.t('case.paper.number'), value: paper.printed.number },
          { key: speech.t('case.paper.code'), value: paper.printed.code },
          { key: speech.t('case.paper.version'), value: String(paper.version) },
          { key: speech.t('case.paper.handed-in'), value: speech.instant(paper.handedIn.at) },
        ];
        const open = (
          <a class="govuk-link" href={`/case/${state.caseId}/files/${paper.scanId}`}>
            {speech.t('case.paper.open-scan')}
          </a>
        );
        const row = { key: speech.t('case.paper.scan'), value: scan ? open : speech.t('case.paper.scan-with-mediator') };
        return <SummaryList key={paper.paperId} speech={speech} title={paperName(asked, paper)} rows={[...rows, row]} />;
      })}
    </>
  );
}

function paperOptions(asked: Asked): readonly FieldOption[] {
  return papersToJudge(asked.state, asked.me).map((paper) => ({ value: paper.paperId, text: paperName(asked, paper) }));
}

function choosePaper(asked: Asked): FieldSpec {
  return { name: 'paperId', kind: 'radios', label: 'case.field.signed-paper', options: paperOptions(asked) };
}

/** Forms of signing by hand: the page handed in, confirmed by whoever saw the original, or given back. */
export const paperForms: Readonly<Record<string, ActForm>> = {
  'hand-in-signed-paper': {
    intro: (asked) => <HowToSign asked={asked} />,
    fields: (asked) => [
      { name: 'of', kind: 'hidden', label: 'case.field.paper-of' },
      { name: 'signatory', kind: 'radios', label: 'case.field.signatory', options: signatoryOptions(asked) },
      { name: 'scan', kind: 'file', label: 'case.field.signed-scan', hint: 'case.field.signed-scan.hint', accept: '.pdf,.jpg,.jpeg,.png' },
    ],
    values: (asked) => ({ of: paperAtHand(asked.state)?.of ?? 'contract', ...onlyOne('signatory', signatoryOptions(asked)) }),
  },
  'confirm-signed-paper': {
    intro: (asked) => <WaitingPapers asked={asked} />,
    fields: (asked) => [
      choosePaper(asked),
      { name: 'seenDay', kind: 'day', label: 'case.field.seen-on', hint: 'case.field.seen-on.hint' },
      tick('hasMarks', 'case.field.has-marks'),
      {
        name: 'identity',
        kind: 'radios',
        label: 'case.field.identity-proof',
        hint: 'case.field.identity-proof.hint',
        options: identityProofs.map((value) => ({ value, label: `case.identity-proof.${value}` })),
      },
    ],
    values: (asked) => onlyOne('paperId', paperOptions(asked)),
  },
  'return-signed-paper': {
    intro: (asked) => <WaitingPapers asked={asked} />,
    fields: (asked) => [
      choosePaper(asked),
      {
        name: 'reason',
        kind: 'radios',
        label: 'case.field.return-reason',
        hint: 'case.field.return-reason.hint',
        options: returnReasons.map((value) => ({ value, label: `case.return-reason.${value}` })),
      },
    ],
    values: (asked) => onlyOne('paperId', paperOptions(asked)),
    tone: 'warning',
  },
};
