import { fastify } from 'fastify';
import { sql } from 'kysely';
import { personHolder } from '#case/domain/members.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Bench, type Figure, ratio } from '#tools/bench/frame.ts';
import { type Measured, onBothDatabases } from '#tools/bench/program-places.ts';

/** The rows that the case is read from, by the query of the event log, without roles, policies, keys or folding. */
async function bareRows(tx: Tx, caseId: string, holder: string): Promise<readonly unknown[]> {
  const { rows } = await sql`select distinct on (e.seq) e.event_id, e.seq, r.key, e.kind, e.at, e.actor, e.payload, e.room_id
    from room_member m join room r on r.room_id = m.room_id join case_event e on e.room_id = m.room_id
    left join case_content c on c.event_id = e.event_id
    where m.case_id = ${caseId} and m.holder in (${holder}) and m.until is null order by e.seq`.execute(tx);
  return rows;
}

async function readFigures({ test, client, staged, people }: Measured): Promise<readonly Figure[]> {
  const holder = personHolder(people.applicant.personId);
  const bare = fastify();
  bare.get('/bare/:caseId', (request) => {
    const { caseId } = request.params as { readonly caseId: string };
    return test.database.owner((tx) => bareRows(tx, caseId, holder));
  });
  const ours = async (): Promise<void> => {
    const answer = await client.api('GET', `/api/v1/cases/${staged.caseId}`);
    if (answer.statusCode !== 200) throw new Error(`the case answered ${answer.statusCode}`);
  };
  const theirs = async (): Promise<void> => {
    const answer = await bare.inject({ url: `/bare/${staged.caseId}` });
    if (answer.statusCode !== 200 || !answer.body.includes('case-opened')) throw new Error('the bare query found nothing');
  };
  const found = await ratio({ ours, theirs });
  await bare.close();
  return [{ name: 'one case over the API, against the same query on bare Fastify', value: found, unit: 'x', bar: { atLeast: 0.5 } }];
}

export const benches: readonly Bench[] = onBothDatabases('read API', readFigures);
