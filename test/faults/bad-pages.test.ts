import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, hiddenFields } from '#test/client.ts';
import { speaks } from '#test/faults/problem.ts';
import { provenEvents, registry, type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

const names = [...registry.keys()];
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const typed = 'Жазылған <b>&"сөз" 7741';
const typedAsHtml = /Жазылған &lt;b[&>]/;

interface FoundField {
  readonly name: string;
  readonly kind: 'text' | 'choice';
}

/** Fields that a person sees in the main form of a page. */
function fieldsOf(html: string): readonly FoundField[] {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main'));
  const tags = [...main.matchAll(/<(input|textarea|select)\b[^>]*>/g)].map(([tag]) => tag);
  return tags.flatMap((tag) => {
    const name = / name="([^"]+)"/.exec(tag)?.[1];
    const type = / type="([^"]+)"/.exec(tag)?.[1] ?? 'text';
    if (!name || type === 'hidden' || type === 'file') return [];
    const isText = !tag.startsWith('<select') && !['radio', 'checkbox', 'password'].includes(type);
    return [{ name, kind: isText ? ('text' as const) : ('choice' as const) }];
  });
}

/** Links of the error summary, and whether each leads to an element of the page. */
function brokenLinks(html: string): readonly string[] {
  const summary = html.slice(html.indexOf('data-error-summary'), html.indexOf('</ul>', html.indexOf('data-error-summary')));
  const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '');
  return targets.filter((id) => !html.includes(`id="${id}"`));
}

function encode(fields: Readonly<Record<string, string>>): string {
  return new URLSearchParams(fields).toString();
}

/** Every act's page, with nothing, nonsense and old pages posted to it. */
describe('bad input on pages', () => {
  let test: TestProgram;
  let people: LanePeople;
  let cases: readonly StagedCase[];
  let clients: readonly Client[];
  let offered: readonly { readonly act: string; readonly caseId: string; readonly client: Client }[];

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    cases = [
      await stagedCase(test, people, 'to-invite'),
      await stagedCase(test, people, 'explaining'),
      await stagedCase(test, people, 'meeting'),
    ];
    clients = await Promise.all([people.applicant, people.respondent, people.m1].map((person) => clientOf(test, person)));
    const offers = await Promise.all(
      cases.flatMap(({ caseId }) =>
        clients.map(async (client) => {
          const answer = await client.api('GET', `/api/v1/cases/${caseId}`);
          const next: readonly { act: string }[] = answer.statusCode === 200 ? answer.json().next : [];
          return next.map(({ act }) => ({ act, caseId, client }));
        }),
      ),
    );
    offered = offers.flat();
    expect(new Set(offered.map(({ act }) => act)).size).toBeGreaterThan(15);
  });
  afterAll(() => test.close());

  /** Pages of this act that somebody may fill in, at any of the stages. */
  const openPages = async (act: string): Promise<readonly { readonly client: Client; readonly url: string; readonly html: string }[]> => {
    const found = [];
    for (const { client, caseId } of offered.filter((offer) => offer.act === act)) {
      const url = `/case/${caseId}/do/${act}`;
      const page = await client.get(url);
      expect([url, page.statusCode]).toEqual([url, 200]);
      found.push({ client, url, html: page.body });
    }
    return found;
  };

  it.each(names)('%s: what was typed is shown again, each fault leads to its field, nothing is written', async (act) => {
    const before = await provenEvents(test);
    for (const { client, url, html } of await openPages(act)) {
      const fields = fieldsOf(html);
      const nonsense = Object.fromEntries(fields.map(({ name, kind }) => [name, kind === 'text' ? typed : 'no-such-choice']));
      const body = { ...hiddenFields(html), ...nonsense, seenVersion: '999999' };
      const answer = await client.api('POST', url, encode(body), form);
      expect([url, answer.statusCode]).toEqual([url, 422]);
      expect([url, answer.body.includes('data-error-summary'), brokenLinks(answer.body)]).toEqual([url, true, []]);
      if (fields.some(({ kind }) => kind === 'text')) expect([act, typedAsHtml.test(answer.body)]).toEqual([act, true]);
      expect(answer.body).not.toContain('<b>&"');
      const empty = await client.api('POST', url, encode({ ...hiddenFields(html), seenVersion: '999999' }), form);
      expect([url, empty.statusCode, brokenLinks(empty.body)]).toEqual([url, 422, []]);
    }
    expect(await provenEvents(test)).toBe(before);
  });

  it.each(names)('%s: a post without the token of the form, from another session or to a foreign case is refused', async (act) => {
    const before = await provenEvents(test);
    const [staged] = cases;
    const [a, b] = clients;
    const url = `/case/${staged?.caseId}/do/${act}`;
    const foreign = await clientOf(test, people.stranger);
    const stranger = hiddenFields((await foreign.get('/account')).body);
    expect((await a?.api('POST', url, 'words=1', form))?.statusCode).toBe(403);
    expect((await a?.api('POST', url, encode({ formToken: stranger['formToken'] ?? '' }), form))?.statusCode).toBe(403);
    expect((await b?.api('POST', url, encode({ formToken: 'x.y' }), form))?.statusCode).toBe(403);
    const isOffered = offered.some((offer) => offer.act === act && offer.caseId === staged?.caseId && offer.client === a);
    expect([act, (await a?.get(url))?.statusCode]).toEqual([act, isOffered ? 200 : 409]);
    expect((await foreign.get(url)).statusCode).toBe(404);
    expect((await foreign.get(`/case/${randomUUID()}/do/${act}`)).statusCode).toBe(404);
    expect((await foreign.get(`/case/nothing/do/${act}`)).statusCode).toBe(404);
    expect(await provenEvents(test)).toBe(before);
  });

  it('speaks the language of its reader', async () => {
    const [, , meeting] = cases;
    for (const language of ['kk', 'ru', 'en'] as const) {
      const url = `/case/${meeting?.caseId}/do/post-message?lang=${language}`;
      const page = await clients[0]?.get(url);
      const answer = await clients[0]?.api('POST', url, encode(hiddenFields(page?.body ?? '')), form);
      const summary = /govuk-error-summary__list">(.*?)<\/ul>/s.exec(answer?.body ?? '')?.[1]?.replaceAll(/<[^>]+>/g, ' ') ?? '';
      expect([language, answer?.statusCode, speaks(language, summary)]).toEqual([language, 422, true]);
    }
  });

  it('a page that was open while the case moved on is refused and says so; a forged version is no newer one', async () => {
    const [, , meeting] = cases;
    const url = `/case/${meeting?.caseId}/do/post-message`;
    const page = await clients[0]?.get(url);
    await meeting?.do(people.respondent, 'ask-review', { about: 'mediator-asked', words: '' });
    const before = await provenEvents(test);
    const fields = { ...hiddenFields(page?.body ?? ''), room: 'joint', words: typed };
    for (const seenVersion of [hiddenFields(page?.body ?? '')['seenVersion'] ?? '', '1', 'x', '']) {
      const answer = await clients[0]?.api('POST', url, encode({ ...fields, seenVersion }), form);
      expect([seenVersion, answer?.statusCode]).toEqual([seenVersion, 422]);
      expect(answer?.body).toMatch(typedAsHtml);
    }
    expect(await provenEvents(test)).toBe(before);
  });
});
