import type { JSX } from 'preact';
import type { Rule } from '#law/engine/rule.ts';
import { rules } from '#law/rules.ts';
import type { Frame } from '#main/frame.tsx';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { Unverified } from '#web/components/decision-view.tsx';
import type { Speech } from '#web/speech.ts';

function byAct(): ReadonlyMap<string, readonly Rule[]> {
  const grouped = new Map<string, Rule[]>();
  for (const rule of rules) grouped.set(rule.cite.act, [...(grouped.get(rule.cite.act) ?? []), rule]);
  return grouped;
}

function RuleLine({ speech, rule }: { readonly speech: Speech; readonly rule: Rule }): JSX.Element {
  const { article, paragraph, read } = rule.cite;
  return (
    <li>
      <strong>{speech.t('main.law.article', { article: paragraph === undefined ? article : `${article}(${paragraph})` })}</strong>{' '}
      {speech.t(`law.rule.${rule.id}`)} {read === null && <Unverified speech={speech} />}
    </li>
  );
}

function LawPage({ speech }: { readonly speech: Speech }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('main.law.title')}</h1>
      <p class="govuk-body-l">{speech.t('main.law.lede')}</p>
      {[...byAct()].map(([act, known]) => (
        <details key={act} class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{speech.t(`law.act.${act}`)}</span>
          </summary>
          <ul class="govuk-list govuk-list--spaced">
            {known.map((rule) => (
              <RuleLine key={rule.id} speech={speech} rule={rule} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** `/law`: every rule that the program decides by, in plain words, with its article. */
export function registerLaw(app: HttpServer, frame: Frame): void {
  app.get('/law', (request, reply) => {
    const speech = frame.speech(request);
    return frame.show(request, reply, { title: speech.t('main.law.title'), body: <LawPage speech={speech} />, robots: 'index' });
  });
}
