import type { JSX } from 'preact';
import type { Collision } from '#law/engine/collision.ts';
import { collisions } from '#law/kz/collisions.ts';
import { ruleById } from '#law/rules.ts';
import type { CollisionCounts, LawWeb } from '#lawbook/http/law-web.ts';
import { ruleHref, sayCite } from '#lawbook/words/cite-words.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import type { Speech } from '#web/speech.ts';

function Count({
  speech,
  collision,
  counts,
}: {
  readonly speech: Speech;
  readonly collision: Collision;
  readonly counts: CollisionCounts;
}): JSX.Element {
  if (collision.touches === undefined) return <p class="govuk-hint">{speech.t('lawbook.collisions.not-counted')}</p>;
  const count = counts[collision.id];
  const told = count === undefined ? 'none' : count === null ? 'few' : 'count';
  return (
    <p>
      {speech.t(`lawbook.collisions.${told}`, told === 'count' ? { n: count ?? 0 } : {})}{' '}
      <span class="govuk-hint b-inline">{speech.t(`lawbook.query.${collision.id}`)}</span>
    </p>
  );
}

interface ItemProps {
  readonly speech: Speech;
  readonly collision: Collision;
  readonly counts: CollisionCounts;
}

function Item({ speech, collision, counts }: ItemProps): JSX.Element {
  const touched = collision.rules.flatMap((id) => ruleById(id) ?? []);
  return (
    <section class="b-collision" id={collision.id} aria-labelledby={`title-${collision.id}`}>
      <h2 class="govuk-heading-m" id={`title-${collision.id}`}>
        {collision.id}
      </h2>
      <p class="govuk-body-l">{speech.t(`law.collision.${collision.id}`)}</p>
      {collision.fromMemory && <p class="govuk-hint">{speech.t('law.mark.unverified')}</p>}
      {touched.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {touched.map((rule) => (
            <li key={rule.id}>
              <a class="govuk-link" href={ruleHref(rule.id)}>
                {sayCite(speech, rule.cite)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Count speech={speech} collision={collision} counts={counts} />
      <p>
        {collision.proposal === undefined
          ? speech.t('lawbook.collisions.no-proposal')
          : speech.t('lawbook.collisions.proposal', { title: collision.proposal })}
      </p>
    </section>
  );
}

function CollisionsPage({ speech, counts }: { readonly speech: Speech; readonly counts: CollisionCounts }): JSX.Element {
  return (
    <>
      <span class="govuk-caption-l">
        <a class="govuk-link" href="/law">
          {speech.t('lawbook.home.title')}
        </a>
      </span>
      <h1 class="govuk-heading-l">{speech.t('lawbook.collisions.title')}</h1>
      <p class="govuk-body-l">{speech.t('lawbook.collisions.lede')}</p>
      {collisions.map((collision) => (
        <Item key={collision.id} speech={speech} collision={collision} counts={counts} />
      ))}
    </>
  );
}

/** `/law/collisions`: where the law contradicts itself or is silent, the rules each touches, and how many cases it has touched here. */
export function registerCollisions(app: HttpServer, web: LawWeb): void {
  app.get('/law/collisions', async (request, reply) => {
    const speech = web.speech(request);
    const body = <CollisionsPage speech={speech} counts={await web.collisionCounts()} />;
    return web.show(request, reply, { title: speech.t('lawbook.collisions.title'), body, robots: 'index' });
  });
}
