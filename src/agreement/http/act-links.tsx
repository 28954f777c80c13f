import type { JSX } from 'preact';
import type { AgreementViewProps } from '#agreement/http/agreement-reading.ts';
import { ActionButton } from '#web/components/primary-action.tsx';

/** An act on one object, if it is offered. */
export interface ActOn {
  readonly act: string;
  readonly about?: Readonly<Record<string, string>>;
  /** Another short label than the act's own: a message id. */
  readonly label?: string;
}

type ActButtonsProps = AgreementViewProps & {
  readonly acts: readonly ActOn[];
  /** None of them is foremost: something else on the page is. */
  readonly isQuiet?: boolean;
};

/** Buttons of what may be done here, the first one foremost; nothing at all when nothing may be done. */
export function ActButtons({ acts, isQuiet = false, ...props }: ActButtonsProps): JSX.Element | null {
  const { reading, offered, actHref } = props;
  const open = acts.filter(({ act }) => offered.includes(act));
  if (open.length === 0) return null;
  return (
    <div class="govuk-button-group">
      {open.map(({ act, about, label }, at) => (
        <ActionButton
          key={label ?? act}
          act={{ text: reading.speech.t(label ?? `agreement.act.${act}`), href: actHref(act, about) }}
          tone={at === 0 && !isQuiet ? 'primary' : 'secondary'}
        />
      ))}
    </div>
  );
}
