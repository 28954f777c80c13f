import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createDocumentRenderer } from '#document/acts/render-document.ts';
import type { DocumentKind } from '#document/domain/document-kinds.ts';
import { documentKinds } from '#document/domain/document-kinds.ts';
import type { SheetBlock, SheetPart } from '#document/domain/sheet.ts';
import { sampleDocuments } from '#document/samples/sample-documents.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const renderer = createDocumentRenderer({ speechFor });

async function docxOf(kind: DocumentKind): Promise<Uint8Array> {
  return renderer.renderDocx(kind, sampleDocuments[kind] as never);
}

function bodyOf(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
}

function decoded(text: string): string {
  const names: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => names[entity] ?? entity);
}

/** Every run with its language, in order. */
function runsOf(xml: string): readonly { readonly text: string; readonly language: string }[] {
  return [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].flatMap(([, inner = '']) => {
    const text = [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, letters = '']) => decoded(letters)).join('');
    return text === '' ? [] : [{ text, language: /<w:lang w:val="([^"]+)"/.exec(inner)?.[1] ?? '' }];
  });
}

function linesOf(block: SheetBlock): readonly string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (block.kind === 'list') return block.items;
  if (block.kind === 'facts') return block.rows.flatMap((row) => [row.label, ...row.value.split('\n')]);
  return [...block.head, ...block.rows.flat().flatMap((cell) => cell.split('\n'))];
}

/** Everything that a part says, in its order. */
function saidBy(part: SheetPart, isNumbered: boolean): readonly string[] {
  return [
    ...part.addressees.flat().flatMap((row) => [row.label, ...row.value.split('\n')]),
    part.title,
    part.numberLine,
    part.place,
    part.day,
    ...part.sections.flatMap((section, index) => [
      isNumbered ? `${index + 1}. ${section.heading}` : section.heading,
      ...section.blocks.flatMap(linesOf),
    ]),
    ...(part.signatures.length > 0 ? [part.signatureHeading, ...part.signatureNote.split('\n')] : []),
    ...part.signatures.flatMap((place) => [place.role, ...place.name.split('\n'), '_'.repeat(34)]),
    part.verifyHeading,
    part.verifyCode,
    part.verifyHow,
  ];
}

describe('the file for editing', () => {
  it.each(documentKinds)('holds the same letters in the same order as the printed document: %s', async (kind) => {
    const sheet = renderer.sheetOf(kind, sampleDocuments[kind] as never);
    const runs = runsOf(bodyOf(await docxOf(kind)));
    const expected = sheet.parts.flatMap((part) => saidBy(part, sheet.numbered).filter((line) => line.trim() !== ''));
    expect(runs.map((run) => run.text)).toEqual(expected);
  });

  it('names the language of every run: Kazakh first, Russian after it', async () => {
    const languages = runsOf(bodyOf(await docxOf('settlement'))).map((run) => run.language);
    const turn = languages.indexOf('ru-RU');
    expect(turn).toBeGreaterThan(10);
    expect([...new Set(languages.slice(0, turn))]).toEqual(['kk-KZ']);
    expect([...new Set(languages.slice(turn))]).toEqual(['ru-RU']);
  });

  it('is the same to the last byte when it is made again', async () => {
    expect(Buffer.compare(await docxOf('contract'), await docxOf('contract'))).toBe(0);
  });

  it('names a font with Kazakh letters, and holds neither macros nor links outside', async () => {
    const files = unzipSync(await docxOf('settlement'));
    expect(bodyOf(await docxOf('settlement'))).toContain('Noto Serif');
    expect(Object.keys(files).filter((name) => /vba|macro|embeddings/i.test(name))).toEqual([]);
    for (const content of Object.values(files)) expect(new TextDecoder().decode(content)).not.toMatch(/TargetMode="External"/);
  });
});
