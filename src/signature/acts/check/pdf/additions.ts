import {
  dictionaryEnd,
  latin1,
  objectDictionary,
  type PdfStructure,
  readPdfStructure,
  readXref,
} from '#signature/acts/check/pdf/pdf-structure.ts';
import { signatureForm, widgetForm, withoutSignatureParts } from '#signature/acts/check/pdf/signature-objects.ts';

interface AddedObject {
  readonly no: number;
  readonly at: number;
  readonly dictionary: string;
  readonly end: number;
}

/** The object that begins here; null when something else does. */
function objectAt(text: string, at: number): AddedObject | null {
  const head = /^(\d{1,10}) 0 obj\n/.exec(text.slice(at, at + 24));
  if (!head) return null;
  const start = at + head[0].length;
  const end = text.startsWith('<<', start) ? dictionaryEnd(text, start) : -1;
  if (end < 0 || !text.startsWith('\nendobj\n', end)) return null;
  return { no: Number(head[1]), at, dictionary: text.slice(start, end), end: end + '\nendobj\n'.length };
}

function isAllowed(before: PdfStructure, object: AddedObject): boolean {
  if (object.no >= before.size) return signatureForm.test(object.dictionary) || widgetForm.test(object.dictionary);
  const former = objectDictionary(before, object.no);
  return former !== null && withoutSignatureParts(former) === withoutSignatureParts(object.dictionary);
}

function objectsFrom(text: string, start: number): { readonly objects: readonly AddedObject[]; readonly end: number } {
  const objects: AddedObject[] = [];
  let at = text[start] === '\n' ? start + 1 : start;
  for (let object = objectAt(text, at); object; object = objectAt(text, at)) {
    objects.push(object);
    at = object.end;
  }
  return { objects, end: at };
}

/** The table names these objects at these places and no other, points back to the table before, and keeps the root. */
function isOwnXref(before: PdfStructure, text: string, found: ReturnType<typeof objectsFrom>): boolean {
  const table = readXref(text, found.end);
  if (!table || table.previous !== before.startXref || table.entries.size !== found.objects.length) return false;
  if (!found.objects.every(({ no, at }) => table.entries.get(no) === at)) return false;
  if (!table.trailer.includes(`/Root ${before.root} 0 R`)) return false;
  return new RegExp(`^\\nstartxref\\n${found.end}\\n%%EOF\\n?$`).test(text.slice(table.end));
}

/**
 * Whether one revision of a PDF adds a signature and nothing else: a signature, its field of zero size, and catalog and page
 * with nothing changed but the list of fields. Anything that cannot be read as that counts as content.
 *
 * @param before - The file as the signature before covered it.
 * @param after - The file as the next signature covers it; begins with `before`.
 */
export function addsOnlySignature(before: Uint8Array, after: Uint8Array): boolean {
  const structure = readPdfStructure(before);
  if (!structure) return false;
  const text = latin1(after);
  const found = objectsFrom(text, before.length);
  return found.objects.length > 0 && found.objects.every((object) => isAllowed(structure, object)) && isOwnXref(structure, text, found);
}
