import { readdirSync } from 'node:fs';
import type { LightMyRequestResponse } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LetterRow, openLetter } from '#platform/mail/letter.ts';
import { type Client, clientOf, hiddenFields } from '#test/client.ts';
import { applicationTo, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

/** What people type in this story; none of it may stand in any trace. Letters of names are searched as they are and as addresses write them. */
const typed = {
  names: ['Азамат Асанов', 'Бекзат Бериков', 'Асанов', 'Бериков', 'Шолпан Тайная'],
  numbers: ['840517490017', '791102390025'],
  phones: ['77010000001', '77019998877'],
  addresses: ['azamat@example.kz', 'bekzat@example.kz', 'shpion@example.kz', 'Сатпаева 2'],
  words: ['Балам қарызға', 'тайная запись', 'расписка-тайна', 'zq-secret'],
} as const;

const forbidden = Object.values(typed)
  .flat()
  .flatMap((word) => [word, encodeURIComponent(word), Buffer.from(word).toString('base64').replace(/=+$/, '')]);

function foundIn(trace: string): readonly string[] {
  const lower = trace.toLowerCase();
  return forbidden.filter((word) => lower.includes(word.toLowerCase()));
}

const boundary = 'between-7741';

/** A story with names, numbers, telephones, addresses and words, with refusals and a fault in it. */
describe('traces that a case leaves (S41)', () => {
  let test: TestProgram;
  let people: LanePeople;
  let caseId = '';
  const heard: LightMyRequestResponse[] = [];

  beforeAll(async () => {
    test = await testProgram({ LOG_LEVEL: 'debug' });
    people = await lanePeople(test);
    const staged = await stagedCase(test, people, 'meeting');
    caseId = staged.caseId;
    const [a, b, m] = await Promise.all([people.applicant, people.respondent, people.m1].map((who) => clientOf(test, who)));
    await live(a as Client, b as Client, m as Client);
    await refuse(a as Client, await clientOf(test));
    await fail(a as Client);
    await test.program.settle();
  });
  afterAll(() => test.close());

  async function act(who: Client, name: string, input: object): Promise<LightMyRequestResponse> {
    const answer = await who.api('POST', `/api/v1/cases/${caseId}/${name}`, input);
    heard.push(answer);
    return answer;
  }

  async function live(a: Client, b: Client, m: Client): Promise<void> {
    const answers = [
      await act(b, 'post-message', { room: 'side-b', words: 'Балам қарызға береді, zq-secret' }),
      await act(m, 'write-note', { words: 'тайная запись' }),
      await act(b, 'give-contacts', { idNumber: '791102390025', address: 'Алматы, Сатпаева 2', phone: '+77019998877' }),
      await act(a, 'appoint-representative', {
        name: 'Шолпан Тайная',
        email: 'shpion@example.kz',
        basis: 'power-of-attorney',
        maySettle: false,
      }),
      await act(m, 'propose-session', {
        with: 'side-b',
        mode: 'in-person',
        minutes: 30,
        place: 'Сатпаева 2',
        slots: ['2026-03-20T05:00:00.000Z'],
      }),
    ];
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200]);
    const shown = (await b.api('GET', `/api/v1/cases/${caseId}`)).json();
    const proposed = shown.events.find((event: { readonly kind: string }) => event.kind === 'session-proposed');
    const { sessionId } = proposed.payload;
    await act(b, 'answer-slots', { sessionId, slots: ['2026-03-20T05:00:00.000Z'] });
    await act(m, 'fix-session', { sessionId, slot: '2026-03-20T05:00:00.000Z' });
    const calendar = await b.get(`/case/${caseId}/meetings/${sessionId}/meeting.ics`);
    expect([calendar.statusCode, foundIn(calendar.body), calendar.body.includes('BEGIN:VEVENT')]).toEqual([200, [], true]);
    expect(foundIn((await b.get(`/case/${caseId}/room/side-b`)).body)).toContain('zq-secret');
    heard.push(calendar, await b.fill(`/case/${caseId}/room/side-b`, { words: 'Балам қарызға тағы' }), await upload(a));
  }

  /** A file whose name and content are people's words. */
  async function upload(a: Client): Promise<LightMyRequestResponse> {
    const page = `/case/${caseId}/do/add-file`;
    const fields = { ...hiddenFields((await a.get(page)).body), room: 'joint', purpose: 'evidence' };
    const parts = Object.entries(fields).map(
      ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const file = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="расписка-тайна.txt"\r\n\r\nтайная запись\r\n--${boundary}--\r\n`;
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const sent = await a.api('POST', page, Buffer.from([...parts, file].join('')), headers);
    expect(sent.statusCode).toBe(303);
    return sent;
  }

  /** Refusals quote nothing of what was typed into traces. */
  async function refuse(a: Client, nobody: Client): Promise<void> {
    const application = applicationTo(people) as { readonly applicants: readonly object[] };
    const wrong = {
      ...application,
      applicants: application.applicants.map((one) => ({ ...one, name: 'Азамат Асанов', idNumber: '840517490018' })),
    };
    const broken = { 'content-type': 'application/json' };
    heard.push(
      await a.api('POST', '/api/v1/applications', wrong),
      await a.api('POST', '/api/v1/applications', { name: 'Азамат Асанов', idNumber: 840517490017 }),
      await a.api('POST', '/api/v1/applications', Buffer.from('{"name": "Азамат Асанов", "idNumber": "840517490017'), broken),
      await a.api('POST', `/api/v1/cases/${caseId}/post-message`, { room: 'Балам қарызға', words: ['тайная запись'] }),
      await a.api('POST', `/api/v1/cases/${caseId}/post-message`, { room: 'side-b', words: 'тайная запись' }),
      await nobody.api('POST', '/api/v1/session', { email: 'azamat@example.kz', password: 'тайная запись' }),
      await nobody.get(`/sign-in?next=${encodeURIComponent('/cases')}`),
      await nobody.fill('/sign-in', { email: 'azamat@example.kz', password: 'тайная запись' }),
      await a.fill(`/case/${caseId}/do/make-offer`, { words: 'тайная запись' }),
    );
    expect(heard.filter((answer) => answer.statusCode >= 400).length).toBeGreaterThan(5);
  }

  /** A fault whose message is made of people's words. */
  async function fail(a: Client): Promise<void> {
    const vault = test.installation.vault as { open: (...sealed: readonly unknown[]) => unknown };
    const before = vault.open;
    vault.open = () => {
      throw Object.assign(new Error('Азамат Асанов 840517490017'), { detail: 'тайная запись', params: ['azamat@example.kz'] });
    };
    const answers = [await a.get(`/case/${caseId}`), await a.api('GET', `/api/v1/cases/${caseId}`)];
    vault.open = before;
    expect(
      answers.map((answer) => [answer.statusCode, foundIn(answer.body).filter((word) => word !== 'Асанов' && word !== 'Азамат Асанов')]),
    ).toEqual([
      [500, []],
      [500, []],
    ]);
    heard.push(...answers);
  }

  it('are codes in the log, of refusals and of faults too', () => {
    const log = test.logged();
    expect(log).toContain('"msg":"platform.fault"');
    expect(log.split('\n').length).toBeGreaterThan(30);
    expect(foundIn(log)).toEqual([]);
    // The last part of an id may be twelve digits by chance.
    expect(log).not.toMatch(/(?<!-)\b\d{12}\b|@example\.kz/);
  });

  it('are no words in redirects and no words in headers', () => {
    expect(heard.length).toBeGreaterThan(15);
    expect(heard.flatMap((answer) => foundIn(JSON.stringify(answer.headers)))).toEqual([]);
  });

  it('are files called by ids alone', () => {
    const names = readdirSync(test.installation.config.dataDir, { recursive: true }).map(String);
    expect(names.some((name) => name.startsWith('files'))).toBe(true);
    expect(names.flatMap((name) => [...foundIn(name)])).toEqual([]);
  });

  it('are letters whose subjects, calendar files, keys and open parts name nobody', async () => {
    const sealing = await test.installation.keeper.derive('letter');
    const { rows } = await test.database.owner((tx) => sql<LetterRow>`select * from letter`.execute(tx));
    const bare = rows.map(({ to_sealed: _to, body_sealed: _body, ...open }) => JSON.stringify(open));
    const outer = rows.map((row) => {
      const secret = openLetter(row, sealing).secret ?? '{}';
      const { subject, calendar } = secret.startsWith('{') ? JSON.parse(secret) : { subject: '', calendar: '' };
      return JSON.stringify([subject, calendar]);
    });
    expect(outer.some((text) => text.includes('BEGIN:VCALENDAR'))).toBe(true);
    expect([...bare, ...outer].flatMap(foundIn)).toEqual([]);
  });

  it('are rows whose open columns hold no words, numbers or addresses', async () => {
    const found = await test.database.owner(async (tx) => {
      const tables = await sql<{ name: string }>`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_name not in ('organisation', 'register_entry', 'public_mediator')`.execute(tx);
      const all: string[] = [];
      for (const { name } of tables.rows) {
        const { rows } = await sql.raw<{ text: string }>(`select to_jsonb(t)::text as text from ${name} t`).execute(tx);
        all.push(...rows.flatMap((row) => foundIn(row.text).map((word) => `${word} in ${name}`)));
      }
      return all;
    });
    expect(found).toEqual([]);
  });
});
