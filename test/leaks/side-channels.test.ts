import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf } from '#test/client.ts';
import { type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestPerson, type TestProgram, testProgram } from '#test/program.ts';

const slots = ['2026-03-20T05:00:00.000Z'];

/** What happens in rooms of one side, of the mediator, or between both, each by the one who does it. */
const privately: readonly { readonly what: string; readonly by: 'respondent' | 'm1'; readonly act: string; readonly input: object }[] = [
  { what: 'a message', by: 'respondent', act: 'post-message', input: { room: 'side-b', words: 'Балам қарызға береді.' } },
  { what: 'an answer of the mediator', by: 'm1', act: 'post-message', input: { room: 'side-b', words: 'Түсіндім.' } },
  { what: 'a note', by: 'm1', act: 'write-note', input: { words: 'Ұсыныс дайын.' } },
  {
    what: 'a separate meeting',
    by: 'm1',
    act: 'propose-session',
    input: { with: 'side-b', mode: 'phone', minutes: 30, place: '', slots },
  },
  {
    what: 'contacts',
    by: 'respondent',
    act: 'give-contacts',
    input: { idNumber: '791102390025', address: 'Алматы, 3', phone: '+77010000003' },
  },
  { what: 'a wish to meet', by: 'respondent', act: 'ask-live-meeting', input: {} },
];

/** What differs from one look to the next whatever happened: tokens of forms and fresh ids in hidden fields. */
function settled(text: string): string {
  return text.replaceAll(/ value="[^"]*"/g, '').replaceAll(/nonce-?="?[^" ]*/g, '');
}

/** No count, order, date, version or page of others moves when something happens in a room that is not theirs. */
describe('what a room tells to those outside of it', () => {
  let test: TestProgram;
  let people: LanePeople;
  let [first, second]: StagedCase[] = [];
  const outside: [string, Client][] = [];

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    first = await stagedCase(test, people, 'meeting');
    test.setNow('2026-03-02T06:00:00.000Z');
    second = await stagedCase(test, people, 'meeting');
    test.setNow('2026-03-02T06:30:00.000Z');
    const known: readonly (readonly [string, TestPerson])[] = [
      ['the other side', people.applicant],
      ['the clerk', people.clerk],
      ['the reviewer', people.reviewer],
      ['a stranger', people.stranger],
    ];
    for (const [name, person] of known) outside.push([name, await clientOf(test, person)]);
    for (const [, client] of outside) await client.get('/cases');
  });
  afterAll(() => test.close());

  const pagesOf = (caseId: string): readonly string[] => [
    '/api/v1/cases',
    '/api/v1/cases?limit=1',
    '/cases',
    '/letters',
    ...['', '/history', '/meetings', '/room/joint', '/room/side-a', '/do/make-offer'].map((page) => `/case/${caseId}${page}`),
    `/api/v1/cases/${caseId}`,
  ];

  async function shown(client: Client): Promise<readonly string[]> {
    const seen: string[] = [];
    for (const page of pagesOf(first?.caseId ?? '')) {
      const answer = await client.get(page);
      seen.push(`${page} ${answer.statusCode} ${answer.headers.etag ?? ''} ${settled(answer.body)}`);
    }
    return seen;
  }

  const order = async (client: Client | undefined): Promise<readonly string[]> =>
    (await client?.api('GET', '/api/v1/cases'))?.json().cases.map((line: { readonly caseId: string }) => line.caseId);

  it('begins with the case that was changed last', async () => {
    expect(await order(outside[0]?.[1])).toEqual([second?.caseId, first?.caseId]);
  });

  it.each(privately)('is nothing when there is $what', async ({ by, act, input }) => {
    test.setNow('2026-03-02T07:00:00.000Z');
    const before = [];
    for (const [, client] of outside) before.push(await shown(client));
    test.setNow('2026-03-02T07:00:01.000Z');
    const done = await first?.do(people[by], act, input);
    expect(done?.events.length).toBeGreaterThan(0);
    await test.program.settle();
    test.setNow('2026-03-02T07:00:00.000Z');
    for (const [index, [name, client]] of outside.entries()) expect([name, await shown(client)]).toEqual([name, before[index]]);
  });

  it('is the new order of the list when the procedure moves', async () => {
    await first?.do(people.respondent, 'set-consent', { purpose: 'survey', isGiven: true });
    expect(await order(outside[0]?.[1])).toEqual([first?.caseId, second?.caseId]);
  });

  it('tells the worker’s due work and the letters of others no more than their own rooms', async () => {
    const letters = await Promise.all(outside.map(async ([, client]) => (await client.get('/letters')).body));
    for (const page of letters) expect(page).not.toMatch(/side-b|Балам|Түсіндім/);
  });
});
