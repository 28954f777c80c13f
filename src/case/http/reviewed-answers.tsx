import type { JSX } from 'preact';
import { awaitingReview } from '#case/acts/review-private-answers.ts';
import { alarms } from '#case/domain/screening.ts';
import type { Asked } from '#case/http/act-form.ts';

/** What the reviewer decides upon: each party's alarming answers and its own words, seen by the reviewer alone. */
export function ReviewedAnswers({ state, speech }: Pick<Asked, 'state' | 'speech'>): JSX.Element {
  return (
    <>
      {awaitingReview(state).map((partyId) => {
        const answers = state.safety[partyId]?.answers;
        return (
          <section key={partyId} class="govuk-inset-text">
            <h2 class="govuk-heading-m">{state.parties.find((party) => party.partyId === partyId)?.name}</h2>
            <p class="govuk-body">{speech.t(answers ? 'case.review.alarming' : 'case.review.on-paper')}</p>
            {answers && (
              <ul class="govuk-list govuk-list--bullet">
                {alarms(answers).map((mark) => (
                  <li key={mark}>{speech.t(`case.safety.${mark}`)}</li>
                ))}
              </ul>
            )}
            {answers?.words && (
              <>
                <p class="govuk-body">{speech.t('case.review.words')}</p>
                <blockquote class="govuk-body">{answers.words}</blockquote>
              </>
            )}
          </section>
        );
      })}
    </>
  );
}
