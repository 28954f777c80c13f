import type { JSX } from 'preact';
import { labourDecision } from '#case/domain/labour-law.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { sayCite } from '#lawbook/words/cite-words.ts';
import { ClockCard } from '#web/components/clock-card.tsx';
import { sayFacts } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

interface LabourClockProps {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/** The employee's own time limit in a labour dispute: how it runs, and that it stands still while the contract is in force. */
export function LabourClock({ speech, state, today, calendar }: LabourClockProps): JSX.Element | null {
  const decision = labourDecision(state, today, calendar);
  if (!decision) return null;
  const { findings, reasons } = decision;
  const title = speech.t(findings['goesTo'] === 'court' ? 'case.clock.labour.court' : 'case.clock.labour.commission');
  const says = reasons.map((reason) => speech.t(reason.messageId, sayFacts(speech, reason.facts))).join(' ');
  const deadline = decision.deadlines[0];
  if (!deadline) {
    const cite = reasons.at(-1)?.cite;
    return (
      <section class="govuk-inset-text" aria-label={title}>
        <h2 class="govuk-heading-s">{title}</h2>
        <p class="govuk-body">{says}</p>
        {cite && <p class="b-reason__source">{sayCite(speech, cite)}</p>}
      </section>
    );
  }
  const isResumed = deadline.why.includes('term-stood-still');
  return (
    <ClockCard
      speech={speech}
      title={title}
      startedOn={(isResumed ? state.ending?.on : undefined) ?? deadline.startsOn}
      nominalDay={deadline.nominalDay}
      lastDay={deadline.lastDay}
      today={today}
      state={findings['state'] === 'missed' ? 'missed' : 'running'}
      why={says}
      article={sayCite(speech, deadline.cite)}
    />
  );
}
