import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import { datedOn } from '#law/engine/edition.ts';
import type { Rule } from '#law/engine/rule.ts';
import { ruleHref, sayArticle } from '#lawbook/words/cite-words.ts';
import { sayEdition, sayValue } from '#lawbook/words/value-words.ts';
import { Unverified } from '#web/components/decision-view.tsx';
import type { Speech } from '#web/speech.ts';

interface RuleLineProps {
  readonly speech: Speech;
  readonly rule: Rule;
  readonly on: Day;
}

/** How the rule stands on a day: what it says and since when, or that it does not hold yet or any more. */
function Standing({ speech, rule, on }: RuleLineProps): JSX.Element {
  const dated = datedOn(rule, on);
  if (dated === undefined) return <span class="b-rule__standing">{speech.t('lawbook.not-yet')}</span>;
  if (dated.value === null)
    return <span class="b-rule__standing">{speech.t('lawbook.no-more', { day: speech.day(dated.from as Day) })}</span>;
  return (
    <span class="b-rule__standing">
      {rule.kind === 'norm' ? '' : `${sayValue(speech, rule, dated.value)} · `}
      {sayEdition(speech, dated)}
      {!dated.exact && (
        <>
          {' '}
          <DayUnconfirmed speech={speech} />
        </>
      )}
    </span>
  );
}

/** The mark of a change whose exact day is still unconfirmed. */
export function DayUnconfirmed({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <span class="b-unverified" title={speech.t('law.mark.date-not-exact')}>
      {speech.t('lawbook.day-unconfirmed')}
    </span>
  );
}

/** One rule in a list: its article, the rule in plain words, how it stands on a day. */
export function RuleLine({ speech, rule, on }: RuleLineProps): JSX.Element {
  return (
    <li class="b-rule">
      <a class="govuk-link b-rule__article" href={`${ruleHref(rule.id)}`}>
        {sayArticle(speech, rule.cite)}
      </a>{' '}
      <span class="b-rule__text">{speech.t(`law.rule.${rule.id}`)}</span> {rule.cite.read === null && <Unverified speech={speech} />}
      <Standing speech={speech} rule={rule} on={on} />
    </li>
  );
}
