import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '#platform/database/database.ts';
import { become } from '#platform/database/standing.ts';
import { rolledBack } from '#platform/database/test-database.ts';
import { plantField } from '#test/leaks/field.ts';
import { allProbes } from '#test/leaks/probes.ts';
import { plantDrawers } from '#test/leaks/world.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

/** What anybody may read: the register of organisations and mediators, the holidays, which the administrator keeps. */
const publicTables = ['organisation', 'public_mediator', 'calendar_day'];

/** Tables with case ids that only roles of the service reach, and why these need no rooms: they hold no words that are not sealed. */
const ofTheService = ['due_work', 'letter', 'invitation_code', 'office_member', 'login_session', 'register_entry'];

interface Column {
  readonly table: string;
  readonly column: string;
}

async function rows<Row>(tx: Tx, text: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(text).execute(tx)).rows;
}

const granted = (role: string): string => `select c.relname as table, a.attname as column from pg_class c
  join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped
  and has_column_privilege('${role}', c.oid, a.attnum, 'select') order by 1, 2`;

describe('the administrator of the database', () => {
  let test: TestProgram;
  beforeAll(async () => {
    test = await testProgram();
    await plantDrawers(test, await plantField(test, ['meeting']));
  });
  afterAll(() => test.close());

  it('reads no row of any table that is not public', async () => {
    await rolledBack(test.database, async (tx) => {
      const tables = new Set((await rows<Column>(tx, granted('bitim_admin'))).map((one) => one.table));
      expect([...tables].filter((table) => !publicTables.includes(table)).length).toBeGreaterThan(5);
      for (const table of tables) {
        if (publicTables.includes(table)) continue;
        const [own] = await rows<{ n: number }>(tx, `select count(*)::int as n from ${table}`);
        await become(tx, { role: 'bitim_admin' });
        const [seen] = await rows<{ n: number }>(tx, `select count(*)::int as n from ${table}`);
        await become(tx, 'owner');
        expect([table, (own?.n ?? 0) > 0, seen?.n]).toEqual([table, true, 0]);
      }
    });
  });

  it('has no right to sealed columns, hashes of accounts, letters or due work, nor to write anything', async () => {
    await rolledBack(test.database, async (tx) => {
      const columns = await rows<Column>(tx, granted('bitim_admin'));
      const secret = [
        'account',
        'letter',
        'login_session',
        'address_proof',
        'invitation_token',
        'idempotency_key',
        'register_entry',
        'due_work',
      ];
      expect(columns.filter((one) => secret.includes(one.table))).toEqual([]);
      const writable = await rows<Column>(
        tx,
        `select c.relname as table, p.what as column from pg_class c join pg_namespace n on n.oid = c.relnamespace,
          unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as p(what)
          where n.nspname = 'public' and c.relkind in ('r', 'v') and has_table_privilege('bitim_admin', c.oid, p.what)`,
      );
      expect(writable.filter((one) => one.table !== 'calendar_day')).toEqual([]);
    });
  });

  it('cannot become anybody else and finds no function that runs with another’s rights', async () => {
    await rolledBack(test.database, async (tx) => {
      const members = await rows(
        tx,
        `select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
          where u.rolname like 'bitim\\_%' and r.rolname like 'bitim\\_%' and u.rolname not like 'bitim\\_test%'`,
      );
      expect(members).toEqual([]);
      const definers = await rows(
        tx,
        `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef`,
      );
      expect(definers).toEqual([]);
      const strong = await rows(
        tx,
        `select rolname from pg_roles where rolname like 'bitim\\_%' and (rolsuper or rolbypassrls) and not rolcanlogin`,
      );
      expect(strong).toEqual([]);
    });
  });
});

describe('a table with data of cases or people', () => {
  let test: TestProgram;
  beforeAll(async () => {
    test = await testProgram();
  });
  afterAll(() => test.close());

  it('has row-level security forced and is probed by the leak test, or only the service reaches it', async () => {
    await rolledBack(test.database, async (tx) => {
      const tables = await rows<{ readonly name: string; readonly isForced: boolean }>(
        tx,
        `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as "isForced" from pg_class c
          join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('case_id', 'room_id', 'person_id', 'person', 'to_person'))`,
      );
      const probed = new Set(allProbes.map((probe) => probe.table.split(' ', 1)[0]));
      const open = tables.filter(({ name, isForced }) => !(isForced && probed.has(name)) && !ofTheService.includes(name));
      expect(open).toEqual([]);
      const read = [...(await rows<Column>(tx, granted('bitim_admin'))), ...(await rows<Column>(tx, granted('bitim_public')))];
      const toPublic = read.filter(
        ({ table, column }) => ofTheService.includes(table) && /case_id|person|sealed|params|payload|proofs/.test(column),
      );
      expect(toPublic).toEqual([]);
    });
  });
});
