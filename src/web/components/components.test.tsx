import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { addDays, day } from '#kernel/day.ts';
import { languages } from '#kernel/language.ts';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { CalendarStrip } from '#web/components/calendar-strip.tsx';
import { CaseBanner } from '#web/components/case-banner.tsx';
import { ClockCard } from '#web/components/clock-card.tsx';
import { DataTable, TableFilter } from '#web/components/data-table.tsx';
import { DecisionView } from '#web/components/decision-view.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';
import { FileList } from '#web/components/file-list.tsx';
import { LeaveBox } from '#web/components/leave-box.tsx';
import { MoneySchedule } from '#web/components/money-schedule.tsx';
import { Notification } from '#web/components/notification.tsx';
import { Pagination, pagesShown } from '#web/components/pagination.tsx';
import { PrimaryAction } from '#web/components/primary-action.tsx';
import { Room } from '#web/components/room-banner.tsx';
import { StepProgress } from '#web/components/step-progress.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { TaskList } from '#web/components/task-list.tsx';
import { Timeline } from '#web/components/timeline.tsx';
import type { Speech } from '#web/speech.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const term = { startedOn: day('2026-12-01'), nominalDay: day('2026-12-12'), lastDay: day('2026-12-14'), today: day('2026-12-05') };
const at = '2026-12-01T05:00:00.000Z' as Instant;
const states = ['running', 'stopped', 'met', 'missed'] as const;

function everything(speech: Speech): JSX.Element {
  return (
    <>
      {(['both-sides', 'you-and-mediator', 'only-you', 'mediator-only', 'court-outcome', 'organisation'] as const).map((audience) => (
        <AudienceChip key={audience} speech={speech} audience={audience} />
      ))}
      <CaseBanner
        speech={speech}
        title="T"
        number="2026-1"
        stage={{ text: 'S', step: 2, of: 8 }}
        turn={{ text: 'Y', isYours: true }}
        action={{ text: 'A', action: '/a', formToken: 't', fields: { version: '3' } }}
        until={{ day: term.lastDay, daysLeft: 2, why: 'W' }}
        audience="both-sides"
      />
      <CaseBanner
        speech={speech}
        title="T2"
        number="2026-2"
        stage={{ text: 'S' }}
        turn={{ text: 'X', isYours: false }}
        audience="only-you"
      />
      {states.map((state) => (
        <ClockCard
          key={state}
          speech={speech}
          title={state}
          {...term}
          state={state}
          why="w"
          article="a"
          skipped={{ [day('2026-12-06')]: 'h' }}
        />
      ))}
      <DataTable speech={speech} caption="C" columns={[{ key: 'n', title: 'N' }]} rows={[]} />
      <TableFilter speech={speech} action="/x" specs={[{ name: 'q', kind: 'text', label: 'web.name' }]} typed={{ q: 'z' }} />
      {(['allowed', 'allowed-if', 'refused', 'note'] as const).map((outcome) => (
        <DecisionView
          key={outcome}
          speech={speech}
          outcome={outcome}
          sentence="S"
          reasons={[{ text: 'R', rule: 'P', article: 'A', edition: 'E', verified: false }]}
        />
      ))}
      <EmptyState title="E" why="W" action={{ text: 'A', href: '/a' }} />
      <FileList speech={speech} files={[{ id: '1', name: 'n.pdf', format: 'PDF', bytes: 1_500_000, at, audience: 'only-you' }]} />
      <LeaveBox speech={speech} action="/leave-it" formToken="t" />
      <MoneySchedule
        speech={speech}
        caption="M"
        payments={(['due', 'paid', 'late', 'disputed'] as const).map((state) => ({
          id: state,
          dueOn: term.lastDay,
          amountTiyn: 100_000,
          payer: 'a',
          payee: 'b',
          state,
        }))}
      />
      {(['done', 'note', 'problem'] as const).map((kind) => (
        <Notification key={kind} speech={speech} kind={kind} text="N" />
      ))}
      <Pagination speech={speech} page={5} pages={20} hrefOf={(page) => `?page=${page}`} />
      <PrimaryAction act={{ text: 'P', href: '/p' }} />
      <Room speech={speech} kind="private" name="R" readers={['A', 'B']} />
      <StepProgress speech={speech} steps={['1', '2', '3']} current={1} />
      <SummaryList speech={speech} rows={[{ key: 'K', value: 'V', changeHref: '/c' }]} />
      <TaskList
        speech={speech}
        tasks={(['done', 'to-do', 'waiting', 'later'] as const).map((state) => ({ id: state, text: state, state, href: '/t' }))}
      />
      <Timeline speech={speech} entries={[{ id: 'e', at, text: 'T', by: 'B', audience: 'both-sides' }]} />
    </>
  );
}

describe('every component', () => {
  it.each(languages)('speaks %s, refers only to ids that exist, and carries no style or script of its own', (language) => {
    const html = renderToString(everything(speechFor(language)));
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...html.matchAll(/(?:for|aria-describedby|aria-labelledby)="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
    expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/\bweb\.[a-z]/);
    if (language !== 'en') expect(html.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(the|and|of)\b/);
  });
});

describe('a term drawn as a calendar', () => {
  const drawn = (props: Parameters<typeof CalendarStrip>[0]): string => renderToString(<CalendarStrip {...props} />);
  const speech = speechFor('en');

  it('counts from the day after the start and does not number days moved past a holiday', () => {
    const html = drawn({ speech, ...term });
    expect(html.match(/b-calendar__day--start/g)).toHaveLength(1);
    expect(html.match(/b-calendar__day--counted/g)).toHaveLength(11);
    expect(html.match(/b-calendar__day--moved/g)).toHaveLength(1);
    expect(html.match(/b-calendar__day--last/g)).toHaveLength(1);
    expect(html).toContain('Day 11.');
    expect(html).not.toContain('Day 12.');
  });

  it('gives no number to days that the term skips', () => {
    const skipped = { [day('2026-12-05')]: 'Saturday', [day('2026-12-06')]: 'Sunday' };
    const html = drawn({ speech, ...term, lastDay: day('2026-12-08'), nominalDay: day('2026-12-08'), skipped });
    expect(html.match(/b-calendar__day--skipped/g)).toHaveLength(2);
    expect(html).toContain('Day 5.');
    expect(html).not.toContain('Day 6.');
    expect(html).toContain('Not counted. Saturday');
  });

  it('draws nothing for a term longer than a year', () => {
    expect(drawn({ speech, ...term, lastDay: addDays(term.startedOn, 400), nominalDay: addDays(term.startedOn, 400) })).toBe('');
  });
});

describe('pages of a list', () => {
  it('offers only the neighbours of a list that nobody counts, and nothing when there are none', () => {
    const speech = speechFor('en');
    const html = renderToString(<Pagination speech={speech} next="/cases?after=x" />);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('href="/cases?after=x"');
    expect(renderToString(<Pagination speech={speech} />)).toBe('');
    expect(renderToString(<Pagination speech={speech} page={1} pages={1} hrefOf={String} />)).toBe('');
  });

  it('shows the ends, the neighbours, and a gap between them', () => {
    expect(pagesShown(5, 20)).toEqual([1, 0, 4, 5, 6, 0, 20]);
    expect(pagesShown(1, 3)).toEqual([1, 2, 3]);
    expect(pagesShown(2, 2)).toEqual([1, 2]);
  });
});
