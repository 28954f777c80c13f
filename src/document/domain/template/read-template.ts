import { unprintableLetters } from '#document/domain/printable-letters.ts';
import type {
  Filter,
  Guard,
  LineKind,
  Piece,
  SlotName,
  Template,
  TemplateFault,
  TemplateLine,
} from '#document/domain/template/template.ts';
import type { Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';

const longestTemplate = 100_000;
const slotForm = /^([a-z][A-Za-z0-9]*)(?:\|([a-z]+))?$/;
const guardForm = /^\[(!?)([a-z][A-Za-z0-9]*)(?: = ([a-z0-9-]+))?\]\s+/;
const filters: readonly string[] = ['from', 'until', 'of', 'genitive', 'words'] satisfies readonly Filter[];
const marks: readonly (readonly [string, LineKind])[] = [
  ['## ', 'heading'],
  ['# ', 'title'],
  ['> ', 'addressee'],
  ['- ', 'item'],
];

/** One line while it is read: what was understood of it, and what was wrong. */
interface Reading {
  readonly line: number;
  readonly faults: TemplateFault[];
}

function readSlot(text: string, { line, faults }: Reading): SlotName | string {
  const [, slot = '', filter] = slotForm.exec(text) ?? [];
  if (slot === '') faults.push({ line, code: 'brace', slot: text.slice(0, 40) });
  else if (filter !== undefined && !filters.includes(filter)) faults.push({ line, code: 'filter', slot: filter });
  return { slot, ...(filter === undefined ? {} : { filter: filter as Filter }) };
}

/** Words and slots by turns. Braces that do not match are a fault: a slot that nobody fills would be lost from a signed paper. */
function readPieces(text: string, reading: Reading): readonly Piece[] {
  const parts = text.split(/\{([^{}]*)\}/);
  if (parts.some((part, index) => index % 2 === 0 && /[{}]/.test(part))) reading.faults.push({ line: reading.line, code: 'brace' });
  return parts.map((part, index) => (index % 2 === 0 ? part : readSlot(part, reading))).filter((piece) => piece !== '');
}

function readGuard(text: string, { line, faults }: Reading): { readonly guard: Guard | null; readonly rest: string } {
  if (!text.startsWith('[')) return { guard: null, rest: text };
  const match = guardForm.exec(text);
  if (!match || (match[1] === '!' && match[3] !== undefined)) {
    faults.push({ line, code: 'guard' });
    return { guard: null, rest: text };
  }
  const [whole, not, slot = '', value] = match;
  const rest = text.slice(whole.length);
  if (value !== undefined) return { guard: { slot, is: 'value', value }, rest };
  return { guard: { slot, is: not === '!' ? 'absent' : 'present' }, rest };
}

function kindOf(text: string): { readonly kind: LineKind; readonly rest: string } {
  const mark = marks.find(([begins]) => text.startsWith(begins));
  if (mark) return { kind: mark[1], rest: text.slice(mark[0].length) };
  return { kind: text.includes(' :: ') ? 'fact' : 'paragraph', rest: text };
}

function isBlock(kind: LineKind, pieces: readonly Piece[]): boolean {
  return kind === 'paragraph' && pieces.length === 1 && typeof pieces[0] !== 'string';
}

function readLine(raw: string, reading: Reading): TemplateLine {
  const { line } = reading;
  const text = raw.trim().normalize('NFC');
  if (text === '') return { line, kind: 'gap', guard: null, label: [], pieces: [] };
  const { guard, rest: guarded } = readGuard(text, reading);
  const { kind, rest } = kindOf(guarded);
  const at = rest.indexOf(' :: ');
  const hasLabel = at >= 0 && (kind === 'fact' || kind === 'addressee');
  const label = hasLabel ? readPieces(rest.slice(0, at).trim(), reading) : [];
  const pieces = readPieces(hasLabel ? rest.slice(at + 4).trim() : rest.trim(), reading);
  for (const letter of unprintableLetters(text)) reading.faults.push({ line, code: 'letter', slot: letter });
  return { line, kind: isBlock(kind, pieces) ? 'block' : kind, guard, label, pieces };
}

/**
 * Reads the text of a template. Lines that begin with `//` are for its readers and not printed.
 *
 * @returns The template, or every fault with its line. Whether its slots exist is asked by `checkTemplate`.
 * @example readTemplate('# Шарт\n## Тараптар\n{parties}')
 */
export function readTemplate(text: string): Result<Template, readonly TemplateFault[]> {
  if (text.length > longestTemplate) return err([{ line: 0, code: 'too-long' }]);
  const faults: TemplateFault[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((raw, index) => (raw.trim().startsWith('//') ? [] : [readLine(raw, { line: index + 1, faults })]));
  const titles = lines.filter((line) => line.kind === 'title');
  if (titles.length !== 1) faults.push({ line: titles[1]?.line ?? 0, code: 'title' });
  return faults.length > 0 ? err(faults) : ok({ lines });
}
