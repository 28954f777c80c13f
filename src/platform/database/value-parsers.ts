/** Types of PostgreSQL (by object id) whose text is read here, so that both kinds of database answer alike. */
export const parsedTypes = [20, 1082, 1114, 1184, 1700] as const;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('a whole number beyond 2^53 came from the database');
  return value;
}

/** How a server in UTC writes an instant of our time that has no more than milliseconds: nothing to reckon. */
const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

/** Instants with milliseconds and `Z`, as the kernel writes them. */
function instant(text: string): string {
  const plain = utc.exec(text);
  if (plain) return `${plain[1]}T${plain[2]}.${(plain[3] ?? '').padEnd(3, '0')}Z`;
  const iso = text.replace(' ', 'T');
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso).toISOString();
}

const asIs = (text: string): string => text;

/** Reads the text of a value: bigint as number, timestamptz as instant, date, numeric and local timestamps as text. */
export function parserOf(type: (typeof parsedTypes)[number]): (text: string) => unknown {
  if (type === 20) return wholeNumber;
  return type === 1184 ? instant : asIs;
}

/** Bytes as the embedded database writes them; its own reader takes them digit by digit. */
export function bytesOf(text: string): Uint8Array {
  if (!text.startsWith('\\x')) throw new Error('bytes came from the database in another form than hex');
  return Buffer.from(text.slice(2), 'hex');
}
