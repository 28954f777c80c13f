import type { ComponentChildren, JSX } from 'preact';
import { FieldList } from '#web/form/field-list.tsx';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export interface TableColumn {
  readonly key: string;
  /** Ready text. */
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, ComponentChildren>>;
}

/** Written out because a table drawn as blocks on a phone loses its meaning in some browsers. */
const asRole = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface DataTableProps {
  readonly speech: Speech;
  /** Says what the table shows; ready text. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Said in place of rows when there are none. */
  readonly empty?: ComponentChildren;
  /** The heading above says the same: the caption is for readers of the screen alone. */
  readonly isTitled?: boolean;
}

/** A table that becomes a list of cards on a phone, without sideways scrolling; the first column names the row. */
export function DataTable({ speech, caption, columns, rows, empty, isTitled }: DataTableProps): JSX.Element {
  if (rows.length === 0 && empty !== undefined) return typeof empty === 'string' ? <p class="govuk-body">{empty}</p> : <>{empty}</>;
  return (
    <table class="govuk-table b-table" {...asRole.table}>
      <caption class={isTitled ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>{caption}</caption>
      <thead class="govuk-table__head b-table__head" {...asRole.rowgroup}>
        <tr class="govuk-table__row" {...asRole.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              class={`govuk-table__header${column.isNumber ? ' govuk-table__header--numeric' : ''}`}
              scope="col"
              {...asRole.columnheader}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body" {...asRole.rowgroup}>
        {rows.map((row) => (
          <Row key={row.id} columns={columns} row={row} />
        ))}
        {rows.length === 0 && (
          <tr class="govuk-table__row" {...asRole.row}>
            <td class="govuk-table__cell" {...asRole.cell} colSpan={columns.length}>
              {speech.t('web.table.empty')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Row({ columns, row }: { readonly columns: readonly TableColumn[]; readonly row: TableRow }): JSX.Element {
  return (
    <tr class="govuk-table__row b-table__row" {...asRole.row}>
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.key} class="govuk-table__header b-table__name" scope="row" {...asRole.rowheader}>
            {row.cells[column.key]}
          </th>
        ) : (
          <td
            key={column.key}
            class={`govuk-table__cell b-table__cell${column.isNumber ? ' govuk-table__cell--numeric' : ''}`}
            {...asRole.cell}
            data-label={column.title}
          >
            {row.cells[column.key]}
          </td>
        ),
      )}
    </tr>
  );
}

interface TableFilterProps {
  readonly speech: Speech;
  /** Address of the list itself. */
  readonly action: string;
  readonly specs: readonly FieldSpec[];
  readonly typed?: TypedValues;
}

/** Filters of a list, kept in the address so that a list can be kept and sent. */
export function TableFilter({ speech, action, specs, typed = {} }: TableFilterProps): JSX.Element {
  return (
    <search>
      <form class="b-filter" method="get" action={action} aria-label={speech.t('web.filter')}>
        <FieldList speech={speech} specs={specs} typed={typed} />
        <div class="b-filter__act">
          <button type="submit" class="govuk-button govuk-button--secondary">
            {speech.t('web.filter.apply')}
          </button>
          <a class="govuk-link" href={action}>
            {speech.t('web.filter.clear')}
          </a>
        </div>
      </form>
    </search>
  );
}
