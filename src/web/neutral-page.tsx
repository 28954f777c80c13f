import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Day } from '#kernel/day.ts';
import { addDays, addMonths, day, partsOfDay, weekday } from '#kernel/day.ts';
import { assetPath } from '#web/assets.ts';
import type { Speech } from '#web/speech.ts';
import { weekdayInWords } from '#web/text/dates.ts';

/**
 * Where a quick exit leads: a month of the calendar, without a name, a mark or a word about mediation.
 *
 * @example renderNeutralPage(speech, clock.today())
 */
export function renderNeutralPage(speech: Speech, today: Day): string {
  return `<!doctype html>${renderToString(<NeutralPage speech={speech} today={today} />)}`;
}

function NeutralPage({ speech, today }: { readonly speech: Speech; readonly today: Day }): JSX.Element {
  const first = day(`${today.slice(0, 8)}01`);
  const monday = addDays(first, 1 - weekday(first));
  const lastDay = addDays(addMonths(first, 1), -1);
  const weeks = Array.from({ length: Math.ceil((weekday(first) - 1 + partsOfDay(lastDay).dayOfMonth) / 7) }, (_, at) =>
    addDays(monday, at * 7),
  );
  const week = (from: Day): readonly Day[] => Array.from({ length: 7 }, (_, at) => addDays(from, at));
  return (
    <html lang={speech.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{speech.t('web.neutral')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="stylesheet" href={assetPath('app.css')} />
      </head>
      <body class="govuk-template__body">
        <main class="govuk-width-container govuk-main-wrapper">
          <h1 class="govuk-heading-l">{speech.day(today)}</h1>
          <table class="b-calendar b-calendar--month">
            <caption class="govuk-visually-hidden">{speech.t('web.neutral')}</caption>
            <thead>
              <tr>
                {week(monday).map((cell) => (
                  <th key={cell} scope="col">
                    {weekdayInWords(speech.language, cell, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((from) => (
                <tr key={from}>
                  {week(from).map((cell) => (
                    <td key={cell} class={`b-calendar__day${cell === today ? ' b-calendar__day--today' : ''}`}>
                      {cell.slice(0, 7) === today.slice(0, 7) ? partsOfDay(cell).dayOfMonth : ''}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </body>
    </html>
  );
}
