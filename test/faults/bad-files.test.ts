import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, hiddenFields } from '#test/client.ts';
import { problemOf } from '#test/faults/problem.ts';
import { provenEvents, type StagedCase, stagedCase } from '#test/faults/staged-case.ts';
import { type LanePeople, lanePeople } from '#test/lanes.ts';
import { type TestProgram, testProgram } from '#test/program.ts';

const boundary = 'between-7741';
const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const megabyte = Buffer.alloc(1024 * 1024, 'text ');

interface SentFile {
  readonly name: string;
  readonly content: Iterable<Buffer>;
}

/** A form with a file, as a stream: nothing of it is held at once. */
function formWith(fields: Readonly<Record<string, string>>, file: SentFile): Readable {
  return Readable.from(
    (function* () {
      for (const [name, value] of Object.entries(fields))
        yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
      yield Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`);
      yield* file.content;
      yield Buffer.from(`\r\n--${boundary}--\r\n`);
    })(),
  );
}

function repeated(part: Buffer, times: number): Iterable<Buffer> {
  return Array.from({ length: times }, () => part);
}

const unwanted: readonly { readonly what: string; readonly file: SentFile; readonly status: number; readonly code: string }[] = [
  { what: 'nothing', file: { name: 'empty.pdf', content: [] }, status: 422, code: 'platform.file-empty' },
  { what: 'more than 50 MB', file: { name: 'big.txt', content: repeated(megabyte, 51) }, status: 413, code: 'platform.file-too-big' },
  {
    what: 'a program called a PDF',
    file: { name: 'a.pdf', content: [Buffer.from('MZ\u0090\u0000'), randomBytes(2048)] },
    status: 415,
    code: 'platform.file-type',
  },
  {
    what: 'an archive',
    file: { name: 'a.gz', content: [Buffer.from([0x1f, 0x8b, 8, 0]), randomBytes(2048)] },
    status: 415,
    code: 'platform.file-type',
  },
];

describe('files that cannot be taken', () => {
  let test: TestProgram;
  let people: LanePeople;
  let staged: StagedCase;
  let [a, b]: Client[] = [];

  beforeAll(async () => {
    test = await testProgram();
    people = await lanePeople(test);
    staged = await stagedCase(test, people, 'meeting');
    [a, b] = await Promise.all([clientOf(test, people.applicant), clientOf(test, people.respondent)]);
  });
  afterAll(() => test.close());

  const keep = async (who: Client | undefined, text = 'Қолхат') => {
    const answer = await who?.api('POST', '/api/v1/files', formWith({}, { name: 'receipt.txt', content: [Buffer.from(text)] }), multipart);
    expect([answer?.statusCode, answer?.statusCode === 201 ? '' : answer?.body]).toEqual([201, '']);
    return answer?.json().file;
  };
  const lay = (who: Client | undefined, file: unknown) =>
    who?.api('POST', `/api/v1/cases/${staged.caseId}/add-file`, { room: 'joint', purpose: 'evidence', file });

  it.each(unwanted)('$what is refused over the API, with the reason', async ({ what, file, status, code }) => {
    const answer = await a?.api('POST', '/api/v1/files', formWith({}, file), multipart);
    if (!answer) throw new Error('no answer');
    const problem = problemOf(answer, what);
    expect([problem.status, problem.code, problem.errors[0]?.field]).toEqual([status, code, 'file']);
  });

  it.each(unwanted)('$what is refused on the page beside the field, and nothing is written', async ({ file }) => {
    const before = await provenEvents(test);
    const url = `/case/${staged.caseId}/do/add-file`;
    const fields = { ...hiddenFields((await a?.get(url))?.body ?? ''), purpose: 'evidence', room: 'joint' };
    const answer = await a?.api('POST', url, formWith(fields, file), multipart);
    expect(answer?.statusCode).toBe(422);
    expect(answer?.body).toMatch(/data-error-summary.*href="#[^"]*file/s);
    expect(await provenEvents(test)).toBe(before);
  });

  it('a good file goes in by the page, and once only however often its form is sent', async () => {
    const before = await provenEvents(test);
    const url = `/case/${staged.caseId}/do/add-file`;
    const fields = { ...hiddenFields((await a?.get(url))?.body ?? ''), purpose: 'evidence', room: 'joint' };
    const send = () => a?.api('POST', url, formWith(fields, { name: 'қолхат.txt', content: [Buffer.from('Қолхат')] }), multipart);
    const answers = [await send(), await send()];
    expect(answers.map((answer) => [answer?.statusCode, answer?.headers.location])).toEqual(
      Array.from({ length: 2 }, () => [303, `/case/${staged.caseId}?done=add-file`]),
    );
    expect(await provenEvents(test)).toBe(before + 1);
  });

  it('a file of somebody else, a file used already and a file of other content are no files', async () => {
    const [mine, theirs] = [await keep(a), await keep(b)];
    expect((await lay(a, mine))?.statusCode).toBe(200);
    const before = await provenEvents(test);
    const fresh = await keep(a);
    const forged = [theirs, mine, { ...fresh, sha256: 'f'.repeat(64) }, { ...fresh, bytes: 1 }, { ...fresh, type: 'application/pdf' }];
    for (const file of forged) {
      const answer = await lay(a, file);
      if (!answer) throw new Error('no answer');
      const problem = problemOf(answer, JSON.stringify(file));
      expect([problem.status, problem.code, problem.errors[0]?.field]).toEqual([422, 'case.file-missing', 'file']);
    }
    expect(await provenEvents(test)).toBe(before);
    expect((await lay(a, fresh))?.statusCode).toBe(200);
  });

  it('a page with a script is text like any other, and only ever given back to be saved', async () => {
    const file = await keep(a, '<!doctype html><script>alert(1)</script>');
    expect([file.type, (await lay(a, file))?.statusCode]).toEqual(['text/plain', 200]);
    const shown = await b?.get(`/case/${staged.caseId}/files/${file.fileId}`);
    expect([shown?.statusCode, shown?.headers['content-type'], shown?.headers['x-content-type-options']]).toEqual([
      200,
      expect.stringContaining('text/plain'),
      'nosniff',
    ]);
    expect(shown?.headers['content-disposition']).toMatch(/^attachment/);
  });

  it('a form without its token, without a file or cut short is refused', async () => {
    const url = `/case/${staged.caseId}/do/add-file`;
    const text = { name: 'a.txt', content: [Buffer.from('text')] };
    expect((await a?.api('POST', url, formWith({ formToken: 'x' }, text), multipart))?.statusCode).toBe(403);
    expect((await a?.api('POST', '/api/v1/files', { not: 'multipart' }))?.statusCode).toBe(415);
    expect(
      (
        await a?.api(
          'POST',
          '/api/v1/files',
          `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc`,
          multipart,
        )
      )?.statusCode,
    ).toBe(400);
    const visitor = await clientOf(test);
    expect((await visitor.api('POST', '/api/v1/files', formWith({}, text), multipart)).statusCode).toBe(401);
  });
});
