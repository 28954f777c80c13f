import type { Day, Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { DayException } from '#kernel/working-calendar.ts';
import type { Tx } from '#platform/database/database.ts';

interface CalendarDayRow {
  day: string;
  kind: 'day-off' | 'working-day';
  name: string;
  added_by: string;
  added_at: string;
}

type CalendarTables = { calendar_day: CalendarDayRow };

/** Days that an administrator added to the calendar of the law, in order. */
export async function addedDays(tx: Tx): Promise<readonly DayException[]> {
  const rows = await tx.withTables<CalendarTables>().selectFrom('calendar_day').select(['day', 'kind', 'name']).orderBy('day').execute();
  return rows.map((row) => ({ day: row.day as Day, kind: row.kind, name: row.name }));
}

/** Adds a day, or replaces what was said of it; runs as the administrator. */
export async function addDay(tx: Tx, added: DayException & { readonly by: PersonId; readonly at: Instant }): Promise<void> {
  const { day, kind, name, by, at } = added;
  const tables = tx.withTables<CalendarTables>();
  await tables.deleteFrom('calendar_day').where('day', '=', day).execute();
  await tables.insertInto('calendar_day').values({ day, kind, name, added_by: by, added_at: at }).execute();
}

/** Takes a day back; false when it was not there. */
export async function removeDay(tx: Tx, day: Day): Promise<boolean> {
  const gone = await tx.withTables<CalendarTables>().deleteFrom('calendar_day').where('day', '=', day).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
