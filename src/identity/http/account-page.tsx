import type { JSX } from 'preact';
import type { Account } from '#identity/domain/account.ts';
import { SummaryList, type SummaryRow } from '#web/components/summary-list.tsx';
import type { Speech } from '#web/speech.ts';

interface AccountPageProps {
  readonly speech: Speech;
  readonly account: Account;
  readonly formToken: string;
  /** Whether the number can be proven by a national certificate here. */
  readonly hasNational: boolean;
}

/** A value with a short word on its standing. */
function Marked({ value, mark, isGood }: { readonly value: string; readonly mark: string; readonly isGood: boolean }): JSX.Element {
  return (
    <>
      {value} <span class={`b-tag b-tag--${isGood ? 'done' : 'to-do'}`}>{mark}</span>
    </>
  );
}

function rolesOf(speech: Speech, account: Account): string {
  const roles = [
    account.office && `identity.account.office.${account.office.as}`,
    account.isMediator && 'identity.account.mediator',
    account.isAdmin && 'identity.account.admin',
  ];
  return speech.list(roles.flatMap((id) => (id ? [speech.t(id)] : [])));
}

function rowsOf(speech: Speech, account: Account): readonly SummaryRow[] {
  const isVerified = account.emailVerifiedAt !== null;
  const isProven = account.iinProvenBy !== null;
  const emailMark = speech.t(isVerified ? 'identity.account.email.verified' : 'identity.account.email.unverified');
  const iinMark = speech.t(isProven ? 'identity.account.iin.proven' : 'identity.account.iin.typed');
  const roles = rolesOf(speech, account);
  const change = { changeHref: '/account/change' };
  return [
    { key: speech.t('identity.account.name'), value: account.name, ...change },
    { key: speech.t('identity.account.email'), value: <Marked value={account.email} mark={emailMark} isGood={isVerified} /> },
    {
      key: speech.t('identity.account.iin'),
      value: account.iin === null ? speech.t('identity.account.iin.none') : <Marked value={account.iin} mark={iinMark} isGood={isProven} />,
      ...(isProven ? {} : change),
    },
    { key: speech.t('identity.account.language'), value: speech.t(`identity.language.${account.language}`), changeHref: '/language' },
    ...(roles === '' ? [] : [{ key: speech.t('identity.account.role'), value: roles }]),
  ];
}

/** One's own account: what is known, what is proven, and how to change it. */
export function AccountPage({ speech, account, formToken, hasNational }: AccountPageProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('identity.account.title')}</h1>
      <SummaryList speech={speech} rows={rowsOf(speech, account)} />
      {account.emailVerifiedAt === null && (
        <form method="post" action="/account/confirm-address">
          <input type="hidden" name="formToken" value={formToken} />
          <p class="govuk-body">{speech.t('identity.account.email.why')}</p>
          <button type="submit" class="govuk-button">
            {speech.t('identity.account.email.confirm')}
          </button>
        </form>
      )}
      {hasNational && account.iinProvenBy === null && (
        <p class="govuk-body">
          <a class="govuk-link" href="/account/signature">
            {speech.t('identity.signature-attach.link')}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/account/sessions">
          {speech.t('identity.account.sessions.link')}
        </a>
      </p>
    </>
  );
}
