/** Bytes as text, one letter a byte, so that places in the text are places in the file. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** Where the objects of a PDF stand, as its newest cross-reference says. Classic tables only: other forms are not written by us. */
export interface PdfStructure {
  readonly text: string;
  /** Offset of each object in use, by its number. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly trailer: string;
  /** Offset of the newest cross-reference table. */
  readonly startXref: number;
  readonly size: number;
  readonly root: number;
}

/** One cross-reference table with the trailer behind it. */
export interface XrefTable {
  readonly entries: ReadonlyMap<number, number>;
  readonly trailer: string;
  readonly previous: number | null;
  /** Offset of the byte behind the trailer dictionary. */
  readonly end: number;
}

const mostTables = 64;
const mostObjects = 100_000;
const entryLength = 20;
const entryForm = /^(\d{10}) (\d{5}) ([fn])[ \r][\r\n]$/;

/** End of the dictionary that begins at `<<`; brackets inside strings do not count. -1 when it does not end. */
export function dictionaryEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const two = text.slice(index, index + 2);
    if (text[index] === '(') index = stringEnd(text, index);
    else if (two === '<<') [depth, index] = [depth + 1, index + 1];
    else if (two === '>>') {
      [depth, index] = [depth - 1, index + 1];
      if (depth === 0) return index + 1;
    }
    if (index < 0) return -1;
  }
  return -1;
}

function stringEnd(text: string, at: number): number {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '(') depth += 1;
    else if (text[index] === ')') {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return -1;
}

function numberAt(text: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d{1,10})(?![\\d])`).exec(text);
  return found ? Number(found[1]) : null;
}

function entriesAt(text: string, start: number): { readonly entries: Map<number, number>; readonly end: number } | null {
  const entries = new Map<number, number>();
  let at = start;
  for (;;) {
    const head = /^(\d{1,10}) (\d{1,10})[ \r]?\n?/.exec(text.slice(at, at + 30));
    if (!head) return { entries, end: at };
    const [first, count] = [Number(head[1]), Number(head[2])];
    if (count > mostObjects || entries.size + count > mostObjects) return null;
    at += head[0].length;
    for (let no = 0; no < count; no += 1, at += entryLength) {
      const entry = entryForm.exec(text.slice(at, at + entryLength));
      if (!entry) return null;
      if (entry[3] === 'n') entries.set(first + no, Number(entry[1]));
    }
  }
}

/** Reads the cross-reference table at an offset; null when there is none that can be read. */
export function readXref(text: string, at: number): XrefTable | null {
  const word = /^xref[ \t]*\r?\n/.exec(text.slice(at, at + 12));
  const table = word ? entriesAt(text, at + word[0].length) : null;
  if (!table) return null;
  const trailerAt = text.indexOf('<<', table.end);
  if (!/^\s*trailer\s*$/.test(text.slice(table.end, trailerAt))) return null;
  const end = dictionaryEnd(text, trailerAt);
  if (end < 0) return null;
  const trailer = text.slice(trailerAt, end);
  return { entries: table.entries, trailer, previous: numberAt(trailer, 'Prev'), end };
}

function startXrefOf(text: string): number | null {
  const at = text.lastIndexOf('startxref');
  const found = at < 0 ? null : /^startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(at, at + 200));
  return found ? Number(found[1]) : null;
}

/** All tables from the newest back to the first; null when one cannot be read or they run in a circle. */
function tablesFrom(text: string, startXref: number): readonly XrefTable[] | null {
  const tables: XrefTable[] = [];
  const seen = new Set<number>();
  for (let at: number | null = startXref; at !== null; ) {
    const table: XrefTable | null = seen.has(at) || seen.size >= mostTables ? null : readXref(text, at);
    if (!table) return null;
    seen.add(at);
    tables.push(table);
    at = table.previous;
  }
  return tables;
}

/**
 * Reads where the objects of a PDF stand.
 *
 * @returns Null when it is no PDF, or one with cross-reference streams or other things that our printer does not write.
 */
export function readPdfStructure(bytes: Uint8Array): PdfStructure | null {
  const text = latin1(bytes);
  const startXref = text.startsWith('%PDF-') ? startXrefOf(text) : null;
  const tables = startXref === null ? null : tablesFrom(text, startXref);
  const newest = tables?.[0];
  if (!tables || !newest || startXref === null) return null;
  const [size, root] = [numberAt(newest.trailer, 'Size'), numberAt(newest.trailer, 'Root')];
  if (size === null || root === null) return null;
  // The first table that names an object tells where it stands now.
  const offsets = new Map(tables.toReversed().flatMap(({ entries }) => [...entries]));
  return { text, offsets, trailer: newest.trailer, startXref, size, root };
}

/** The dictionary of an object, as it stands; null when the object is something else. */
export function objectDictionary({ text, offsets }: Pick<PdfStructure, 'text' | 'offsets'>, no: number): string | null {
  const at = offsets.get(no);
  if (at === undefined) return null;
  const head = new RegExp(`^${no} 0 obj\\s*<<`).exec(text.slice(at, at + 40));
  if (!head) return null;
  const start = at + head[0].length - 2;
  const end = dictionaryEnd(text, start);
  return end < 0 ? null : text.slice(start, end);
}

/** The number of the object that an entry of a dictionary points to. */
export function referenceIn(dictionary: string, name: string): number | null {
  const found = new RegExp(`/${name} (\\d{1,10}) 0 R`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

/** The first page: the number of its object. */
export function firstPage(pdf: PdfStructure): number | null {
  const catalog = objectDictionary(pdf, pdf.root);
  let no = catalog ? referenceIn(catalog, 'Pages') : null;
  for (let depth = 0; no !== null && depth < 32; depth += 1) {
    const dictionary = objectDictionary(pdf, no);
    if (!dictionary) return null;
    if (/\/Type \/Page(?![A-Za-z])/.test(dictionary)) return no;
    const kid = /\/Kids \[\s*(\d{1,10}) 0 R/.exec(dictionary);
    no = kid ? Number(kid[1]) : null;
  }
  return null;
}
