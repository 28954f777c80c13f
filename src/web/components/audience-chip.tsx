import type { JSX } from 'preact';
import type { IconName } from '#web/components/icon.tsx';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

/** Who reads an object of a case. */
export type Audience = Extract<
  IconName,
  | 'everyone-in-the-case'
  | 'both-sides'
  | 'you-and-mediator'
  | 'only-you'
  | 'you-and-reviewer'
  | 'mediator-only'
  | 'court-outcome'
  | 'organisation'
>;

/** Says who reads this, by sign and text. */
export function AudienceChip({ speech, audience }: { readonly speech: Speech; readonly audience: Audience }): JSX.Element {
  return (
    <span class={`b-chip b-chip--${audience}`}>
      <Icon name={audience} />
      <span>
        <span class="govuk-visually-hidden">{speech.t('web.audience')} </span>
        {speech.t(`web.audience.${audience}`)}
      </span>
    </span>
  );
}
