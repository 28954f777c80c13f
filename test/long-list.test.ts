import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personHolder } from '#case/domain/members.ts';
import { type Client, clientOf } from '#test/client.ts';
import { lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

const many = 10_112;

/** The list that took another system 22 MB and six seconds. */
describe('a list of ten thousand cases', () => {
  let test: TestProgram;
  let client: Client;

  beforeAll(async () => {
    test = await testProgram();
    const people = await lanePeople(test);
    const holder = personHolder(people.applicant.personId);
    await test.database.owner(async (tx) => {
      await sql`insert into case_file (case_id, number, dispute_kind, organisation_id, stage, opened_on, updated_at)
        select gen_random_uuid(), '2025-' || lpad(n::text, 6, '0'), 'civil', ${people.office}::uuid, 'meeting', '2025-06-01',
          timestamptz '2025-06-01' + n * interval '1 minute' from generate_series(1, ${many}::int) n`.execute(tx);
      await sql`insert into room (room_id, case_id, key, kind) select gen_random_uuid(), case_id, 'case', 'case' from case_file`.execute(
        tx,
      );
      await sql`insert into room_member (room_id, case_id, holder, since)
        select room_id, case_id, ${holder}, '2025-06-01' from room`.execute(tx);
      await sql`analyze case_file, room, room_member`.execute(tx);
    });
    client = await clientOf(test, people.applicant);
  });
  afterAll(() => test.close());

  it('gives its first page in at most 50 KB and 100 ms, and nothing of the rest', async () => {
    const times: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      const started = performance.now();
      const page = await client.get('/cases');
      times.push(performance.now() - started);
      expect(page.statusCode).toBe(200);
      expect(Buffer.byteLength(page.body) / 1024).toBeLessThanOrEqual(50);
      expect(page.body).toContain(`2025-${String(many).padStart(6, '0')}`);
      expect(page.body).not.toContain('2025-000001');
    }
    // Other work may hold this machine up, never hurry it: the quickest of the runs is what the program needs.
    expect(Math.min(...times)).toBeLessThanOrEqual(100);
  });

  it('leads on page by page', async () => {
    const page = await client.get('/cases');
    const next = /href="(\/cases\?[^"]*after=[^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).not.toBe('');
    const second = await client.get(next);
    expect([second.statusCode, second.body.includes(`2025-${String(many - 50).padStart(6, '0')}`)]).toEqual([200, true]);
  });
});
