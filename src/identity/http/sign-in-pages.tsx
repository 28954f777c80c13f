import type { FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { signIn } from '#identity/acts/sign-in.ts';
import { signOut } from '#identity/acts/sign-out.ts';
import { deviceOf } from '#identity/domain/device.ts';
import { safeNext } from '#identity/domain/next-place.ts';
import { type Call, type DemonstrationLogin, flashIn, type IdentityHttpParts, textIn } from '#identity/http/door.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { FormPage } from '#web/form/form-page.tsx';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

const specs: readonly FieldSpec[] = [
  { name: 'email', kind: 'email', label: 'identity.field.email', autocomplete: 'username' },
  { name: 'password', kind: 'password', label: 'identity.field.password', autocomplete: 'current-password' },
];

interface DemonstrationProps {
  readonly speech: Speech;
  readonly people: readonly DemonstrationLogin[];
  readonly formToken: string;
  readonly next: string | null;
}

function Demonstration({ speech, people, formToken, next }: DemonstrationProps): JSX.Element | null {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="demonstration">
      <h2 class="govuk-heading-m" id="demonstration">
        {speech.t('identity.demo.title')}
      </h2>
      <p class="govuk-body">{speech.t('identity.demo.intro')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {people.map((person) => (
          <li key={person.email}>
            <form method="post" action="/sign-in">
              <input type="hidden" name="formToken" value={formToken} />
              <input type="hidden" name="email" value={person.email} />
              <input type="hidden" name="password" value={person.password} />
              {next && <input type="hidden" name="next" value={next} />}
              <p class="govuk-body">{person.describe(speech)}</p>
              <button type="submit" class="govuk-button govuk-button--secondary">
                {speech.t('identity.demo.enter', { name: person.name })}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SignInProps extends DemonstrationProps {
  /** Whether one may sign in with a national certificate here. */
  readonly hasNational: boolean;
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
}

function SignIn(props: SignInProps): JSX.Element {
  const { speech, typed, refusals, formToken, next } = props;
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
  return (
    <>
      <FormPage
        speech={speech}
        title={speech.t('identity.sign-in.title')}
        intro={<p class="govuk-body">{speech.t(next === null ? 'identity.sign-in.intro' : 'identity.sign-in.first')}</p>}
        action="/sign-in"
        specs={specs}
        typed={typed}
        refusals={refusals}
        formToken={formToken}
        submit={speech.t('identity.sign-in.submit')}
      >
        {next && <input type="hidden" name="next" value={next} />}
      </FormPage>
      <ul class="govuk-list">
        {props.hasNational && (
          <li>
            <a class="govuk-link" href={`/sign-in/signature${query}`}>
              {speech.t('identity.signature-sign-in.link')}
            </a>
          </li>
        )}
        <li>
          <a class="govuk-link" href="/forgotten-password">
            {speech.t('identity.sign-in.forgotten')}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/register${query}`}>
            {speech.t('identity.sign-in.register')}
          </a>
        </li>
      </ul>
      <Demonstration {...props} people={props.people} />
    </>
  );
}

function showSignIn(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const { host, demonstration } = parts;
  const { request, reply } = call;
  const speech = host.speech(request);
  const next = safeNext(textIn(request.body, 'next') || textIn(request.query, 'next'));
  const formToken = host.formToken(request);
  const typed = { email: typedFrom(request.body)['email'] ?? '' };
  return host.show(request, reply, {
    title: speech.t('identity.sign-in.title'),
    body: <SignIn {...{ speech, formToken, next, typed, refusals }} people={demonstration} hasNational={parts.national !== undefined} />,
    hasErrors: refusals.length > 0,
    ...flashIn(request, speech, { out: 'identity.signed-out', password: 'identity.new-password.done' }),
  });
}

/** `/sign-in` and `/sign-out`. */
export function signInPages(app: HttpServer, parts: IdentityHttpParts): void {
  const { ports, cookies } = parts;
  app.get('/sign-in', (request, reply) => showSignIn(parts, { request, reply }));
  app.post('/sign-in', async (request, reply) => {
    const entered = await signIn(ports, {
      email: textIn(request.body, 'email'),
      password: textIn(request.body, 'password'),
      from: request.ip,
      device: deviceOf(request.headers['user-agent']),
      previousToken: cookies.session.read(request),
    });
    if (!entered.ok) return showSignIn(parts, { request, reply }, entered.error);
    cookies.session.set(reply, entered.value.token);
    return reply.redirect(safeNext(textIn(request.body, 'next')) ?? parts.home, 303);
  });
  app.post('/sign-out', async (request, reply) => {
    const token = cookies.session.read(request);
    if (token !== null) await signOut(ports, token);
    cookies.session.clear(reply);
    return reply.redirect('/sign-in?said=out', 303);
  });
}
