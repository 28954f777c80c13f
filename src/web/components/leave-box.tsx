import type { JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

interface LeaveBoxProps {
  readonly speech: Speech;
  /** Where leaving is sent. */
  readonly action: string;
  readonly formToken?: string;
}

/** Leaving the mediation in two actions: open, confirm. Asks for no reason. */
export function LeaveBox({ speech, action, formToken }: LeaveBoxProps): JSX.Element {
  return (
    <details class="b-leave">
      <summary class="b-leave__summary">
        <Icon name="leave" />
        <span>{speech.t('web.leave')}</span>
      </summary>
      <div class="b-leave__content">
        <p>{speech.t('web.leave.effect')}</p>
        <ActionButton
          act={{ text: speech.t('web.leave.confirm'), action, ...(formToken === undefined ? {} : { formToken }) }}
          tone="warning"
        />
      </div>
    </details>
  );
}
