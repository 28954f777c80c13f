import type { JSX } from 'preact';
import { Icon } from '#web/components/icon.tsx';
import type { Speech } from '#web/speech.ts';

/** One reason of a decision. All texts are ready, in the reader's language. */
export interface DecisionReason {
  /** The reason in one line. */
  readonly text: string;
  /** The rule in plain words. */
  readonly rule: string;
  /** The article as cited: "art. 20(6), Law on Mediation". */
  readonly article: string;
  /** The edition it was read in, as text; absent when nobody has read it. */
  readonly edition?: string;
  /** Somebody has compared the rule with the official text. */
  readonly verified: boolean;
  /** The rule's own page. */
  readonly href?: string;
}

export interface DecisionViewProps {
  readonly speech: Speech;
  readonly outcome: 'allowed' | 'allowed-if' | 'refused' | 'note';
  /** The decision in one short sentence. */
  readonly sentence: string;
  readonly reasons: readonly DecisionReason[];
}

const iconOfOutcome = { allowed: 'done', 'allowed-if': 'note', refused: 'problem', note: 'law' } as const;

/** A decision of law: one short sentence, then the reasons, each opening to its rule and article. */
export function DecisionView({ speech, outcome, sentence, reasons }: DecisionViewProps): JSX.Element {
  return (
    <div class={`b-decision b-decision--${outcome}`}>
      <div class="b-decision__head">
        <Icon name={iconOfOutcome[outcome]} />
        <p class="b-decision__sentence">{sentence}</p>
      </div>
      {reasons.length > 0 && (
        <>
          <p class="b-decision__why">{speech.t('web.decision.why')}</p>
          {reasons.map((reason) => (
            <Reason key={`${reason.article} ${reason.text}`} speech={speech} reason={reason} />
          ))}
        </>
      )}
    </div>
  );
}

/** One reason that opens to the rule it rests on. */
export function Reason({ speech, reason }: { readonly speech: Speech; readonly reason: DecisionReason }): JSX.Element {
  return (
    <details class="b-reason">
      <summary class="b-reason__summary">
        <span class="b-reason__text">{reason.text}</span>{' '}
        <span class="b-reason__article">
          {reason.article}
          {!reason.verified && ' '}
          {!reason.verified && <Unverified speech={speech} />}
        </span>
      </summary>
      <div class="b-reason__rule">
        <p>{reason.rule}</p>
        <p class="b-reason__source">
          {reason.href ? (
            <a class="govuk-link" href={reason.href}>
              {reason.article}
            </a>
          ) : (
            reason.article
          )}
          {reason.edition && <span> · {speech.t('web.decision.edition', { edition: reason.edition })}</span>}
        </p>
        {!reason.verified && <p class="b-reason__source">{speech.t('web.decision.unverified.why')}</p>}
      </div>
    </details>
  );
}

/** The mark of a rule that nobody has yet compared with the official text. */
export function Unverified({ speech }: { readonly speech: Speech }): JSX.Element {
  return <span class="b-unverified">{speech.t('web.decision.unverified')}</span>;
}
