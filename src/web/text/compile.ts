import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import PO from 'pofile';
import type { Language } from '#kernel/language.ts';
import { languages } from '#kernel/language.ts';
import type { Catalogue } from '#web/text/catalogue.ts';

/** Texts of one room in three languages, as read from PO files: all of them, or one part of a room that has many. */
export interface RoomTexts {
  readonly room: string;
  readonly po: Readonly<Record<Language, string>>;
}

type Arguments = ReadonlyMap<string, string>;

const formattedBySpeech = new Set(['date', 'time', 'number']);

/** Names and kinds of what a compiled message takes, plural branches included. */
function argumentsOf(message: CompiledMessage, found: Map<string, string> = new Map()): Arguments {
  for (const token of message) {
    if (typeof token === 'string') continue;
    const [name, kind = 'text', choices] = token;
    if (formattedBySpeech.has(kind)) throw new Error(`{${name}, ${kind}} is not allowed: pass ready text`);
    found.set(name, kind);
    for (const branch of Object.values(choices ?? {})) if (Array.isArray(branch)) argumentsOf(branch as CompiledMessage, found);
  }
  return found;
}

const mayDiffer = new Set(['text', 'plural']);

function differ(left: Arguments, right: Arguments): boolean {
  if (left.size !== right.size) return true;
  return [...left].some(([name, kind]) => {
    const other = right.get(name);
    return other === undefined || (other !== kind && !(mayDiffer.has(other) && mayDiffer.has(kind)));
  });
}

function readRoom(texts: RoomTexts, language: Language, faults: string[]): Map<string, CompiledMessage> {
  const compiled = new Map<string, CompiledMessage>();
  for (const item of PO.parse(texts.po[language]).items) {
    const place = `${texts.room}/${language} ${item.msgid}`;
    const text = item.msgstr[0] ?? '';
    if (!item.msgid.startsWith(`${texts.room}.`)) faults.push(`${place}: the id does not begin with the room's name`);
    if (compiled.has(item.msgid)) faults.push(`${place}: twice`);
    if (text.trim() === '') faults.push(`${place}: empty`);
    try {
      const message = compileMessageOrThrow(text);
      argumentsOf(message);
      compiled.set(item.msgid, message);
    } catch (error) {
      faults.push(`${place}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
      compiled.set(item.msgid, [text]);
    }
  }
  return compiled;
}

function compareRoom(room: string, read: Readonly<Record<Language, Map<string, CompiledMessage>>>, faults: string[]): void {
  const ids = new Set(languages.flatMap((language) => [...read[language].keys()]));
  for (const id of ids) {
    const missing = languages.filter((language) => !read[language].has(id));
    if (missing.length > 0) faults.push(`${room} ${id}: missing in ${missing.join(', ')}`);
    const [kk, ...others] = languages.flatMap((language) => {
      const message = read[language].get(id);
      if (message === undefined) return [];
      try {
        return [argumentsOf(message)];
      } catch {
        return [];
      }
    });
    if (kk && others.some((other) => differ(kk, other))) faults.push(`${room} ${id}: the languages take different arguments`);
  }
}

/**
 * Compiles the texts of all rooms and lists every fault found: ids missing in a language, repeated, empty, foreign to the
 * room, malformed, formatting dates or numbers by themselves, or taking other arguments than their translations.
 */
export function compileTexts(rooms: readonly RoomTexts[]): { readonly catalogue: Catalogue; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const catalogue: Record<Language, Record<string, CompiledMessage>> = { kk: {}, ru: {}, en: {} };
  for (const texts of rooms) {
    const read = { kk: readRoom(texts, 'kk', faults), ru: readRoom(texts, 'ru', faults), en: readRoom(texts, 'en', faults) };
    compareRoom(texts.room, read, faults);
    for (const id of read.kk.keys()) if (Object.hasOwn(catalogue.kk, id)) faults.push(`${texts.room} ${id}: in two parts of the room`);
    for (const language of languages) Object.assign(catalogue[language], Object.fromEntries(read[language]));
  }
  return { catalogue, faults };
}

/** One folder of PO files; a missing language reads as empty. */
function readPart(room: string, folder: string): RoomTexts {
  const files = filesOf(folder);
  const text = (language: Language): string =>
    files.includes(`${language}.po`) ? readFileSync(join(folder, `${language}.po`), 'utf8') : '';
  return { room, po: { kk: text('kk'), ru: text('ru'), en: text('en') } };
}

/** Reads `<source>/<room>/texts/{kk,ru,en}.po` of every room that has texts, and `texts/<part>/` of a room that has many. */
export function readRooms(source: string): readonly RoomTexts[] {
  const rooms = foldersOf(source).toSorted();
  return rooms.flatMap((room) => {
    const folder = join(source, room, 'texts');
    const parts = [folder, ...foldersOf(folder).map((part) => join(folder, part))];
    return parts.filter((part) => filesOf(part).length > 0).map((part) => readPart(room, part));
  });
}

function foldersOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return [];
  }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.po'));
  } catch {
    return [];
  }
}

/**
 * Compiles the texts of a source tree, strictly.
 *
 * @throws With all faults named, one a line.
 */
export function compileTree(source: string): Catalogue {
  const { catalogue, faults } = compileTexts(readRooms(source));
  if (faults.length > 0) throw new Error(`texts:\n${faults.join('\n')}`);
  return catalogue;
}
