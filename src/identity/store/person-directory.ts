import { accountPlace } from '#identity/store/account-store.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import type { IdentityTables } from '#identity/store/tables.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Tx } from '#platform/database/database.ts';

/** How to write to a person. */
export interface Addressee {
  readonly personId: PersonId;
  readonly name: string;
  readonly language: Language;
  /** The address of the account; null while it is not verified, for letters on cases go to proven addresses only. */
  readonly address: string | null;
}

/** Names, languages and addresses of these people; whoever has no account is left out. `tx` must stand as `bitim_door`. */
export async function addressees(tx: Tx, personIds: readonly PersonId[], seal: PersonalSeal): Promise<readonly Addressee[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .withTables<IdentityTables>()
    .selectFrom('account')
    .select(['id', 'name_sealed', 'language', 'email_sealed', 'email_verified_at'])
    .where('id', 'in', personIds)
    .execute();
  return rows.map((row) => ({
    personId: row.id as PersonId,
    name: seal.open(row.name_sealed, accountPlace('name', row.id)),
    language: row.language,
    address: row.email_verified_at === null ? null : seal.open(row.email_sealed, accountPlace('email', row.id)),
  }));
}

/** Who works in the office of an organisation. `tx` must stand as `bitim_door`. */
export async function officeMembers(tx: Tx, organisationId: OrganisationId, as: 'clerk' | 'reviewer'): Promise<readonly PersonId[]> {
  const rows = tx
    .withTables<IdentityTables>()
    .selectFrom('office_member')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('works_as', '=', as);
  return (await rows.execute()).map((row) => row.person_id as PersonId);
}
