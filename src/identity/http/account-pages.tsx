import { askAddressCode } from '#identity/acts/ask-address-code.ts';
import { changeLanguage } from '#identity/acts/change-language.ts';
import { changeOwnAccount } from '#identity/acts/change-own-account.ts';
import { readOwnAccount } from '#identity/acts/read-own-account.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { AccountPage } from '#identity/http/account-page.tsx';
import { type Call, flashIn, type IdentityHttpParts, needViewer, showForm, textIn } from '#identity/http/door.ts';
import { isLanguage, languages } from '#kernel/language.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';

const changeSpecs: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', label: 'identity.field.name', hint: 'identity.field.name.hint', autocomplete: 'name' },
  { name: 'iin', kind: 'iin', label: 'identity.field.iin', hint: 'identity.field.iin.hint', optional: true },
];
const languageSpecs: readonly FieldSpec[] = [
  {
    name: 'language',
    kind: 'radios',
    label: 'identity.field.language',
    hint: 'identity.field.language.hint',
    options: languages.map((language) => ({ value: language, label: `identity.language.${language}` })),
  },
];
const said = {
  saved: 'identity.account.saved',
  verified: 'identity.verify.done',
  welcome: 'identity.verify.welcome',
  'iin-proven': 'identity.signature-attach.done',
};

async function showAccount(parts: IdentityHttpParts, { request, reply }: Call, viewer: Viewer): Promise<unknown> {
  const speech = parts.host.speech(request);
  const account = await readOwnAccount(parts.ports, viewer);
  if (!account) return reply.redirect('/sign-in', 303);
  return parts.host.show(request, reply, {
    title: speech.t('identity.account.title'),
    body: <AccountPage {...{ speech, account }} formToken={parts.host.formToken(request)} hasNational={parts.national !== undefined} />,
    ...flashIn(request, speech, said),
  });
}

interface Shown {
  readonly viewer: Viewer;
  readonly refusals?: readonly Refusal[];
}

async function showChange(parts: IdentityHttpParts, call: Call, { viewer, refusals = [] }: Shown): Promise<unknown> {
  const speech = parts.host.speech(call.request);
  const account = await readOwnAccount(parts.ports, viewer);
  return showForm(parts, call, {
    title: speech.t('identity.change.title'),
    action: '/account/change',
    specs: changeSpecs,
    typed: call.request.method === 'POST' ? typedFrom(call.request.body) : { name: account?.name ?? '', iin: account?.iin ?? '' },
    refusals,
    submit: speech.t('identity.change.submit'),
    cancel: { href: '/account', text: speech.t('identity.change.cancel') },
  });
}

async function showLanguage(parts: IdentityHttpParts, call: Call, { viewer, refusals = [] }: Shown): Promise<unknown> {
  const speech = parts.host.speech(call.request);
  return showForm(parts, call, {
    title: speech.t('identity.account.language'),
    action: '/language',
    specs: languageSpecs,
    typed: { language: viewer.language },
    refusals,
    submit: speech.t('identity.change.submit'),
    cancel: { href: '/account', text: speech.t('identity.change.cancel') },
  });
}

/** `/account`, `/account/change`, `/account/confirm-address` and `/language`. */
export function accountPages(app: HttpServer, parts: IdentityHttpParts): void {
  const { ports, cookies } = parts;
  const own = (work: (call: Call, viewer: Viewer) => Promise<unknown>) => async (request: Call['request'], reply: Call['reply']) => {
    const viewer = needViewer(parts, { request, reply });
    return viewer ? work({ request, reply }, viewer) : reply;
  };
  app.get(
    '/account',
    own((call, viewer) => showAccount(parts, call, viewer)),
  );
  app.get(
    '/account/change',
    own((call, viewer) => showChange(parts, call, { viewer })),
  );
  app.post(
    '/account/change',
    own(async (call, viewer) => {
      const { body } = call.request;
      const changed = await changeOwnAccount(ports, viewer, { name: textIn(body, 'name'), iin: textIn(body, 'iin') });
      return changed.ok ? call.reply.redirect('/account?said=saved', 303) : showChange(parts, call, { viewer, refusals: changed.error });
    }),
  );
  app.post(
    '/account/confirm-address',
    own(async (call, viewer) => {
      const asked = await askAddressCode(ports, viewer, call.request.ip);
      if (!asked.ok) return call.reply.redirect('/account', 303);
      cookies.proof.set(call.reply, asked.value);
      return call.reply.redirect('/verify-address', 303);
    }),
  );
  app.get(
    '/language',
    own((call, viewer) => showLanguage(parts, call, { viewer })),
  );
  app.post(
    '/language',
    own(async (call, viewer) => {
      const language = textIn(call.request.body, 'language');
      if (!isLanguage(language)) return showLanguage(parts, call, { viewer, refusals: [{ code: 'web.wrong-choice', field: 'language' }] });
      await changeLanguage(ports, viewer, language);
      return call.reply.redirect(`/account?said=saved&lang=${language}`, 303);
    }),
  );
}
