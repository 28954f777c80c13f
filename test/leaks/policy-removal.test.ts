import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '#platform/database/database.ts';
import { rolledBack } from '#platform/database/test-database.ts';
import { type Field, plantField } from '#test/leaks/field.ts';
import { allProbes, type Difference, differences } from '#test/leaks/probes.ts';
import { type Asking, askersOf, plantDrawers, readWorld, type World } from '#test/leaks/world.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly roles: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly using: string | null;
  readonly check: string | null;
}

/** Everybody in a few words: a party, both mediators, an outsider, the office. */
const few = ['party-a-0', 'mediator-as-mediator', 'mediator-replaced', 'stranger', 'clerk', 'visitor'];

function isNoticedBy({ name }: Asking): boolean {
  return few.includes(name) || name.startsWith('bitim_');
}

async function policiesOf(tx: Tx): Promise<readonly Policy[]> {
  const { rows } = await sql<Policy>`select policyname as name, tablename as table, array_to_string(roles, ',') as roles, cmd as command,
    qual as using, with_check as check from pg_policies where schemaname = 'public' and policyname <> 'owner_of_all' order by 2, 1`.execute(
    tx,
  );
  return rows;
}

/** The same policy without any condition. */
function loosened({ name, table, roles, command }: Policy): string {
  const using = command === 'INSERT' ? '' : 'using (true)';
  const check = command === 'SELECT' || command === 'DELETE' ? '' : 'with check (true)';
  return `drop policy ${name} on ${table}; create policy ${name} on ${table} for ${command} to ${roles} ${using} ${check}`;
}

function isWideOpen({ using, check }: Policy): boolean {
  return (using === null || using === 'true') && (check === null || check === 'true');
}

describe('the leak test', () => {
  let test: TestProgram;
  let field: Field;

  beforeAll(async () => {
    test = await testProgram();
    field = await plantField(test, ['meeting']);
    await plantDrawers(test, field);
  });
  afterAll(() => test.close());

  async function noticed(tx: Tx, world: World, change: { readonly text: string; readonly table: string }): Promise<readonly Difference[]> {
    const askers = askersOf(world, [...field.outsiders, ...(field.plots[0]?.insiders ?? [])]).filter(isNoticedBy);
    const probes = allProbes.filter((probe) => probe.table.split(' ', 1)[0] === change.table);
    await sql`savepoint changed`.execute(tx);
    await sql.raw(change.text).execute(tx);
    const found: Difference[] = [];
    for (const asking of askers) found.push(...(await differences(tx, asking, { world, probes })));
    await sql`rollback to savepoint changed`.execute(tx);
    return found;
  }

  /** Names of policies whose change nobody noticed in this way. */
  async function unnoticed(kind: Difference['kind'], change: (policy: Policy) => string | null): Promise<readonly string[]> {
    const missed: string[] = [];
    await rolledBack(test.database, async (tx) => {
      const world = await readWorld(tx, field);
      for (const policy of await policiesOf(tx)) {
        const text = change(policy);
        if (text === null) continue;
        const found = await noticed(tx, world, { text, table: policy.table });
        if (!found.some((known) => known.kind === kind)) missed.push(`${policy.name} on ${policy.table}`);
      }
    });
    return missed;
  }

  it('finds nothing while every policy stands', async () => {
    await rolledBack(test.database, async (tx) => {
      const world = await readWorld(tx, field);
      const policies = await policiesOf(tx);
      expect(policies.length).toBeGreaterThan(25);
      for (const table of new Set(policies.map((policy) => policy.table)))
        expect([table, await noticed(tx, world, { text: 'select 1', table })]).toEqual([table, []]);
    });
  });

  it('finds a leak when any one policy lets everything through', async () => {
    expect(await unnoticed('leak', (policy) => (isWideOpen(policy) ? null : loosened(policy)))).toEqual([]);
  }, 180_000);

  it('finds what is missing when any one policy is dropped', async () => {
    expect(await unnoticed('fault', ({ name, table }) => `drop policy ${name} on ${table}`)).toEqual([]);
  }, 180_000);

  it('finds a leak when row-level security is switched off on any one table', async () => {
    expect(await unnoticed('leak', ({ table }) => `alter table ${table} disable row level security`)).toEqual([]);
  }, 180_000);
});
