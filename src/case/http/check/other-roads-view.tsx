import type { JSX } from 'preact';
import { otherRoads } from '#case/domain/other-roads.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { Speech } from '#web/speech.ts';

/** Where to turn instead, the nearest road first; nothing when mediation is open. */
export function OtherRoads({ speech, decision }: { readonly speech: Speech; readonly decision: Decision }): JSX.Element | null {
  const roads = otherRoads(decision);
  if (roads.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t('welcome.road.title')}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {roads.map((road) => (
          <li key={road}>
            <strong>{speech.t(`welcome.road.${road}`)}</strong> {speech.t(`welcome.road.${road}.how`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
