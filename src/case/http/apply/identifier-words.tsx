import type { JSX } from 'preact';
import type { Speech } from '#web/speech.ts';

const codes = ['digits', 'length', 'date', 'check-digit', 'is-bin', 'is-iin'] as const;

/** What the script says of a number that does not fit, in the reader's language; `§` stands for how many digits were typed. */
export function IdentifierWords({ speech }: { readonly speech: Speech }): JSX.Element {
  const words = Object.fromEntries(
    codes.map((code) => [`law.identifier-${code}`, speech.t(`law.refusal.identifier-${code}`, { entered: '§' })]),
  );
  return <div hidden data-identifier-words={JSON.stringify(words)} />;
}
