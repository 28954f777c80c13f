import type { JSX } from 'preact';

/** One thing to do: a page to go to, or an act to send. Texts are ready. */
export type Act =
  | { readonly text: string; readonly href: string }
  | {
      readonly text: string;
      readonly action: string;
      readonly formToken?: string;
      /** Sent along, by name. */
      readonly fields?: Readonly<Record<string, string>>;
    };

export type ActTone = 'primary' | 'secondary' | 'warning';

const toneClass: Readonly<Record<ActTone, string>> = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
};

/** A button that goes somewhere or does something; a form of its own when it does. */
export function ActionButton({ act, tone = 'primary' }: { readonly act: Act; readonly tone?: ActTone }): JSX.Element {
  if ('href' in act) {
    return (
      <a class={toneClass[tone]} href={act.href}>
        {act.text}
      </a>
    );
  }
  return (
    <form class="b-act" method="post" action={act.action} data-guard>
      {act.formToken && <input type="hidden" name="formToken" value={act.formToken} />}
      {Object.entries(act.fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={toneClass[tone]}>
        {act.text}
      </button>
    </form>
  );
}

/** The one thing that this page is for. At most one a page. */
export function PrimaryAction({ act }: { readonly act: Act }): JSX.Element {
  return (
    <div class="b-primary-action">
      <ActionButton act={act} />
    </div>
  );
}
