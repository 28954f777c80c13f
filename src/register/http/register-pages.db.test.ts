import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EmailAddress } from '#identity/domain/email-address.ts';
import { createAccount } from '#identity/store/create-account.ts';
import { identityMigrations } from '#identity/store/migrations.ts';
import { openPersonalSeal } from '#identity/store/personal-seal.ts';
import { day } from '#kernel/day.ts';
import { asId, type OrganisationId, type PersonId } from '#kernel/id.ts';
import { isLanguage, type Language, languages } from '#kernel/language.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { createServer } from '#platform/http/create-server.ts';
import { refusalsToProblem } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { openLog } from '#platform/log.ts';
import type { RegisterEntry } from '#register/domain/mediator.ts';
import { registerRoutes } from '#register/http/register-routes.tsx';
import { createOrganisation, registerMediator } from '#register/store/keep-register.ts';
import { registerMigrations } from '#register/store/migrations.ts';
import { registerReader } from '#register/store/register-reader.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { renderPage, statusOfPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const keeper = keeperOf(new Uint8Array(32).fill(7));
const organisationId = asId<OrganisationId>('0192f0c1-0000-7000-8000-00000000000a');
let database: Database;
let server: HttpServer;

const entry = (index: number, rest: Partial<RegisterEntry> = {}): RegisterEntry => ({
  registryNumber: `M${index}`,
  personId: `0192f0c1-0000-7000-8000-0000000001${String(index).padStart(2, '0')}` as PersonId,
  name: `Медиатор ${index}`,
  kind: 'professional',
  organisationId,
  keeper: { kk: 'Ұйым', ru: 'Организация' },
  languages: ['kk'],
  regions: ['75'],
  fields: ['family'],
  formats: ['video'],
  feeFromTiyn: 3_000_000,
  address: 'Алматы',
  phone: '+77010000000',
  email: null,
  about: null,
  training: { hours: 72, provider: 'Орталық', certificateNumber: 'C-1', certifiedOn: day('2019-05-05') },
  enteredOn: day('2020-02-01'),
  suspendedFrom: [],
  excludedOn: null,
  proofs: {
    birthDay: day('1972-01-19'),
    higherEducation: true,
    performsStateFunctions: false,
    mediatorCapacity: 'full',
    underProsecution: false,
    conviction: 'spent',
  },
  ...rest,
});

const language = (query: unknown): Language => {
  const asked = (query as { lang?: unknown }).lang;
  return typeof asked === 'string' && isLanguage(asked) ? asked : 'en';
};

async function fill(): Promise<void> {
  const seal = await openPersonalSeal(keeper);
  const people = [
    entry(1, { name: 'Әлия <b>', about: { language: 'kk', text: 'Отбасы дауларын <script>жүргіземін' } }),
    entry(2, { name: 'Зарина', fields: ['labour'], suspendedFrom: [day('2026-01-10')] }),
    entry(3, { name: 'Абай', kind: 'public', organisationId: null, feeFromTiyn: null, training: null }),
    ...Array.from({ length: 20 }, (_, index) => entry(10 + index)),
  ];
  const organisation = {
    organisationId,
    bin: '120640990038',
    nameKk: 'Ұйым',
    nameRu: 'Организация',
    region: '75' as const,
    address: 'Алматы',
    phone: null,
    email: null,
  };
  await database.owner(async (tx) => {
    await createOrganisation(tx, { ...organisation, site: 'javascript:alert(1)' });
    for (const person of people) {
      const email = `${person.registryNumber}@example.kz` as EmailAddress;
      await createAccount(tx, { personId: person.personId, name: person.name, email, language: 'kk', passwordHash: 'x' }, seal);
      await registerMediator(tx, person);
    }
  });
}

beforeAll(async () => {
  database = await testDatabase([...identityMigrations, ...registerMigrations]);
  await fill();
  const config = readConfig({ LOG_LEVEL: 'silent' });
  server = await createServer({
    config,
    log: openLog('silent'),
    keeper,
    viewerOf: async () => null,
    renderError: (_request, fault) => fault.code,
    version: '0',
    requestsPerMinute: 10_000,
  });
  registerRoutes(server, {
    ports: {
      register: registerReader(database),
      figures: async (number) => (number === 'M1' ? { endedCases: 12, settledCases: 9, medianDays: 21 } : null),
      clock: { ...systemClock, today: () => day('2026-03-02') },
    },
    host: {
      speech: (request) => speechFor(language(request.query)),
      show: (request, reply, page) =>
        reply
          .code(statusOfPage(page))
          .type('text/html; charset=utf-8')
          .send(renderPage({ speech: speechFor(language(request.query)), path: request.url, ...page })),
      refuse: (request, reply, refusals) => {
        const problem = refusalsToProblem(refusals, (refusal) => sayRefusal(speechFor(language(request.query)), refusal));
        reply.serializer(JSON.stringify);
        return reply.code(problem.status).type('application/problem+json').send(problem);
      },
    },
  });
  await server.ready();
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const get = async (url: string): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await server.inject({ method: 'GET', url });
  return { status: answer.statusCode, text: answer.body.replaceAll('\u00a0', ' ') };
};

describe('the public pages of the register', () => {
  it('are there in three languages', async () => {
    for (const spoken of languages) {
      for (const path of ['/mediators', '/mediators?name=nobody', '/mediators/M1', '/mediators/M2', '/mediators/M3', '/organisations']) {
        const page = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${spoken}`);
        expect([path, page.status, page.text.includes(`<html lang="${spoken}"`)]).toEqual([path, 200, true]);
      }
    }
  });

  it('filter by the address, without script, and keep the filter on the next page', async () => {
    const found = await get('/mediators?field=labour');
    expect(found.text).toContain('Зарина');
    expect(found.text).not.toContain('Абай');
    expect(found.text).toContain('1 mediator found');
    expect((await get('/mediators?field=family&language=kk')).text).toContain('href="/mediators?language=kk&amp;field=family&amp;page=2"');
    expect((await get('/mediators?page=2')).text).toContain('Медиатор');
  });

  it('show a suspension in the list and, with its article, on the profile', async () => {
    expect((await get('/mediators?name=зарина')).text).toContain('suspended until 10 July 2026 inclusive');
    const profile = await get('/mediators/M2');
    expect(profile.text).toContain('from 10 January 2026 until 10 July 2026 inclusive');
    expect(profile.text).toContain('article 14(7)');
  });

  it('show training, fee and computed figures, and mark the own words as such', async () => {
    const profile = await get('/mediators/M1');
    for (const told of [
      '72 academic hours',
      'No. C-1',
      'from 30,000',
      'The system itself counts these figures',
      '21 days',
      'Nobody has checked it.',
      'Организация',
    ]) {
      expect(profile.text).toContain(told);
    }
    expect((await get('/mediators/M2')).text).toContain('There are fewer than 5 ended cases');
    expect((await get('/mediators/M3')).text).toContain('free of charge');
  });

  it('publish nothing of what was proven at entry', async () => {
    const texts = await Promise.all(['/mediators/M1', '/api/v1/mediators/M1', '/api/v1/mediators', '/mediators'].map(get));
    for (const { text } of texts) for (const kept of ['1972', 'spent', 'conviction', entry(1).personId]) expect(text).not.toContain(kept);
  });

  it('show what was entered as text only', async () => {
    const profile = await get('/mediators/M1');
    expect(profile.text).toContain('Әлия &lt;b>');
    expect(profile.text).not.toContain('<script>жүргіземін');
    expect((await get('/organisations')).text).not.toContain('href="javascript:');
  });

  it('know no mediator by a number never given', async () => {
    expect((await get('/mediators/M99')).status).toBe(404);
    expect((await get('/mediators/%27%3B%20drop')).status).toBe(404);
  });
});

describe('the API of the register', () => {
  it('lists and shows what the pages show', async () => {
    const list = JSON.parse((await get('/api/v1/mediators?kind=public')).text);
    expect(list).toMatchObject({
      total: 1,
      page: 1,
      pages: 1,
      items: [{ mediator: { registryNumber: 'M3', feeFromTiyn: null }, suspension: null }],
    });
    const one = JSON.parse((await get('/api/v1/mediators/M2')).text);
    expect(one).toMatchObject({
      suspension: { from: '2026-01-10', until: '2026-07-10' },
      figures: null,
      organisation: { bin: '120640990038' },
    });
    expect(JSON.parse((await get('/api/v1/organisations')).text)).toHaveLength(1);
  });

  it('refuses what is no choice, and an unknown number, as problems', async () => {
    expect((await get('/api/v1/mediators?language=fr')).status).toBe(400);
    const unknown = await get('/api/v1/mediators/M99');
    expect([unknown.status, JSON.parse(unknown.text).code]).toEqual([404, 'register.no-such-mediator']);
  });
});
