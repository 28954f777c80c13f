import { type Client, clientOf } from '#test/client.ts';
import { type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';
import type { Bench, Figure } from '#tools/bench/frame.ts';
import { openTestDatabase } from '#tools/test-database.mjs';

/** The whole program, measured in this process, with a case in which the sides meet. */
export interface Measured {
  readonly test: TestProgram;
  readonly people: LanePeople;
  readonly staged: StagedCase;
  readonly client: Client;
  readonly isServer: boolean;
}

async function measuredOn(isServer: boolean, work: (measured: Measured) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const test = await testProgram();
  try {
    const people = await lanePeople(test);
    const staged = await stagedCase(test, people, 'meeting');
    return await work({ test, people, staged, client: await clientOf(test, people.applicant), isServer });
  } finally {
    await test.close();
  }
}

/** The address of a server for `testDatabase`, given back when the work is done. */
async function withServer<Answer>(work: () => Promise<Answer>): Promise<Answer | string> {
  const found = await openTestDatabase();
  if ('missing' in found) return `no PostgreSQL server: ${found.missing}`;
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = found.url;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    await found.drop();
  }
}

async function withoutServer<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const before = process.env['DATABASE_URL'];
  delete process.env['DATABASE_URL'];
  try {
    return await work();
  } finally {
    if (before !== undefined) process.env['DATABASE_URL'] = before;
  }
}

/** The same bench on the embedded database and on a server, where one is found. */
export function onBothDatabases(name: string, work: (measured: Measured) => Promise<readonly Figure[]>): readonly Bench[] {
  return [
    { name: `${name}, embedded`, run: () => withoutServer(() => measuredOn(false, work)) },
    { name: `${name}, server`, run: () => withServer(() => measuredOn(true, work)) },
  ];
}
