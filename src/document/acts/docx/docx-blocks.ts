import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { SheetBlock, SheetFact, SheetPart } from '#document/domain/sheet.ts';

/** Name of the font; the reader's program shows it where it is installed, and another one with the same letters elsewhere. */
export const docxFont = 'Noto Serif';

/** Id of the numbering that draws the marks of lists. */
export const bulletsId = 'bullets';

/** How the marks of lists look. */
export const bullets = {
  reference: bulletsId,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
};

const tags = { kk: 'kk-KZ', ru: 'ru-RU' } as const;
type PartLanguage = SheetPart['lang'];
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'B8B3A5' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const lineBorders = { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: none };

/** One text in the language of its part. */
export function run(text: string, language: PartLanguage, look: { readonly bold?: boolean; readonly size?: number } = {}): TextRun {
  return new TextRun({ text, font: docxFont, language: { value: tags[language] }, ...look });
}

/** Lines of a text, each a paragraph, as in the printed document. */
export function paragraphs(text: string, language: PartLanguage, look: IParagraphOptions & { readonly bold?: boolean } = {}): Paragraph[] {
  const { bold, ...rest } = look;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => new Paragraph({ spacing: { after: 120 }, ...rest, children: [run(line, language, bold ? { bold } : {})] }));
}

function cell(text: string, language: PartLanguage, look: { readonly share: number; readonly bold?: boolean }): TableCell {
  const children = paragraphs(text, language, { spacing: { after: 40 }, ...(look.bold ? { bold: true } : {}) });
  return new TableCell({
    width: { size: look.share, type: WidthType.PERCENTAGE },
    children: children.length > 0 ? children : [new Paragraph('')],
  });
}

/** Labels and values beside each other, without lines. */
export function factTable(rows: readonly SheetFact[], language: PartLanguage): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noBorders,
    rows: rows.map(
      (row) => new TableRow({ children: [cell(row.label, language, { share: 32 }), cell(row.value, language, { share: 68 })] }),
    ),
  });
}

function rowsTable(block: Extract<SheetBlock, { kind: 'table' }>, language: PartLanguage): Table {
  // A width of 0 means "as narrow as the words allow"; this format wants a share.
  const shares = block.widths.map((width) => width || 4);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map((text, index) =>
        cell(text, language, { share: Math.round(((shares[index] ?? 4) * 100) / whole), ...(isHead ? { bold: true } : {}) }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: lineBorders,
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** One block of a sheet. */
export function docxBlock(block: SheetBlock, language: PartLanguage): readonly FileChild[] {
  const gap = new Paragraph({ spacing: { after: 60 }, children: [] });
  if (block.kind === 'paragraph') return paragraphs(block.text, language);
  if (block.kind === 'facts') return [factTable(block.rows, language), gap];
  if (block.kind === 'table') return [rowsTable(block, language), gap];
  return block.items.flatMap((item) => paragraphs(item, language, { numbering: { reference: bulletsId, level: 0 } }));
}

/** A heading of the second rank. */
export function sectionHeading(text: string, language: PartLanguage): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [run(text, language, { bold: true })],
  });
}
