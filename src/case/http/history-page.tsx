import type { JSX } from 'preact';
import type { Opening } from '#case/acts/readings.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import { EventList } from '#case/http/case-page.tsx';
import { DocumentLineage } from '#case/http/document-lineage.tsx';
import type { NamesOfPeople } from '#case/http/event-words.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

interface HistoryPageProps {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly names: NamesOfPeople;
  readonly openings: readonly Opening[];
}

/** Everything that happened and that this reader may know, and who opened which file. */
export function HistoryPage({ speech, state, events, names, openings }: HistoryPageProps): JSX.Element {
  const nameOf = (opening: Opening): string =>
    names.get(opening.personId) ?? state.parties.find((party) => party.personId === opening.personId)?.name ?? speech.t('case.who.someone');
  const rows = openings.map((opening) => ({
    id: opening.id,
    cells: {
      who: nameOf(opening),
      what: state.files.find((file) => file.fileId === opening.itemId)?.name ?? '',
      when: speech.instant(opening.at),
    },
  }));
  const columns = ['who', 'what', 'when'].map((key) => ({ key, title: speech.t(`case.history.${key}`) }));
  return (
    <>
      <span class="govuk-caption-l">{speech.t('case.page.number', { number: state.number })}</span>
      <h1 class="govuk-heading-l">{speech.t('case.history.title')}</h1>
      <p>{speech.t('case.history.lede')}</p>
      <EventList speech={speech} state={state} events={events} names={names} />
      <h2 class="govuk-heading-m">{speech.t('case.lineage.title')}</h2>
      <p>{speech.t('case.lineage.lede')}</p>
      <DocumentLineage speech={speech} state={state} events={events} names={names} />
      <h2 class="govuk-heading-m">{speech.t('case.history.openings')}</h2>
      <DataTable
        speech={speech}
        caption={speech.t('case.history.openings')}
        columns={columns}
        rows={rows}
        empty={speech.t('case.history.none')}
        isTitled
      />
      <p>
        <a class="govuk-link" href={`/case/${state.caseId}`}>
          {speech.t('case.page.back')}
        </a>
      </p>
    </>
  );
}
