import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { addDays, daysBetween, partsOfDay, weekday } from '#kernel/day.ts';
import type { Speech } from '#web/speech.ts';
import { weekdayInWords } from '#web/text/dates.ts';

interface CalendarStripProps {
  readonly speech: Speech;
  readonly startedOn: Day;
  readonly nominalDay: Day;
  readonly lastDay: Day;
  readonly today: Day;
  readonly skipped?: Readonly<Record<Day, string>>;
}

interface Counted {
  readonly day: Day;
  readonly mark: 'outside' | 'start' | 'counted' | 'skipped' | 'moved' | 'last';
  readonly number?: number;
  readonly note?: string;
}

const longest = 371;

/**
 * The days of a term as weeks of a calendar: which day started it, which were counted with what number, which were not and why.
 *
 * A term longer than a year is not drawn.
 */
export function CalendarStrip(props: CalendarStripProps): JSX.Element | null {
  const { speech, startedOn, lastDay } = props;
  const span = daysBetween(startedOn, lastDay);
  if (span < 1 || span > longest) return null;
  const weeks = weeksOf(countDays(props));
  return (
    <table class="b-calendar">
      <caption class="govuk-visually-hidden">{speech.t('web.clock.calendar')}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((cell) => (
            <th key={cell.day} scope="col">
              <abbr title={weekdayInWords(speech.language, cell.day)}>{weekdayInWords(speech.language, cell.day, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((cell) => (
              <Cell key={cell.day} speech={speech} cell={cell} isToday={cell.day === props.today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ speech, cell, isToday }: { readonly speech: Speech; readonly cell: Counted; readonly isToday: boolean }): JSX.Element {
  if (cell.mark === 'outside') return <td class="b-calendar__day b-calendar__day--outside" />;
  const said = cell.number === undefined ? '' : speech.t('web.clock.mark.counted', { n: cell.number });
  const mark = cell.mark === 'counted' ? '' : speech.t(`web.clock.mark.${cell.mark}`);
  const words = [mark, said, cell.note ?? ''].filter(Boolean).join(' ');
  return (
    <td class={`b-calendar__day b-calendar__day--${cell.mark}${isToday ? ' b-calendar__day--today' : ''}`} title={words}>
      <span class="b-calendar__date">{partsOfDay(cell.day).dayOfMonth}</span>
      <span class="b-calendar__count" aria-hidden="true">
        {cell.number ?? '·'}
      </span>
      <span class="govuk-visually-hidden">
        {words}
        {isToday && ` (${speech.t('web.clock.mark.today')})`}
      </span>
    </td>
  );
}

/** Numbers the days from the one after the start; skipped days get no number, days after the nominal one are moved. */
function countDays({ startedOn, nominalDay, lastDay, skipped = {} }: CalendarStripProps): readonly Counted[] {
  let number = 0;
  const countOne = (day: Day): Counted => {
    const note = skipped[day];
    const noted = note === undefined ? {} : { note };
    if (day > nominalDay) return { day, mark: day === lastDay ? 'last' : 'moved', ...noted };
    if (note !== undefined && day !== lastDay) return { day, mark: 'skipped', note };
    number += 1;
    return { day, mark: day === lastDay ? 'last' : 'counted', number, ...noted };
  };
  const days = Array.from({ length: daysBetween(startedOn, lastDay) }, (_, at) => addDays(startedOn, at + 1));
  return [{ day: startedOn, mark: 'start' }, ...days.map(countOne)];
}

function weeksOf(days: readonly Counted[]): readonly (readonly Counted[])[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const before = Array.from({ length: weekday(first) - 1 }, (_, at) => addDays(first, at + 1 - weekday(first)));
  const after = Array.from({ length: 7 - weekday(last) }, (_, at) => addDays(last, at + 1));
  const outside = (day: Day): Counted => ({ day, mark: 'outside' });
  const all = [...before.map(outside), ...days, ...after.map(outside)];
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}
