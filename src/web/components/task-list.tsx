import type { JSX } from 'preact';
import { fieldId } from '#web/form/field-id.ts';
import type { Speech } from '#web/speech.ts';

export interface Task {
  readonly id: string;
  /** Ready text. */
  readonly text: string;
  readonly hint?: string;
  /** Where it is done; absent while it cannot be started. */
  readonly href?: string;
  readonly state: 'done' | 'to-do' | 'waiting' | 'later';
}

/** Things to do in any order, each with its state in words. */
export function TaskList({ speech, tasks }: { readonly speech: Speech; readonly tasks: readonly Task[] }): JSX.Element {
  return (
    <ul class="govuk-task-list">
      {tasks.map((task) => (
        <TaskRow key={task.id} speech={speech} task={task} />
      ))}
    </ul>
  );
}

function TaskRow({ speech, task }: { readonly speech: Speech; readonly task: Task }): JSX.Element {
  const stateId = `${fieldId(task.id)}-state`;
  return (
    <li class={`govuk-task-list__item${task.href ? ' govuk-task-list__item--with-link' : ''}`}>
      <div class="govuk-task-list__name-and-hint">
        {task.href ? (
          <a class="govuk-link govuk-task-list__link" href={task.href} aria-describedby={stateId}>
            {task.text}
          </a>
        ) : (
          <div>{task.text}</div>
        )}
        {task.hint && <div class="govuk-task-list__hint">{task.hint}</div>}
      </div>
      <div class="govuk-task-list__status" id={stateId}>
        <span class={`b-tag b-tag--${task.state}`}>{speech.t(`web.task.${task.state}`)}</span>
      </div>
    </li>
  );
}
