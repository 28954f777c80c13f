import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { bullets, docxBlock, docxFont, factTable, paragraphs, run, sectionHeading } from '#document/acts/docx/docx-blocks.ts';
import type { Sheet, SheetPart } from '#document/domain/sheet.ts';

/** Twentieths of a point: A4 with the margins of the printed document. */
const page = { size: { width: 11_906, height: 16_838 }, margin: { left: 1417, right: 1134, top: 1020, bottom: 1247 } };
const textWidth = page.size.width - page.margin.left - page.margin.right;

function head(part: SheetPart): readonly FileChild[] {
  const { lang } = part;
  return [
    ...part.addressees.flatMap((rows) => [factTable(rows, lang), new Paragraph({ children: [] })]),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
      children: [run(part.title, lang, { bold: true, size: 30 })],
    }),
    ...paragraphs(part.numberLine, lang, { alignment: AlignmentType.CENTER }),
    new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      spacing: { after: 240 },
      children: [run(part.place, lang), new TextRun({ children: [new Tab()] }), run(part.day, lang)],
    }),
  ];
}

function signatures(part: SheetPart): readonly FileChild[] {
  const { lang } = part;
  if (part.signatures.length === 0) return [];
  return [
    sectionHeading(part.signatureHeading, lang),
    ...paragraphs(part.signatureNote, lang),
    ...part.signatures.flatMap((place) => [
      ...paragraphs(place.role, lang, { spacing: { before: 200, after: 40 }, keepNext: true }),
      ...paragraphs(place.name, lang, { keepNext: true }),
      new Paragraph({ spacing: { after: 200 }, children: [run('_'.repeat(34), lang)] }),
    ]),
  ];
}

function body(part: SheetPart, isNumbered: boolean): readonly FileChild[] {
  const sections = part.sections.flatMap((section, index) => [
    sectionHeading(isNumbered ? `${index + 1}. ${section.heading}` : section.heading, part.lang),
    ...section.blocks.flatMap((block) => docxBlock(block, part.lang)),
  ]);
  const check = [part.verifyHeading, part.verifyCode, part.verifyHow].flatMap((text) => paragraphs(text, part.lang));
  return [...head(part), ...sections, ...signatures(part), ...check];
}

function footer(sheet: Sheet): Footer {
  const tabs = [
    { type: TabStopType.CENTER, position: Math.round(textWidth / 2) },
    { type: TabStopType.RIGHT, position: textWidth },
  ];
  const pages = new TextRun({ font: docxFont, size: 16, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] });
  const small = (...children: readonly (string | Tab)[]): TextRun => new TextRun({ font: docxFont, size: 16, children });
  return new Footer({
    children: [new Paragraph({ tabStops: tabs, children: [small(`№ ${sheet.number}`, new Tab()), pages, small(new Tab(), sheet.code)] })],
  });
}

const stamped = /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g;

/** The library writes the moment of writing; the same content has to give the same bytes. */
function withFixedTime(docx: Uint8Array, madeAt: string): Uint8Array {
  const files: Unzipped = unzipSync(docx);
  const core = files['docProps/core.xml'];
  const text = core ? new TextDecoder().decode(core).replace(stamped, `$1${madeAt}$3`) : '';
  const kept = { ...files, 'docProps/core.xml': new TextEncoder().encode(text) };
  const inOrder = Object.fromEntries(Object.entries(kept).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  return zipSync(inOrder, { mtime: new Date('2000-01-01T00:00:00Z'), level: 6 });
}

/**
 * The words of a sheet as a file for editing: same letters, same order, the language of each run named. No macros, no fields
 * but the page number.
 */
export async function sheetAsDocx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.parts.map((part) => part.title).join(' / '),
    creator: 'Bitim',
    lastModifiedBy: 'Bitim',
    styles: { default: { document: { run: { font: docxFont, size: 20 } } } },
    numbering: { config: [bullets] },
    sections: sheet.parts.map((part) => ({
      properties: { page },
      footers: { default: footer(sheet) },
      children: body(part, sheet.numbered) as FileChild[],
    })),
  });
  return withFixedTime(new Uint8Array(await Packer.toBuffer(document)), sheet.madeAt);
}
