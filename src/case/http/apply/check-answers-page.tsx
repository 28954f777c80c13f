import type { JSX } from 'preact';
import { partOf, placeOf, roadOf, type StepKey } from '#case/acts/apply/draft-road.ts';
import { stepOfField } from '#case/acts/apply/draft-to-input.ts';
import { answerRows } from '#case/http/apply/answer-rows.tsx';
import { DraftFiles } from '#case/http/apply/draft-extras.tsx';
import type { StepAsked } from '#case/http/apply/step.ts';
import { StepFrame, stepTitle } from '#case/http/apply/step-page.tsx';
import { stepsByName } from '#case/http/apply/steps/all-steps.ts';
import type { Refusal } from '#kernel/result.ts';
import { Notification } from '#web/components/notification.tsx';
import { ActionButton } from '#web/components/primary-action.tsx';
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { Speech } from '#web/speech.ts';

export interface CheckAnswersProps {
  readonly speech: Speech;
  readonly draftId: string;
  readonly asked: StepAsked;
  readonly refusals: readonly Refusal[];
  readonly formToken: string;
}

/** Pages that ask nothing of their own, or only whether there is more. */
const unlisted = ['check', 'law-answer', 'more-applicants', 'more-respondents'];

function Faults({ speech, draftId, refusals }: CheckAnswersProps): JSX.Element | null {
  if (refusals.length === 0) return null;
  return (
    <Notification speech={speech} kind="problem" text={speech.t('web.form.problem')}>
      <ul class="govuk-list govuk-list--bullet">
        {refusals.map((refusal) => (
          <li key={`${refusal.field} ${refusal.code}`}>
            {refusal.field === undefined ? (
              sayRefusal(speech, refusal)
            ) : (
              <a class="govuk-link" href={`/apply/${draftId}/${stepOfField(refusal.field)}`}>
                {sayRefusal(speech, refusal)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Notification>
  );
}

function rowsOf(props: CheckAnswersProps, key: StepKey): readonly SummaryRow[] {
  const { speech, draftId } = props;
  const step = stepsByName.get(placeOf(key).name);
  if (!step) return [];
  const changeHref = `/apply/${draftId}/${key}`;
  const asked = { ...props.asked, place: placeOf(key) };
  if (key === 'safety')
    return [{ key: speech.t('welcome.apply.part.safety'), value: speech.t('welcome.apply.safety-answered'), changeHref }];
  if (key === 'evidence') {
    const { files } = asked.draft;
    const value = files.length === 0 ? speech.t('welcome.apply.no-files') : <DraftFiles speech={speech} files={files} />;
    return [{ key: speech.t('welcome.apply.files'), value, changeHref }];
  }
  return answerRows(speech, step, { asked, changeHref });
}

/** One list a page; the short questions about the dispute stand together. */
function Answers(props: CheckAnswersProps): JSX.Element {
  const { speech, asked } = props;
  const road = roadOf(asked.draft, asked.today).filter((key) => !unlisted.includes(key));
  const dispute = road.filter((key) => partOf(key) === 'dispute');
  return (
    <>
      <SummaryList speech={speech} title={speech.t('welcome.apply.part.dispute')} rows={dispute.flatMap((key) => rowsOf(props, key))} />
      {road
        .filter((key) => !dispute.includes(key))
        .map((key) => {
          const step = stepsByName.get(placeOf(key).name);
          const title = step?.title
            ? stepTitle(speech, step, { ...asked, place: placeOf(key) })
            : speech.t(`welcome.apply.part.${partOf(key)}`);
          return <SummaryList key={key} speech={speech} title={title} rows={rowsOf(props, key)} />;
        })}
    </>
  );
}

/** Everything that was answered, before it is sent; nothing goes to the other side by sending it. */
export function CheckAnswersPage(props: CheckAnswersProps): JSX.Element {
  const { speech, draftId, formToken } = props;
  return (
    <StepFrame {...props} stepKey="check">
      <Faults {...props} />
      <h1 class="govuk-heading-l">{speech.t('welcome.apply.check')}</h1>
      <Answers {...props} />
      <h2 class="govuk-heading-m">{speech.t('welcome.apply.send.title')}</h2>
      <p>{speech.t('welcome.apply.send.effect')}</p>
      <p>{speech.t('welcome.apply.send.cost')}</p>
      <ActionButton act={{ text: speech.t('welcome.apply.send'), action: `/apply/${draftId}/check`, formToken }} />
      <p>
        <a class="govuk-link" href="/apply">
          {speech.t('welcome.apply.later')}
        </a>
      </p>
    </StepFrame>
  );
}
