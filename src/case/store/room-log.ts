import { sql } from 'kysely';
import type { Actor } from '#case/domain/event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { toEvent } from '#case/store/event-log.ts';
import type { CaseTables } from '#case/store/rows.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

/** One message or note of a room. Positions count within the room alone, so that they tell nothing of other rooms. */
export interface LoggedWords {
  readonly position: number;
  readonly id: string;
  readonly personId: PersonId;
  readonly as: Actor['as'];
  readonly words: string;
  readonly at: Instant;
}

export interface RoomLog {
  readonly caseId: CaseId;
  readonly room: RoomKey;
  readonly kind: 'message-posted' | 'note-written';
  readonly holders: readonly string[];
}

function rowsOf(tx: Tx, log: RoomLog) {
  return tx
    .withTables<CaseTables>()
    .selectFrom('room as r')
    .innerJoin('room_member as m', 'm.room_id', 'r.room_id')
    .innerJoin('case_event as e', 'e.room_id', 'r.room_id')
    .leftJoin('case_content as c', 'c.event_id', 'e.event_id')
    .where('r.case_id', '=', log.caseId)
    .where('r.key', '=', log.room)
    .where('m.holder', 'in', log.holders)
    .where('m.until', 'is', null)
    .where('e.kind', '=', log.kind)
    .select([
      'e.event_id',
      'e.kind',
      'r.key',
      'e.at',
      'e.actor',
      'e.payload',
      'e.room_id',
      'r.wrapped_key',
      'c.sealed',
      sql<number>`row_number() over (order by e.seq)::int`.as('position'),
    ]);
}

/** Words of a room after a position, oldest first; nothing for whoever is not in the room. */
export async function readWords(
  tx: Tx,
  log: RoomLog,
  part: { readonly since: number; readonly limit: number; readonly vault: Vault },
): Promise<readonly LoggedWords[]> {
  const rows = await tx
    .selectFrom(rowsOf(tx, log).as('w'))
    .selectAll('w')
    .where('w.position', '>', part.since)
    .orderBy('w.position')
    .limit(part.limit)
    .execute();
  return Promise.all(
    rows.map(async (row) => {
      const event = await toEvent(row, part.vault);
      const payload = event.payload as { readonly messageId?: string; readonly noteId?: string };
      const content = event.content as { readonly words: string } | null;
      return {
        position: row.position,
        id: payload.messageId ?? payload.noteId ?? event.id,
        personId: event.actor.personId as PersonId,
        as: event.actor.as,
        words: content?.words ?? '',
        at: event.at,
      };
    }),
  );
}

/** How many words of this kind the room holds for this reader. */
export async function countWords(tx: Tx, log: RoomLog): Promise<number> {
  const row = await tx
    .selectFrom(rowsOf(tx, log).as('w'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Who wrote the message or note of this id in a room of this reader; undefined when there is none. */
export async function authorOfWords(tx: Tx, log: RoomLog, id: string): Promise<PersonId | undefined> {
  const name = log.kind === 'message-posted' ? 'messageId' : 'noteId';
  const row = await tx
    .selectFrom(rowsOf(tx, log).as('w'))
    .select('w.actor')
    .where(sql<boolean>`w.payload ->> ${name} = ${id}`)
    .executeTakeFirst();
  return (row?.actor as Actor | undefined)?.personId ?? undefined;
}
