import type { JSX } from 'preact';
import { confirmedPaper, waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState, SignatureState } from '#case/domain/state.ts';
import type { NamesOfPeople } from '#case/http/event-words.ts';
import type { PartyId } from '#kernel/id.ts';
import { SummaryList } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';

interface Shown {
  readonly state: CaseState;
  readonly speech: Speech;
  readonly names: NamesOfPeople;
}

function signatoryName({ state, speech, names }: Shown, partyId: PartyId | null): string {
  if (partyId === null) return (state.mediator && names.get(state.mediator.personId)) || speech.t('case.who.mediator');
  return partyOf(state, partyId)?.name || speech.t('case.who.someone');
}

/** By what somebody signed and what that proves; by hand, who saw the original and when. */
function proofOf({ state, speech }: Shown, { partyId, level, at }: SignatureState): string {
  const confirmed = confirmedPaper(state, 'contract', partyId)?.confirmed;
  if (level !== 'paper' || !confirmed) return speech.t(`case.signed-by.${level}`, { at: speech.instant(at) });
  const { by, seenDay, identity } = confirmed;
  return speech.t('case.signed-by.paper-seen', {
    as: by.as,
    seenDay: speech.day(seenDay),
    identity: speech.t(`case.identity-proof.${identity}`),
  });
}

/** Who signed the contract and by what: the level of proof of each signature, and the pages that wait for their originals. */
export function ContractSignatures(shown: Shown): JSX.Element | null {
  const { state, speech } = shown;
  const signatures = state.contract?.signatures ?? [];
  const waiting = waitingPapers(state).filter((paper) => paper.of === 'contract');
  if (signatures.length + waiting.length === 0) return null;
  const rows = [
    ...signatures.map((signature) => ({
      key: signatoryName(shown, signature.partyId),
      value: (
        <>
          <span class={`b-tag b-tag--${signature.level === 'paper' ? 'later' : 'done'}`}>
            {speech.t(`case.signed-tag.${signature.level}`)}
          </span>{' '}
          {proofOf(shown, signature)}
        </>
      ),
    })),
    ...waiting.map((paper) => ({ key: signatoryName(shown, paper.partyId), value: speech.t('case.paper.waits') })),
  ];
  return <SummaryList speech={speech} title={speech.t('case.contract.signatures')} rows={rows} />;
}
