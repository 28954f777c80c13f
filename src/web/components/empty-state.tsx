import type { JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import type { Act } from '#web/components/primary-action.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';

interface EmptyStateProps {
  /** What is not here yet, ready text. */
  readonly title: string;
  /** Why it is empty and what will fill it, ready text. */
  readonly why: string;
  readonly action?: Act;
}

/** A place where nothing is yet: says why, and what will fill it. */
export function EmptyState({ title, why, action }: EmptyStateProps): JSX.Element {
  return (
    <div class="b-empty">
      <Icon name="empty" />
      <p class="b-empty__title">{title}</p>
      <p class="b-empty__why">{why}</p>
      {action && <ActionButton act={action} tone="secondary" />}
    </div>
  );
}
