import type { ComponentChildren, JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import type { Audience } from '#web/components/audience-chip.tsx';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { daysLeftInWords } from '#web/components/clock-card.tsx';
import type { IconName } from '#web/components/icon.tsx';
import { Icon } from '#web/components/icon.tsx';
import type { Act } from '#web/components/primary-action.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

export interface CaseBannerProps {
  readonly speech: Speech;
  /** Heading of the page, ready text. */
  readonly title: string;
  /** Number of the case as people quote it. */
  readonly number: string;
  /** Where the case is: the stage in words, and which step of how many. */
  readonly stage: { readonly text: string; readonly step?: number; readonly of?: number };
  /** Whose turn it is, in words. */
  readonly turn: { readonly text: string; readonly isYours: boolean };
  /** The one thing to do now; absent when there is nothing to do. */
  readonly action?: Act;
  /** Until when and why that day, in words. */
  readonly until?: { readonly day: Day; readonly daysLeft: number; readonly why: string };
  /** Who sees the content of this page. */
  readonly audience: Audience;
}

/** Five answers at the head of every page of a case: where, whose turn, what now, until when, who sees. */
export function CaseBanner(banner: CaseBannerProps): JSX.Element {
  const { speech, stage, turn, until } = banner;
  const step = stage.step === undefined || stage.of === undefined ? '' : speech.t('web.case.step', { step: stage.step, of: stage.of });
  return (
    <section class={`b-case${turn.isYours ? ' b-case--yours' : ''}`} aria-label={speech.t('web.case.banner')}>
      <div class="b-case__head">
        <p class="b-case__number">{banner.number}</p>
        <AudienceChip speech={speech} audience={banner.audience} />
      </div>
      <h1 class="b-case__title">{banner.title}</h1>
      <dl class="b-case__answers">
        <Answer icon="note" label={speech.t('web.case.where')}>
          {stage.text}
          {step && ' '}
          {step && <span class="b-case__aside b-case__step">({step})</span>}
        </Answer>
        <Answer icon="turn" label={speech.t('web.case.turn')}>
          {turn.text}
        </Answer>
        {until && (
          <Answer icon="clock" label={speech.t('web.case.until')}>
            <strong>{speech.day(until.day)}</strong>{' '}
            <span class={`b-case__left${until.daysLeft < 3 ? ' b-case__left--urgent' : ''}`}>
              {daysLeftInWords(speech, until.daysLeft)}
            </span>
            <span class="b-case__aside b-case__why">{until.why}</span>
          </Answer>
        )}
      </dl>
      <div class="b-case__foot">
        {banner.action ? <ActionButton act={banner.action} /> : <p class="b-case__nothing">{speech.t('web.case.nothing')}</p>}
      </div>
    </section>
  );
}

function Answer({
  icon,
  label,
  children,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="b-case__answer">
      <dt class="b-case__label">
        <Icon name={icon} />
        {label}
      </dt>
      <dd class="b-case__value">{children}</dd>
    </div>
  );
}
