import { fileTypeFromBuffer } from 'file-type';

/** Media types that may be kept, as told by the content; the name and what the browser claims are not asked. */
const allowed = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/heif',
]);

/** So many first bytes are enough to tell every allowed kind. */
export const sniffedBytes = 256 * 1024;

/** What the first bytes tell: an allowed media type, perhaps plain text (the rest must prove it), or nothing allowed. */
export async function kindOf(head: Uint8Array): Promise<string | 'maybe-text' | null> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found === undefined) return 'maybe-text';
  return allowed.has(found.mime) ? found.mime : null;
}

/** Looks at a whole stream and tells whether it is text: UTF-8, without control characters. */
export interface TextProof {
  readonly take: (part: Uint8Array) => void;
  readonly isText: () => boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that plain text does not have
const control = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/;

/** A proof that has seen nothing yet. */
export function openTextProof(): TextProof {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let holds = true;
  const decode = (part: Uint8Array | undefined): void => {
    try {
      holds = holds && !control.test(part ? decoder.decode(part, { stream: true }) : decoder.decode());
    } catch {
      holds = false;
    }
  };
  return {
    take: decode,
    isText: () => {
      decode(undefined);
      return holds;
    },
  };
}
