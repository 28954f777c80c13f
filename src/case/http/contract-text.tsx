import type { JSX } from 'preact';
import { sideOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import { splitEqually } from '#kernel/money.ts';
import { SummaryList } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';

function shareLines(state: CaseState, speech: Speech): readonly string[] {
  const terms = state.contract?.terms;
  if (!terms || terms.feeTiyn === 0) return [];
  if (terms.shares.length > 0) {
    return terms.shares.map(
      (share) => `${state.parties.find((party) => party.partyId === share.partyId)?.name ?? ''}: ${speech.money(share.shareTiyn)}`,
    );
  }
  const { shareTiyn, remainderTiyn } = splitEqually(terms.feeTiyn, state.parties.length);
  return state.parties.map((party, index) => `${party.name}: ${speech.money(shareTiyn + (index === 0 ? remainderTiyn : 0))}`);
}

/** The contract as it will be signed: every term of Law 21(2) with its words. */
export function ContractText({ state, speech }: { readonly state: CaseState; readonly speech: Speech }): JSX.Element | null {
  const terms = state.contract?.terms;
  if (!terms) return null;
  const texts = ['costs', 'procedure', 'confidentiality', 'liability', 'rightsAndDuties', 'termination', 'otherTerms'] as const;
  const rows = [
    {
      key: speech.t('case.contract.parties'),
      value: speech.list([...sideOf(state, 'a'), ...sideOf(state, 'b')].map((party) => party.name)),
    },
    {
      key: speech.t('case.contract.subject'),
      value: state.claims
        .map((known) => known.claim.subject)
        .filter((text) => text !== '')
        .join(' '),
    },
    { key: speech.t('case.field.place'), value: terms.place },
    { key: speech.t('case.field.fee'), value: terms.feeTiyn === 0 ? speech.t('case.contract.free') : speech.money(terms.feeTiyn) },
    { key: speech.t('case.contract.shares'), value: shareLines(state, speech).map((line) => <div key={line}>{line}</div>) },
    { key: speech.t('case.field.languages'), value: speech.list(terms.languages.map((language) => speech.t(`case.language.${language}`))) },
    { key: speech.t('case.contract.term'), value: speech.t('case.contract.term.30') },
    ...texts.map((name) => ({ key: speech.t(`case.field.${name}`), value: terms[name] })),
  ];
  return <SummaryList speech={speech} rows={rows} />;
}
