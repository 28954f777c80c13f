import { sql, type Transaction } from 'kysely';

/** Roles without rights of their own over content beyond what policies and grants give them. */
export type ServiceRole = 'bitim_worker' | 'bitim_steward' | 'bitim_door' | 'bitim_admin' | 'bitim_public';

/**
 * As whom a transaction acts.
 *
 * `bitim_app` is a person's own work on cases: policies read `bitim_person()` and `bitim_acting_for()`. The worker does due work,
 * the steward writes membership and keys, the door checks accounts and sessions, the admin reads no content.
 */
export type Standing =
  | { readonly role: 'bitim_app'; readonly personId: string | null; readonly actingFor?: string | null | undefined }
  | { readonly role: ServiceRole };

/** Switches the role within an open transaction, in one round trip; `'owner'` goes back to the connecting user. */
export async function become(tx: Transaction<Record<never, never>>, standing: Standing | 'owner'): Promise<void> {
  const role = standing === 'owner' ? 'none' : standing.role;
  const person = standing !== 'owner' && standing.role === 'bitim_app' ? standing : { personId: null, actingFor: null };
  await sql`select set_config('role', ${role}, true),
    set_config('bitim.person', ${person.personId ?? ''}, true),
    set_config('bitim.acting_for', ${person.actingFor ?? ''}, true)`.execute(tx);
}
