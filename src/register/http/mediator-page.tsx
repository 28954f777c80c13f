import type { JSX } from 'preact';
import type { MediatorProfile } from '#register/acts/show-mediator.ts';
import { fewestCases } from '#register/domain/figures.ts';
import type { SelfDescription, Training } from '#register/domain/mediator.ts';
import { feeOf, nameIn, wordsOf } from '#register/http/mediator-words.ts';
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';

interface ProfileProps {
  readonly speech: Speech;
  readonly profile: MediatorProfile;
}

function present(speech: Speech, pairs: readonly (readonly [string, string | null])[]): readonly SummaryRow[] {
  return pairs.flatMap(([id, value]) => (value === null ? [] : [{ key: speech.t(id), value }]));
}

/** Standing first: whoever may not be chosen is shown so before anything else. */
function Standing({ speech, profile }: ProfileProps): JSX.Element | null {
  const { mediator, suspension } = profile;
  const told =
    mediator.excludedOn !== null
      ? speech.t('register.excluded', { day: speech.day(mediator.excludedOn) })
      : suspension && speech.t('register.suspended.why', { from: speech.day(suspension.from), until: speech.day(suspension.until) });
  return told ? (
    <div class="govuk-inset-text">
      <strong>{told}</strong>
    </div>
  ) : null;
}

function Work({ speech, profile }: ProfileProps): JSX.Element {
  const { mediator } = profile;
  const rows = present(speech, [
    ['register.column.fields', wordsOf(speech, 'field', mediator.fields)],
    ['register.column.regions', wordsOf(speech, 'region', mediator.regions)],
    ['register.column.languages', wordsOf(speech, 'language', mediator.languages)],
    ['register.column.formats', wordsOf(speech, 'format', mediator.formats)],
    ['register.column.fee', feeOf(speech, mediator)],
  ]);
  return <SummaryList speech={speech} title={speech.t('register.profile.work')} rows={rows} />;
}

function TrainingFacts({ speech, training }: { readonly speech: Speech; readonly training: Training | null }): JSX.Element {
  if (training === null) {
    return (
      <>
        <h2 class="govuk-heading-m">{speech.t('register.profile.training')}</h2>
        <p class="govuk-body">{speech.t('register.profile.training.none')}</p>
      </>
    );
  }
  const certificate = { number: training.certificateNumber, day: speech.day(training.certifiedOn) };
  const rows = present(speech, [
    ['register.profile.training.hours', speech.t('register.profile.training.hours.value', { n: training.hours })],
    ['register.profile.training.provider', training.provider],
    ['register.profile.certificate', speech.t('register.profile.certificate.value', certificate)],
  ]);
  return <SummaryList speech={speech} title={speech.t('register.profile.training')} rows={rows} />;
}

function Figures({ speech, profile }: ProfileProps): JSX.Element {
  const { figures } = profile;
  const title = speech.t('register.profile.figures');
  if (figures === null) {
    return (
      <>
        <h2 class="govuk-heading-m">{title}</h2>
        <p class="govuk-body">{speech.t('register.profile.figures.none', { fewest: speech.number(fewestCases) })}</p>
      </>
    );
  }
  const rows = present(speech, [
    ['register.profile.figures.ended', speech.number(figures.endedCases)],
    ['register.profile.figures.settled', speech.number(figures.settledCases)],
    ['register.profile.figures.days', speech.t('register.profile.figures.days.value', { n: figures.medianDays })],
  ]);
  return (
    <>
      <SummaryList speech={speech} title={title} rows={rows} />
      <p class="govuk-hint">{speech.t('register.profile.figures.source')}</p>
    </>
  );
}

function Entry({ speech, profile }: ProfileProps): JSX.Element {
  const { mediator, organisation, suspensions } = profile;
  const keeper = organisation ? { kk: organisation.nameKk, ru: organisation.nameRu } : mediator.keeper;
  const periods = suspensions.map(({ from, until }) =>
    speech.t('register.profile.suspension', { from: speech.day(from), until: speech.day(until) }),
  );
  const rows = present(speech, [
    ['register.profile.number', mediator.registryNumber],
    ['register.profile.kind', speech.t(`register.kind.${mediator.kind}`)],
    ['register.profile.keeper', nameIn(speech, keeper)],
    ['register.profile.entered', speech.day(mediator.enteredOn)],
    ['register.profile.suspensions', periods.length > 0 ? speech.list(periods) : speech.t('register.profile.suspensions.none')],
    ['register.profile.address', mediator.address],
    ['register.profile.phone', mediator.phone],
    ['register.profile.email', mediator.email],
  ]);
  return <SummaryList speech={speech} title={speech.t('register.profile.entry')} rows={rows} />;
}

function About({ speech, about }: { readonly speech: Speech; readonly about: SelfDescription }): JSX.Element {
  return (
    <>
      <h2 class="govuk-heading-m">{speech.t('register.profile.about')}</h2>
      <p class="govuk-hint">{speech.t('register.profile.about.mark')}</p>
      <blockquote class="govuk-inset-text" lang={about.language}>
        {about.text}
      </blockquote>
    </>
  );
}

/** Everything that anybody may know of a mediator. */
export function MediatorPage({ speech, profile }: ProfileProps): JSX.Element {
  const { mediator } = profile;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href="/mediators">
          {speech.t('register.profile.back')}
        </a>
      </p>
      <span class="govuk-caption-l">{speech.t(`register.kind.${mediator.kind}`)}</span>
      <h1 class="govuk-heading-l">{mediator.name}</h1>
      <Standing speech={speech} profile={profile} />
      <Work speech={speech} profile={profile} />
      <TrainingFacts speech={speech} training={mediator.training} />
      <Figures speech={speech} profile={profile} />
      {mediator.about && <About speech={speech} about={mediator.about} />}
      <Entry speech={speech} profile={profile} />
    </>
  );
}
