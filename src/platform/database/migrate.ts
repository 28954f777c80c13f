import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '#platform/database/database.ts';

/** One step forward of the schema; never changed once it has been released. `id` sorts: `0100-case-events`. */
export interface Migration {
  readonly id: string;
  readonly sql: string;
}

interface Applied {
  readonly id: string;
  readonly checksum: string;
}

function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.sql).digest('hex');
}

function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  const sorted = [...migrations].sort((a, b) => (a.id < b.id ? -1 : 1));
  const wrong = sorted.find((migration, index) => !/^\d{4}-[a-z0-9-]+$/.test(migration.id) || migration.id === sorted[index - 1]?.id);
  if (wrong) throw new Error(`migration ${wrong.id}: the id is repeated or not of the form 0100-what-it-does`);
  return sorted;
}

/** Anything applied that this program does not know, or knows otherwise, means a newer or another program: stop. */
function refuseStrangers(applied: readonly Applied[], known: readonly Migration[]): void {
  const byId = new Map(known.map((migration) => [migration.id, checksum(migration)]));
  for (const { id, checksum: before } of applied) {
    const now = byId.get(id);
    if (now === undefined) throw new Error(`migration ${id} was applied to this database but is unknown to this program`);
    if (now !== before) throw new Error(`migration ${id} was changed after it had been applied`);
  }
}

async function applyPending(tx: Tx, known: readonly Migration[]): Promise<readonly string[]> {
  await sql`select pg_advisory_xact_lock(7101642)`.execute(tx);
  await sql`create table if not exists schema_migration (
    id text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(tx);
  const { rows } = await sql<Applied>`select id, checksum from schema_migration order by id`.execute(tx);
  refuseStrangers(rows, known);
  const done = new Set(rows.map((row) => row.id));
  const pending = known.filter((migration) => !done.has(migration.id));
  for (const migration of pending) {
    await sql.raw(migration.sql).execute(tx);
    await sql`insert into schema_migration (id, checksum) values (${migration.id}, ${checksum(migration)})`.execute(tx);
  }
  if (pending.length > 0) await sql.raw(ownerPolicies).execute(tx);
  return pending.map((migration) => migration.id);
}

/**
 * An owner that is no superuser is held by forced row-level security too, and would check histories and make backups of nothing.
 * It gets a policy of its own; requests never run as the owner.
 */
const ownerPolicies = `
do $$ declare one record; begin
  if (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) then return; end if;
  for one in select c.oid::regclass as name from pg_class c where c.relrowsecurity and pg_get_userbyid(c.relowner) = current_user
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'owner_of_all') loop
    execute format('create policy owner_of_all on %s to current_user using (true) with check (true)', one.name);
  end loop;
end $$`;

/**
 * Brings the schema forward: all pending migrations in order of id, in one transaction, so all or none.
 *
 * @returns Ids of those applied now.
 * @throws When one was applied that is unknown or has changed.
 */
export function migrate(db: Database, migrations: readonly Migration[]): Promise<readonly string[]> {
  const known = inOrder(migrations);
  return db.owner((tx) => applyPending(tx, known));
}
