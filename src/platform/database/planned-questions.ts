import { createHash } from 'node:crypto';

/** How many different questions a connection keeps planned. */
const mostPlanned = 300;
const planned = new Map<string, string>();

/** Name under which a question is planned once on each connection; undefined for writes and when there are too many already. */
export function planOf(text: string): string | undefined {
  const known = planned.get(text);
  if (known !== undefined || !text.startsWith('select ') || planned.size >= mostPlanned) return known;
  const name = `bitim_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  planned.set(text, name);
  return name;
}

/** Nothing in such a text can end a literal or be read as anything but itself. */
const harmless = /^[\w:.+-]{0,200}$/;

function literalOf(value: unknown): string | undefined {
  if (value === null) return 'null';
  if (value instanceof Uint8Array) return `'\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}'`;
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain && harmless.test(String(value)) ? `'${value}'` : undefined;
}

/**
 * The statement that asks a planned question, with its values written out, so that it can share a message with others. Undefined when
 * the question has no plan, or a value is anything but ids, codes, numbers and bytes: such values always travel as parameters.
 *
 * @example executionOf('select 1 from room where room_id = $1', [roomId]) // { name: 'bitim_5f…', statement: "execute bitim_5f…('0192…')" }
 */
export function executionOf(
  text: string,
  parameters: readonly unknown[],
): { readonly name: string; readonly statement: string } | undefined {
  const name = parameters.length > 0 ? planOf(text) : undefined;
  if (name === undefined) return undefined;
  const literals = parameters.map(literalOf);
  return literals.includes(undefined) ? undefined : { name, statement: `execute ${name}(${literals.join(', ')})` };
}
