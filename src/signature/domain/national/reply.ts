/** What came back from the program that signs on a person's own machine, whichever of its ways of answering it took. */
export type NationalReply =
  | { readonly kind: 'signatures'; readonly texts: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly why: 'no-answer' | 'module-unknown' | 'program-refused' | 'unreadable' };

type Fields = Readonly<Record<string, unknown>>;

const unreadable: NationalReply = { kind: 'failed', why: 'unreadable' };
/** Texts in base64 of a signature of 2 MB, with room for armour. */
const longest = 3_000_000;

function fieldsIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function signaturesIn(value: unknown): NationalReply {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isRight = texts.every((text) => typeof text === 'string' && text.trim() !== '' && text.length <= longest);
  return isRight && texts.length > 0 ? { kind: 'signatures', texts: texts as readonly string[] } : unreadable;
}

/** `{status, body: {result}}`: an empty body says that the person closed the window. */
function basicsReply({ status, body }: Fields): NationalReply {
  if (status !== true) return { kind: 'failed', why: 'program-refused' };
  const inside = fieldsIn(body);
  if (!inside) return unreadable;
  return Object.hasOwn(inside, 'result') ? signaturesIn(inside['result']) : { kind: 'cancelled' };
}

/** `{code, responseObject}`: here a closed window is a failure with a message of its own. */
function oldReply({ code, message, responseObject }: Fields): NationalReply {
  if (code === '200') return signaturesIn(responseObject);
  return typeof message === 'string' && message.includes('action.canceled')
    ? { kind: 'cancelled' }
    : { kind: 'failed', why: 'program-refused' };
}

function fieldsReply(fields: Fields): NationalReply {
  if (fields['cancelled'] === true) return { kind: 'cancelled' };
  if (Object.hasOwn(fields, 'status')) return basicsReply(fields);
  if (fields['errorCode'] === 'MODULE_NOT_FOUND') return { kind: 'failed', why: 'module-unknown' };
  if (Object.hasOwn(fields, 'code')) return oldReply(fields);
  return unreadable;
}

/** What stands where a signature is expected: one, several, or an envelope. */
function valueReply(value: unknown): NationalReply {
  const fields = fieldsIn(value);
  return fields ? fieldsReply(fields) : signaturesIn(value);
}

function textReply(text: string): NationalReply {
  if (text.trim() === '') return { kind: 'failed', why: 'no-answer' };
  if (text.length > longest) return unreadable;
  if (!/^\s*[[{"]/.test(text)) return signaturesIn(text);
  try {
    return valueReply(JSON.parse(text));
  } catch {
    // A person's browser sent it; anything may stand in it.
    return unreadable;
  }
}

/**
 * Reads an answer of the national program as a page handed it on: a signature as text, a list of them, or any of the three envelopes of
 * the program. Nothing is checked about the signatures themselves.
 *
 * @example readNationalReply({ status: true, body: {} }) // { kind: 'cancelled' }
 */
export function readNationalReply(payload: unknown): NationalReply {
  if (payload === undefined || payload === null) return { kind: 'failed', why: 'no-answer' };
  const inForm = fieldsIn(payload)?.['cms'];
  const given = inForm === undefined ? payload : inForm;
  return typeof given === 'string' ? textReply(given) : valueReply(given);
}
