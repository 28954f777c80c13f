import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CasePorts } from '#case/acts/ports.ts';
import { readCase } from '#case/acts/read-case.ts';
import { registerApply } from '#case/http/apply/apply-pages.tsx';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import { registerCheck } from '#case/http/check/check-pages.tsx';
import { registerJoin } from '#case/http/public/join-page.tsx';
import { registerLetterCheck } from '#case/http/public/letter-page.tsx';
import { registerVerify } from '#case/http/public/verify-page.tsx';
import { applicationDrafts } from '#case/store/application-drafts.ts';
import { caseBook } from '#case/store/case-book.ts';
import { listCases } from '#case/store/case-list.ts';
import { caseMigrations } from '#case/store/migrations.ts';
import { standingOf } from '#case/store/standing-of.ts';
import { stageFile } from '#case/store/stored-files.ts';
import { vaultOf } from '#case/store/vault.ts';
import { day, type Instant } from '#kernel/day.ts';
import type { CaseId, FileId, OrganisationId, PersonId } from '#kernel/id.ts';
import { type Language, languages } from '#kernel/language.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import { kazakhstan } from '#law/kz/calendar.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { renderPage, statusOfPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const office = randomUUID() as OrganisationId;
const iin = '840517490017';
const calm = { isAfraid: 'false', violence: 'false', protectiveOrder: 'false', childInDanger: 'false', needsHelpToDecide: 'false' };
const law = { stateBodyIsParty: 'false', thirdPersonsAffected: 'false', capacity: 'full' };
const newViewer = (): CaseViewer => ({ personId: randomUUID() as PersonId, office: null, name: 'Асанов Азамат', language: 'ru' });

/** What is typed on each page; questions of the law by their own answers. */
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { kind: 'civil' },
  ...Object.fromEntries(Object.entries(law).map(([fact, answer]) => [`law-${fact}`, { answer }])),
  you: { you: 'myself' },
  'applicant-1': { name: 'Асанов Азамат', iin: '840517 490017', address: 'Алматы, Абая 1', phone: '', email: '' },
  'more-applicants': { more: 'false' },
  'respondent-1': { kind: 'person', name: 'Берікова Бота', email: 'b@example.kz', language: 'unknown' },
  'more-respondents': { more: 'false' },
  'what-happened': { subject: 'Долг по расписке', statement: 'Вернул не всё, что взял.' },
  solution: { proposedSolution: 'По частям', amountTiyn: '1 550 000' },
  evidence: {},
  'needs-1': { language: 'ru', interpreter: 'false', support: '' },
  organisation: { organisationId: office },
  safety: Object.fromEntries(Object.entries(calm).map(([mark, answer]) => [`safety.${mark}`, answer])),
};

describe('pages before a case', () => {
  let db: Database;
  let app: FastifyInstance;
  let ports: CasePorts;
  let viewer: CaseViewer | null;
  let language: Language;
  let claimed: string[];
  const answered = new Map<string, Awaited<ReturnType<Parameters<CaseWeb['once']>[2]>>>();

  beforeAll(async () => {
    db = await testDatabase(caseMigrations);
    const vault = vaultOf(keeperOf(newKey()));
    const now = (): Instant => '2026-03-02T05:00:00.000Z' as Instant;
    const nobody = { mediators: async () => [], follow: async () => {}, names: async () => new Map(), office: async () => null };
    const book = caseBook({ database: db, vault, newId: randomUUID, ...nobody });
    ports = {
      book,
      now,
      today: () => day('2026-03-02'),
      calendar: () => kazakhstan,
      newId: randomUUID,
      newCode: () => 'AB12-CD34',
      announce: () => {},
    };
    const drafts = applicationDrafts({ database: db, vault, now });
    const web: Partial<CaseWeb> = {
      ports,
      drafts,
      viewer: () => viewer,
      speech: () => speechFor(language),
      formToken: () => 'token',
      show: (request, reply, page) =>
        reply
          .status(statusOfPage(page))
          .type('text/html')
          .send(renderPage({ speech: speechFor(language), path: request.url, ...page })),
      refuse: (_request, reply, refusals) =>
        reply
          .status(404)
          .type('text/plain')
          .send(refusals.map((refusal) => sayRefusal(speechFor(language), refusal)).join('\n')),
      posted: async (request, sender) => {
        const { upload, ...fields } = (request.body ?? {}) as Readonly<Record<string, string>>;
        if (upload === 'bad') return { fields, files: { file: refuse('welcome.file-missing') } };
        if (upload === undefined || !sender) return { fields, files: {} };
        const fileId = randomUUID() as FileId;
        const facts = { sha256: 'ab'.repeat(32), bytes: 1000, type: 'application/pdf' };
        await db.as(standingOf(sender), (tx) =>
          stageFile(tx, { fileId, personId: sender.personId, ...facts, key: newKey(), at: now() }, vault),
        );
        return { fields, files: { file: ok({ fileId, name: upload, ...facts }) } };
      },
      once: async (request, _viewer, work) => {
        const key = String((request.body as Readonly<Record<string, string>> | undefined)?.['once'] ?? randomUUID());
        const outcome = answered.get(key) ?? (await work(ports, drafts));
        if (outcome.status < 400) answered.set(key, outcome);
        return outcome;
      },
      organisations: async () => [
        {
          organisationId: office,
          name: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
          regions: { kk: [], ru: ['Алматы'], en: [] },
        },
      ],
      dropFiles: async () => {},
      findInvitation: async (code) =>
        code === 'AB12CD34'
          ? {
              organisation: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
              sentOn: day('2026-03-02'),
              lastDay: day('2026-03-12'),
              isOpen: true,
            }
          : null,
      claim: async (token) => {
        claimed.push(token);
        return token.startsWith('used') ? err([{ code: 'case.invitation-used' }]) : ok({ href: '/case/1' });
      },
      hashUpload: async (request) => {
        const { upload, ...fields } = request.body as Readonly<Record<string, string>>;
        return { fields, sha256: upload ?? null };
      },
      findDocument: async (by) =>
        ('sha256' in by ? by.sha256 === 'same' : by.code === 'K7MQ3XWP9HDT')
          ? { number: '2026-000001/S', kind: 'settlement', issuedOn: day('2026-03-02') }
          : null,
    };
    app = fastify();
    await app.register(cookie);
    await app.register(formbody);
    for (const register of [registerCheck, registerApply, registerLetterCheck, registerJoin, registerVerify]) register(app, web as CaseWeb);
  });
  beforeEach(() => {
    viewer = newViewer();
    language = 'en';
    claimed = [];
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  const get = (url: string, cookies: Record<string, string> = {}) => app.inject({ method: 'GET', url, cookies });
  const post = (url: string, fields: Readonly<Record<string, string>> = {}) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    });

  async function begin(): Promise<string> {
    const location = String((await post('/apply')).headers.location);
    return location.slice('/apply/'.length);
  }

  /** Answers page after page as it is led, and tells the pages it went through. */
  async function fill(draftId: string, own: typeof answers = {}): Promise<readonly string[]> {
    const walked: string[] = [];
    let place = String((await get(`/apply/${draftId}`)).headers.location);
    while (!place.endsWith('/check') && !place.endsWith('/law-answer') && walked.length < 40) {
      const key = place.split('/').at(-1) ?? '';
      walked.push(key);
      expect((await get(place)).statusCode).toBe(200);
      const answer = await post(place, own[key] ?? answers[key] ?? {});
      expect([key, answer.statusCode]).toEqual([key, 303]);
      place = String(answer.headers.location);
    }
    walked.push(place.split('/').at(-1) ?? '');
    return walked;
  }

  const casesOf = (person: CaseViewer) => db.as(standingOf(person), (tx) => listCases(tx, person, { limit: 10 }));

  it('lead an applicant from the first question to one case, once however often it is sent', async () => {
    const draftId = await begin();
    expect((await fill(draftId)).at(-1)).toBe('check');
    const check = await get(`/apply/${draftId}/check`);
    for (const told of ['Асанов Азамат', iin, 'Берікова Бота', 'По частям', '1,550,000', `/apply/${draftId}/respondent-1`])
      expect(check.body).toContain(told);
    const [first, second] = [
      await post(`/apply/${draftId}/check`, { once: 'press-1' }),
      await post(`/apply/${draftId}/check`, { once: 'press-1' }),
    ];
    expect(first.headers.location).toMatch(/^\/case\/[0-9a-f-]+\/sent$/);
    expect(second.headers.location).toBe(first.headers.location);
    expect((await post(`/apply/${draftId}/check`, { once: 'press-2' })).statusCode).toBe(404);
    expect(viewer && (await casesOf(viewer))).toHaveLength(1);
    const sent = await get(String(first.headers.location));
    expect(sent.body).toContain('Nothing has been sent to the other side yet');
  });

  it('stop at the safety page after an alarming answer, with a quick exit and nothing sent', async () => {
    const draftId = await begin();
    await fill(draftId, { safety: { ...answers['safety'], 'safety.violence': 'true' } });
    const shown = await get(`/apply/${draftId}/check`);
    expect(shown.body).not.toContain('violence');
    const sent = await post(`/apply/${draftId}/check`);
    expect(sent.headers.location).toMatch(/\/safety$/);
    const page = await get(String(sent.headers.location));
    expect(page.body).toContain('data-quick-exit');
    expect(page.body).not.toContain('send-invitation');
    const caseId = String(sent.headers.location).split('/')[2] ?? '';
    expect((await get(`/case/${caseId}/sent`)).headers.location).toBe(`/case/${caseId}/safety`);
    viewer = newViewer();
    expect((await get(`/case/${caseId}/safety`)).statusCode).toBe(404);
  });

  it('keep what was typed and say beside the field what is wrong with a number', async () => {
    const draftId = await begin();
    await fill(draftId);
    const typed = { ...answers['applicant-1'], name: 'Асанова Айгүл', iin: '840517490018' };
    const refused = await post(`/apply/${draftId}/applicant-1`, typed);
    expect(refused.statusCode).toBe(422);
    for (const told of ['one digit was probably mistyped', 'Асанова Айгүл', '840517490018', 'href="#f-iin"'])
      expect(refused.body).toContain(told);
    const kept = await get(`/apply/${draftId}/applicant-1`);
    expect(kept.body).toContain('identifier.js');
    expect(kept.body).toContain('data-identifier-words');
    expect(kept.body).toContain(iin);
  });

  it('resume where the applicant stopped, and change an answer from the check', async () => {
    const draftId = await begin();
    await post(`/apply/${draftId}/kind`, { kind: 'labour' });
    expect((await get('/apply')).body).toContain(`/apply/${draftId}`);
    expect(String((await get(`/apply/${draftId}`)).headers.location)).toMatch(/\/law-/);
    await fill(draftId);
    const changed = await post(`/apply/${draftId}/solution`, { proposedSolution: 'Сразу', amountTiyn: '' });
    expect(changed.headers.location).toBe(`/apply/${draftId}/check`);
    expect((await get(`/apply/${draftId}/check`)).body).toContain('Сразу');
  });

  it('take several applicants, an organisation with its representative, and two on the other side', async () => {
    const draftId = await begin();
    const more = [{ more: 'true' }, { more: 'false' }];
    await post(`/apply/${draftId}/kind`, { kind: 'business' });
    const own = {
      you: { you: 'organisation' },
      'applicant-1': { name: 'ТОО «Береке»', bin: '050140000001', address: 'Астана, 1', phone: '', email: '' },
      'representative-1': { name: 'Асанов Азамат', email: 'a@example.kz', basis: 'director', maySettle: 'true', until: '' },
    };
    const walked = await fill(draftId, own);
    expect(walked).toContain('representative-1');
    await post(`/apply/${draftId}/more-respondents`, more[0] ?? {});
    expect(
      await fill(draftId, {
        ...own,
        'respondent-2': { kind: 'organisation', name: 'ТОО «Үміт»', address: 'Астана, 2', language: 'kk', bin: '' },
      }),
    ).toEqual(['respondent-2', 'more-respondents', 'check']);
    const sent = await post(`/apply/${draftId}/check`);
    const caseId = String(sent.headers.location).split('/')[2] as CaseId;
    const seen = viewer ? await readCase(ports, viewer, caseId) : null;
    expect(seen?.ok && seen.value.state.parties.map((party) => party.name)).toEqual(['ТОО «Береке»', 'Берікова Бота', 'ТОО «Үміт»']);
    expect(seen?.ok && seen.value.capacities.map((capacity) => capacity.as)).toEqual(['representative']);
  });

  it('lay uploaded files into the room that was chosen, and drop what was taken back', async () => {
    const draftId = await begin();
    const filled = fill(draftId, { evidence: { upload: 'расписка.pdf', audience: 'side-a' } });
    expect((await filled).at(-1)).toBe('check');
    expect((await post(`/apply/${draftId}/evidence`, { go: 'add', upload: 'лишнее.pdf', audience: 'joint' })).headers.location).toMatch(
      /evidence$/,
    );
    expect((await post(`/apply/${draftId}/evidence`, { go: 'add' })).body).toContain('choose a file first');
    expect((await post(`/apply/${draftId}/evidence`, { upload: 'bad' })).statusCode).toBe(422);
    const listed = await get(`/apply/${draftId}/evidence`);
    const ids = [...listed.body.matchAll(/name="fileId" value="([0-9a-f-]+)"/g)].map((match) => match[1] ?? '');
    expect(ids).toHaveLength(2);
    await post(`/apply/${draftId}/remove-file`, { fileId: ids.at(-1) ?? '' });
    const sent = await post(`/apply/${draftId}/check`);
    const seen = viewer ? await readCase(ports, viewer, String(sent.headers.location).split('/')[2] as CaseId) : null;
    expect(seen?.ok && seen.value.state.files.map((file) => [file.name, file.room])).toEqual([['расписка.pdf', 'side-a']]);
  });

  it('end where the law refuses, with every reason and another road', async () => {
    const draftId = await begin();
    const walked = await fill(draftId, { 'law-capacity': { answer: 'incapable' } });
    expect(walked.at(-1)).toBe('law-answer');
    const page = await get(`/apply/${draftId}/law-answer`);
    expect(page.body).toContain('b-decision--refused');
    expect(page.body).toContain('guardianship authority');
    expect((await get(`/apply/${draftId}/check`)).headers.location).toMatch(/law-answer$/);
  });

  it('show no draft to anybody else, and delete it when its author wishes', async () => {
    const draftId = await begin();
    const author = viewer;
    viewer = newViewer();
    for (const url of ['', '/kind', '/check', '/law-answer']) expect((await get(`/apply/${draftId}${url}`)).statusCode).toBe(404);
    expect((await post(`/apply/${draftId}/delete`)).statusCode).toBe(404);
    viewer = author;
    expect((await post(`/apply/${draftId}/delete`)).headers.location).toBe('/apply?done=deleted');
    expect((await get('/apply?done=deleted')).body).toContain('The draft is deleted');
    expect((await get(`/apply/${draftId}`)).statusCode).toBe(404);
    expect((await get('/apply/not-an-id/kind')).statusCode).toBe(404);
  });

  it('carry the answers of the self-check past the sign-in page', async () => {
    viewer = null;
    const facts = { 'fact.kind': 'civil', ...Object.fromEntries(Object.entries(law).map(([fact, answer]) => [`fact.${fact}`, answer])) };
    const decided = await post('/check', facts);
    for (const told of ['b-decision--allowed', 'Law on Mediation', '/apply/from-check', 'name="fact.capacity" value="full"'])
      expect(decided.body).toContain(told);
    const away = await post('/apply/from-check', facts);
    expect(away.headers.location).toBe('/sign-in?next=%2Fapply%2Ffrom-check');
    const [kept] = away.cookies;
    expect(kept).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/apply' });
    viewer = newViewer();
    const back = await get('/apply/from-check', { [kept?.name ?? '']: kept?.value ?? '' });
    expect(back.body).toContain('name="fact.kind" value="civil"');
    const begun = await post('/apply/from-check', facts);
    expect((await get(String(begun.headers.location))).headers.location).toMatch(/\/you$/);
    expect((await get('/apply/from-check')).headers.location).toBe('/apply');
  });

  it('send a visitor to sign in and back', async () => {
    viewer = null;
    expect((await get('/apply')).headers.location).toBe('/sign-in?next=%2Fapply');
    expect((await post('/apply')).statusCode).toBe(303);
  });

  it('tell of a letter only that it is genuine, through whom and until when (S15)', async () => {
    viewer = null;
    const found = await post('/invitation', { code: 'ab12 cd34' });
    for (const told of ['was sent by this service', 'Organisation', '12 March 2026'])
      expect(found.body.replaceAll('\u00a0', ' ')).toContain(told);
    expect((await post('/invitation', { code: 'ZZ99-ZZ99' })).body).toContain('No invitation with this code was found');
    expect((await post('/invitation', { code: '?' })).statusCode).toBe(422);
  });

  it('take no place when a link is merely opened, and one when the signed-in person says so', async () => {
    const token = 'abcdefghijklmnopqrstuvwx';
    viewer = null;
    const opened = await get(`/join/${token}`);
    expect(opened.headers['referrer-policy']).toBe('no-referrer');
    for (const told of ['Do I have to take part?', 'What does it cost?', 'Who sees what?', `/register?next=%2Fjoin%2F${token}`])
      expect(opened.body).toContain(told);
    await post(`/join/${token}`);
    expect(claimed).toEqual([]);
    viewer = newViewer();
    await get(`/join/${token}`);
    expect(claimed).toEqual([]);
    expect((await post(`/join/${token}`)).headers.location).toBe('/case/1');
    expect((await post(`/join/used-${token}`)).statusCode).toBe(422);
    expect((await get('/join/short')).statusCode).toBe(404);
  });

  it('verify a file or a code without showing content', async () => {
    viewer = null;
    expect((await get('/verify?code=K7MQ-3XWP-9HDT')).body).toContain('value="K7MQ3XWP9HDT"');
    const same = await post('/verify', { upload: 'same' });
    for (const told of ['not one byte has changed', '2026-000001/S', 'Settlement agreement']) expect(same.body).toContain(told);
    expect((await post('/verify', { upload: 'other' })).body).toContain('No such file was found');
    expect((await post('/verify', { code: 'K7MQ-3XWP-9HDT' })).body).toContain('does not prove that the text in your hands');
    expect((await post('/verify', {})).body).toContain('or choose the file');
  });

  it.each(languages)('are said whole in %s', async (spoken) => {
    language = spoken;
    const draftId = await begin();
    const keys = await fill(draftId);
    for (const key of keys) expect([key, (await get(`/apply/${draftId}/${key}`)).statusCode]).toEqual([key, 200]);
    for (const url of ['/apply', '/check', '/invitation', '/verify', '/join/abcdefghijklmnopqrstuvwx'])
      expect([url, (await get(url)).statusCode]).toEqual([url, 200]);
  });
});
