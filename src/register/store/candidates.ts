import type { MediatorCandidate } from '#case/domain/act.ts';
import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Tx } from '#platform/database/database.ts';
import type { RegisterEntry } from '#register/domain/mediator.ts';
import type { RegionCode } from '#register/domain/region.ts';
import { mayTakeCases } from '#register/domain/standing.ts';
import { mediatorOf } from '#register/store/mediator-row.ts';
import type { RegisterTables } from '#register/store/tables.ts';

/** For which case mediators are looked for; absent parts do not matter. */
export interface CandidateSearch {
  readonly today: Day;
  readonly field?: DisputeKind;
  readonly region?: RegionCode;
  readonly language?: Language;
  readonly registryNumbers?: readonly string[];
  /** How many open cases each of these has; whoever is left out has none. */
  readonly openCasesOf: (tx: Tx, personIds: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, number>>;
}

/** Whole entries, struck off or not. */
async function entries(tx: Tx): Promise<readonly RegisterEntry[]> {
  const rows = await tx
    .withTables<RegisterTables>()
    .selectFrom('public_mediator')
    .innerJoin('register_entry', 'register_entry.registry_number', 'public_mediator.registry_number')
    .selectAll('public_mediator')
    .select(['register_entry.person_id', 'register_entry.proofs'])
    .orderBy('public_mediator.registry_number')
    .execute();
  return rows.map((row) => ({ ...mediatorOf(row), personId: row.person_id as PersonId, proofs: row.proofs }));
}

function isSought(entry: RegisterEntry, search: CandidateSearch): boolean {
  return (
    (search.field === undefined || entry.fields.includes(search.field)) &&
    (search.region === undefined || entry.regions.includes(search.region)) &&
    (search.language === undefined || entry.languages.includes(search.language)) &&
    (search.registryNumbers === undefined || search.registryNumbers.includes(entry.registryNumber))
  );
}

/**
 * Mediators among whom parties choose, by registry number; the law is asked of each whether he may take a case today. `tx` may
 * stand as `bitim_app`, `bitim_steward` or `bitim_worker`.
 */
export async function candidates(tx: Tx, search: CandidateSearch): Promise<readonly MediatorCandidate[]> {
  const found = (await entries(tx)).filter((entry) => isSought(entry, search));
  const openCases = await search.openCasesOf(
    tx,
    found.map((entry) => entry.personId),
  );
  return found.map((entry) => ({
    personId: entry.personId,
    registryNumber: entry.registryNumber,
    kind: entry.kind,
    openCases: openCases.get(entry.personId) ?? 0,
    isEligible: mayTakeCases(entry, search.today).outcome === 'allowed',
  }));
}

/** The entry of a person, proofs included; null when the person is no mediator. Same roles as `candidates`. */
export async function entryOfPerson(tx: Tx, personId: PersonId): Promise<RegisterEntry | null> {
  return (await entries(tx)).find((entry) => entry.personId === personId) ?? null;
}
