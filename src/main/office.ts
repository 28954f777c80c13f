import type { PrintedOffice } from '#case/acts/ports.ts';
import type { OrganisationId } from '#kernel/id.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { asService } from '#platform/database/standing.ts';
import type { RegisterTables } from '#register/store/tables.ts';

/** An organisation of mediators as papers and letters name it, within an open transaction. */
export async function officeIn(tx: Tx, organisationId: OrganisationId): Promise<PrintedOffice | null> {
  const row = await asService(tx, 'bitim_public', () =>
    tx
      .withTables<RegisterTables>()
      .selectFrom('organisation')
      .select(['name_kk', 'name_ru', 'address', 'phone'])
      .where('id', '=', organisationId)
      .executeTakeFirst(),
  );
  return row ? { name: { kk: row.name_kk, ru: row.name_ru }, address: row.address, phone: row.phone ?? '' } : null;
}

/** The same in a transaction of its own. */
export function officeOf(database: Database, organisationId: OrganisationId): Promise<PrintedOffice | null> {
  return database.as({ role: 'bitim_public' }, (tx) => officeIn(tx, organisationId));
}
