import { z } from 'zod';
import { readOwnAccount } from '#identity/acts/read-own-account.ts';
import { signIn } from '#identity/acts/sign-in.ts';
import { signOut } from '#identity/acts/sign-out.ts';
import { deviceOf } from '#identity/domain/device.ts';
import type { IdentityHttpParts } from '#identity/http/door.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

const credentials = z.object({
  email: z
    .string()
    .max(300)
    .meta({ examples: ['aigul@example.kz'] }),
  password: z
    .string()
    .max(1000)
    .meta({ examples: ['төрт түлік мал'] }),
});
const mayDo = z.array(z.object({ act: z.string(), method: z.string(), href: z.string() }));
const opened = z.object({ language: z.enum(['kk', 'ru', 'en']), next: mayDo });
const me = z.object({
  personId: z.string(),
  name: z.string(),
  email: z.string(),
  isEmailVerified: z.boolean(),
  isIinProven: z.boolean(),
  language: z.enum(['kk', 'ru', 'en']),
  office: z.object({ organisationId: z.string(), as: z.enum(['clerk', 'reviewer']) }).nullable(),
  isMediator: z.boolean(),
  isAdmin: z.boolean(),
  next: mayDo,
});

const next: z.output<typeof mayDo> = [
  { act: 'read-own-account', method: 'GET', href: '/api/v1/me' },
  { act: 'sign-out', method: 'DELETE', href: '/api/v1/session' },
];
const tags = ['identity'];

function sessionRoutes(app: HttpServer, { ports, cookies, host }: IdentityHttpParts): void {
  const post = {
    tags,
    summary: 'Sign in; the session comes as a cookie',
    body: credentials,
    response: { 201: opened, 422: problemSchema, 429: problemSchema },
  };
  app.post('/api/v1/session', { schema: post }, async (request, reply) => {
    const entered = await signIn(ports, {
      ...request.body,
      from: request.ip,
      device: deviceOf(request.headers['user-agent']),
      previousToken: cookies.session.read(request),
    });
    if (!entered.ok) return host.refuse(request, reply, entered.error);
    cookies.session.set(reply, entered.value.token);
    return reply.code(201).send({ language: entered.value.language, next });
  });
  const remove = { tags, summary: 'Sign out; repeated, it changes nothing', response: { 204: z.null() } };
  app.delete('/api/v1/session', { schema: remove }, async (request, reply) => {
    const token = cookies.session.read(request);
    if (token !== null) await signOut(ports, token);
    cookies.session.clear(reply);
    return reply.code(204).send(null);
  });
}

/** `POST` and `DELETE /api/v1/session`, `GET /api/v1/me`. */
export function sessionApi(app: HttpServer, parts: IdentityHttpParts): void {
  sessionRoutes(app, parts);
  const schema = { tags, summary: 'Who is signed in, and what is proven of this person', response: { 200: me, 401: problemSchema } };
  app.get('/api/v1/me', { schema }, async (request, reply) => {
    const viewer = parts.viewer(request);
    const account = viewer && (await readOwnAccount(parts.ports, viewer));
    if (!account) return parts.host.refuse(request, reply, [{ code: 'identity.not-signed-in' }]);
    const { personId, name, email, language, office, isMediator, isAdmin } = account;
    const proven = { isEmailVerified: account.emailVerifiedAt !== null, isIinProven: account.iinProvenBy !== null };
    return reply.send({ personId, name, email, ...proven, language, office, isMediator, isAdmin, next });
  });
}
