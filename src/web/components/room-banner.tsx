import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

interface RoomProps {
  readonly speech: Speech;
  /** `private` rooms stand on sand: nobody takes them for a joint room. */
  readonly kind: 'private' | 'joint';
  /** Name of the room, ready text. */
  readonly name: string;
  /** Names of those who read here. */
  readonly readers: readonly string[];
  readonly children?: ComponentChildren;
}

/** A room of a case: a banner that stays in sight and says who reads here, then the room's content. */
export function Room({ speech, kind, name, readers, children }: RoomProps): JSX.Element {
  return (
    <section class={`b-room b-room--${kind}`} aria-label={name}>
      <div class="b-room__banner">
        <Icon name={kind === 'private' ? 'only-you' : 'both-sides'} />
        <p class="b-room__text">
          <strong class="b-room__name">{name}</strong> <span>{speech.t('web.room.readers', { readers: speech.list(readers) })}</span>
          {kind === 'private' && <span class="b-room__promise">{speech.t('web.room.private')}</span>}
        </p>
      </div>
      <div class="b-room__content">{children}</div>
    </section>
  );
}
