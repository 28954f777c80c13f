import type { JSX } from 'preact';
import type { Performance, Promised } from '#agreement/domain/agreement-state.ts';
import type { PromiseStatus } from '#agreement/domain/performance.ts';
import { claimOf, defaultReached, lastDayInTime, promiseStatus, promisesToAnswer, promisesToMark } from '#agreement/domain/performance.ts';
import { ActButtons, type ActOn } from '#agreement/http/act-links.tsx';
import type { AgreementReading, AgreementViewProps } from '#agreement/http/agreement-reading.ts';
import { sayParty, sayWhat } from '#agreement/http/terms-table.tsx';
import { isForParty } from '#case/domain/capacity.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { DataTable } from '#web/components/data-table.tsx';
import { Notification } from '#web/components/notification.tsx';

const tagOf: Readonly<Record<PromiseStatus, string>> = {
  due: 'due',
  'performed-in-time': 'done',
  'performed-late': 'done',
  late: 'late',
  disputed: 'disputed',
  'waiting-for-confirmation': 'to-do',
};

/** Every promise of a concluded settlement: until when, where it stands, what may be done. Nothing before there is one. */
export function PerformanceView(props: AgreementViewProps): JSX.Element | null {
  const { reading } = props;
  const { state, speech } = reading;
  const { performance } = state.agreement;
  if (!performance) return null;
  const done = performance.promises.filter((promise) => promise.verdict === 'confirmed').length;
  return (
    <section aria-labelledby="performance">
      <h2 class="govuk-heading-m" id="performance">
        {speech.t('agreement.performance.title')}
      </h2>
      <p>
        <AudienceChip speech={speech} audience="everyone-in-the-case" />
      </p>
      <DefaultState reading={reading} performance={performance} />
      <DataTable
        speech={speech}
        caption={speech.t('agreement.performance.done', { done, n: performance.promises.length })}
        columns={['promise', 'due', 'status', 'mark'].map((key) => ({ key, title: speech.t(`agreement.performance.${key}`) }))}
        rows={performance.promises.map((promise) => ({
          id: String(promise.no),
          cells: {
            promise: <PromiseWords reading={reading} promise={promise} />,
            due: <DueWords reading={reading} promise={promise} />,
            status: <StatusTag reading={reading} promise={promise} />,
            mark: <MarkWords {...props} promise={promise} />,
          },
        }))}
      />
      <Papers {...props} performance={performance} />
    </section>
  );
}

interface RowProps {
  readonly reading: AgreementReading;
  readonly promise: Promised;
}

function PromiseWords({ reading, promise }: RowProps): JSX.Element {
  const { state, speech } = reading;
  const obligation = state.agreement.settlement?.draft?.obligations.find((known) => known.no === promise.no);
  const what = obligation
    ? sayWhat(reading, obligation)
    : speech.t(promise.isMoney ? 'agreement.performance.money' : 'agreement.performance.act');
  const values = { no: promise.no, what, debtor: sayParty(reading, promise.debtor), creditor: sayParty(reading, promise.creditor) };
  return <>{speech.t('agreement.performance.promise-line', values)}</>;
}

/** Why a promise may still be kept after its day: a holiday by name, or a weekend. */
function whyMoved({ speech, calendar }: AgreementReading, dueDay: Day): string {
  const exception = calendar.exceptionOn(dueDay);
  if (!exception) return speech.t('agreement.performance.weekend');
  return /^[a-z-]+$/.test(exception.name) ? speech.t(`law.holiday.${exception.name}`) : exception.name;
}

function DueWords({ reading, promise }: RowProps): JSX.Element {
  const { speech, calendar } = reading;
  const lastDay = lastDayInTime(promise, calendar);
  if (lastDay === promise.dueDay) return <>{speech.day(promise.dueDay)}</>;
  return (
    <div>
      {speech.day(promise.dueDay)}
      <br />
      {speech.t('agreement.performance.moved', { day: speech.day(lastDay), why: whyMoved(reading, promise.dueDay) })}
    </div>
  );
}

function StatusTag({ reading, promise }: RowProps): JSX.Element {
  const status = promiseStatus(promise, reading.today, reading.calendar);
  return <span class={`b-tag b-tag--${tagOf[status]}`}>{reading.speech.t(`agreement.promise-status.${status}`)}</span>;
}

function actsOn({ state, me }: AgreementReading, promise: Promised): readonly ActOn[] {
  if (!isForParty(me)) return [];
  const has = (promises: readonly Promised[]): boolean => promises.includes(promise);
  const about = { no: String(promise.no) };
  if (has(promisesToAnswer(state, me.partyId)))
    return [
      { act: 'confirm-performance', about, label: 'agreement.performance.confirm' },
      { act: 'dispute-performance', about, label: 'agreement.performance.dispute' },
    ];
  return has(promisesToMark(state, me.partyId)) ? [{ act: 'mark-performed', about, label: 'agreement.performance.mark-it' }] : [];
}

function MarkWords(props: AgreementViewProps & RowProps): JSX.Element {
  const { reading, promise, offered, actHref } = props;
  const { state, speech } = reading;
  const by = promise.markedBy ? sayParty(reading, promise.markedBy) : '';
  const acts = actsOn(reading, promise).filter(({ act }) => offered.includes(act));
  return (
    <div>
      {promise.markedOn && <div>{speech.t('agreement.performance.marked', { day: speech.day(promise.markedOn), who: by })}</div>}
      {promise.proofId && (
        <div>
          <a class="govuk-link" href={`/case/${state.caseId}/files/${promise.proofId}`}>
            {speech.t('agreement.performance.proof')}
          </a>
        </div>
      )}
      {acts.map(({ act, about, label }) => (
        <div key={act}>
          <a class="govuk-link" href={actHref(act, about)}>
            {speech.t(label ?? `agreement.act.${act}`)}
            <span class="govuk-visually-hidden"> {speech.t('agreement.performance.number', { no: promise.no })}</span>
          </a>
        </div>
      ))}
      {!promise.markedOn && acts.length === 0 && speech.t('agreement.performance.nothing-yet')}
    </div>
  );
}

/** Whose payments the reader asks about: its own as a creditor, everybody's for the mediator and the office. */
function creditorsFor({ me }: AgreementReading, performance: Performance): readonly PartyId[] {
  const creditors = [...new Set(performance.promises.filter((promise) => promise.isMoney).map((promise) => promise.creditor))];
  return isForParty(me) && creditors.includes(me.partyId) ? [me.partyId] : creditors;
}

function DefaultState({
  reading,
  performance,
}: {
  readonly reading: AgreementReading;
  readonly performance: Performance;
}): JSX.Element | null {
  const { speech, today, calendar } = reading;
  const { defaulted, missedPayments } = performance;
  if (defaulted) {
    const values = { who: sayParty(reading, defaulted.by), day: speech.day(defaulted.on), n: defaulted.missed.length };
    return <Notification speech={speech} kind="problem" text={speech.t('agreement.performance.defaulted', values)} />;
  }
  if (missedPayments === null) return null;
  const checks = creditorsFor(reading, performance).map((creditor) => ({
    creditor,
    ...defaultReached(performance, creditor, { today, calendar }),
  }));
  return (
    <>
      <p class="govuk-body">{speech.t('agreement.text.missed', { n: missedPayments })}</p>
      {checks
        .filter((check) => check.missed.length > 0)
        .map(({ creditor, missed, isReached }) => (
          <Notification
            key={creditor}
            speech={speech}
            kind="note"
            text={speech.t(isReached ? 'agreement.performance.reached' : 'agreement.performance.not-reached', {
              who: sayParty(reading, creditor),
              n: missed.length,
            })}
          />
        ))}
    </>
  );
}

/** Only what would not be refused at once: default that is reached, an order on something overdue. */
function remedies({ state, me, today, calendar }: AgreementReading, performance: Performance): readonly ActOn[] {
  if (!isForParty(me)) return [];
  const when = { today, calendar };
  return [
    ...(defaultReached(performance, me.partyId, when).isReached ? [{ act: 'declare-default' }] : []),
    ...(claimOf(state, me.partyId, when).obligations.length > 0 ? [{ act: 'prepare-court-order' }] : []),
  ];
}

function Papers(props: AgreementViewProps & { readonly performance: Performance }): JSX.Element {
  const { reading, performance } = props;
  const { state, speech, me } = reading;
  const at = `/case/${state.caseId}`;
  const papers = [
    ...(performance.courtOrder && (isForParty(me) || me.as === 'mediator')
      ? [
          { href: `${at}/documents/court-package.zip`, text: 'agreement.performance.court-package' },
          { href: `${at}/files/${performance.courtOrder.documentId}`, text: 'agreement.performance.court-order' },
        ]
      : []),
    ...(stageOf(state) === 'performed' && state.agreement.settlement?.draft
      ? [{ href: `${at}/documents/certificate.pdf`, text: 'agreement.performance.certificate' }]
      : []),
  ];
  return (
    <>
      {papers.map(({ href, text }) => (
        <p class="govuk-body" key={href}>
          <a class="govuk-link" href={href}>
            {speech.t(text)}
          </a>
        </p>
      ))}
      <ActButtons {...props} acts={remedies(reading, performance)} />
    </>
  );
}
