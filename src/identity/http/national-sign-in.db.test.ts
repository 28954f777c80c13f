import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import type { Iin } from '#kernel/identifier.ts';
import { systemChance } from '#platform/chance.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { createServer } from '#platform/http/create-server.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { openLog } from '#platform/log.ts';
import { createNationalLogIn } from '#signature/acts/national/log-in-nonce.ts';
import { askProgram, authorityOf, clock, keyOf, trustIn } from '#signature/acts/national/national-story.test-support.ts';
import { nationalSignerParams, nationalSigningParams } from '#signature/domain/national/request.ts';
import { NationalBox, nationalIsland } from '#signature/http/national-box.tsx';
import type { KeyInHand } from '#test/simulators/ncalayer/person-at-screen.ts';
import { asel, serik } from '#test/simulators/test-people.ts';
import { renderPage, statusOfPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const right = 'төрт түлік мал';
const origin = 'http://localhost:8080';
const keeper = keeperOf(new Uint8Array(32).fill(9));
const seal = await openPersonalSeal(keeper);
const passwords = scryptPasswords({ N: 1024, r: 8, p: 1 });
const nca = authorityOf('rsa');
const keyOfAsel = keyOf(nca, asel, { purpose: 'log-in' });
const keyOfSerik = keyOf(nca, serik, { purpose: 'log-in' });

let database: Database;
let server: HttpServer;

async function open(hasNational: boolean): Promise<HttpServer> {
  const config = readConfig({ BASE_URL: origin, LOG_LEVEL: 'silent' });
  const door = identityDoor({ database, seal, chance: systemChance, sendLetter: async () => undefined });
  const ports = { open: door, clock: systemClock, chance: systemChance, passwords };
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
  const speech = speechFor('en');
  const proof = createNationalLogIn({ trust: trustIn(nca), clock, chance: systemChance, origin, alert: () => undefined });
  identityRoutes(app, {
    ports,
    cookies,
    viewer: (request) => request.viewer as Viewer | null,
    host: {
      speech: () => speech,
      formToken: (request) => request.formToken(),
      show: (request, reply, page) =>
        reply
          .code(statusOfPage(page))
          .type('text/html; charset=utf-8')
          .send(renderPage({ speech, path: request.url, ...page })),
      refuse: (_request, reply) => reply.code(400).send(),
    },
    demonstration: [],
    home: '/cases',
    ...(hasNational
      ? {
          national: {
            proof,
            islands: [nationalIsland],
            box: ({ nonce, purpose, ...rest }) =>
              NationalBox({
                ...rest,
                subject: { nonce, purpose },
                signerParams: nationalSignerParams('log-in', {}),
                isSimulated: true,
                heading: 'h1',
              }),
          },
        }
      : {}),
  });
  await app.ready();
  return app;
}

beforeAll(async () => {
  database = await testDatabase(identityMigrations);
  server = await open(true);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

function browse(app: HttpServer = server) {
  const jar = new Map<string, string>();
  let page = '';
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const send = async (method: 'GET' | 'POST', url: string, form?: Record<string, string>) => {
    const payload = form && new URLSearchParams({ formToken: field('formToken'), ...form }).toString();
    const headers = { origin, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) };
    const answer = await app.inject({ method, url, headers, cookies: Object.fromEntries(jar), ...(payload ? { payload } : {}) });
    for (const cookie of answer.cookies) jar.set(cookie.name, cookie.value);
    page = answer.body;
    return { status: answer.statusCode, text: answer.body, location: String(answer.headers.location ?? '') };
  };
  return { field, get: (url: string) => send('GET', url), post: (url: string, form: Record<string, string>) => send('POST', url, form) };
}

async function answerOf(nonce: string, key: KeyInHand): Promise<string> {
  const data = Buffer.from(nonce).toString('base64');
  return askProgram({ data, signingParams: nationalSigningParams, signerParams: nationalSignerParams('log-in', {}) }, [key]);
}

let made = 0;
async function account(given: { readonly iin?: string; readonly isProven?: boolean } = {}): Promise<string> {
  made += 1;
  const email = `person${made}@example.kz`;
  const { iin, isProven } = given;
  const draft = {
    personId: systemChance.id() as PersonId,
    name: 'Әсем',
    language: 'kk' as const,
    passwordHash: await passwords.hash(right),
  };
  await database.owner((tx) =>
    createAccount(
      tx,
      {
        ...draft,
        email: email as never,
        emailVerifiedAt: systemClock.now(),
        ...(iin === undefined ? {} : { iin: iin as Iin }),
        ...(isProven ? { iinProven: { by: 'office', at: systemClock.now() } } : {}),
      },
      seal,
    ),
  );
  return email;
}

async function signIn(key: KeyInHand, path = '/sign-in/signature') {
  const browser = browse();
  await browser.get(path);
  const nonce = browser.field('nonce');
  const answer = await browser.post('/sign-in/signature', { nonce, next: browser.field('next'), signature: await answerOf(nonce, key) });
  return { browser, answer, nonce };
}

describe('signing in with a national certificate', () => {
  it('finds nobody by a number that was only typed in, and says how to come in', async () => {
    await account({ iin: asel.iin });
    const { answer } = await signIn(keyOfAsel);
    expect([answer.status, answer.text.includes('No account has this IIN proven')]).toEqual([422, true]);
  });

  it('opens the account in which the number was proven, and only after it was', async () => {
    const email = await account({ iin: asel.iin });
    const browser = browse();
    await browser.get('/sign-in');
    await browser.post('/sign-in', { email, password: right });
    expect((await browser.get('/account')).text).toContain('/account/signature');
    await browser.get('/account/signature');
    const nonce = browser.field('nonce');
    const proven = await browser.post('/account/signature', { nonce, password: right, signature: await answerOf(nonce, keyOfAsel) });
    expect([proven.status, proven.location]).toEqual([303, '/account?said=iin-proven']);
    const page = await browser.get('/account?said=iin-proven');
    expect([page.text.includes('The IIN is proven'), page.text.includes('/account/signature')]).toEqual([true, false]);

    const { answer, browser: other } = await signIn(keyOfAsel, '/sign-in/signature?next=/account/sessions');
    expect([answer.status, answer.location]).toEqual([303, '/account/sessions']);
    expect((await other.get('/account')).text).toContain(email);
  });

  it('takes the same answer once', async () => {
    const { browser, nonce } = await signIn(keyOfAsel);
    await browser.get('/sign-in/signature');
    const again = await browser.post('/sign-in/signature', { nonce, signature: await answerOf(nonce, keyOfAsel) });
    expect([again.status, again.text.includes('was used already')]).toEqual([422, true]);
  });

  it('shows why a signature is not taken, and asks for a new text', async () => {
    const browser = browse();
    await browser.get('/sign-in/signature');
    const nonce = browser.field('nonce');
    const refused = await browser.post('/sign-in/signature', {
      nonce,
      signature: await answerOf(nonce, keyOf(nca, asel, { purpose: 'signing' })),
    });
    expect([refused.status, refused.text.includes('You cancelled')]).toEqual([422, true]);
    expect(browser.field('nonce')).not.toBe(nonce);
  });

  it('loads the script of its box, says aloud that it is a demonstration, and works without script', async () => {
    const page = await browse().get('/sign-in/signature');
    expect(page.text).toMatch(/ncalayer[^"]*\.js/);
    expect(page.text).toContain('This is a demonstration');
    expect(page.text).toContain('<textarea');
    expect(page.text.match(/<h1/g)).toHaveLength(1);
  });

  it('is offered nowhere while no certificates are taken', async () => {
    const without = await open(false);
    const browser = browse(without);
    expect((await browser.get('/sign-in/signature')).status).toBe(404);
    expect((await browser.get('/sign-in')).text).not.toContain('/sign-in/signature');
    await without.close();
    expect((await browse().get('/sign-in')).text).toContain('/sign-in/signature');
  });
});

describe('proving one’s number with a national certificate', () => {
  async function enter(email: string) {
    const browser = browse();
    await browser.get('/sign-in');
    await browser.post('/sign-in', { email, password: right });
    await browser.get('/account/signature');
    return browser;
  }

  it('needs the password, so that an open session is not enough', async () => {
    const browser = await enter(await account());
    const nonce = browser.field('nonce');
    const refused = await browser.post('/account/signature', { nonce, password: 'wrong', signature: await answerOf(nonce, keyOfSerik) });
    expect(refused.status).toBe(422);
    expect((await signIn(keyOfSerik)).answer.status).toBe(422);
  });

  it('is refused for a number that is proven in another account, or when another is proven in this one', async () => {
    await account({ iin: serik.iin, isProven: true });
    const browser = await enter(await account());
    const nonce = browser.field('nonce');
    const taken = await browser.post('/account/signature', { nonce, password: right, signature: await answerOf(nonce, keyOfSerik) });
    expect([taken.status, taken.text.includes('proven in another account')]).toEqual([422, true]);

    const proven = await enter(await account({ iin: '880808400010', isProven: true }));
    const third = keyOf(nca, { ...asel, iin: '910203300013' }, { purpose: 'log-in' });
    const own = proven.field('nonce');
    const refused = await proven.post('/account/signature', { nonce: own, password: right, signature: await answerOf(own, third) });
    expect([refused.status, refused.text.includes('A proven IIN cannot be changed here')]).toEqual([422, true]);
  });

  it('is refused for a number that is none, as a test authority prints', async () => {
    const browser = await enter(await account());
    const nonce = browser.field('nonce');
    const invented = keyOf(nca, { ...asel, iin: '123456789011' }, { purpose: 'log-in' });
    const refused = await browser.post('/account/signature', { nonce, password: right, signature: await answerOf(nonce, invented) });
    expect([refused.status, (await browser.get('/account')).text.includes('/account/signature')]).toEqual([422, true]);
  });

  it('leads whoever is not signed in to the door', async () => {
    expect((await browse().get('/account/signature')).location).toBe('/sign-in?next=%2Faccount%2Fsignature');
  });
});
