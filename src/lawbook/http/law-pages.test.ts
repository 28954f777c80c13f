import formbody from '@fastify/formbody';
import { fastify, type LightMyRequestResponse } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { type Language, languages } from '#kernel/language.ts';
import type { Refusal } from '#kernel/result.ts';
import { acts } from '#law/kz/acts.ts';
import { kazakhstan } from '#law/kz/calendar.ts';
import { collisions } from '#law/kz/collisions.ts';
import { questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';
import { topics } from '#lawbook/http/home-page.tsx';
import type { CollisionCounts } from '#lawbook/http/law-web.ts';
import { registerLawbook } from '#lawbook/http/lawbook-web.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import { renderPage } from '#web/page.tsx';
import { speechFor } from '#web/text/tree-speech.ts';

const usedActs = [...new Set(rules.map((rule) => rule.cite.act))];
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('the law explorer', () => {
  let app: HttpServer;
  let language: Language;
  let counts: CollisionCounts;

  beforeAll(async () => {
    app = fastify({ routerOptions: { maxParamLength: 200 } }) as unknown as HttpServer;
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    await app.register(formbody);
    const told = (refusals: readonly Refusal[]): object => ({
      errors: refusals.map((refusal) => ({ ...refusal, detail: sayRefusal(speechFor(language), refusal) })),
    });
    registerLawbook(app, {
      speech: () => speechFor(language),
      show: (request, reply, page) =>
        reply
          .code(page.hasErrors ? 422 : 200)
          .type('text/html')
          .send(renderPage({ speech: speechFor(language), path: request.url, ...page })),
      refuse: (_request, reply, refusals) => {
        reply.serializer(JSON.stringify);
        return reply
          .code(refusals[0]?.code.endsWith('not-found') ? 404 : 422)
          .type('application/json')
          .send(told(refusals));
      },
      formToken: () => 'token',
      posted: async (request) => request.body as Readonly<Record<string, unknown>>,
      today: () => day('2026-03-02'),
      calendar: () => kazakhstan,
      collisionCounts: async () => counts,
    });
  });
  beforeEach(() => {
    language = 'en';
    counts = {};
  });
  afterAll(() => app.close());

  const read = async (url: string): Promise<string> => (await app.inject(url)).body;
  const main = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main'));

  it.each(languages)('says every rule, act and question whole in %s', async (spoken) => {
    language = spoken;
    const addresses = [
      '/law',
      '/law/editions',
      '/law/collisions',
      ...usedActs.map((act) => `/law/acts/${act}`),
      ...[...questions.keys()].map((id) => `/law/questions/${id}`),
      ...[...questions.keys()].map((id) => `/law/ask/${id}`),
    ];
    for (const url of addresses) expect([url, (await app.inject(url)).statusCode]).toEqual([url, 200]);
  });

  it('has a page for every rule, with its tests and how it came out now', async () => {
    for (const rule of rules) {
      const page = await app.inject(`/law/rules/${rule.id}`);
      expect([rule.id, page.statusCode, page.body.includes('Not as expected')]).toEqual([rule.id, 200, false]);
    }
  });

  it('names every act of the pack that has rules', async () => {
    const home = await read('/law');
    for (const act of usedActs) expect(home).toContain(`href="/law/acts/${act}"`);
    expect(Object.keys(acts)).toEqual(expect.arrayContaining(usedActs));
  });

  it('puts every question under one topic', () => {
    expect(Object.values(topics).flat().toSorted()).toEqual([...questions.keys()].toSorted());
  });

  it('marks what nobody has compared and what day is unconfirmed', async () => {
    const unread = rules.find((rule) => rule.cite.read === null);
    expect(await read(`/law/rules/${unread?.id}`)).toContain('This rule has not yet been compared');
    const about = rules.find((rule) => rule.values.some((dated) => !dated.exact));
    expect(await read(`/law/rules/${about?.id}`)).toContain('day to be confirmed');
  });

  it('shows an act as it stood on a day', async () => {
    expect(main(await read('/law/acts/mediation?on=01.06.2015'))).not.toContain('Not in force since');
    expect(main(await read('/law/acts/mediation?on=2010-01-01'))).toContain('Not yet in force on that day.');
    expect(main(await read('/law/acts/mediation?on=2026-03-02'))).toContain('Not in force since');
  });

  it('tells what an edition changed, by the slider and by two days', async () => {
    const byDays = main(await read('/law/editions?from=2015-12-31&to=2016-01-01'));
    expect(byDays).toContain('Before: 60 calendar days. Since then: 30 calendar days.');
    const at = [...byDays.matchAll(/href="\/law\/editions\?edition=(\d+)"[^>]*aria-current/g)].map(([, index]) => index);
    expect(at).toHaveLength(1);
    expect(main(await read(`/law/editions?edition=${at[0]}`))).toContain('Since then: 30 calendar days.');
    expect(main(await read('/law/editions?from=2026-03-01&to=2026-03-02'))).toContain('Nothing changed');
  });

  it('counts the cases that a collision touched, and hides small numbers', async () => {
    counts = { C6: 12, C10: null };
    const page = main(await read('/law/collisions'));
    expect(page).toContain('Has touched 12 cases here.');
    expect(page).toContain('fewer than ten');
    for (const { id } of collisions) expect(page).toContain(`id="${id}"`);
  });

  it.each(['/law/rules/kz.none', '/law/acts/__proto__', '/law/questions/constructor', '/law/ask/none', '/law/rules/kz.none/try'])(
    'says that %s is not there',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(404);
    },
  );

  const ask = (question: string, fields: Readonly<Record<string, string>>): Promise<LightMyRequestResponse> =>
    app.inject({ method: 'POST', url: `/law/ask/${question}`, headers: form, payload: new URLSearchParams(fields).toString() });

  const carried = (html: string): string => (/name="facts" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"');
  const asked = (html: string): string => /name="asked" value="([^"]*)"/.exec(html)?.[1] ?? '';

  it('walks an interview to its answer, one fact a page', async () => {
    const answers: Readonly<Record<string, string>> = {
      kind: 'civil',
      thirdPersonsAffected: 'false',
      capacity: 'full',
      stateBodyIsParty: 'false',
      referral: 'none',
    };
    let page = (await ask('may-be-mediated', {})).body;
    const steps: string[] = [];
    while (asked(page) !== '' && steps.length < 12) {
      const fact = asked(page);
      steps.push(fact);
      page = (await ask('may-be-mediated', { facts: carried(page), asked: fact, answer: answers[fact] ?? '', on: '2026-03-02' })).body;
    }
    expect(steps[0]).toBe('kind');
    expect(steps.length).toBeLessThanOrEqual(7);
    expect(page).toContain('The law allows it');
  });

  it('says why a fact is asked and which answers would close the way', async () => {
    const page = (await ask('may-be-mediated', { facts: JSON.stringify({ kind: 'civil' }), change: 'none', on: '2026-03-02' })).body;
    expect(page).toContain('Why this is asked');
    expect(page).toContain('article 1');
  });

  it('names the way out of a refusal', async () => {
    const facts = { kind: 'civil', thirdPersonsAffected: true, thirdPersonsJoin: false, capacity: 'full', stateBodyIsParty: false };
    const page = (await ask('may-be-mediated', { facts: JSON.stringify(facts), on: '2026-03-02' })).body;
    expect(page).toContain('The law does not allow it');
    expect(page).toMatch(/Not now, but it would be possible[\s\S]*answered “Yes”/);
  });

  it('shows a deadline counted day by day', async () => {
    const facts = { proposedBy: 'other-side', proposalSentOn: '2026-03-03', answer: 'none' };
    const page = (await ask('proposal-outcome', { facts: JSON.stringify(facts), on: '2026-03-03' })).body;
    expect(page.replaceAll('\u00a0', ' ')).toContain('13 March 2026');
    expect(page).toContain('start, not counted');
  });

  it('lets facts be added that the law did not need, and counts with them', async () => {
    const facts = { labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: '2026-02-02' };
    const on = { on: '2026-03-20' };
    const answered = (await ask('labour-term', { facts: JSON.stringify(facts), ...on })).body;
    expect(answered).toContain('name="more" value="contractConcludedOn"');
    const adding = (await ask('labour-term', { facts: carried(answered), more: 'contractConcludedOn', ...on })).body;
    expect(asked(adding)).toBe('contractConcludedOn');
    const added = (await ask('labour-term', { facts: carried(adding), asked: 'contractConcludedOn', answer: '20.02.2026', ...on })).body;
    expect(carried(added)).toContain('"contractConcludedOn":"2026-02-20"');
    expect(asked(added)).toBe('');
  });

  it('keeps what was typed when an answer cannot be, and takes an answer back', async () => {
    const wrong = await ask('proposal-outcome', {
      facts: JSON.stringify({ answer: 'none' }),
      asked: 'proposalSentOn',
      answer: '31.02.2026',
      on: '2026-03-03',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('31.02.2026');
    const back = (await ask('may-be-mediated', { facts: JSON.stringify({ kind: 'civil', capacity: 'full' }), change: 'kind' })).body;
    expect(asked(back)).toBe('kind');
    expect(carried(back)).toBe('{}');
  });

  it.each(['nonsense', '{"__proto__":{"kind":"civil"}}', '[1]', '{"kind":"war"}', 'x'.repeat(30_000)])(
    'drops carried answers that cannot be',
    async (facts) => {
      const page = await ask('may-be-mediated', { facts });
      expect([page.statusCode, asked(page.body), carried(page.body)]).toEqual([200, 'kind', '{}']);
    },
  );

  it('takes no answers from an address', async () => {
    expect(carried((await app.inject(`/law/ask/may-be-mediated?facts=${encodeURIComponent('{"kind":"civil"}')}`)).body)).toBe('{}');
  });

  it('shows which tests a change of a rule would change', async () => {
    const page = main(await read('/law/rules/kz.mediation.20.6/try?sent=1&length=5&count=calendar-days&from=2011-08-05'));
    expect(page).toMatch(/[1-9]\d* of \d+ tests of this rule would come out otherwise/);
    const same = main(await read('/law/rules/kz.mediation.20.6/try?sent=1&length=10&count=calendar-days&from=2011-08-05'));
    expect(same).toContain('None of the');
    const wrong = await app.inject('/law/rules/kz.mediation.20.6/try?sent=1&length=soon&count=calendar-days&from=2011-08-05');
    expect([wrong.statusCode, wrong.body.includes('soon')]).toEqual([422, true]);
  });

  describe('over the API', () => {
    const decide = (payload: object): Promise<LightMyRequestResponse> => app.inject({ method: 'POST', url: '/api/v1/law/decide', payload });

    it('decides with all reasons, in words and codes', async () => {
      const facts = { kind: 'civil', thirdPersonsAffected: true, thirdPersonsJoin: false, capacity: 'limited', stateBodyIsParty: false };
      const answer = (await decide({ question: 'may-be-mediated', facts, on: '2026-03-02' })).json();
      expect(answer.outcome).toBe('refused');
      const refusing = answer.reasons.filter((reason: { weight: string }) => reason.weight === 'refuses');
      expect(
        refusing.map((reason: { cite: { article: string; paragraph: string } }) => `${reason.cite.article}(${reason.cite.paragraph})`),
      ).toEqual(['1(2)', '1(2)']);
      expect(refusing[0].text).toMatch(/^[A-Z].*\.$/);
      expect(answer.next).toBeNull();
    });

    it('names the next fact, and counts days on request', async () => {
      expect((await decide({ question: 'may-be-mediated', facts: {}, on: '2026-03-02' })).json().next).toMatchObject({ fact: 'kind' });
      const counted = (
        await decide({
          question: 'proposal-outcome',
          facts: { proposalSentOn: '2026-03-03', answer: 'none' },
          on: '2026-03-03',
          counted: true,
        })
      ).json();
      expect(counted.deadlines[0].days.at(-1)).toMatchObject({ day: '2026-03-13', number: 10 });
    });

    it('refuses what cannot be, with the field', async () => {
      const answer = await decide({ question: 'may-be-mediated', facts: { kind: 'war' }, on: '2026-03-02' });
      expect([answer.statusCode, answer.json().errors[0]]).toEqual([
        422,
        expect.objectContaining({ code: 'law.fact-invalid-choice', field: 'kind' }),
      ]);
    });

    it('lists rules of a day and differences of two', async () => {
      const of2015 = (await app.inject('/api/v1/law/rules?act=mediation&on=2015-06-01')).json().rules;
      const term = of2015.find((rule: { id: string }) => rule.id === 'kz.mediation.20.9');
      expect(term.values).toEqual([expect.objectContaining({ value: { length: 60, count: 'calendar-days' }, text: '60 calendar days' })]);
      expect((await app.inject('/api/v1/law/rules')).json().rules).toHaveLength(rules.length);
      const { changes } = (await app.inject('/api/v1/law/difference?from=2015-12-31&to=2016-01-01')).json();
      expect(changes).toContainEqual(expect.objectContaining({ rule: 'kz.mediation.20.9', kind: 'changed' }));
      expect((await app.inject('/api/v1/law/difference?from=x&to=2016-01-01')).statusCode).toBeGreaterThanOrEqual(400);
      const told = (await app.inject('/api/v1/law/questions')).json().questions;
      expect(told.map((question: { id: string }) => question.id)).toEqual([...questions.keys()]);
    });
  });
});
