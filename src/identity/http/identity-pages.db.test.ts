import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { DoorLetter } from '#identity/domain/door-letter.ts';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { doorCookies } from '#identity/http/door-cookies.ts';
import { identityRoutes } from '#identity/http/identity-routes.ts';
import { makeViewerOf } from '#identity/http/viewer-of.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { identityDoor } from '#identity/store/identity-store.ts';
import { identityMigrations } from '#identity/store/migrations.ts';
import { openPersonalSeal } from '#identity/store/personal-seal.ts';
import { scryptPasswords } from '#identity/store/scrypt-passwords.ts';
import type { PersonId } from '#kernel/id.ts';
import { isLanguage, type Language, languages } from '#kernel/language.ts';
import { systemChance } from '#platform/chance.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { createServer } from '#platform/http/create-server.ts';
import { refusalsToProblem } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { openLog } from '#platform/log.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { renderPage, statusOfPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const right = 'төрт түлік мал';
const keeper = keeperOf(new Uint8Array(32).fill(7));
const seal = await openPersonalSeal(keeper);
const passwords = scryptPasswords({ N: 1024, r: 8, p: 1 });

let database: Database;
let server: HttpServer;
let secureServer: HttpServer;
let letters: DoorLetter[] = [];

async function open(baseUrl: string, isDemonstration: boolean): Promise<HttpServer> {
  const config = readConfig({ BASE_URL: baseUrl, LOG_LEVEL: 'silent' });
  const sendLetter = async (_tx: unknown, letter: DoorLetter): Promise<void> => {
    letters.push(letter);
  };
  const ports: IdentityPorts = {
    open: identityDoor({ database, seal, chance: systemChance, sendLetter }),
    clock: systemClock,
    chance: systemChance,
    passwords,
  };
  const cookies = doorCookies(config);
  const app = await createServer({
    config,
    log: openLog('silent'),
    keeper,
    viewerOf: makeViewerOf(ports, cookies),
    renderError: (_request, fault) => fault.code,
    version: '0',
    requestsPerMinute: 10_000,
  });
  const language = (asked: unknown): Language => (typeof asked === 'string' && isLanguage(asked) ? asked : 'en');
  identityRoutes(app, {
    ports,
    cookies,
    viewer: (request) => request.viewer as Viewer | null,
    host: {
      speech: (request) => speechFor(language((request.query as { lang?: unknown }).lang)),
      formToken: (request) => request.formToken(),
      show: (request, reply, page) =>
        reply
          .code(statusOfPage(page))
          .type('text/html; charset=utf-8')
          .send(
            renderPage({
              speech: speechFor(language((request.query as { lang?: unknown }).lang)),
              path: request.url,
              ...(request.viewer ? { viewer: { name: 'me', formToken: request.formToken() } } : {}),
              ...page,
            }),
          ),
      refuse: (_request, reply, refusals) => {
        const problem = refusalsToProblem(refusals, (refusal) => sayRefusal(speechFor('en'), refusal));
        reply.serializer(JSON.stringify);
        return reply.code(problem.status).type('application/problem+json').send(problem);
      },
    },
    demonstration: isDemonstration
      ? [{ email: 'demo@example.kz', password: right, name: 'Серік', describe: (speech) => speech.t('identity.account.mediator') }]
      : [],
    home: '/cases',
  });
  await app.ready();
  return app;
}

beforeAll(async () => {
  database = await testDatabase(identityMigrations);
  server = await open('http://localhost:8080', true);
  secureServer = await open('https://bitim.example', false);
});
afterAll(async () => {
  await server.close();
  await secureServer.close();
  await database.close();
});
beforeEach(() => {
  letters = [];
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly location: string;
  readonly setCookies: readonly { readonly name: string; readonly value: string; readonly [key: string]: unknown }[];
}

function originOf(app: HttpServer): string {
  return app === server ? 'http://localhost:8080' : 'https://bitim.example';
}

function keepCookies(jar: Map<string, string>, cookies: readonly { readonly name: string; readonly value: string }[]): void {
  for (const cookie of cookies) {
    if (cookie.value === '') jar.delete(cookie.name);
    else jar.set(cookie.name, cookie.value);
  }
}

/** A browser without script: keeps cookies and sends the hidden token of the last page along. */
function browse(app: HttpServer = server) {
  const jar = new Map<string, string>();
  let token = '';
  const send = async (
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    body?: { readonly form?: Record<string, string>; readonly json?: object },
  ): Promise<Answer> => {
    const { form, json } = body ?? {};
    const answer = await app.inject({
      method,
      url,
      cookies: Object.fromEntries(jar),
      headers: { origin: originOf(app), ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
      ...(json ? { payload: json } : {}),
    });
    keepCookies(jar, answer.cookies);
    token = /name="formToken" value="([^"]*)"/.exec(answer.body)?.[1] ?? token;
    return {
      status: answer.statusCode,
      text: answer.body,
      location: String(answer.headers.location ?? ''),
      setCookies: answer.cookies as unknown as Answer['setCookies'],
    };
  };
  return {
    jar,
    get: (url: string) => send('GET', url),
    post: (url: string, form: Record<string, string>) => send('POST', url, { form: { formToken: token, ...form } }),
    postBare: (url: string, form: Record<string, string>) => send('POST', url, { form }),
    json: (method: 'GET' | 'POST' | 'DELETE', url: string, json?: object) => send(method, url, json ? { json } : undefined),
  };
}

let made = 0;
async function account(isVerified = true): Promise<EmailAddress> {
  made += 1;
  const email = `someone${made}@example.kz` as EmailAddress;
  const draft = {
    personId: systemChance.id() as PersonId,
    name: 'Әсем',
    email,
    language: 'kk' as const,
    passwordHash: await passwords.hash(right),
  };
  await database.owner((tx) => createAccount(tx, { ...draft, ...(isVerified ? { emailVerifiedAt: systemClock.now() } : {}) }, seal));
  return email;
}

async function signedIn() {
  const browser = browse();
  const email = await account();
  await browser.get('/sign-in');
  await browser.post('/sign-in', { email, password: right });
  return { browser, email };
}

describe('signing in on the page', () => {
  it('leads home with a cookie that no script reads, and out again', async () => {
    const browser = browse();
    const email = await account();
    await browser.get('/sign-in');
    const entered = await browser.post('/sign-in', { email, password: right });
    expect([entered.status, entered.location]).toEqual([303, '/cases']);
    expect(entered.setCookies.find((cookie) => cookie.name === 'bitim-session')).toMatchObject({
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
    });
    const page = await browser.get('/account');
    expect(page.status).toBe(200);
    expect(page.text).toContain(email);
    const out = await browser.post('/sign-out', {});
    expect(out.location).toBe('/sign-in?said=out');
    expect((await browser.get('/account')).location).toBe('/sign-in?next=%2Faccount');
  });

  it('uses a cookie bound to the host under https', async () => {
    const browser = browse(secureServer);
    const email = await account();
    await browser.get('/sign-in');
    const entered = await browser.post('/sign-in', { email, password: right });
    expect(entered.setCookies.find((cookie) => cookie.name === '__Host-bitim-session')).toMatchObject({
      httpOnly: true,
      secure: true,
      path: '/',
    });
  });

  it('keeps the address, never the password, and says the same whether the account exists', async () => {
    const browser = browse();
    const email = await account();
    await browser.get('/sign-in');
    const wrong = await browser.post('/sign-in', { email, password: 'not the password' });
    const unknown = await browser.post('/sign-in', { email: 'nobody@example.kz', password: 'not the password' });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.text).toContain(`value="${email}"`);
    expect(wrong.text).not.toContain('not the password');
    const bare = (text: string): string => text.replace(/value="[^"]*"/g, '');
    expect(bare(wrong.text)).toBe(bare(unknown.text));
  });

  it('refuses a form that did not come from this browser’s page', async () => {
    const email = await account();
    expect((await browse().postBare('/sign-in', { email, password: right })).status).toBe(403);
  });

  it('gives a new token even when one was planted in the browser', async () => {
    const browser = browse();
    const email = await account();
    browser.jar.set('bitim-session', 'x'.repeat(43));
    await browser.get('/sign-in');
    await browser.post('/sign-in', { email, password: right });
    expect(browser.jar.get('bitim-session')).toMatch(/^[\w-]{43}$/);
    expect(browser.jar.get('bitim-session')).not.toBe('x'.repeat(43));
  });

  it('comes back to the page that was wanted, and to no other site', async () => {
    const browser = browse();
    const email = await account();
    await browser.get('/sign-in?next=%2Faccount%2Fsessions');
    expect((await browser.post('/sign-in', { email, password: right, next: '/account/sessions' })).location).toBe('/account/sessions');
    const other = browse();
    await other.get('/sign-in?next=%2F%2Fevil.example');
    expect((await other.post('/sign-in', { email, password: right, next: '//evil.example' })).location).toBe('/cases');
  });

  it('offers demonstration people only on a demonstration', async () => {
    expect((await browse().get('/sign-in')).text).toContain('Серік');
    expect((await browse(secureServer).get('/sign-in')).text).not.toContain('Серік');
  });
});

describe('opening an account on the pages', () => {
  it('asks for the code of the letter and signs in with it', async () => {
    const browser = browse();
    await browser.get('/register?lang=ru');
    const asked = await browser.post('/register?lang=ru', { name: 'Ерлан', email: 'Erlan@Example.kz', password: right });
    expect(asked.location).toBe('/verify-address');
    const code = letters[0]?.secret ?? '';
    await browser.get('/verify-address');
    const wrong = await browser.post('/verify-address', { code: code === '000000' ? '111111' : '000000' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('You have 4 tries left.');
    const verified = await browser.post('/verify-address', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(verified.location).toBe('/account?said=welcome');
    expect((await browser.get('/account')).text).toContain('erlan@example.kz');
  });

  it('says everything that is wrong, next to its field, and loses nothing typed', async () => {
    const browser = browse();
    await browser.get('/register');
    const refused = await browser.post('/register', { name: 'Ерлан', email: 'erlan', password: 'short' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Ерлан"');
    expect(refused.text).toContain('value="erlan"');
    expect(refused.text).toContain('The address does not look complete.');
    expect(refused.text).toContain('at least 10 characters');
    expect(refused.text).not.toContain('value="short"');
  });

  it('takes a forgotten password over by the code', async () => {
    const browser = browse();
    const email = await account();
    await browser.get('/forgotten-password');
    expect((await browser.post('/forgotten-password', { email })).location).toBe('/new-password');
    await browser.get('/new-password');
    const reset = await browser.post('/new-password', { code: letters[0]?.secret ?? '', password: 'алты алаш баласы' });
    expect(reset.location).toBe('/sign-in?said=password');
    await browser.get('/sign-in');
    expect((await browser.post('/sign-in', { email, password: 'алты алаш баласы' })).location).toBe('/cases');
  });
});

describe('the pages of the own account', () => {
  it('are there in three languages', async () => {
    const { browser } = await signedIn();
    for (const language of languages) {
      for (const path of [
        '/account',
        '/account/change',
        '/account/sessions',
        '/language',
        '/confirm-password',
        '/sign-in',
        '/register',
        '/verify-address',
        '/forgotten-password',
        '/new-password',
      ]) {
        const page = await browser.get(`${path}?lang=${language}`);
        expect([path, page.status, page.text.includes(`<html lang="${language}"`)]).toEqual([path, 200, true]);
      }
    }
  });

  it('take a number with a slip back with a sentence, and keep a right one', async () => {
    const { browser } = await signedIn();
    await browser.get('/account/change');
    const refused = await browser.post('/account/change', { name: 'Әсем', iin: '84051749001' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="84051749001"');
    expect((await browser.post('/account/change', { name: 'Әсем Н.', iin: '840517 490017' })).location).toBe('/account?said=saved');
    expect((await browser.get('/account')).text).toContain('840517490017');
  });

  it('change the language, and refuse one that is not spoken here', async () => {
    const { browser } = await signedIn();
    await browser.get('/language');
    expect((await browser.post('/language', { language: 'fr' })).status).toBe(422);
    expect((await browser.post('/language', { language: 'ru' })).location).toBe('/account?said=saved&lang=ru');
    expect(JSON.parse((await browser.json('GET', '/api/v1/me')).text)).toMatchObject({ language: 'ru' });
  });

  it('end another session, and take the password again under a new token', async () => {
    const { browser, email } = await signedIn();
    const other = browse();
    await other.get('/sign-in');
    await other.post('/sign-in', { email, password: right });
    const page = await browser.get('/account/sessions');
    const session = /name="session" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    await browser.post('/account/sessions/end', { session });
    expect((await other.get('/account')).status).toBe(303);
    await browser.get('/confirm-password?next=%2Fcases');
    const before = browser.jar.get('bitim-session');
    expect((await browser.post('/confirm-password', { password: 'not it at all' })).status).toBe(422);
    expect((await browser.post('/confirm-password', { password: right, next: '/cases' })).location).toBe('/cases');
    expect(browser.jar.get('bitim-session')).not.toBe(before);
    expect((await browser.get('/account')).status).toBe(200);
  });
});

describe('the API of the session', () => {
  it('signs in, says who it is and what comes next, and signs out', async () => {
    const browser = browse();
    const email = await account();
    const entered = await browser.json('POST', '/api/v1/session', { email, password: right });
    expect(entered.status).toBe(201);
    const me = JSON.parse((await browser.json('GET', '/api/v1/me')).text);
    expect(me).toMatchObject({ name: 'Әсем', email, isEmailVerified: true, isIinProven: false, office: null });
    expect(me.next.map((step: { act: string }) => step.act)).toContain('sign-out');
    expect((await browser.json('DELETE', '/api/v1/session')).status).toBe(204);
    expect((await browser.json('GET', '/api/v1/me')).status).toBe(401);
  });

  it('answers problems for a wrong password, a wrong type and a missing field', async () => {
    const browser = browse();
    const email = await account();
    const wrong = await browser.json('POST', '/api/v1/session', { email, password: 'not the password' });
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([422, 'identity.sign-in-wrong']);
    expect((await browser.json('POST', '/api/v1/session', { email: 7, password: right })).status).toBe(400);
    expect((await browser.json('POST', '/api/v1/session', { email })).status).toBe(400);
  });
});
