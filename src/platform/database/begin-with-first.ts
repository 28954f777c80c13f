type Query = (text: string, parameters: readonly unknown[]) => Promise<unknown>;

/** A switch of the role as `become` writes it: values are written out, nobody reads its answer. */
const standing = "select set_config('role', '";

const unsent = { command: 'SELECT', rowCount: 0, rows: [] };

function canWait(text: string, parameters: readonly unknown[]): boolean {
  return text === 'begin' || (parameters.length === 0 && text.startsWith(standing));
}

/**
 * Lets `begin`, and every change of the role, travel with the statement after it: one round trip less for each. A transaction in which
 * nothing was asked is never begun.
 *
 * @param query - Runs a statement; without parameters several in one text, answering for the last.
 * @param planned - The same question as a statement without parameters, when this connection has planned it already.
 */
export function beginWithFirst(query: Query, planned: (text: string, parameters: readonly unknown[]) => string | undefined): Query {
  let waiting: readonly string[] = [];
  const together = async (before: readonly string[], text: string, parameters: readonly unknown[]): Promise<unknown> => {
    const alone = parameters.length === 0 ? text : planned(text, parameters);
    if (alone !== undefined) return query([...before, alone].join(';'), []);
    await query(before.join(';'), []);
    return query(text, parameters);
  };
  return async (text, parameters) => {
    if (canWait(text, parameters)) {
      waiting = [...waiting, text];
      return unsent;
    }
    const before = waiting;
    waiting = [];
    if (before.length === 0) return query(text, parameters);
    // The role goes with the transaction: there is nothing to change any more.
    if (text === 'commit' || text === 'rollback') return before[0] === 'begin' ? unsent : query(text, parameters);
    return together(before, text, parameters);
  };
}
