import type { Obligation } from '#agreement/domain/event.ts';
import { instalments } from '#agreement/domain/instalments.ts';
import { partyOf, sideOf } from '#case/domain/parties.ts';
import { otherSide } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

/** One promise as somebody typed it: everything may still be missing. Amounts in tiyn. */
export interface TypedObligation {
  readonly debtor?: PartyId | undefined;
  /** May be left out where the other side is one party. */
  readonly creditor?: PartyId | undefined;
  readonly kind?: 'money' | 'act' | undefined;
  readonly amountTiyn?: number | undefined;
  readonly what?: string | undefined;
  readonly how?: string | undefined;
  readonly dueDay?: Day | undefined;
}

/** Equal monthly payments as somebody typed them; either `count` or `totalTiyn` says how many. */
export interface TypedInstalments {
  readonly debtor?: PartyId | undefined;
  readonly creditor?: PartyId | undefined;
  readonly how?: string | undefined;
  readonly firstDay?: Day | undefined;
  readonly eachTiyn?: number | undefined;
  readonly firstAmountTiyn?: number | undefined;
  readonly count?: number | undefined;
  readonly totalTiyn?: number | undefined;
}

export interface TypedTerms {
  readonly obligations?: readonly (TypedObligation | null | undefined)[] | undefined;
  readonly instalments?: TypedInstalments | undefined;
}

type Unnumbered = Omit<Obligation, 'no'>;
type Gathered = Result<readonly Unnumbered[], readonly Refusal[]>;

/** Nothing was typed into this row; a kind chosen beforehand does not count. */
export function isBlank(row: TypedObligation | TypedInstalments | null | undefined): boolean {
  return !row || Object.entries(row).every(([name, value]) => value === undefined || name === 'kind');
}

/** Whether any promise was typed at all. */
export function hasTypedTerms(typed: TypedTerms): boolean {
  return !isBlank(typed.instalments) || (typed.obligations ?? []).some((row) => !isBlank(row));
}

function creditorOf(state: CaseState, row: { debtor?: PartyId | undefined; creditor?: PartyId | undefined }): PartyId | undefined {
  if (row.creditor) return row.creditor;
  const debtor = partyOf(state, row.debtor);
  const others = debtor ? sideOf(state, otherSide(debtor.side)) : [];
  return others.length === 1 ? others[0]?.partyId : undefined;
}

function partyRefusals(
  state: CaseState,
  field: string,
  who: { debtor: PartyId | undefined; creditor: PartyId | undefined },
): readonly Refusal[] {
  const found: Refusal[] = [];
  if (!partyOf(state, who.debtor)) found.push({ code: 'agreement.no-debtor', field: `${field}.debtor` });
  if (!partyOf(state, who.creditor)) found.push({ code: 'agreement.no-creditor', field: `${field}.creditor` });
  else if (who.creditor === who.debtor) found.push({ code: 'agreement.debtor-is-creditor', field: `${field}.creditor` });
  return found;
}

function dayRefusals(field: string, dueDay: Day | undefined, today: Day): readonly Refusal[] {
  if (dueDay === undefined) return [{ code: 'agreement.no-due-day', field }];
  return dueDay < today ? [{ code: 'agreement.due-day-passed', field }] : [];
}

function readRow(state: CaseState, today: Day, typed: { row: TypedObligation; field: string }): Gathered {
  const { row, field } = typed;
  const kind = row.kind ?? (row.amountTiyn === undefined ? 'act' : 'money');
  const creditor = creditorOf(state, row);
  const found = [...partyRefusals(state, field, { debtor: row.debtor, creditor }), ...dayRefusals(`${field}.dueDay`, row.dueDay, today)];
  if (kind === 'money' && !row.amountTiyn) found.push({ code: 'agreement.no-amount', field: `${field}.amountTiyn` });
  if (kind === 'act' && !row.what) found.push({ code: 'agreement.no-act', field: `${field}.what` });
  if (found.length > 0 || !row.debtor || !creditor || !row.dueDay) return err(found);
  const amountTiyn = kind === 'money' ? (row.amountTiyn ?? null) : null;
  return ok([{ debtor: row.debtor, creditor, kind, amountTiyn, what: row.what ?? '', how: row.how ?? '', dueDay: row.dueDay }]);
}

function totalOf(typed: TypedInstalments): number {
  const first = typed.firstAmountTiyn ?? typed.eachTiyn ?? 0;
  return typed.totalTiyn ?? first + (typed.eachTiyn ?? 0) * ((typed.count ?? 0) - 1);
}

function readInstalments(state: CaseState, today: Day, typed: TypedInstalments): Gathered {
  const creditor = creditorOf(state, typed);
  const found = [
    ...partyRefusals(state, 'instalments', { debtor: typed.debtor, creditor }),
    ...dayRefusals('instalments.firstDay', typed.firstDay, today),
  ];
  if (!typed.count && !typed.totalTiyn) found.push({ code: 'agreement.no-count', field: 'instalments.count' });
  if (!typed.eachTiyn) found.push({ code: 'agreement.no-amount', field: 'instalments.eachTiyn' });
  if (found.length > 0 || !typed.debtor || !creditor || !typed.firstDay) return err(found);
  const { debtor, firstDay, eachTiyn = 0, firstAmountTiyn, how = '' } = typed;
  const payments = instalments({ totalTiyn: totalOf(typed), firstDay, eachTiyn, firstAmountTiyn });
  if (!payments.ok) return err(payments.error.map((refusal) => ({ ...refusal, field: `instalments.${refusal.field ?? 'eachTiyn'}` })));
  return ok(payments.value.map((payment) => ({ debtor, creditor, kind: 'money', what: '', how, ...payment })));
}

/**
 * Promises as data from what was typed: rows one by one and monthly payments, numbered in the order of their days.
 * Blank rows are skipped; every fault of every other row is told with its field.
 *
 * @error agreement.no-debtor, agreement.no-creditor, agreement.debtor-is-creditor - Who.
 * @error agreement.no-amount, agreement.no-act, agreement.no-count - What and how much.
 * @error agreement.no-due-day, agreement.due-day-passed - When.
 */
export function readTerms(state: CaseState, today: Day, typed: TypedTerms): Result<readonly Obligation[], readonly Refusal[]> {
  const rows = (typed.obligations ?? []).flatMap((row, index): Gathered[] =>
    !row || isBlank(row) ? [] : [readRow(state, today, { row, field: `obligations.${index}` })],
  );
  const all = typed.instalments && !isBlank(typed.instalments) ? [...rows, readInstalments(state, today, typed.instalments)] : rows;
  const refusals = all.flatMap((read) => (read.ok ? [] : read.error));
  if (refusals.length > 0) return err(refusals);
  const found = all.flatMap((read) => (read.ok ? read.value : []));
  const sorted = found.toSorted((left, right) => (left.dueDay === right.dueDay ? 0 : left.dueDay < right.dueDay ? -1 : 1));
  return ok(sorted.map((obligation, index) => ({ no: index + 1, ...obligation })));
}
