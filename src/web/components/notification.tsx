import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

interface NotificationProps {
  readonly speech: Speech;
  readonly kind: 'done' | 'note' | 'problem';
  /** Ready text. */
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** Something the person should notice: an act done, a note, a problem. Said by text and sign, not by colour alone. */
export function Notification({ speech, kind, text, children }: NotificationProps): JSX.Element {
  return (
    <div class={`b-notice b-notice--${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <Icon name={kind} />
      <div>
        <span class="govuk-visually-hidden">{speech.t(`web.notice.${kind}`)}</span>
        <p class="b-notice__text">{text}</p>
        {children}
      </div>
    </div>
  );
}
