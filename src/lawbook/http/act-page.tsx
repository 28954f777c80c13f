import type { JSX } from 'preact';
import type { Day } from '#kernel/day.ts';
import type { Rule } from '#law/engine/rule.ts';
import { acts } from '#law/kz/acts.ts';
import { rules } from '#law/rules.ts';
import { dayFrom, type LawWeb } from '#lawbook/http/law-web.ts';
import { RuleLine } from '#lawbook/http/rule-line.tsx';
import { officialText } from '#lawbook/words/cite-words.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { TableFilter } from '#web/components/data-table.tsx';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

export const daySpec: FieldSpec = { name: 'on', kind: 'day', label: 'lawbook.on', hint: 'lawbook.on.hint' };

interface ActPageProps {
  readonly speech: Speech;
  readonly act: string;
  readonly on: Day;
}

/** Rules of an act by article, in the order of the act. */
function byArticle(act: string): ReadonlyMap<string, readonly Rule[]> {
  const grouped = new Map<string, Rule[]>();
  for (const rule of rules.filter((known) => known.cite.act === act)) {
    grouped.set(rule.cite.article, [...(grouped.get(rule.cite.article) ?? []), rule]);
  }
  return grouped;
}

/** A link to the official text, which is the law; opened by the reader, never by the page. */
export function OfficialText({ speech, act }: { readonly speech: Speech; readonly act: string }): JSX.Element | null {
  const href = officialText(act, speech.language);
  return href === null ? null : (
    <p>
      <a class="govuk-link" href={href} rel="external noreferrer">
        {speech.t('lawbook.official')}
      </a>
    </p>
  );
}

function ActPage({ speech, act, on }: ActPageProps): JSX.Element {
  return (
    <>
      <span class="govuk-caption-l">
        <a class="govuk-link" href="/law">
          {speech.t('lawbook.home.title')}
        </a>
      </span>
      <h1 class="govuk-heading-l">{speech.t(`law.act.${act}`)}</h1>
      <OfficialText speech={speech} act={act} />
      <TableFilter speech={speech} action={`/law/acts/${act}`} specs={[daySpec]} typed={{ on }} />
      <p class="govuk-body-l">{speech.t('lawbook.act.on', { day: speech.day(on) })}</p>
      {[...byArticle(act)].map(([article, known]) => (
        <section key={article} aria-labelledby={`article-${article}`}>
          <h2 class="govuk-heading-m" id={`article-${article}`}>
            {speech.t('lawbook.act.article', { article })}
          </h2>
          <ul class="govuk-list b-rules">
            {known.map((rule) => (
              <RuleLine key={rule.id} speech={speech} rule={rule} on={on} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** `/law/acts/:act?on=`: the rules of an act as they stood on a day. */
export function registerAct(app: HttpServer, web: LawWeb): void {
  app.get<{ Params: { actId: string } }>('/law/acts/:actId', (request, reply) => {
    const { actId: act } = request.params;
    if (!Object.hasOwn(acts, act)) return web.refuse(request, reply, [{ code: 'lawbook.not-found' }]);
    const speech = web.speech(request);
    const body = <ActPage speech={speech} act={act} on={dayFrom(request.query, 'on', web.today())} />;
    return web.show(request, reply, { title: speech.t(`law.act-short.${act}`), body, robots: 'index' });
  });
}
