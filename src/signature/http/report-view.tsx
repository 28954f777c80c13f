import type { JSX } from 'preact';
import type { Instant } from '#kernel/day.ts';
import type { SignerRole } from '#signature/domain/signature-provider.ts';
import type { CheckStatus, SignatureReport } from '#signature/domain/signature-report.ts';
import { reportLines } from '#signature/domain/signature-report.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';
import { EmptyState } from '#web/components/empty-state.tsx';
import { Notification } from '#web/components/notification.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';

/** One signature with what a check found; the report is null where there was nothing to check or no right to. */
export interface ReportedSignature {
  readonly name: string;
  readonly role: SignerRole;
  readonly at: Instant;
  readonly level: SigningLevel;
  readonly report: SignatureReport | null;
}

/** A signed document with its signatures; null when its file could not be opened for this reader. */
export interface ReportedDocument {
  readonly document: 'contract' | 'settlement';
  readonly number: string;
  readonly sha256: string;
  readonly signatures: readonly ReportedSignature[] | null;
}

const tagOf: Readonly<Record<CheckStatus, string>> = { ok: 'done', failed: 'late', 'not-checked': 'later' };

/** What was found about each signature, line by line; never a bare yes. */
export function SignatureReportView({
  speech,
  documents,
  backHref,
}: {
  readonly speech: Speech;
  readonly documents: readonly ReportedDocument[];
  readonly backHref: string;
}): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('signature.page.title')}</h1>
      <p class="govuk-body">{speech.t('signature.page.lede')}</p>
      {documents.length === 0 && <EmptyState title={speech.t('signature.page.empty')} why={speech.t('signature.page.empty.why')} />}
      {documents.map((document) => (
        <DocumentReport key={document.document} speech={speech} document={document} />
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href={backHref}>
          {speech.t('signature.page.back')}
        </a>
      </p>
    </>
  );
}

function DocumentReport({ speech, document }: { readonly speech: Speech; readonly document: ReportedDocument }): JSX.Element {
  return (
    <section>
      <h2 class="govuk-heading-m">{speech.t(`signature.document.${document.document}`, { number: document.number })}</h2>
      <p class="govuk-body-s">{speech.t('signature.document.hash', { hash: document.sha256 })}</p>
      {document.signatures === null ? (
        <Notification speech={speech} kind="note" text={speech.t('signature.document.unavailable')} />
      ) : (
        document.signatures.map((signature) => (
          <SignatureCard key={`${signature.role}${signature.name}${signature.at}`} speech={speech} signature={signature} />
        ))
      )}
    </section>
  );
}

function SignatureCard({ speech, signature }: { readonly speech: Speech; readonly signature: ReportedSignature }): JSX.Element {
  const { name, role, at, level, report } = signature;
  return (
    <article class="b-case">
      <h3 class="govuk-heading-s">{speech.t('signature.signer', { name, role: speech.t(`signature.role.${role}`) })}</h3>
      <p class="govuk-body">{speech.t('signature.signed-at', { at: speech.instant(at) })}</p>
      {report ? (
        <Findings speech={speech} report={report} />
      ) : (
        <Notification speech={speech} kind="note" text={speech.t(level === 'paper' ? 'signature.on-paper' : 'signature.sealed')} />
      )}
    </article>
  );
}

function Findings({ speech, report }: { readonly speech: Speech; readonly report: SignatureReport }): JSX.Element {
  const failed = report.problems.length;
  const certified = report.identity.certified.name;
  const verdict = failed === 0 ? speech.t('signature.all-good') : speech.t('signature.some-failed', { n: failed });
  return (
    <>
      <Notification speech={speech} kind={failed === 0 ? 'done' : 'problem'} text={verdict} />
      <SummaryList
        speech={speech}
        rows={reportLines.map((line) => {
          const { status, code } = report[line];
          return {
            key: speech.t(`signature.line.${line}`),
            value: (
              <>
                <span class={`b-tag b-tag--${tagOf[status]}`}>{speech.t(`signature.status.${status}`)}</span>
                <div>{speech.t(`signature.check.${code}`)}</div>
                {line === 'identity' && certified && <div>{speech.t('signature.certified', { name: certified })}</div>}
              </>
            ),
          };
        })}
      />
      <p class="govuk-body">{speech.t(`signature.level.${report.level}`)}</p>
    </>
  );
}
