import type { DocumentHead } from '#document/domain/document-head.ts';
import type { Slot, SlotValue, SlotValues } from '#document/domain/document-kind.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetBlock, SheetFact, SheetPart, SheetSection, SheetSignature } from '#document/domain/sheet.ts';
import { said } from '#document/domain/sheet-pieces.ts';
import type { Filter, Guard, Piece, SlotName, Template, TemplateLine } from '#document/domain/template/template.ts';
import { slotsIn } from '#document/domain/template/template.ts';
import { amountInWords } from '#document/domain/wording/amount-in-words.ts';
import { type KazakhCase, withEnding } from '#document/domain/wording/kazakh-endings.ts';
import type { Day } from '#kernel/day.ts';

/** What a template is filled with. */
export interface Filling {
  readonly head: DocumentHead;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly values: SlotValues;
  readonly signatures: readonly SheetSignature[];
}

const caseOf: Readonly<Record<Exclude<Filter, 'words'>, KazakhCase>> = {
  from: 'ablative',
  until: 'dative',
  of: 'locative-adjective',
  genitive: 'genitive',
};

function isEmpty(value: SlotValue | undefined): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function holds(guard: Guard | null, values: SlotValues): boolean {
  if (!guard) return true;
  const value = values[guard.slot];
  if (guard.is === 'value') return value === guard.value;
  return isEmpty(value) === (guard.is === 'absent');
}

/** A line is printed when its guard holds and the content has every slot that it names. */
function isPrinted(line: TemplateLine, values: SlotValues): boolean {
  return holds(line.guard, values) && slotsIn(line).every(({ slot }) => !isEmpty(values[slot]));
}

/** The formal day; in Kazakh the month, which stands last, takes the ending. */
function dayText(day: Day, filter: Filter | undefined, s: PaperSpeech): string {
  const words = s.day(day, 'formal');
  return s.language === 'kk' && filter !== undefined && filter !== 'words' ? withEnding(words, caseOf[filter]) : words;
}

function slotText({ slot, filter }: SlotName, filling: Filling, s: PaperSpeech): string {
  const value = filling.values[slot];
  const as = filling.slots[slot]?.as;
  if (as === 'day') return dayText(value as Day, filter, s);
  if (as === 'money') return filter === 'words' ? amountInWords(Number(value), s.language) : s.money(Number(value));
  return String(value).normalize('NFC');
}

function text(pieces: readonly Piece[], filling: Filling, s: PaperSpeech): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : slotText(piece, filling, s))).join('');
}

function factOf(line: TemplateLine, filling: Filling, s: PaperSpeech): SheetFact {
  return { label: text(line.label, filling, s), value: text(line.pieces, filling, s) };
}

function soleSlot(line: TemplateLine): string {
  const [only] = line.pieces;
  return only !== undefined && typeof only !== 'string' ? only.slot : '';
}

function isSections(value: SlotValue | undefined): value is readonly SheetSection[] {
  return Array.isArray(value) && value.every((item) => 'heading' in item);
}

/** The blocks of a slot that stands alone on its line; a slot of text is a paragraph there. */
function blocksOf(line: TemplateLine, filling: Filling, s: PaperSpeech): readonly SheetBlock[] {
  const name = soleSlot(line);
  const value = filling.values[name];
  if (Array.isArray(value)) return value as readonly SheetBlock[];
  return [{ kind: 'paragraph', text: text(line.pieces, filling, s) }];
}

/** Consecutive items are one list, consecutive facts one block. */
function grown(
  blocks: readonly SheetBlock[],
  line: TemplateLine,
  made: { readonly filling: Filling; readonly s: PaperSpeech },
): SheetBlock[] {
  const { filling, s } = made;
  const last = blocks.at(-1);
  const before = blocks.slice(0, -1);
  if (line.kind === 'item') {
    const item = text(line.pieces, filling, s);
    return last?.kind === 'list'
      ? [...before, { kind: 'list', items: [...last.items, item] }]
      : [...blocks, { kind: 'list', items: [item] }];
  }
  if (line.kind === 'fact') {
    const row = factOf(line, filling, s);
    return last?.kind === 'facts' ? [...before, { kind: 'facts', rows: [...last.rows, row] }] : [...blocks, { kind: 'facts', rows: [row] }];
  }
  if (line.kind === 'block') return [...blocks, ...blocksOf(line, filling, s)];
  return [...blocks, { kind: 'paragraph', text: text(line.pieces, filling, s) }];
}

interface Written {
  readonly sections: readonly SheetSection[];
  /** Heading and blocks of the section that is being written; kept only when something stands in it. */
  readonly open: SheetSection;
}

function closed({ sections, open }: Written): readonly SheetSection[] {
  return open.blocks.length === 0 ? sections : [...sections, open];
}

function sectionsOf(template: Template, filling: Filling, s: PaperSpeech): readonly SheetSection[] {
  let written: Written = { sections: [], open: { heading: '', blocks: [] } };
  for (const line of template.lines) {
    if (line.kind === 'gap' || line.kind === 'title' || line.kind === 'addressee' || !isPrinted(line, filling.values)) continue;
    const own = line.kind === 'block' ? filling.values[soleSlot(line)] : undefined;
    if (line.kind === 'heading') {
      written = { sections: closed(written), open: { heading: text(line.pieces, filling, s), blocks: [] } };
    } else if (isSections(own)) {
      written = { sections: [...closed(written), ...own], open: { heading: '', blocks: [] } };
    } else {
      const { heading, blocks } = written.open;
      written = { ...written, open: { heading, blocks: grown(blocks, line, { filling, s }) } };
    }
  }
  return closed(written);
}

/** Blocks of addressees: lines that follow each other are one block. */
function addresseesOf(template: Template, filling: Filling, s: PaperSpeech): readonly (readonly SheetFact[])[] {
  const groups: SheetFact[][] = [[]];
  for (const line of template.lines) {
    if (line.kind !== 'addressee') {
      groups.push([]);
      continue;
    }
    if (!isPrinted(line, filling.values)) continue;
    const value = filling.values[soleSlot(line)];
    const rows = Array.isArray(value)
      ? (value as readonly SheetBlock[]).flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      : null;
    groups.at(-1)?.push(...(rows ?? [factOf(line, filling, s)]));
  }
  return groups.filter((group) => group.length > 0);
}

/**
 * A template with the content in its slots: one language of a document, as neutral blocks. Content is never read as template.
 *
 * The template has passed `checkTemplate` for the kind of this content.
 */
export function fillTemplate(template: Template, filling: Filling, s: PaperSpeech): SheetPart {
  const { head, signatures } = filling;
  const title = template.lines.find((line) => line.kind === 'title');
  return {
    lang: s.language,
    title: title ? text(title.pieces, filling, s) : '',
    numberLine: s.t('document.number', { number: head.number }),
    place: said(head.place, s),
    day: s.day(head.day, 'formal'),
    addressees: addresseesOf(template, filling, s),
    sections: sectionsOf(template, filling, s),
    signatures,
    signatureHeading: s.t('document.signatures.heading'),
    signatureNote: s.t('document.signatures.note'),
    verifyHeading: s.t('document.verify.heading'),
    verifyCode: s.t('document.verify.code', { code: head.verification.code }),
    verifyHow: s.t('document.verify.how', { page: head.verification.page }),
    qrAlt: s.t('document.verify.qr'),
  };
}
