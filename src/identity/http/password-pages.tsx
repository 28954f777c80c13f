import type { FastifyReply } from 'fastify';
import { askPasswordReset } from '#identity/acts/ask-password-reset.ts';
import { reauthenticate } from '#identity/acts/reauthenticate.ts';
import { resetPassword } from '#identity/acts/reset-password.ts';
import { proofSeconds } from '#identity/domain/address-proof.ts';
import { safeNext } from '#identity/domain/next-place.ts';
import { type Call, type IdentityHttpParts, needViewer, showForm, textIn } from '#identity/http/door.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';

const askSpecs: readonly FieldSpec[] = [{ name: 'email', kind: 'email', label: 'identity.field.email', autocomplete: 'username' }];
const resetSpecs: readonly FieldSpec[] = [
  { name: 'code', kind: 'text', label: 'identity.field.code', hint: 'identity.field.code.hint', autocomplete: 'one-time-code', width: 10 },
  {
    name: 'password',
    kind: 'password',
    label: 'identity.field.new-password',
    hint: 'identity.field.new-password.hint',
    autocomplete: 'new-password',
  },
];
const againSpecs: readonly FieldSpec[] = [
  { name: 'password', kind: 'password', label: 'identity.field.password', autocomplete: 'current-password' },
];

function showForgotten(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const speech = parts.host.speech(call.request);
  return showForm(parts, call, {
    title: speech.t('identity.forgotten.title'),
    intro: <p class="govuk-body">{speech.t('identity.forgotten.intro')}</p>,
    action: '/forgotten-password',
    specs: askSpecs,
    typed: typedFrom(call.request.body),
    refusals,
    submit: speech.t('identity.forgotten.submit'),
    cancel: { href: '/sign-in', text: speech.t('identity.sign-in.title') },
  });
}

function showReset(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const speech = parts.host.speech(call.request);
  return showForm(parts, call, {
    title: speech.t('identity.new-password.title'),
    intro: <p class="govuk-body">{speech.t('identity.new-password.intro', { minutes: speech.number(proofSeconds / 60) })}</p>,
    action: '/new-password',
    specs: resetSpecs,
    typed: { code: textIn(call.request.body, 'code') },
    refusals,
    submit: speech.t('identity.new-password.submit'),
    cancel: { href: '/forgotten-password', text: speech.t('identity.verify.again') },
  });
}

function showAgain(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const speech = parts.host.speech(call.request);
  const next = safeNext(textIn(call.request.body, 'next') || textIn(call.request.query, 'next'));
  return showForm(parts, call, {
    title: speech.t('identity.reauthenticate.title'),
    intro: <p class="govuk-body">{speech.t('identity.reauthenticate.intro')}</p>,
    action: '/confirm-password',
    specs: againSpecs,
    refusals,
    submit: speech.t('identity.reauthenticate.submit'),
    ...(next === null ? {} : { children: <input type="hidden" name="next" value={next} /> }),
  });
}

async function takeAgain(parts: IdentityHttpParts, call: Call): Promise<unknown> {
  const { request, reply } = call;
  const viewer = needViewer(parts, call);
  if (!viewer) return reply;
  const again = await reauthenticate(parts.ports, viewer, textIn(request.body, 'password'));
  if (!again.ok) return showAgain(parts, call, again.error);
  parts.cookies.session.set(reply, again.value);
  return reply.redirect(safeNext(textIn(request.body, 'next')) ?? parts.home, 303);
}

/** `/forgotten-password`, `/new-password`, and `/confirm-password` before a signature. */
export function passwordPages(app: HttpServer, parts: IdentityHttpParts): void {
  const { ports, cookies, host } = parts;
  app.get('/forgotten-password', (request, reply) => showForgotten(parts, { request, reply }));
  app.post('/forgotten-password', async (request, reply) => {
    const { language } = host.speech(request);
    const asked = await askPasswordReset(ports, { email: textIn(request.body, 'email'), language, from: request.ip });
    if (!asked.ok) return showForgotten(parts, { request, reply }, asked.error);
    cookies.proof.set(reply, asked.value);
    return reply.redirect('/new-password', 303);
  });
  app.get('/new-password', (request, reply) => showReset(parts, { request, reply }));
  app.post('/new-password', async (request, reply) => {
    const [code, password] = [textIn(request.body, 'code'), textIn(request.body, 'password')];
    const reset = await resetPassword(ports, { proofToken: cookies.proof.read(request) ?? '', code, password, from: request.ip });
    if (!reset.ok) return showReset(parts, { request, reply }, reset.error);
    cookies.proof.clear(reply);
    cookies.session.clear(reply);
    return reply.redirect('/sign-in?said=password', 303);
  });
  app.get('/confirm-password', async (request, reply) =>
    needViewer(parts, { request, reply }) ? showAgain(parts, { request, reply }) : reply,
  );
  app.post('/confirm-password', (request, reply) => takeAgain(parts, { request, reply }));
}
