/** Types of PostgreSQL (by object id) whose text is read here, so that both kinds of database answer alike. */
export const parsedTypes = [20, 1082, 1114, 1184, 1700] as const;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error('a whole number beyond 2^53 came from the database');
  return value;
}

/** Instants with milliseconds and `Z`, as the kernel writes them. */
function instant(text: string): string {
  const iso = text.replace(' ', 'T');
  return new Date(/[+-]\d\d$/.test(iso) ? `${iso}:00` : iso).toISOString();
}

const asIs = (text: string): string => text;

/** Reads the text of a value: bigint as number, timestamptz as instant, date, numeric and local timestamps as text. */
export function parserOf(type: (typeof parsedTypes)[number]): (text: string) => unknown {
  if (type === 20) return wholeNumber;
  return type === 1184 ? instant : asIs;
}
