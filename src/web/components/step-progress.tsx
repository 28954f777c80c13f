import type { JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

interface StepProgressProps {
  readonly speech: Speech;
  /** Names of the steps in order, ready texts. */
  readonly steps: readonly string[];
  /** Index of the current step, from 0; equal to the number of steps when all are done. */
  readonly current: number;
}

/** Which steps are done, which one is now, which are ahead. */
export function StepProgress({ speech, steps, current }: StepProgressProps): JSX.Element {
  const stateOf = (at: number): 'done' | 'now' | 'ahead' => (at < current ? 'done' : at === current ? 'now' : 'ahead');
  return (
    <ol class="b-steps" aria-label={speech.t('web.steps')}>
      {steps.map((text, at) => {
        const state = stateOf(at);
        return (
          <li key={text} class={`b-steps__step b-steps__step--${state}`} {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}>
            <span class="b-steps__sign" aria-hidden="true">
              {state === 'done' ? <Icon name="done" /> : at + 1}
            </span>
            <span class="b-steps__text">
              {text}
              <span class="govuk-visually-hidden"> ({speech.t(`web.steps.${state}`)})</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
