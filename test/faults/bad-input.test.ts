import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, exampleOf } from '#case/http/act-api.ts';
import { type Client, clientOf } from '#test/client.ts';
import { problemOf, speaks } from '#test/faults/problem.ts';
import { provenEvents, registry, type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

const acts = [...registry.values()];
const neverSeen = { 'if-match': '999999' };
const json = { 'content-type': 'application/json' };

/** Texts that are no body of any act, and whether they are JSON at all. */
const noBodies: readonly (readonly [string, string])[] = [
  ['cut short', '{"words": "'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"words"'],
  ['a number', '42'],
  ['a prototype', '{"__proto__": {"isAdmin": true}}'],
  ['a constructor', '{"constructor": {"prototype": {"isAdmin": true}}}'],
  ['not even text', '\u0000\u0001'],
];

/** Values that hardly any field takes; huge, of a wrong type, or not storable. */
const wrongValues: readonly unknown[] = [null, -1, 1e300, true, [[]], { a: { b: 1 } }, 'x'.repeat(200_000), 'nul\u0000', '\ud800', ''];

function mutations(example: object): readonly (readonly [string, object])[] {
  return Object.keys(example).flatMap((field) => {
    const { [field]: _, ...missing } = example as Record<string, unknown>;
    const wrong = wrongValues.map((value, at) => [`${field} as wrong value ${at}`, { ...example, [field]: value }] as const);
    return [[`without ${field}`, missing] as const, ...wrong];
  });
}

describe('bad input over the API', () => {
  let test: TestProgram;
  let people: LanePeople;
  let meeting: StagedCase;
  let [a, b, m, stranger]: Client[] = [];

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    meeting = await stagedCase(test, people, 'meeting');
    const who = [people.applicant, people.respondent, people.m1, people.stranger];
    [a, b, m, stranger] = await Promise.all(who.map((person) => clientOf(test, person)));
  });
  afterAll(() => test.close());

  const place = (name: string, caseId: string = meeting.caseId): string => `/api/v1/cases/${caseId}/${name}`;
  // biome-ignore lint/complexity/useMaxParams: who sends where what, as the client takes it
  const send = (who: Client | undefined, url: string, body: unknown, more: Record<string, string> = {}) => {
    if (!who) throw new Error('nobody');
    return who.api('POST', url, typeof body === 'string' ? body : JSON.stringify(body), { ...json, ...more });
  };
  /** Does something that must leave no trace, and proves the chain. */
  const writingNothing = async (work: () => Promise<unknown>): Promise<void> => {
    const before = await provenEvents(test);
    await work();
    expect(await provenEvents(test)).toBe(before);
  };

  it.each(acts)('$act.name refuses what is no body with a clear problem and writes nothing', async (registered) => {
    const { name } = registered.act;
    await writingNothing(async () => {
      for (const [what, text] of noBodies) {
        const answer = await send(a, place(name), text, neverSeen);
        const problem = problemOf(answer, `${name}: ${what}`);
        // An act without fields takes an object with other names: they are dropped, and the page was too old.
        expect([what, [400, 409, 422]]).toEqual([what, expect.arrayContaining([problem.status])]);
      }
    });
  });

  it.each(acts)('$act.name refuses each field that is missing, of a wrong type, huge or not storable', async (registered) => {
    const { name } = registered.act;
    const schema = bodyOf(registered);
    await writingNothing(async () => {
      for (const [what, body] of mutations(exampleOf(registered))) {
        const problem = problemOf(await send(m, place(name), body, neverSeen), `${name} ${what}`);
        const parsed = schema.safeParse(JSON.parse(JSON.stringify(body)));
        if (parsed.success || problem.code === 'platform.malformed-request') continue;
        expect([what, problem.status, problem.code]).toEqual([what, 400, 'platform.invalid-input']);
        const fields = parsed.error.issues.map((issue) => issue.path.join('.'));
        expect([what, problem.errors.map((error) => error.field ?? '').slice(1)]).toEqual([what, [...new Set(fields)]]);
      }
    });
  });

  it.each(acts)('$act.name speaks Kazakh, Russian and English when it refuses', async ({ act }) => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const answers = [
        await send(a, place(act.name), '{', { 'accept-language': language }),
        await send(a, place(act.name), '[]', { 'accept-language': `${language}-KZ,${language};q=0.9` }),
        await send(a, place(act.name, randomUUID()), exampleOf({ act }), { 'accept-language': language }),
      ];
      for (const answer of answers) {
        const { title, errors } = problemOf(answer, act.name);
        for (const text of [title, ...errors.map((error) => error.detail ?? '')])
          expect([act.name, language, text, speaks(language, text)]).toEqual([act.name, language, text, true]);
      }
    }
  });

  it.each(acts)('$act.name tells nobody whether a case exists: forged, foreign and no id at all are alike', async (registered) => {
    const { name } = registered.act;
    await writingNothing(async () => {
      const body = exampleOf(registered);
      const forged = problemOf(await send(stranger, place(name, randomUUID()), body), name);
      const foreign = problemOf(await send(stranger, place(name), body), name);
      expect(foreign).toEqual(forged);
      expect([forged.status, forged.code]).toEqual([404, 'case.not-found']);
      expect((await send(stranger, place(name, 'no-id'), body)).statusCode).toBe(404);
      const notMine = await send(a, `${place(name)}?party=${meeting.partyB}`, body);
      expect([name, notMine.statusCode >= 400 && notMine.statusCode < 500]).toEqual([name, true]);
      const visitor = await clientOf(test);
      expect((await send(visitor, place(name), body)).statusCode).toBe(401);
    });
  });

  const naming = acts.filter((registered) => /01990a5e-0000-7000-8000-00000000000/.test(JSON.stringify(exampleOf(registered))));
  it.each(naming)('$act.name refuses ids of nothing', async (registered) => {
    await writingNothing(async () => {
      for (const who of [a, b, m]) problemOf(await send(who, place(registered.act.name), exampleOf(registered)), registered.act.name);
    });
  });

  it.each(acts)('$act.name refuses an act on an older version, before anything else is decided', async (registered) => {
    await writingNothing(async () => {
      for (const who of [a, b, m])
        problemOf(await send(who, place(registered.act.name), exampleOf(registered), neverSeen), registered.act.name);
    });
  });

  it('says that the case has changed, with 409, to whoever may act but saw an older version', async () => {
    const problem = problemOf(await send(a, place('post-message'), { room: 'joint', words: 'Ия' }, { 'if-match': '"1"' }), 'stale');
    expect([problem.status, problem.code]).toEqual([409, 'case.changed-meanwhile']);
  });

  it('drops fields that no schema knows: they are nowhere in the history', async () => {
    const body = { room: 'joint', words: 'Сәлем', isAdmin: true, planted: 'PLANTED-7741' };
    expect((await send(a, place('post-message'), body)).statusCode).toBe(200);
    const shown = await a?.api('GET', `/api/v1/cases/${meeting.caseId}`);
    expect(shown?.body).not.toContain('PLANTED-7741');
  });

  it('takes the id of a message once, whoever sends it again and in whichever case', async () => {
    const messageId = randomUUID();
    const body = { room: 'joint', messageId, words: 'Бір рет' };
    expect((await send(a, place('post-message'), body)).statusCode).toBe(200);
    const other = await stagedCase(test, people, 'meeting');
    await writingNothing(async () => {
      for (const [who, caseId] of [
        [b, meeting.caseId],
        [a, meeting.caseId],
        [m, other.caseId],
      ] as const) {
        const problem = problemOf(await send(who, place('post-message', caseId), body), 'taken id');
        expect(problem.code).toBe('session.message-id-taken');
      }
    });
  });

  it('never answers 5xx to anything random', async () => {
    const anything = fc.record({
      at: fc.nat(acts.length - 1),
      value: fc.jsonValue({ maxDepth: 4 }),
      inField: fc.boolean(),
      who: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(anything, async ({ at, value, inField, who }) => {
        const registered = acts[at] as (typeof acts)[number];
        const example = exampleOf(registered);
        const body = inField ? Object.fromEntries(Object.keys(example).map((field) => [field, value])) : value;
        const answer = await send([a, b, m][who], place(registered.act.name), body);
        return answer.statusCode < 500;
      }),
      { numRuns: 400, seed: 20_260_302 },
    );
    await provenEvents(test);
  });
});
