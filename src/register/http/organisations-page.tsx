import type { JSX } from 'preact';
import { inKazakhOrder } from '#register/domain/kazakh-order.ts';
import type { Organisation } from '#register/domain/mediator.ts';
import { nameIn } from '#register/http/mediator-words.ts';
import { DataTable } from '#web/components/data-table.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import type { Speech } from '#web/speech.ts';

interface OrganisationsPageProps {
  readonly speech: Speech;
  readonly organisations: readonly Organisation[];
}

const columnKeys = ['name', 'bin', 'region', 'address', 'site'] as const;

/** Only addresses of the web become links: whatever else was entered stays text. */
function Site({ site }: { readonly site: string | null }): JSX.Element {
  if (site === null || !/^https?:\/\//.test(site)) return <>{site ?? '—'}</>;
  return (
    <a class="govuk-link" href={site} rel="noopener noreferrer">
      {site.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** The organisations of mediators, by name. */
export function OrganisationsPage({ speech, organisations }: OrganisationsPageProps): JSX.Element {
  const named = organisations.map((organisation) => ({
    organisation,
    name: nameIn(speech, { kk: organisation.nameKk, ru: organisation.nameRu }),
  }));
  const rows = named
    .toSorted((left, right) => inKazakhOrder(left.name, right.name))
    .map(({ organisation, name }) => ({
      id: organisation.organisationId,
      cells: {
        name,
        bin: organisation.bin,
        region: speech.t(`register.region.${organisation.region}`),
        address: organisation.address,
        site: <Site site={organisation.site} />,
      },
    }));
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('register.organisations.title')}</h1>
      <p class="govuk-body">{speech.t('register.organisations.intro')}</p>
      <DataTable
        speech={speech}
        caption={speech.t('register.organisations.title')}
        columns={columnKeys.map((key) => ({ key, title: speech.t(`register.organisations.column.${key}`) }))}
        rows={rows}
        empty={<EmptyState title={speech.t('register.organisations.empty')} why={speech.t('register.organisations.empty.why')} />}
      />
    </>
  );
}
