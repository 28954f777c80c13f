import type { JSX } from 'preact';
import type { Obligation } from '#agreement/domain/event.ts';
import type { AgreementReading } from '#agreement/http/agreement-reading.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { nameOf } from '#case/domain/parties.ts';
import type { PartyId } from '#kernel/id.ts';
import { DataTable } from '#web/components/data-table.tsx';

type Words = Pick<AgreementReading, 'state' | 'speech' | 'me'>;

/** So many rows are read at a glance; more open on demand under a sentence that sums them up. */
const rowsAtOnce = 4;

/** A party by name; the reader's own as "You". */
export function sayParty({ state, speech, me }: Words, partyId: PartyId): string {
  return isForParty(me) && me.partyId === partyId ? speech.t('agreement.field.you') : nameOf(state, partyId);
}

function amountOf(obligations: readonly Obligation[]): number {
  return obligations.reduce((sum, obligation) => sum + (obligation.amountTiyn ?? 0), 0);
}

/** How many promises, how much, from when to when. */
export function sayTerms({ speech }: Pick<Words, 'speech'>, obligations: readonly Obligation[]): string {
  const days = obligations.map((obligation) => obligation.dueDay).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return speech.t('agreement.terms.none');
  const amountTiyn = amountOf(obligations);
  const values = { n: obligations.length, amount: speech.money(amountTiyn), first: speech.day(first), last: speech.day(last) };
  if (first === last) return speech.t(amountTiyn > 0 ? 'agreement.terms.money-one-day' : 'agreement.terms.acts-one-day', values);
  return speech.t(amountTiyn > 0 ? 'agreement.terms.money' : 'agreement.terms.acts', values);
}

function Table({ words, obligations, caption }: { words: Words; obligations: readonly Obligation[]; caption: string }): JSX.Element {
  const { speech } = words;
  return (
    <DataTable
      speech={speech}
      caption={caption}
      columns={[
        { key: 'due', title: speech.t('agreement.terms.until') },
        { key: 'who', title: speech.t('agreement.terms.who') },
        { key: 'whom', title: speech.t('agreement.terms.whom') },
        { key: 'what', title: speech.t('agreement.terms.what') },
        { key: 'how', title: speech.t('agreement.terms.how') },
      ]}
      rows={obligations.map((obligation) => ({
        id: String(obligation.no),
        cells: {
          due: speech.day(obligation.dueDay),
          who: sayParty(words, obligation.debtor),
          whom: sayParty(words, obligation.creditor),
          what: sayWhat(words, obligation),
          how: obligation.how === '' ? speech.t('agreement.terms.not-said') : obligation.how,
        },
      }))}
    />
  );
}

/** Money, an act, or money with its purpose. */
export function sayWhat({ speech }: Pick<Words, 'speech'>, { amountTiyn, what }: Obligation): string {
  if (amountTiyn === null) return what;
  return what === '' ? speech.money(amountTiyn) : `${speech.money(amountTiyn)}, ${what}`;
}

/** Terms as a schedule: money and acts alike, by day. Long ones are summed up first. */
export function TermsTable({ words, obligations }: { readonly words: Words; readonly obligations: readonly Obligation[] }): JSX.Element {
  const { speech } = words;
  const sum = sayTerms(words, obligations);
  if (obligations.length <= rowsAtOnce) return <Table words={words} obligations={obligations} caption={sum} />;
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold">{sum}</p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{speech.t('agreement.terms.all', { n: obligations.length })}</span>
        </summary>
        <Table words={words} obligations={obligations} caption={speech.t('agreement.terms.schedule')} />
      </details>
    </>
  );
}
