import type { JSX } from 'preact';
import type { CaseLine } from '#case/acts/case-lines.ts';
import { type Stage, stages } from '#case/domain/stage.ts';
import { DataTable, TableFilter } from '#web/components/data-table.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import type { TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export interface CasesPageProps {
  readonly speech: Speech;
  readonly lines: readonly CaseLine[];
  readonly typed: TypedValues;
  readonly nextHref: string | null;
  readonly mayApply: boolean;
}

/** The reader's cases, newest news first, with a filter that stands in the address. */
export function CasesPage({ speech, lines, typed, nextHref, mayApply }: CasesPageProps): JSX.Element {
  const isFiltered = Object.values(typed).some((value) => value !== '');
  const rows = lines.map((line) => ({
    id: line.caseId,
    cells: {
      number: (
        <a class="govuk-link" href={`/case/${line.caseId}`}>
          {line.number}
        </a>
      ),
      kind: speech.t(`case.dispute.${line.disputeKind}`),
      stage: speech.t(`case.stage.${line.stage}`),
      due: line.dueDay ? speech.day(line.dueDay) : '',
    },
  }));
  const columns = ['number', 'kind', 'stage', 'due'].map((key) => ({ key, title: speech.t(`case.list.${key}`) }));
  const stageOptions = [
    { value: '', label: 'case.list.any-stage' },
    ...stages.map((value: Stage) => ({ value, label: `case.stage.${value}` })),
  ];
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('case.list.title')}</h1>
      {mayApply && (
        <a class="govuk-button" href="/apply">
          {speech.t('case.list.apply')}
        </a>
      )}
      {lines.length === 0 && !isFiltered ? (
        <EmptyState title={speech.t('case.list.empty')} why={speech.t('case.list.empty.why')} />
      ) : (
        <>
          <TableFilter
            speech={speech}
            action="/cases"
            specs={[
              { name: 'number', kind: 'text', label: 'case.list.filter-number', optional: true, width: 20 },
              { name: 'stage', kind: 'select', label: 'case.list.filter-stage', options: stageOptions, optional: true },
            ]}
            typed={typed}
          />
          <DataTable
            speech={speech}
            caption={speech.t('case.list.caption')}
            columns={columns}
            rows={rows}
            empty={speech.t('case.list.none-found')}
          />
          {nextHref && (
            <a class="govuk-button govuk-button--secondary" href={nextHref} rel="next">
              {speech.t('case.list.more')}
            </a>
          )}
          <p>
            <a class="govuk-link" href="/cases/other-law">
              {speech.t('case.other-law.title')}
            </a>
          </p>
        </>
      )}
    </>
  );
}
