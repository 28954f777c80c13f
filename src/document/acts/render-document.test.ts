import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { documentSchema, embeddedContent, embeddedName } from '#document/acts/embedded-content.ts';
import { createDocumentRenderer, DocumentNotRendered } from '#document/acts/render-document.ts';
import type { DocumentByKind, DocumentKind } from '#document/domain/document-kinds.ts';
import { documentKinds } from '#document/domain/document-kinds.ts';
import type { SettlementDocument } from '#document/domain/kinds/outcome/settlement.ts';
import { printableRanges } from '#document/domain/printable-letters.ts';
import type { Sheet, SheetBlock } from '#document/domain/sheet.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';
import type { Instant } from '#kernel/day.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const renderer = createDocumentRenderer({ speechFor });
afterAll(() => renderer.close());

const settlement = sampleDocuments.settlement;

function withSubject(subject: string): SettlementDocument {
  return { ...settlement, subject };
}

/** Text without spaces of any kind: where a line was broken does not matter, every letter does. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '');
}

async function read(pdf: Uint8Array): Promise<{ readonly pages: readonly string[]; readonly languages: string; readonly title: string }> {
  const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const content = await (await file.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const metadata = await file.getMetadata();
  const info = metadata.info as { readonly Language?: string; readonly Title?: string };
  return { pages, languages: info.Language ?? '', title: info.Title ?? '' };
}

function textsOfBlock(block: SheetBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items;
  if (block.kind === 'facts') return block.rows.flatMap((row) => [row.label, row.value]);
  return [...block.head, ...block.rows.flat()];
}

/** Every text that must stand in the file, in both languages. */
function textsOf(sheet: Sheet): readonly string[] {
  return sheet.parts.flatMap((part) => [
    part.title,
    part.numberLine,
    part.place,
    part.day,
    ...part.addressees.flat().flatMap((row) => [row.label, row.value]),
    ...part.sections.flatMap((section) => [section.heading, ...section.blocks.flatMap(textsOfBlock)]),
    ...part.signatures.flatMap((place) => [place.role, place.name]),
    part.verifyHeading,
    part.verifyCode,
    part.verifyHow,
  ]);
}

function sheetOf<Kind extends DocumentKind>(kind: Kind, data: DocumentByKind[Kind]): Sheet {
  return renderer.sheetOf(kind, data);
}

/** Samples by kind, typed so that one loop may take them all. */
const samples: Readonly<Record<DocumentKind, DocumentByKind[DocumentKind]>> = sampleDocuments;

describe('a printed document', () => {
  it.each(documentKinds)('holds every letter of its Kazakh and Russian text: %s', async (kind) => {
    const data = samples[kind] as never;
    const { pdf, pages } = await renderer.render(kind, data);
    const found = await read(pdf);
    const { number, code } = sheetOf(kind, data);
    const footers = found.pages.map((_, index) => letters(`№ ${number} ${index + 1}/${pages} ${code}`));
    const whole = found.pages.map((page, index) => letters(page).replace(footers[index] ?? '', '')).join('');
    for (const text of textsOf(sheetOf(kind, data))) {
      for (const line of text.split('\n')) expect(whole).toContain(letters(line));
    }
    expect(found.pages).toHaveLength(pages);
    expect(found.pages.map((page, index) => letters(page).endsWith(footers[index] ?? 'none'))).not.toContain(false);
    expect(found.title).toContain(sheetOf(kind, data).parts[0]?.title);
  });

  it('shows the letters that fonts tend to lack', async () => {
    const rare = 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ ёЁъщ № 185 ₸ «дәйек» — “тырнақша”';
    const found = await read((await renderer.render('settlement', withSubject(rare))).pdf);
    expect(letters(found.pages.join(''))).toContain(letters(rare));
  });

  it('is tagged PDF/A-3a and names the language of each part', async () => {
    const { pdf } = await renderer.render('settlement', settlement);
    const raw = Buffer.from(pdf).toString('latin1');
    expect(raw).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(raw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    expect((await read(pdf)).languages).toBe('kk');
    const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const languages = await Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => JSON.stringify(await (await file.getPage(index + 1)).getStructTree())),
    );
    expect(languages.join('')).toContain('"role":"H1"');
    expect(languages.join('')).toContain('"lang":"ru"');
  });

  it.each(documentKinds)('carries its content as data that fit their schema: %s', async (kind) => {
    const { pdf } = await renderer.render(kind, samples[kind] as never);
    const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
    const attached = (await file.getAttachments()) as Readonly<Record<string, { readonly content: Uint8Array }>>;
    const text = new TextDecoder().decode(attached[embeddedName]?.content);
    expect(text).toBe(embeddedContent(kind, samples[kind] as never));
    const validate = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(documentSchema(kind));
    const content = JSON.parse(text) as { readonly content: object };
    expect(validate(content)).toBe(true);
    expect(validate({ ...content, content: { ...content.content, head: {} } })).toBe(false);
  });

  it('says dates in the formal way of each language', async () => {
    const found = await read((await renderer.render('settlement', settlement)).pdf);
    const whole = letters(found.pages.join(''));
    expect(whole).toContain(letters('2026 жылғы 1 желтоқсан'));
    expect(whole).toContain(letters('1 декабря 2026 года'));
  });

  it('is the same to the last byte when printed again, and by another worker', async () => {
    const first = await renderer.render('contract', sampleDocuments.contract);
    const second = await renderer.render('contract', sampleDocuments.contract);
    const other = createDocumentRenderer({ speechFor });
    const third = await other.render('contract', sampleDocuments.contract);
    await other.close();
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
    expect(Buffer.compare(first.pdf, third.pdf)).toBe(0);
    expect(third.sha256).toBe(first.sha256);
  });

  it('changes when its moment or its text changes', async () => {
    const first = await renderer.render('settlement', settlement);
    const later = { ...settlement, head: { ...settlement.head, madeAt: '2026-12-01T05:30:01.000Z' as Instant } };
    expect((await renderer.render('settlement', later)).sha256).not.toBe(first.sha256);
    expect((await renderer.render('settlement', withSubject('Басқа дау'))).sha256).not.toBe(first.sha256);
  });

  it.each([
    '#read("/etc/passwd")',
    '#import "sheet.typ": *',
    '*қалың* _көлбеу_ `код`',
    '$ sum_(k=1)^n k $',
    '<label> @label',
    '= Тақырып\n- тізім\n+ тізім\n/ термин: мағына',
    '"тырнақша" \\ \\" #"',
    '#{ panic("x") } // /* */ ~ -- --- ...',
    'https://example.kz/#a',
    '{"json": [1]}',
  ])('prints %j as it was typed', async (typed) => {
    const found = await read((await renderer.render('settlement', withSubject(typed))).pdf);
    const whole = letters(found.pages.join(''));
    for (const line of typed.split('\n')) expect(whole).toContain(letters(line));
    expect(whole).not.toContain('root:');
  });

  it('is refused whole when a letter cannot be drawn', async () => {
    const refused = renderer.render('settlement', withSubject('Ақша 💰 төленді'));
    await expect(refused).rejects.toBeInstanceOf(DocumentNotRendered);
    await expect(refused).rejects.toMatchObject({ code: 'document.letter-not-printable' });
    await expect(renderer.render('settlement', settlement)).resolves.toMatchObject({ pages: 4 });
  });

  it('shows every letter that forms let through', async () => {
    const all = printableRanges.map(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join(' '),
    );
    await expect(renderer.render('settlement', withSubject(all.join(' ')))).resolves.toHaveProperty('pdf');
  });

  it('prints on when its worker is replaced between documents, and keeps the order of asking', async () => {
    const hasty = createDocumentRenderer({ speechFor, documentsPerWorker: 1 });
    const printed = await Promise.all(['Бір', 'Екі', 'Үш'].map((subject) => hasty.render('settlement', withSubject(subject))));
    await hasty.close();
    const texts = await Promise.all(printed.map(async ({ pdf }) => (await read(pdf)).pages.join('')));
    expect(texts.map((text, index) => text.includes(['Бір', 'Екі', 'Үш'][index] ?? 'none'))).toEqual([true, true, true]);
  });

  it('is not begun when the templates are not there', () => {
    expect(() => createDocumentRenderer({ speechFor, templates: new URL('../no-such-templates/', import.meta.url) })).toThrow(
      'no-such-templates',
    );
  });

  it('is refused when its font is missing: no other font stands in', async () => {
    const other = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
    for (const fonts of [[other], ['no-such-font.ttf']]) {
      const bare = createDocumentRenderer({ speechFor, fonts });
      await expect(bare.render('settlement', settlement)).rejects.toBeInstanceOf(DocumentNotRendered);
      await bare.close();
    }
  });
});
