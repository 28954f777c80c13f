import type { Transaction } from 'kysely';
import type { Database } from '#platform/database/database.ts';
import type { RegisterReader } from '#register/acts/ports.ts';
import { mediatorOf, organisationOf } from '#register/store/mediator-row.ts';
import type { RegisterTables } from '#register/store/tables.ts';

/** The register as anybody may read it, under the role that can read nothing else. */
export function registerReader(database: Database): RegisterReader {
  const read = <T>(work: (tx: Transaction<RegisterTables>) => Promise<T>): Promise<T> =>
    database.as({ role: 'bitim_public' }, (tx) => work(tx.withTables<RegisterTables>()));
  return {
    mediators: () =>
      read(async (tx) => (await tx.selectFrom('public_mediator').selectAll().where('excluded_on', 'is', null).execute()).map(mediatorOf)),
    mediator: (registryNumber) =>
      read(async (tx) => {
        const row = await tx.selectFrom('public_mediator').selectAll().where('registry_number', '=', registryNumber).executeTakeFirst();
        return row ? mediatorOf(row) : null;
      }),
    organisations: () => read(async (tx) => (await tx.selectFrom('organisation').selectAll().execute()).map(organisationOf)),
    organisation: (organisationId) =>
      read(async (tx) => {
        const row = await tx.selectFrom('organisation').selectAll().where('id', '=', organisationId).executeTakeFirst();
        return row ? organisationOf(row) : null;
      }),
  };
}
