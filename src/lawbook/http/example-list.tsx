import type { JSX } from 'preact';
import { day } from '#kernel/day.ts';
import { specOf } from '#law/engine/parse-facts.ts';
import { type AskedExample, answerTo, faultsUnder } from '#law/example-index.ts';
import { sayFactName, sayFactValue } from '#lawbook/words/fact-words.ts';
import type { Speech } from '#web/speech.ts';

function Facts({ speech, asked }: { readonly speech: Speech; readonly asked: AskedExample }): JSX.Element {
  const facts = Object.entries(asked.example.facts).flatMap(([fact, value]) => {
    const spec = specOf(asked.question, fact);
    return spec === undefined || value === undefined ? [] : [{ fact, text: sayFactValue(speech, { fact, spec }, value) }];
  });
  return (
    <dl class="b-facts">
      {facts.map(({ fact, text }) => (
        <div key={fact} class="b-facts__row">
          <dt>{sayFactName(speech, fact)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One test of the law: the day, the facts, the answer as it comes out now, and whether it is the one that is expected. */
function ExampleItem({ speech, asked }: { readonly speech: Speech; readonly asked: AskedExample }): JSX.Element {
  const { example, question } = asked;
  const { outcome } = answerTo(asked);
  const holds = faultsUnder(asked).length === 0;
  return (
    <details class="b-reason">
      <summary class="b-reason__summary">
        <span class="b-reason__text">
          {speech.t('lawbook.example.line', { day: speech.day(day(example.on)), outcome: speech.t(`law.outcome.${outcome}`) })}
        </span>{' '}
        <span class="b-reason__article">
          {speech.t(`law.question.${question.id}`)} {speech.t(holds ? 'lawbook.example.holds' : 'lawbook.example.broken')}
          {example.row === undefined ? '' : ` ${speech.t('lawbook.example.row', { n: example.row })}`}
        </span>
      </summary>
      <div class="b-reason__rule">
        <Facts speech={speech} asked={asked} />
      </div>
    </details>
  );
}

/** Tests of a rule or a question, each answered anew when the page is made. */
export function ExampleList({ speech, examples }: { readonly speech: Speech; readonly examples: readonly AskedExample[] }): JSX.Element {
  return (
    <>
      {examples.map((asked, at) => (
        // Examples have no name of their own; their order never changes while a page is shown.
        <ExampleItem key={`${asked.question.id} ${at}`} speech={speech} asked={asked} />
      ))}
    </>
  );
}
