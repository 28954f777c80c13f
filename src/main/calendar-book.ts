import { AsyncResource } from 'node:async_hooks';
import { addedDays } from '#case/store/calendar-days.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import type { Database, Tx } from '#platform/database/database.ts';

/** Channel on which copies of the program learn that the calendar changed. */
export const calendarChannel = 'bitim_calendar';

/** The calendar of the law with the days that an administrator added, kept up to date in every copy of the program. */
export interface CalendarBook {
  readonly current: () => WorkingCalendar;
  /** Reads the days anew, within an open transaction when one is given. */
  readonly refresh: (tx?: Tx) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openCalendarBook(database: Database): Promise<CalendarBook> {
  let calendar = kazakhstanCalendar();
  const refresh = async (tx?: Tx): Promise<void> => {
    calendar = kazakhstanCalendar(await (tx ? addedDays(tx) : database.as({ role: 'bitim_public' }, addedDays)));
  };
  await refresh();
  // The embedded database tells while the transaction that changed the calendar still counts as open here.
  const heard = AsyncResource.bind(() => void refresh());
  const unlisten = await database.listen(calendarChannel, heard);
  return { current: () => calendar, refresh, close: unlisten };
}
