import { z } from 'zod';
import { anyKind, type DocumentByKind, type DocumentKind } from '#document/domain/document-kinds.ts';

/** Name of the attachment inside a printed document. */
export const embeddedName = 'bitim-document.json';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}

function schemaName(kind: DocumentKind): string {
  return `urn:bitim:document:${kind}:${anyKind(kind).version}`;
}

/**
 * The content of a document as the JSON that is attached to it: keys in order, so that the same content gives the same bytes.
 *
 * @example embeddedContent('settlement', data) // '{"$schema":"urn:bitim:document:settlement:1","content":{…},"kind":"settlement","version":1}'
 */
export function embeddedContent<Kind extends DocumentKind>(kind: Kind, content: DocumentByKind[Kind]): string {
  return JSON.stringify(sorted({ $schema: schemaName(kind), kind, version: anyKind(kind).version, content }));
}

/** The JSON Schema (draft 2020-12) of what is attached to documents of this kind. */
export function documentSchema(kind: DocumentKind): object {
  const { schema, version } = anyKind(kind);
  const attached = z.strictObject({
    $schema: z.literal(schemaName(kind)),
    kind: z.literal(kind),
    version: z.literal(version),
    content: schema,
  });
  return { $id: schemaName(kind), ...z.toJSONSchema(attached, { io: 'input' }) };
}
