import type { Json } from '#kernel/result.ts';
import { readValue } from '#web/form/read-value.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';

/** A nested object for a schema: what the fields of a form meant. */
export interface ReadInput {
  [name: string]: ReadNode;
}
type ReadNode = Json | undefined | ReadInput | ReadNode[];

const forbidden = new Set(['__proto__', 'prototype', 'constructor']);
const mostEntries = 200;

/**
 * What was typed, kept for showing the form again; passwords are never shown again by the renderer.
 *
 * Anything but text and lists of text is dropped, and so are names that reach for an object's prototype.
 */
export function typedFrom(body: unknown): TypedValues {
  const kept: Record<string, string | readonly string[]> = {};
  if (typeof body !== 'object' || body === null) return kept;
  for (const [name, value] of Object.entries(body)) {
    if (name.split('.').some((segment) => forbidden.has(segment))) continue;
    if (typeof value === 'string') kept[name] = value;
    else if (Array.isArray(value)) kept[name] = value.filter((item): item is string => typeof item === 'string');
  }
  return kept;
}

/** All texts typed under a name. */
function textsOf(typed: TypedValues, name: string): readonly string[] {
  if (!Object.hasOwn(typed, name)) return [];
  const value = typed[name] ?? [];
  return typeof value === 'string' ? [value] : value;
}

/** Tells whether a field's condition, if it has one, holds in what was typed. */
export function applies(spec: FieldSpec, typed: TypedValues): boolean {
  return spec.when === undefined || textsOf(typed, spec.when.name).includes(spec.when.value);
}

/**
 * Reads the fields of a form into a nested object for a schema: dotted names become objects and lists, empty text becomes
 * undefined, money tiyn, days `YYYY-MM-DD`, checkboxes lists, yes and no booleans. Text that cannot be read stays as typed,
 * for the schema to refuse. Fields not in `specs`, files, and fields whose condition does not hold are left out.
 *
 * Never throws, whatever the body is.
 *
 * @example readForm([{ name: 'fee.tiyn', kind: 'money', label: 'case.fee' }], { 'fee.tiyn': '1 500,50' }) // { fee: { tiyn: 150050 } }
 */
export function readForm(specs: readonly FieldSpec[], body: unknown): ReadInput {
  const typed = typedFrom(body);
  const input: ReadInput = {};
  for (const spec of specs) {
    if (spec.kind === 'file' || !applies(spec, typed)) continue;
    place(input, spec.name.split('.'), readField(spec, typed));
  }
  return input;
}

function readField(spec: FieldSpec, typed: TypedValues): Json | undefined {
  const texts = textsOf(typed, spec.name);
  if (spec.kind === 'checkboxes') {
    const chosen = texts.filter((text) => text !== '');
    if (spec.options?.length === 1 && spec.options[0]?.value === 'true') return chosen.includes('true');
    return chosen;
  }
  if (spec.kind === 'day' && texts.length === 0) {
    const parts = ['day', 'month', 'year'].map((part) => textsOf(typed, `${spec.name}.${part}`)[0]?.trim() ?? '');
    return parts.every((part) => part === '') ? undefined : readValue(spec, parts.join('.'));
  }
  return readValue(spec, texts[0] ?? '');
}

const index = /^\d+$/;

/** A path that reaches for a prototype, has a blank step or makes a list too long is not followed. */
function mayFollow(path: readonly string[]): boolean {
  return path.every((step) => step !== '' && !forbidden.has(step) && !(index.test(step) && Number(step) >= mostEntries));
}

/** Puts a value at a dotted path, making objects and lists on the way. */
function place(input: ReadInput, path: readonly string[], value: Json | undefined): void {
  if (!mayFollow(path)) return;
  let node: Record<string, ReadNode> = input;
  for (const [at, step] of path.slice(0, -1).entries()) {
    const found = Object.hasOwn(node, step) ? node[step] : undefined;
    const inner = typeof found === 'object' && found !== null ? found : index.test(path[at + 1] ?? '') ? [] : {};
    node[step] = inner as ReadNode;
    node = inner as Record<string, ReadNode>;
  }
  if (value !== undefined) node[path.at(-1) ?? ''] = value;
}
