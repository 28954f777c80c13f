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

function Table({ words, obligations }: { words: Words; obligations: readonly Obligation[] }): JSX.Element {
  const { speech } = words;
  return (
    <DataTable
      speech={speech}
      caption={speech.t('agreement.terms.schedule')}
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
          how: sayWay(words, obligation),
        },
      }))}
    />
  );
}

function sayWay({ speech }: Words, { how }: Obligation): string {
  return how === '' ? speech.t('agreement.terms.not-said') : how;
}

function sayObligation(words: Words, obligation: Obligation): string {
  return words.speech.t('agreement.terms.line', {
    day: words.speech.day(obligation.dueDay),
    what: sayWhat(words, obligation),
    debtor: sayParty(words, obligation.debtor),
    creditor: sayParty(words, obligation.creditor),
    how: sayWay(words, obligation),
  });
}

/** Money, an act, or money with its purpose. */
export function sayWhat({ speech }: Pick<Words, 'speech'>, { amountTiyn, what }: Obligation): string {
  if (amountTiyn === null) return what;
  return what === '' ? speech.money(amountTiyn) : `${speech.money(amountTiyn)}, ${what}`;
}

/** Terms as a schedule: money and acts alike, by day, under a sentence that sums them up; long ones open on demand. */
export function TermsTable({ words, obligations }: { readonly words: Words; readonly obligations: readonly Obligation[] }): JSX.Element {
  const { speech } = words;
  const sum = sayTerms(words, obligations);
  const bold = (
    <p class="govuk-body">
      <strong>{sum}</strong>
    </p>
  );
  if (obligations.length <= rowsAtOnce) {
    return (
      <>
        {bold}
        <ul class="govuk-list govuk-list--bullet">
          {obligations.map((obligation) => (
            <li key={obligation.no}>{sayObligation(words, obligation)}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      {bold}
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{speech.t('agreement.terms.all', { n: obligations.length })}</span>
        </summary>
        <Table words={words} obligations={obligations} />
      </details>
    </>
  );
}
