import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplatePair } from '#document/acts/compose-sheet.ts';
import { anyKind, type DocumentKind, documentKinds } from '#document/domain/document-kinds.ts';
import { type CheckedFault, checkTemplate } from '#document/domain/template/check-template.ts';
import { readTemplate } from '#document/domain/template/read-template.ts';
import type { Template } from '#document/domain/template/template.ts';

type PaperLanguage = 'kk' | 'ru';

/** A fault of a replacing template, with its file as a path inside the folder of own templates. */
export interface FaultOfFile extends CheckedFault {
  readonly file: string;
}

/** The templates that are in force, and what is wrong with those that are not. */
export interface TemplateBook {
  /** The words of a document: an organisation's own, else the installation's own, else those that are shipped. */
  readonly templates: (kind: DocumentKind, organisationId?: string) => TemplatePair;
  readonly source: (kind: DocumentKind, language: PaperLanguage) => string;
  /** Whether the installation replaced the shipped template. */
  readonly isOwn: (kind: DocumentKind, language: PaperLanguage) => boolean;
  readonly faults: readonly FaultOfFile[];
}

/** A template that was read, with its text. */
interface Read {
  readonly text: string;
  readonly template: Template;
}

const languages = ['kk', 'ru'] as const;
const fileForm = /^([a-z-]+)\.(kk|ru)\.txt$/;
const largestFile = 200_000;

function isKind(name: string): name is DocumentKind {
  return documentKinds.some((kind) => kind === name);
}

/** Reads one text and compares it with its kind. */
function readFor(kind: DocumentKind, text: string): { readonly read: Read | null; readonly faults: readonly CheckedFault[] } {
  const template = readTemplate(text);
  if (!template.ok) return { read: null, faults: template.error };
  const faults = checkTemplate(template.value, anyKind(kind));
  return { read: faults.length === 0 ? { text, template: template.value } : null, faults };
}

function shippedFiles(folder: string): ReadonlyMap<string, string> {
  const groups = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    groups.flatMap(({ name }) => readdirSync(join(folder, name)).map((file): [string, string] => [file, join(folder, name, file)])),
  );
}

function readShipped(folder: string): ReadonlyMap<string, Read> {
  const files = shippedFiles(folder);
  return new Map(
    documentKinds.flatMap((kind) =>
      languages.map((language): [string, Read] => {
        const name = `${kind}.${language}.txt`;
        const { read, faults } = readFor(kind, readFileSync(files.get(name) ?? join(folder, name), 'utf8'));
        if (!read) throw new Error(`the shipped template ${name} is faulty: ${JSON.stringify(faults)}`);
        return [`${kind}.${language}`, read];
      }),
    ),
  );
}

interface Own {
  readonly read: ReadonlyMap<string, Read>;
  readonly faults: readonly FaultOfFile[];
}

function readOwnFile(
  folder: string,
  file: string,
): { readonly key: string; readonly read: Read | null; readonly faults: readonly FaultOfFile[] } {
  const [, kind = '', language = ''] = fileForm.exec(file) ?? [];
  if (!isKind(kind)) return { key: '', read: null, faults: [{ file, line: 0, code: 'unknown-file' }] };
  if (statSync(join(folder, file)).size > largestFile) return { key: '', read: null, faults: [{ file, line: 0, code: 'too-long' }] };
  const { read, faults } = readFor(kind, readFileSync(join(folder, file), 'utf8'));
  return { key: `${kind}.${language}`, read, faults: faults.map((fault) => ({ file, ...fault })) };
}

/** The replacing templates of one folder; a folder that is not there replaces nothing. */
function readOwn(folder: string, entries: readonly string[]): Own {
  const files = entries.filter((entry) => entry.endsWith('.txt')).map((file) => readOwnFile(folder, file));
  return {
    read: new Map(files.flatMap(({ key, read }) => (read ? [[key, read] as const] : []))),
    faults: files.flatMap(({ faults }) => faults),
  };
}

function listed(folder: string): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = (of: boolean): readonly string[] => entries.filter((entry) => entry.isDirectory() === of).map(({ name }) => name);
    return { files: names(false), folders: names(true) };
  } catch (problem) {
    if ((problem as { readonly code?: string }).code === 'ENOENT') return { files: [], folders: [] };
    throw problem;
  }
}

/**
 * Reads the shipped templates and, over them, those of `own`: `<kind>.<kk|ru>.txt` for the whole installation, the same in a
 * folder named after an organisation's id for that organisation alone. A faulty file replaces nothing; its faults are told.
 *
 * @throws When a shipped template is faulty: a bug of ours.
 * @example templateBook({ shipped: 'src/document/templates', own: './data/templates' }).faults
 */
export function templateBook(folders: { readonly shipped: string; readonly own?: string | undefined }): TemplateBook {
  const shipped = readShipped(folders.shipped);
  const { own } = folders;
  const { files, folders: organisations } = own === undefined ? { files: [], folders: [] } : listed(own);
  const installation = readOwn(own ?? '', files);
  const byOrganisation = new Map(organisations.map((id) => [id, readOwn(join(own ?? '', id), listed(join(own ?? '', id)).files)] as const));
  const find = (key: string, organisationId?: string): Read => {
    const organisation = organisationId === undefined ? undefined : byOrganisation.get(organisationId)?.read.get(key);
    const found = organisation ?? installation.read.get(key) ?? shipped.get(key);
    if (!found) throw new Error(`there is no template ${key}`);
    return found;
  };
  const ofOrganisations = [...byOrganisation].flatMap(([id, { faults }]) =>
    faults.map((fault) => ({ ...fault, file: `${id}/${fault.file}` })),
  );
  return {
    templates: (kind, organisationId) => ({
      kk: find(`${kind}.kk`, organisationId).template,
      ru: find(`${kind}.ru`, organisationId).template,
    }),
    source: (kind, language) => find(`${kind}.${language}`).text,
    isOwn: (kind, language) => installation.read.has(`${kind}.${language}`),
    faults: [...installation.faults, ...ofOrganisations],
  };
}
