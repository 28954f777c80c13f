import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseId, PersonId } from '#kernel/id.ts';
import { openSharedHub } from '#main/shared-hub.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { openLog } from '#platform/log.ts';

describe('news of a live room', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  it('reach the other copies of the program on a server; an embedded database has one process and needs none', async () => {
    const log = openLog('silent');
    const [here, there] = [await openSharedHub({ database, log }), await openSharedHub({ database, log })];
    const caseId = randomUUID() as CaseId;
    const heard: string[] = [];
    const seat = (name: string) => ({
      caseId,
      room: 'joint' as const,
      personId: randomUUID() as PersonId,
      onNews: () => void heard.push(name),
      onRecheck: () => undefined,
      onClose: () => undefined,
    });
    here.hub.join(seat('here'));
    const arrived = new Promise<void>((resolve) => {
      there.hub.join({
        ...seat('there'),
        onNews: () => {
          heard.push('there');
          resolve();
        },
      });
    });
    here.hub.announce({ caseId, room: 'joint' });
    if (database.kind === 'server') await arrived;
    expect([...new Set(heard)].sort()).toEqual(database.kind === 'server' ? ['here', 'there'] : ['here']);
    await here.close();
    await there.close();
  });
});
