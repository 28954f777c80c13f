import type { FastifyReply } from 'fastify';
import { registerAccount } from '#identity/acts/register-account.ts';
import { verifyAddress } from '#identity/acts/verify-address.ts';
import { proofSeconds } from '#identity/domain/address-proof.ts';
import { deviceOf } from '#identity/domain/device.ts';
import { safeNext } from '#identity/domain/next-place.ts';
import { type Call, type IdentityHttpParts, showForm, textIn } from '#identity/http/door.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';

const newPassword: FieldSpec = {
  name: 'password',
  kind: 'password',
  label: 'identity.field.password',
  hint: 'identity.field.new-password.hint',
  autocomplete: 'new-password',
};
const specs: readonly FieldSpec[] = [
  { name: 'name', kind: 'text', label: 'identity.field.name', hint: 'identity.field.name.hint', autocomplete: 'name' },
  { name: 'email', kind: 'email', label: 'identity.field.email', hint: 'identity.field.email.hint', autocomplete: 'username' },
  newPassword,
];
const codeSpecs: readonly FieldSpec[] = [
  { name: 'code', kind: 'text', label: 'identity.field.code', hint: 'identity.field.code.hint', autocomplete: 'one-time-code', width: 10 },
];

function showRegister(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const speech = parts.host.speech(call.request);
  const next = safeNext(textIn(call.request.body, 'next') || textIn(call.request.query, 'next'));
  return showForm(parts, call, {
    title: speech.t('identity.register.title'),
    intro: <p class="govuk-body">{speech.t('identity.register.intro')}</p>,
    action: '/register',
    specs,
    typed: typedFrom(call.request.body),
    refusals,
    submit: speech.t('identity.register.submit'),
    cancel: { href: '/sign-in', text: speech.t('identity.register.have-account') },
    ...(next === null ? {} : { children: <input type="hidden" name="next" value={next} /> }),
  });
}

function showVerify(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const speech = parts.host.speech(call.request);
  const next = safeNext(textIn(call.request.body, 'next') || textIn(call.request.query, 'next'));
  return showForm(parts, call, {
    title: speech.t('identity.verify.title'),
    intro: <p class="govuk-body">{speech.t('identity.verify.intro', { minutes: speech.number(proofSeconds / 60) })}</p>,
    action: '/verify-address',
    specs: codeSpecs,
    refusals,
    submit: speech.t('identity.verify.submit'),
    cancel: { href: '/register', text: speech.t('identity.verify.again') },
    ...(next === null ? {} : { children: <input type="hidden" name="next" value={next} /> }),
  });
}

async function takeCode(parts: IdentityHttpParts, call: Call): Promise<unknown> {
  const { request, reply } = call;
  const { cookies } = parts;
  const verified = await verifyAddress(parts.ports, {
    proofToken: cookies.proof.read(request) ?? '',
    code: textIn(request.body, 'code'),
    from: request.ip,
    device: deviceOf(request.headers['user-agent']),
  });
  if (!verified.ok) return showVerify(parts, call, verified.error);
  cookies.proof.clear(reply);
  const next = safeNext(textIn(request.body, 'next'));
  if (verified.value === null) return reply.redirect(next ?? '/account?said=verified', 303);
  cookies.session.set(reply, verified.value);
  return reply.redirect(next ?? '/account?said=welcome', 303);
}

/** `/register` and `/verify-address`. */
export function registerPages(app: HttpServer, parts: IdentityHttpParts): void {
  app.get('/register', (request, reply) => showRegister(parts, { request, reply }));
  app.post('/register', async (request, reply) => {
    const next = safeNext(textIn(request.body, 'next'));
    const asked = await registerAccount(parts.ports, {
      name: textIn(request.body, 'name'),
      email: textIn(request.body, 'email'),
      password: textIn(request.body, 'password'),
      language: parts.host.speech(request).language,
      from: request.ip,
    });
    if (!asked.ok) return showRegister(parts, { request, reply }, asked.error);
    parts.cookies.proof.set(reply, asked.value);
    return reply.redirect(`/verify-address${next === null ? '' : `?next=${encodeURIComponent(next)}`}`, 303);
  });
  app.get('/verify-address', (request, reply) => showVerify(parts, { request, reply }));
  app.post('/verify-address', (request, reply) => takeCode(parts, { request, reply }));
}
