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
  // Literals, so that the statement can travel with the `begin` before it.
  await sql`select set_config('role', ${sql.lit(role)}, true),
    set_config('bitim.person', ${sql.lit(person.personId ?? '')}, true),
    set_config('bitim.acting_for', ${sql.lit(person.actingFor ?? '')}, true)`.execute(tx);
}

interface Settings {
  readonly role: string;
  readonly person: string;
  readonly acting_for: string;
}

/**
 * Does one piece of work as a service role within a person's transaction and gives the former role and person back.
 *
 * @example await asService(tx, 'bitim_steward', () => schedule(tx, reminder))
 */
export async function asService<T>(tx: Transaction<Record<never, never>>, role: ServiceRole, work: () => Promise<T>): Promise<T> {
  const { rows } =
    await sql<Settings>`select current_setting('role') as role, coalesce(current_setting('bitim.person', true), '') as person,
    coalesce(current_setting('bitim.acting_for', true), '') as acting_for, set_config('role', ${role}, true)`.execute(tx);
  const done = await work();
  const before = rows[0];
  if (!before) throw new Error('no settings');
  await sql`select set_config('role', ${before.role}, true), set_config('bitim.person', ${before.person}, true),
    set_config('bitim.acting_for', ${before.acting_for}, true)`.execute(tx);
  return done;
}
