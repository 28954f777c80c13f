import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '#kernel/language.ts';
import { renderPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';
import { automaticSteps } from '#welcome/domain/automatic-steps.ts';
import { registerWelcome } from '#welcome/http/welcome-pages.tsx';
import type { HelpDesk } from '#welcome/http/welcome-web.ts';

const desk: HelpDesk = {
  organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
  person: { kk: 'Айгүл Серікқызы', ru: 'Айгуль Сериковна', en: 'Aigul Serik' },
  phone: '+7 727 000 00 00',
  email: 'help@example.kz',
  hours: { kk: 'Дүйсенбі–жұма, 9:00–18:00', ru: 'Понедельник – пятница, 9:00–18:00', en: 'Monday to Friday, 9:00 to 18:00' },
  languages: ['kk', 'ru'],
};
const addresses = ['/', '/help', '/policy', '/automatic', '/costs', '/about'];

describe('the public pages', () => {
  let app: FastifyInstance;
  let language: Language;
  let desks: readonly HelpDesk[];
  let viewer: object | null;

  beforeAll(() => {
    app = fastify();
    registerWelcome(app, {
      speech: () => speechFor(language),
      viewer: () => viewer,
      show: (request, reply, page) => reply.type('text/html').send(renderPage({ speech: speechFor(language), path: request.url, ...page })),
      helpDesks: async () => desks,
    });
  });
  beforeEach(() => {
    language = 'en';
    desks = [desk];
    viewer = null;
  });
  afterAll(() => app.close());

  const read = async (url: string): Promise<string> => (await app.inject(url)).body;

  it.each(languages)('are said whole in %s', async (spoken) => {
    language = spoken;
    for (const url of addresses) expect([url, (await app.inject(url)).statusCode]).toEqual([url, 200]);
  });

  it('lead from the home to the check, to signing in and to an invitation', async () => {
    const home = await read('/');
    for (const href of ['/check', '/sign-in', '/invitation', '/mediators', '/verify']) expect(home).toContain(`href="${href}"`);
    viewer = {};
    expect(await read('/')).toContain('href="/cases"');
  });

  it('name a person with hours and languages, or say why nobody is named yet (S06)', async () => {
    const help = await read('/help');
    for (const told of ['Aigul Serik', 'Monday to Friday', 'Kazakh and Russian', 'tel:+77270000000']) expect(help).toContain(told);
    desks = [];
    expect(await read('/help')).toContain('No contact is listed yet');
  });

  it('tell the costs and the way for whoever cannot pay (S08)', async () => {
    const costs = await read('/costs');
    for (const told of ['no charge', 'equal shares', 'If you cannot pay']) expect(costs).toContain(told);
  });

  it('never list the administrator or a court among readers (S36)', async () => {
    const rows = (await read('/policy')).match(/<tr[^>]*b-table__row[\s\S]*?<\/tr>/g) ?? [];
    const rooms = rows.slice(0, 6);
    expect(rooms).toHaveLength(6);
    for (const row of rooms) {
      const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map((match) => match[1] ?? '');
      expect(cells[0]).not.toMatch(/administrator|court/);
      expect(cells[1]).toMatch(/administrator.*court/);
    }
  });
});

const source = fileURLToPath(new URL('../../', import.meta.url));

describe('the public list of automatic steps (S51)', () => {
  it('holds every kind of due work that a case can make', () => {
    const kinds = readFileSync(`${source}case/domain/due.ts`, 'utf8').split('readonly runAt')[0] ?? '';
    const due = [...kinds.matchAll(/\| '([a-z-]+)'/g)].map((match) => match[1]);
    expect(due.length).toBeGreaterThan(6);
    expect(due.filter((kind) => !automaticSteps.some((step) => step.kind === kind))).toEqual([]);
  });
});

describe('texts of the public pages and of applying', () => {
  it('explain every refusal that is given', () => {
    const files = ['case', 'welcome'].flatMap((room) =>
      readdirSync(`${source}${room}`, { recursive: true })
        .map((path) => `${source}${room}/${String(path)}`)
        .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.')),
    );
    const codes = new Set(
      files.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/(?:refuse\(|code: |\? |: )'welcome\.([a-z-]+)'/g)].map((match) => match[1] ?? ''),
      ),
    );
    expect(codes.size).toBeGreaterThan(7);
    for (const code of codes)
      for (const language of languages) expect(speechFor(language).t(`welcome.refusal.${code}`, { limit: 3 })).not.toBe('');
  });
});
