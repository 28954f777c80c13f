import type { JSX } from 'preact';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { languages } from '#kernel/language.ts';
import type { ListedMediator, MediatorPage } from '#register/acts/list-mediators.ts';
import { mediatorKinds, meetingFormats } from '#register/domain/mediator.ts';
import type { MediatorFilter } from '#register/domain/mediator-filter.ts';
import { regionCodes } from '#register/domain/region.ts';
import { feeOf, suspensionMark, wordsOf } from '#register/http/mediator-words.ts';
import { DataTable, TableFilter } from '#web/components/data-table.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Pagination } from '#web/components/pagination.tsx';
import type { FieldOption, FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

function options(room: string, codes: readonly string[]): readonly FieldOption[] {
  return codes.map((code) => ({ value: code, label: `register.${room}.${code}` }));
}

const specs: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', label: 'register.filter.name', width: 20 },
  { name: 'field', kind: 'select', label: 'register.filter.field', options: options('field', disputeKinds) },
  { name: 'region', kind: 'select', label: 'register.filter.region', options: options('region', regionCodes) },
  { name: 'language', kind: 'select', label: 'register.filter.language', options: options('language', languages) },
  { name: 'format', kind: 'select', label: 'register.filter.format', options: options('format', meetingFormats) },
  { name: 'kind', kind: 'select', label: 'register.filter.kind', options: options('filter.kind', mediatorKinds) },
];

/** What is filtered by, as text of an address. */
function chosen(filter: MediatorFilter): Readonly<Record<string, string>> {
  const { page: _page, ...rest } = filter;
  return Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Address of a page of the list under the same filter. */
export function listHref(filter: MediatorFilter, page: number): string {
  const query = new URLSearchParams({ ...chosen(filter), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return query === '' ? '/mediators' : `/mediators?${query}`;
}

function NameCell({ speech, listed }: { readonly speech: Speech; readonly listed: ListedMediator }): JSX.Element {
  const { mediator, suspension } = listed;
  return (
    <>
      <a class="govuk-link" href={`/mediators/${encodeURIComponent(mediator.registryNumber)}`}>
        {mediator.name}
      </a>
      <br />
      <span class="govuk-hint">{speech.t(`register.kind.${mediator.kind}`)}</span>
      {suspension && (
        <>
          <br />
          <strong class="b-tag b-tag--late">{suspensionMark(speech, suspension)}</strong>
        </>
      )}
    </>
  );
}

const columnKeys = ['name', 'fields', 'regions', 'languages', 'formats', 'fee'] as const;

interface MediatorsPageProps {
  readonly speech: Speech;
  readonly filter: MediatorFilter;
  readonly found: MediatorPage;
}

/** The public list, with its filter in the address. */
export function MediatorsPage({ speech, filter, found }: MediatorsPageProps): JSX.Element {
  const rows = found.items.map((listed) => ({
    id: listed.mediator.registryNumber,
    cells: {
      name: <NameCell speech={speech} listed={listed} />,
      fields: wordsOf(speech, 'field', listed.mediator.fields),
      regions: wordsOf(speech, 'region', listed.mediator.regions),
      languages: wordsOf(speech, 'language', listed.mediator.languages),
      formats: wordsOf(speech, 'format', listed.mediator.formats),
      fee: feeOf(speech, listed.mediator),
    },
  }));
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('register.list.title')}</h1>
      <p class="govuk-body">{speech.t('register.list.intro')}</p>
      <TableFilter speech={speech} action="/mediators" specs={specs} typed={chosen(filter)} />
      <DataTable
        speech={speech}
        caption={speech.t('register.list.count', { n: found.total })}
        columns={columnKeys.map((key) => ({ key, title: speech.t(`register.column.${key}`) }))}
        rows={rows}
        empty={
          <EmptyState
            title={speech.t('register.list.empty')}
            why={speech.t('register.list.empty.why')}
            action={{ text: speech.t('register.list.all'), href: '/mediators' }}
          />
        }
      />
      <Pagination speech={speech} page={found.page} pages={found.pages} hrefOf={(page) => listHref(filter, page)} />
    </>
  );
}
