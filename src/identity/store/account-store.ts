import type { Selectable } from 'kysely';
import type { AccountAtDoor, AccountStore } from '#identity/acts/ports.ts';
import type { AccountDraft } from '#identity/domain/account.ts';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import type { AccountRow, IdentityTx, OfficeMemberRow } from '#identity/store/tables.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';

type Joined = Selectable<AccountRow> & { readonly [Key in 'organisation_id' | 'works_as']: OfficeMemberRow[Key] | null };

/** Where a sealed value of an account belongs. */
export function accountPlace(column: 'name' | 'email' | 'iin', personId: string): string {
  return `account.${column}:${personId}`;
}

function accountOf(row: Joined, seal: PersonalSeal): AccountAtDoor {
  const { organisation_id, works_as } = row;
  return {
    personId: row.id as PersonId,
    name: seal.open(row.name_sealed, accountPlace('name', row.id)),
    email: seal.open(row.email_sealed, accountPlace('email', row.id)) as EmailAddress,
    emailVerifiedAt: row.email_verified_at,
    language: row.language,
    iin: row.iin_sealed && (seal.open(row.iin_sealed, accountPlace('iin', row.id)) as Iin),
    iinProvenBy: row.iin_proven_by,
    office: organisation_id !== null && works_as !== null ? { organisationId: organisation_id as OrganisationId, as: works_as } : null,
    isMediator: row.is_mediator,
    isAdmin: row.is_admin,
    passwordHash: row.password_hash,
  };
}

/** The columns of a new account. */
export function accountColumns(
  seal: PersonalSeal,
  personId: string,
  draft: AccountDraft,
): Pick<AccountRow, 'id' | 'name_sealed' | 'email_sealed' | 'email_hash' | 'language' | 'password_hash'> {
  return {
    id: personId,
    name_sealed: seal.seal(draft.name, accountPlace('name', personId)),
    email_sealed: seal.seal(draft.email, accountPlace('email', personId)),
    email_hash: seal.keyedHash('email', draft.email),
    language: draft.language,
    password_hash: draft.passwordHash,
  };
}

/** Accounts within one transaction. */
export function accountStore(tx: IdentityTx, seal: PersonalSeal): AccountStore {
  const accounts = () =>
    tx
      .selectFrom('account')
      .leftJoin('office_member', 'office_member.person_id', 'account.id')
      .selectAll('account')
      .select(['office_member.organisation_id', 'office_member.works_as']);
  const opened = (row: Joined | undefined): AccountAtDoor | null => (row ? accountOf(row, seal) : null);
  const change = (personId: PersonId, columns: Partial<AccountRow>) => tx.updateTable('account').set(columns).where('id', '=', personId);
  return {
    byEmail: async (email) => opened(await accounts().where('account.email_hash', '=', seal.keyedHash('email', email)).executeTakeFirst()),
    byId: async (personId) => opened(await accounts().where('account.id', '=', personId).executeTakeFirst()),
    byProvenIin: async (iin) => {
      const found = accounts().where('account.iin_hash', '=', seal.keyedHash('iin', iin)).where('account.iin_proven_at', 'is not', null);
      return opened(await found.executeTakeFirst());
    },
    insertVerified: async (personId, draft, at) => {
      const row = { ...accountColumns(seal, personId, draft), email_verified_at: at, is_mediator: false, is_admin: false };
      const insert = tx
        .insertInto('account')
        .values(row)
        .onConflict((conflict) => conflict.column('email_hash').doNothing());
      return (await insert.returning('id').executeTakeFirst()) ? personId : null;
    },
    savePassword: async (personId, passwordHash) => {
      await change(personId, { password_hash: passwordHash }).execute();
    },
    saveEmailVerified: async (personId, at) => {
      await change(personId, { email_verified_at: at }).execute();
    },
    saveLanguage: async (personId, language) => {
      await change(personId, { language }).execute();
    },
    saveName: async (personId, name) => {
      await change(personId, { name_sealed: seal.seal(name, accountPlace('name', personId)) }).execute();
    },
    saveTypedIin: async (personId, iin) => {
      const columns = {
        iin_sealed: iin && seal.seal(iin, accountPlace('iin', personId)),
        iin_hash: iin && seal.keyedHash('iin', iin),
      };
      const changed = await change(personId, columns).where('iin_proven_at', 'is', null).executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },
    saveProvenIin: async (personId, iin, { by, at }) => {
      const columns = { iin_sealed: seal.seal(iin, accountPlace('iin', personId)), iin_hash: seal.keyedHash('iin', iin) };
      await change(personId, { ...columns, iin_proven_by: by, iin_proven_at: at }).execute();
    },
  };
}
