import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { daysBetween } from '#kernel/day.ts';
import { CalendarStrip } from '#web/components/calendar-strip.tsx';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

export interface ClockCardProps {
  readonly speech: Speech;
  /** What must be done by then, ready text. */
  readonly title: string;
  /** Day of the act that started the clock; it is not counted. */
  readonly startedOn: Day;
  /** Last day as counted, before holidays. */
  readonly nominalDay: Day;
  /** Last day that is still in time. */
  readonly lastDay: Day;
  readonly today: Day;
  readonly state: 'running' | 'stopped' | 'met' | 'missed';
  /** Why the last day is this one, in plain words, ready text. */
  readonly why: string;
  /** The article as cited, ready text. */
  readonly article: string;
  /** Days that the term does not count, with the reason (a holiday's name); none for calendar days. */
  readonly skipped?: Readonly<Record<Day, string>>;
}

/** How many days are left, in words: also "today" and "late". */
export function daysLeftInWords(speech: Speech, daysLeft: number): string {
  if (daysLeft === 0) return speech.t('web.clock.today');
  return daysLeft > 0 ? speech.t('web.clock.left', { n: daysLeft }) : speech.t('web.clock.late', { n: -daysLeft });
}

/** A term of law as it runs: last day, days left, how it was counted day by day, and the article. */
export function ClockCard(clock: ClockCardProps): JSX.Element {
  const { speech, state } = clock;
  const left = daysBetween(clock.today, clock.lastDay);
  const isUrgent = state === 'missed' || (state === 'running' && left < 3);
  return (
    <section class={`b-clock b-clock--${state}${isUrgent ? ' b-clock--urgent' : ''}`} aria-label={clock.title}>
      <div class="b-clock__head">
        <Icon name="clock" />
        <h2 class="b-clock__title">{clock.title}</h2>
      </div>
      <p class="b-clock__last">
        <span class="b-clock__label">{speech.t('web.clock.last-day')}</span> <strong>{speech.day(clock.lastDay)}</strong>
      </p>
      <p class="b-clock__left">{state === 'running' ? daysLeftInWords(speech, left) : speech.t(`web.clock.${state}`)}</p>
      {state === 'running' && <Passed clock={clock} />}
      {clock.nominalDay !== clock.lastDay && (
        <p class="b-clock__note">
          {speech.t('web.clock.moved', { nominalDay: speech.day(clock.nominalDay), lastDay: speech.day(clock.lastDay) })}
        </p>
      )}
      <details class="b-clock__details">
        <summary>{speech.t('web.clock.how')}</summary>
        <p>{clock.why}</p>
        <CalendarStrip {...clock} />
        <p class="b-reason__source">{clock.article}</p>
      </details>
    </section>
  );
}

/** A bar of the days gone by; the same is said in words above it. */
function Passed({ clock }: { readonly clock: ClockCardProps }): JSX.Element {
  const all = Math.max(1, daysBetween(clock.startedOn, clock.lastDay));
  const gone = Math.min(all, Math.max(0, daysBetween(clock.startedOn, clock.today)));
  return (
    <svg class="b-clock__bar" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="b-clock__bar-all" width={all} height="1" />
      <rect class="b-clock__bar-gone" width={gone} height="1" />
    </svg>
  );
}
