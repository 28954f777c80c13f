import type { JSX } from 'preact';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';
import { ClockCard } from '#web/components/clock-card.tsx';
import type { Speech } from '#web/speech.ts';

/** The clock that runs now: the invitation's ten days, or the term of the mediation, with how it was counted. */
export function CaseClock({
  speech,
  state,
  today,
}: {
  readonly speech: Speech;
  readonly state: CaseState;
  readonly today: Day;
}): JSX.Element | null {
  const stage = stageOf(state);
  const { invitation, contract } = state;
  if (stage === 'invited' && invitation) {
    return (
      <ClockCard
        speech={speech}
        title={speech.t('case.clock.invitation')}
        startedOn={invitation.sentOn}
        nominalDay={addDays(invitation.sentOn, invitation.termDays)}
        lastDay={invitation.lastDay}
        today={today}
        state="running"
        why={speech.t('case.clock.invitation.why', { days: invitation.termDays })}
        article={speech.t('case.clock.invitation.article')}
      />
    );
  }
  if (!contract?.startedOn || !contract.lastDay || !contract.nominalDay || state.ending) return null;
  return (
    <ClockCard
      speech={speech}
      title={speech.t('case.clock.term')}
      startedOn={contract.startedOn}
      nominalDay={contract.extendedTo ?? contract.nominalDay}
      lastDay={contract.lastDay}
      today={today}
      state="running"
      why={speech.t(contract.extendedTo ? 'case.clock.term.extended' : 'case.clock.term.why')}
      article={speech.t('case.clock.term.article')}
    />
  );
}
