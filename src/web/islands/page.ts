/** What every page gets from script: leaving at once, focus on errors, dependent fields, no double sending. All of it is optional. */

function leaveAtOnce(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-quick-exit]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      document.body.hidden = true;
      document.title = '…';
      location.replace(link.href);
    });
  }
}

function focusErrors(): void {
  const summary = document.querySelector<HTMLElement>('[data-error-summary]');
  if (!summary) return;
  summary.focus();
  summary.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const field = link?.hash ? document.getElementById(link.hash.slice(1)) : null;
    if (!field) return;
    event.preventDefault();
    (field.closest('.govuk-form-group') ?? field).scrollIntoView();
    field.focus({ preventScroll: true });
  });
}

/** Tells whether the form's field of that name holds the value now. */
function holds(form: HTMLFormElement, name: string, value: string): boolean {
  return new FormData(form).getAll(name).includes(value);
}

function showDependentFields(): void {
  for (const form of document.forms) {
    const groups = form.querySelectorAll<HTMLElement>('[data-when-name]');
    if (groups.length === 0) continue;
    const update = (): void => {
      for (const group of groups) group.hidden = !holds(form, group.dataset['whenName'] ?? '', group.dataset['whenValue'] ?? '');
    };
    form.addEventListener('change', update);
    update();
  }
}

const againAfterMs = 8000;

/** A second press within some seconds is taken for the first one. */
function sendOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-guard]')) {
    let sentAt = Number.NEGATIVE_INFINITY;
    form.addEventListener('submit', (event) => {
      if (event.timeStamp - sentAt < againAfterMs) return event.preventDefault();
      sentAt = event.timeStamp;
      event.submitter?.setAttribute('aria-busy', 'true');
    });
    addEventListener('pageshow', () => {
      sentAt = Number.NEGATIVE_INFINITY;
      for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
    });
  }
}

leaveAtOnce();
focusErrors();
showDependentFields();
sendOnce();
