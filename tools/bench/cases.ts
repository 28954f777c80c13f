import { sql } from 'kysely';
import { personHolder } from '#case/domain/members.ts';
import { applicationTo } from '#test/faults/staged-case.ts';
import { type Bench, type Figure, percentile, timings } from '#tools/bench/frame.ts';
import { type Measured, onBothDatabases } from '#tools/bench/program-places.ts';

const runs = 200;

async function pageFigures({ client, staged, isServer }: Measured): Promise<readonly Figure[]> {
  const [p50, p95] = isServer ? [10, 25] : [20, 50];
  const pages = { 'case page': '', history: '/history', 'page of an act': '/do/post-message', 'offer form': '/do/make-offer' };
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const samples = await timings(async () => {
      const answer = await client.get(`/case/${staged.caseId}${path}`);
      if (answer.statusCode !== 200) throw new Error(`${name} answered ${answer.statusCode}`);
    }, runs);
    figures.push({ name: `${name}, p50`, value: percentile(samples, 50), unit: 'ms', bar: { atMost: p50 } });
    figures.push({ name: `${name}, p95`, value: percentile(samples, 95), unit: 'ms', bar: { atMost: p95 } });
  }
  return figures;
}

const many = 10_000;

/** Rows as `many` cases would have left them, of which this person is a member. */
async function seedCases({ test, people }: Measured): Promise<void> {
  const holder = personHolder(people.applicant.personId);
  await test.database.owner(async (tx) => {
    await sql`insert into case_file (case_id, number, dispute_kind, organisation_id, stage, opened_on, updated_at)
      select gen_random_uuid(), '2025-' || lpad((100000 + n)::text, 6, '0'), 'civil', ${people.office}::uuid, 'meeting', '2025-06-01',
        timestamptz '2025-06-01' + n * interval '1 minute' from generate_series(1, ${many}::int) n`.execute(tx);
    await sql`insert into room (room_id, case_id, key, kind)
      select gen_random_uuid(), case_id, 'case', 'case' from case_file where number like '2025-%'`.execute(tx);
    await sql`insert into room_member (room_id, case_id, holder, since)
      select room_id, r.case_id, ${holder}, '2025-06-01' from room r join case_file f on f.case_id = r.case_id and f.number like '2025-%'`.execute(
      tx,
    );
    await sql`analyze case_file, room, room_member`.execute(tx);
  });
}

async function listFigures(measured: Measured): Promise<readonly Figure[]> {
  await seedCases(measured);
  const { client } = measured;
  const samples = await timings(() => client.get('/cases'), 40);
  const page = await client.get('/cases');
  if (!page.body.includes('2025-')) throw new Error('the list does not show the seeded cases');
  return [
    { name: 'first page of 10,000 cases, p50', value: percentile(samples, 50), unit: 'ms', bar: { atMost: 100 } },
    { name: 'first page of 10,000 cases, p95', value: percentile(samples, 95), unit: 'ms' },
    { name: 'its size', value: Buffer.byteLength(page.body) / 1024, unit: 'KB', bar: { atMost: 50 } },
  ];
}

async function applicationFigures({ client, people }: Measured): Promise<readonly Figure[]> {
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.api('POST', '/api/v1/applications', applicationTo(people))));
  const took = performance.now() - started;
  const accepted = answers.filter((answer) => answer.statusCode === 201);
  return [
    { name: '20 applications at once: accepted', value: accepted.length, unit: '', bar: { atLeast: 20 } },
    {
      name: '20 applications at once: different numbers',
      value: new Set(accepted.map((answer) => answer.json().number)).size,
      unit: '',
      bar: { atLeast: 20 },
    },
    { name: '20 applications at once: time', value: took, unit: 'ms' },
  ];
}

/** Pages of a case, the list of ten thousand, applications at once. */
export const benches: readonly Bench[] = [
  ...onBothDatabases('pages of a case', pageFigures),
  ...onBothDatabases('list of cases', listFigures),
  ...onBothDatabases('applications at once', applicationFigures),
];
