import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanationVersion } from '#case/domain/explanation.ts';
import { actExamples } from '#case/http/act-examples/act-examples.ts';
import { type Client, clientOf, hiddenFields } from '#test/client.ts';
import { problemOf } from '#test/faults/problem.ts';
import { applicationTo, provenEvents, type StagedAt, type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { password, type TestProgram, testProgram } from '#test/program.ts';

type Role = 'applicant' | 'respondent' | 'm1';
interface Step {
  readonly at: StagedAt;
  readonly who: Role;
  readonly act: string;
  readonly body: (staged: StagedCase, people: LanePeople) => object;
}

const taken = (name: string) => () => actExamples[name] ?? {};

/** One act from every part of the road; those that close their own door once done tell most. */
const steps: readonly Step[] = [
  { at: 'to-invite', who: 'applicant', act: 'send-invitation', body: taken('send-invitation') },
  { at: 'to-invite', who: 'applicant', act: 'withdraw', body: taken('withdraw') },
  { at: 'invited', who: 'respondent', act: 'answer-invitation', body: taken('answer-invitation') },
  { at: 'choosing', who: 'applicant', act: 'rank-mediators', body: (_, people) => ({ ranked: [people.m1.personId], struck: [] }) },
  { at: 'asked', who: 'm1', act: 'decline-request', body: taken('decline-request') },
  {
    at: 'explaining',
    who: 'applicant',
    act: 'confirm-explanation',
    body: () => ({ language: 'ru', version: explanationVersion, hasRead: true }),
  },
  { at: 'explaining', who: 'm1', act: 'step-down', body: taken('step-down') },
  { at: 'meeting', who: 'applicant', act: 'post-message', body: () => ({ room: 'joint', words: 'Бір рет' }) },
  { at: 'meeting', who: 'm1', act: 'write-note', body: () => ({ words: 'Бір рет' }) },
  { at: 'meeting', who: 'respondent', act: 'ask-live-meeting', body: taken('ask-live-meeting') },
  { at: 'meeting', who: 'respondent', act: 'leave', body: taken('leave') },
];

describe('the same request twice', () => {
  let test: TestProgram;
  let people: LanePeople;
  let clients: Readonly<Record<Role, Client>>;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    clients = {
      applicant: await clientOf(test, people.applicant),
      respondent: await clientOf(test, people.respondent),
      m1: await clientOf(test, people.m1),
    };
  });
  afterAll(() => test.close());

  it.each(steps)('$act over the API is one act under one key, and the second answer is the first', async ({ at, who, act, body }) => {
    const staged = await stagedCase(test, people, at);
    const url = `/api/v1/cases/${staged.caseId}/${act}`;
    const key = { 'idempotency-key': randomUUID() };
    const first = await clients[who].api('POST', url, body(staged, people), key);
    expect([first.statusCode, first.statusCode === 200 ? '' : first.body]).toEqual([200, '']);
    const after = await provenEvents(test);
    const second = await clients[who].api('POST', url, body(staged, people), key);
    expect([second.statusCode, second.json()]).toEqual([200, first.json()]);
    expect(await provenEvents(test)).toBe(after);
  });

  it('under one key another body is refused, however much it would be allowed', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const url = `/api/v1/cases/${staged.caseId}/post-message`;
    const key = { 'idempotency-key': randomUUID() };
    expect((await clients.applicant.api('POST', url, { room: 'joint', words: 'Бір' }, key)).statusCode).toBe(200);
    const problem = problemOf(await clients.applicant.api('POST', url, { room: 'joint', words: 'Екі' }, key), 'other body');
    expect(problem.code).toBe('platform.key-used-for-other-request');
    expect((await clients.respondent.api('POST', url, { room: 'joint', words: 'Үш' }, key)).statusCode).toBe(200);
  });

  it('an application under one key opens one case, and both at once as well', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const send = () => clients.applicant.api('POST', '/api/v1/applications', applicationTo(people), key);
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json().number)).size).toBe(1);
  });

  it('a signature under one key is one signature; the password is not among what tells requests apart', async () => {
    const staged = await stagedCase(test, people, 'explaining');
    for (const who of [people.applicant, people.respondent])
      await staged.do(who, 'confirm-explanation', { language: 'kk', version: explanationVersion, hasRead: true });
    await staged.do(people.respondent, 'give-contacts', actExamples['give-contacts']);
    const drafted = await clients.m1.api('POST', `/api/v1/cases/${staged.caseId}/draft-contract`, actExamples['draft-contract']);
    expect([drafted.statusCode, drafted.statusCode === 200 ? '' : drafted.body]).toEqual([200, '']);
    const key = { 'idempotency-key': randomUUID() };
    const sign = () => clients.applicant.api('POST', `/api/v1/cases/${staged.caseId}/sign-contract`, { version: 1, password }, key);
    const first = await sign();
    expect([first.statusCode, first.statusCode === 200 ? '' : first.body]).toEqual([200, '']);
    const after = await provenEvents(test);
    const second = await sign();
    expect([second.statusCode, second.json()]).toEqual([200, first.json()]);
    expect(await provenEvents(test)).toBe(after);
  });

  /** S10: the answer was lost on the way, the person presses the button again. */
  it('the same rendered form posted again after a lost answer is one act and leads to the same page', async () => {
    for (const { at, who, act, fields } of [
      { at: 'meeting', who: 'applicant', act: 'leave', fields: {} },
      { at: 'meeting', who: 'applicant', act: 'post-message', fields: { room: 'joint', words: 'Бір рет' } },
      { at: 'to-invite', who: 'applicant', act: 'withdraw', fields: {} },
      { at: 'asked', who: 'm1', act: 'decline-request', fields: { reason: 'dates' } },
    ] as const) {
      const staged = await stagedCase(test, people, at);
      const url = `/case/${staged.caseId}/do/${act}`;
      const page = await clients[who].get(url);
      const body = new URLSearchParams({ ...hiddenFields(page.body), ...fields } as Record<string, string>).toString();
      const press = () => clients[who].api('POST', url as never, body, { 'content-type': 'application/x-www-form-urlencoded' });
      const first = await press();
      expect([act, first.statusCode, first.headers.location]).toEqual([act, 303, expect.stringContaining(`?done=${act}`)]);
      expect([act, (await clients[who].get(first.headers.location ?? '')).statusCode]).toEqual([act, 200]);
      const after = await provenEvents(test);
      const second = await press();
      expect([act, second.statusCode, second.headers.location]).toEqual([act, 303, first.headers.location]);
      expect(await provenEvents(test)).toBe(after);
    }
  });

  it('a double click, both on their way at once, is one act', async () => {
    const staged = await stagedCase(test, people, 'meeting');
    const before = await provenEvents(test);
    const url = `/case/${staged.caseId}/do/post-message`;
    const page = await clients.respondent.get(url);
    const body = new URLSearchParams({ ...hiddenFields(page.body), room: 'joint', words: 'Екі рет бастым' }).toString();
    const press = () => clients.respondent.api('POST', url, body, { 'content-type': 'application/x-www-form-urlencoded' });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([303, 303]);
    expect(await provenEvents(test)).toBe(before + 1);
  });
});
