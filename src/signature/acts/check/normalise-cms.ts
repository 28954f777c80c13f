/** Signatures larger than this are not read. */
export const largestCms: number = 2 * 1024 * 1024;

const largestText = Math.ceil(largestCms / 3) * 4 + 64 * 1024;
const sequence = 0x30;
const armour = /^-----BEGIN (?:CMS|PKCS7|PKCS #7 SIGNED DATA)-----([\s\S]*)-----END (?:CMS|PKCS7|PKCS #7 SIGNED DATA)-----$/;
const base64Text = /^[A-Za-z0-9+/]+$/;

/** One character a byte; nothing in base64 or armour needs more. */
function textOfBytes(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function bytesOfText(text: string): Uint8Array | null {
  const trimmed = text.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '').trim();
  const inner = armour.exec(trimmed)?.[1] ?? trimmed;
  const base64 = inner
    .replace(/\s+/g, '')
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (base64.length % 4 === 1 || !base64Text.test(base64)) return null;
  const decoded = globalThis.atob(base64);
  return Uint8Array.from(decoded, (character) => character.charCodeAt(0));
}

/**
 * The bytes of a signature, from any of the shapes in which programs hand it over: raw, base64, base64 in armour (`BEGIN CMS`,
 * `BEGIN PKCS7`), or a list that holds exactly one of these.
 *
 * @returns Null for what is none of them. What comes back begins like a CMS; whether it is one is for the check.
 * @example normaliseCms('-----BEGIN CMS-----\nMII…\n-----END CMS-----\n')
 */
export function normaliseCms(given: Uint8Array | string | readonly string[]): Uint8Array | null {
  if (typeof given !== 'string' && !(given instanceof Uint8Array)) return given.length === 1 ? normaliseCms(given[0] ?? '') : null;
  if (given.length > largestText) return null;
  const isRaw = typeof given !== 'string' && given[0] === sequence;
  const bytes = isRaw ? given : bytesOfText(typeof given === 'string' ? given : textOfBytes(given));
  return bytes?.[0] === sequence ? bytes : null;
}
