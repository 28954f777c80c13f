import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import { templateBook } from '#document/acts/template-book.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const shipped = fileURLToPath(new URL('../templates/', import.meta.url));
const organisation = '018f0000-0000-7000-8000-000000000001';
let own = '';

const lay = (path: string, text: string): Promise<void> => writeFile(join(own, path), text);

beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'bitim-templates-'));
  await mkdir(join(own, organisation));
  const settlement = templateBook({ shipped }).source('settlement', 'ru');
  await lay('settlement.ru.txt', settlement.replace('# Соглашение', '# Мировое слово: соглашение'));
  await lay(join(organisation, 'settlement.ru.txt'), settlement.replace('# Соглашение', '# Соглашение центра'));
  await lay('contract.kk.txt', '# Шарт\n## Тараптар\n{parties}\n{noSuchSlot}\n');
  await lay('ending-notice.ru.txt', '# Уведомление\n{open\n');
  await lay('letter.ru.txt', '# Письмо');
  await lay('notes.md', 'not a template');
});
afterAll(() => rm(own, { recursive: true, force: true }));

describe('an own template', () => {
  it('takes the place of the shipped one, for everybody or for one organisation', () => {
    const renderer = createDocumentRenderer({ speechFor, ownTemplates: own });
    const titleFor = (organisationId?: string) =>
      renderer.sheetOf('settlement', sampleDocuments.settlement, organisationId).parts[1]?.title;
    expect(titleFor()).toMatch(/^Мировое слово/);
    expect(titleFor(organisation)).toMatch(/^Соглашение центра/);
    expect(titleFor('018f0000-0000-7000-8000-000000000002')).toMatch(/^Мировое слово/);
    expect(renderer.book.isOwn('settlement', 'ru')).toBe(true);
    expect(renderer.book.isOwn('settlement', 'kk')).toBe(false);
  });

  it('that lost terms of the law is never used, and each loss is told with its file, line and article', () => {
    const book = templateBook({ shipped, own });
    const lost = book.faults.filter(({ file }) => file === 'contract.kk.txt');
    expect(lost.find(({ code }) => code === 'unknown-slot')).toMatchObject({ line: 4, slot: 'noSuchSlot' });
    const terms = lost.filter(({ code }) => code === 'term-missing').flatMap(({ terms: known = [] }) => known);
    expect(terms.map(({ term }) => term)).toContain('expenses');
    expect(new Set(terms.map(({ act, article, paragraph }) => `${act} ${article} ${paragraph}`))).toEqual(new Set(['mediation 21 2']));
    expect(book.source('contract', 'kk')).toContain('{expenses}');
  });

  it('that cannot be read, or belongs to no document, is told too', () => {
    const { faults } = templateBook({ shipped, own });
    expect(faults.find(({ file }) => file === 'ending-notice.ru.txt')).toMatchObject({ line: 2, code: 'brace' });
    expect(faults.find(({ file }) => file === 'letter.ru.txt')).toMatchObject({ code: 'unknown-file' });
    expect(faults.some(({ file }) => file === 'notes.md')).toBe(false);
  });

  it('need not be there at all', () => {
    expect(templateBook({ shipped, own: join(own, 'nothing-here') }).faults).toEqual([]);
  });
});
