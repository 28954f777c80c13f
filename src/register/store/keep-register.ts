import type { Day } from '#kernel/day.ts';
import type { Tx } from '#platform/database/database.ts';
import { jsonb } from '#platform/database/jsonb.ts';
import type { Organisation, RegisterEntry } from '#register/domain/mediator.ts';
import type { RegisterTables } from '#register/store/tables.ts';

/** Enters an organisation; `tx` must stand as the owner. */
export async function createOrganisation(tx: Tx, organisation: Organisation): Promise<void> {
  const { organisationId, nameKk, nameRu, ...rest } = organisation;
  const row = { ...rest, id: organisationId, name_kk: nameKk, name_ru: nameRu };
  await tx.withTables<RegisterTables>().insertInto('organisation').values(row).execute();
}

/** Enters a mediator who has an account already; `tx` must stand as the owner. */
export async function registerMediator(tx: Tx, entry: RegisterEntry): Promise<void> {
  const tables = tx.withTables<RegisterTables>();
  await tables
    .insertInto('register_entry')
    .values({
      registry_number: entry.registryNumber,
      person_id: entry.personId,
      name: entry.name,
      kind: entry.kind,
      organisation_id: entry.organisationId,
      keeper_kk: entry.keeper.kk,
      keeper_ru: entry.keeper.ru,
      languages: [...entry.languages],
      regions: [...entry.regions],
      fields: [...entry.fields],
      formats: [...entry.formats],
      fee_from_tiyn: entry.feeFromTiyn,
      address: entry.address,
      phone: entry.phone,
      email: entry.email,
      about_language: entry.about?.language ?? null,
      about_text: entry.about?.text ?? null,
      training: entry.training && jsonb(entry.training),
      entered_on: entry.enteredOn,
      excluded_on: entry.excludedOn,
      proofs: jsonb(entry.proofs),
    })
    .execute();
  for (const from of entry.suspendedFrom) await suspendMediator(tx, entry.registryNumber, from);
}

/** Records a suspension; how long it runs the law says. `tx` must stand as the owner. */
export async function suspendMediator(tx: Tx, registryNumber: string, from: Day): Promise<void> {
  const row = { registry_number: registryNumber, suspended_from: from };
  await tx.withTables<RegisterTables>().insertInto('mediator_suspension').values(row).execute();
}
