import { readFileSync, writeFileSync } from 'node:fs';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationInput } from '#case/acts/application-input.ts';
import { bodyOf, exampleOf } from '#case/http/act-api.ts';
import { actExamples, applicationExample } from '#case/http/act-examples/act-examples.ts';
import { clientOf } from '#test/client.ts';
import { registry, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown; readonly examples?: unknown }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}
interface Description {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const golden = 'test/golden/openapi.json';

/** The interface as programs find it: valid, complete, with examples that work. */
describe('the description of the API', () => {
  let test: TestProgram;
  let people: LanePeople;
  let text = '';
  let told: Description;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    text = (await test.program.http.inject({ url: '/api/v1/openapi.json' })).body;
    told = JSON.parse(text) as Description;
  });
  afterAll(() => test.close());

  it('is valid OpenAPI 3.1', async () => {
    expect(told.openapi).toBe('3.1.0');
    await expect(SwaggerParser.validate(JSON.parse(text))).resolves.toBeDefined();
  });

  it('holds every act with a summary and a description in plain English', () => {
    for (const name of registry.keys()) {
      const operation = told.paths[`/api/v1/cases/{caseId}/${name}`]?.['post'];
      expect([name, operation?.summary]).toEqual([name, expect.stringMatching(/^[A-Z][A-Za-z ,’-]+$/)]);
      expect([name, operation?.description]).toEqual([name, expect.stringMatching(/^[A-Z].{20,}\.$/)]);
      expect([name, Object.keys(operation?.responses ?? {})]).toEqual([name, ['200', '4XX']]);
    }
  });

  it('says of every address what it does', () => {
    for (const [path, methods] of Object.entries(told.paths))
      for (const [method, operation] of Object.entries(methods)) expect(`${method} ${path}: ${operation.summary ?? ''}`).toMatch(/: .{5,}/);
  });

  it.each([...registry.values()])('shows a body for $act.name that the act itself takes', (registered) => {
    const { name } = registered.act;
    expect(Object.keys(actExamples)).toContain(name);
    const shown = told.paths[`/api/v1/cases/{caseId}/${name}`]?.['post']?.requestBody?.content['application/json'];
    expect(shown?.example).toEqual(exampleOf(registered));
    expect(bodyOf(registered).safeParse(exampleOf(registered)).error?.issues ?? []).toEqual([]);
  });

  it('shows an application that is taken as it stands', async () => {
    expect(applicationInput.safeParse(applicationExample).success).toBe(true);
    const a = await clientOf(test, people.applicant);
    const answer = await a.api('POST', '/api/v1/applications', { ...applicationExample, organisationId: people.office });
    expect([answer.statusCode, answer.json().next.map((next: { act: string }) => next.act)]).toEqual([
      201,
      expect.arrayContaining(['send-invitation', 'withdraw']),
    ]);
  });

  it('changes only on purpose', () => {
    const now = `${JSON.stringify({ ...told, info: { ...told.info, version: '' } }, null, 1)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, now);
    expect(now === readFileSync(golden, 'utf8') ? '' : 'the API changed: look at the difference after UPDATE_GOLDEN=1').toBe('');
  });
});

describe('every answer of the API says what the caller may do next', () => {
  let test: TestProgram;
  let people: LanePeople;

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
  });
  afterAll(() => test.close());

  it('and what it offers is taken, what it does not offer is refused', async () => {
    const staged = await stagedCase(test, people, 'invited');
    const b = await clientOf(test, people.respondent);
    const shown = (await b.api('GET', `/api/v1/cases/${staged.caseId}`)).json();
    const offered: readonly { act: string; href: string }[] = shown.next;
    expect(offered.map((next) => next.act)).toContain('answer-invitation');
    expect(offered.map((next) => next.act)).not.toContain('send-invitation');
    const refused = await b.api('POST', `/api/v1/cases/${staged.caseId}/send-invitation`, actExamples['send-invitation']);
    expect(refused.statusCode).toBe(422);
    const href = offered.find((next) => next.act === 'answer-invitation')?.href ?? '';
    const answered = await b.api('POST', href, actExamples['answer-invitation']);
    expect([answered.statusCode, answered.json().stage]).toEqual([200, 'choosing']);
    const next: readonly string[] = answered.json().next.map((one: { act: string }) => one.act);
    expect(next).toContain('rank-mediators');
    expect(next).not.toContain('answer-invitation');
  });

  it('and offers nothing more to whoever has just left', async () => {
    const staged = await stagedCase(test, people, 'explaining');
    const m = await clientOf(test, people.m1);
    const left = await m.api('POST', `/api/v1/cases/${staged.caseId}/step-down`, { isForPartiality: false });
    expect([left.statusCode, left.json().next]).toEqual([200, []]);
  });

  it('and the list says where to begin', async () => {
    const a = await clientOf(test, people.applicant);
    expect((await a.api('GET', '/api/v1/cases')).json().next).toEqual([{ act: 'apply', href: '/api/v1/applications' }]);
    expect((await a.api('GET', '/api/v1/me')).json().next.length).toBeGreaterThan(0);
  });
});
